import ArgumentParser
import JobCentre

/// `plads rules rows`: what the sources ask for, and what realises it.
struct ShowRows: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rows",
    abstract: "Print what the sources ask for, and what realises it or why it is left out.",
    discussion: """
      Rules, data and tests cite the rows of the domain by id, such as RD-22. Each row is printed \
      with what it asks for and what realises it:

        plads rules rows --section RD
        plads rules rows --left-out
      """)

  @Option(
    help: ArgumentHelp(
      "One family of rows alone.", discussion: "Without it: all of them.", valueName: "RD"))
  var section: String?

  @Flag(help: "Only rows of which something is left out.")
  var leftOut = false

  @OptionGroup var reference: ReferenceOptions

  func run() throws {
    let coverage = try reference.coverage()
    let families = coverage.families.filter { section == nil || $0.code == section }
    if families.isEmpty {
      let known = coverage.families.map { "\($0.code) (\($0.title))" }.joined(separator: ", ")
      throw ValidationError("There is no such section. Maybe one of these was meant: \(known).")
    }
    var shown: [Coverage.Row] = []
    for family in families {
      let rows = coverage.rows.filter { $0.family == family.code }
        .filter { !leftOut || $0.leftOut != nil }
      print("\(family.code): \(family.title), \(family.count) rows\n")
      for row in rows { print(row.words) }
      print("")
      shown += rows
    }
    func count(_ state: Coverage.State) -> Int { shown.count { $0.state == state } }
    print(
      "\(shown.count) rows: \(count(.realised)) realised, \(count(.inPart)) in part, "
        + "\(count(.leftOut)) left out.")
  }
}

extension Coverage.Row {
  /// The row on a line of its own, with a line for each kind of thing that realises it.
  fileprivate var words: String {
    let kinds = Coverage.Reference.Kind.allCases.compactMap { kind -> String? in
      let names = references.filter { $0.kind == kind }.map(\.name)
      return names.isEmpty ? nil : "  \(kind.rawValue): \(names.joined(separator: "; "))"
    }
    let rest = leftOut.map { ["  left out: \($0)"] } ?? []
    return (["\(id) \(says)"] + kinds + rest).joined(separator: "\n")
  }
}

extension ReferenceOptions {
  /// Reads the table of rows.
  fileprivate func coverage() throws -> Coverage {
    do {
      return try Coverage(files: files)
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.faultyReferenceData
    }
  }
}
