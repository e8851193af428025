import Foundation
import JobCentre
import LocatedJSON
import ReferenceData
import Testing

/// The books carried in the program, whole or with one text changed.
enum Books {
  private static let path = "rules/R2020.json"

  /// Every book and overlay.
  static func library() throws -> RuleLibrary { try RuleLibrary(files: .embedded) }

  /// A book of the program, complete.
  static func book(_ id: String) throws -> RuleBook {
    let library = try library()
    let document = try #require(library.books.first { $0.id == id })
    return try #require(library.rules(of: document).flatMap(RuleBook.init))
  }

  static func r2020() throws -> RuleBook { try book("R2020") }

  /// A document from its text.
  static func document(_ text: String, file: String) throws -> RuleDocument {
    let log = FaultLog()
    let document = RuleDocument.read(Array(text.utf8), file: file, log: log)
    #expect(log.isEmpty, "\(log.sorted)")
    return try #require(document)
  }

  /// The book of 2020 as it stands in its file.
  static func r2020Text() throws -> String {
    String(decoding: try ReferenceFiles.embedded.bytes(of: path), as: UTF8.self)
  }

  /// The faults of the book after one text is replaced by another, without file, line and column.
  static func faults(replacing old: String, with new: String) throws -> [String] {
    let text = try r2020Text()
    let range = try #require(text.range(of: old), "\(old) does not stand in the book.")
    try #require(
      text.range(of: old, range: range.upperBound..<text.endIndex) == nil,
      "\(old) stands in the book twice.")
    return faults(in: [("b.json", text.replacingCharacters(in: range, with: new))]).map { fault in
      let place = "\(fault.file):\(fault.line):\(fault.column): "
      return String(fault.description.dropFirst(place.count))
    }
  }

  /// The faults of a library of these files.
  static func faults(in files: [(name: String, text: String)]) -> [Fault] {
    let log = FaultLog()
    let documents = files.compactMap {
      RuleDocument.read(Array($0.text.utf8), file: $0.name, log: log)
    }
    if log.isEmpty { log.append(RuleLibraryCheck(RuleLibrary(documents)).faults()) }
    return log.sorted
  }
}
