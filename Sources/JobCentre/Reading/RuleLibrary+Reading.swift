import LocatedJSON
package import ReferenceData

extension RuleLibrary {
  /// Reads every book and overlay in the reference data and holds them against each other.
  ///
  /// What the files are called does not matter, only that they lie below `rules/`.
  ///
  /// - Throws: ``ReferenceDataFault`` with every fault of every file.
  package init(files: ReferenceFiles) throws {
    let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
    let documents = try files.paths(under: "rules/").compactMap { path in
      RuleDocument.read(try files.bytes(of: path), file: path, log: log)
    }
    self.init(documents)
    // A document that could not be read is missing; what follows from that is no fault.
    if log.isEmpty {
      let municipalities = try Vocabulary.municipalities(files)
      log.append(RuleLibraryCheck(self, municipalities: municipalities).faults())
    }
    guard log.isEmpty else { throw ReferenceDataFault(faults: log.sorted) }
  }
}

extension RuleBook {
  /// Every book of the reference data, complete, by first day in force; no draft and no overlay.
  ///
  /// - Throws: ``ReferenceDataFault`` with every fault of every file.
  package static func all(in files: ReferenceFiles) throws -> [RuleBook] {
    let library = try RuleLibrary(files: files)
    return library.enacted.compactMap { library.rules(of: $0).flatMap(RuleBook.init) }
  }
}
