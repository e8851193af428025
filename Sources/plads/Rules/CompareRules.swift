import ArgumentParser
import JobCentre

/// `plads rules diff`: what changed between two books or days.
struct CompareRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say in words what differs between two books or two days.",
    discussion: """
      Each is the name of a book or of an overlay, which is then on top of the book of its first day, \
      or a day; with --municipality its overlays on that day count.

        plads rules diff R2020 R2025
        plads rules diff R2016 ballerup-2017
        plads rules diff 2026-06-30 2026-07-01
      """)

  @Argument(help: "A book such as R2020, an overlay, or a day.")
  var first: String

  @Argument(help: "Another one.")
  var second: String

  @OptionGroup var reference: ReferenceOptions

  func run() throws {
    let reference = try reference.load()
    let rules = try [first, second].map { try reference.rules(named: $0) }
    let differences = rules[0].differences(to: rules[1])
    for difference in differences { print(difference) }
    let count = differences.reduce(0) { $0 + $1.ruleCount }
    print("\(count) \(count == 1 ? "rule differs" : "rules differ").")
  }
}

extension Reference {
  /// The rules of a book's or overlay's name, or of a day.
  fileprivate func rules(named name: String) throws -> ResolvedRules {
    if let day = Day(name) { return try books(on: day).rules }
    let found = library.documents.first { $0.id == name }.flatMap { document in
      document.overlay.map { library.rules(on: document.validFrom, in: $0.municipality) }
        ?? library.rules(of: document)
    }
    guard let found else {
      let known = library.documents.map(\.id).joined(separator: ", ")
      throw ValidationError(
        "There is no book of that name. Maybe one of these was meant: \(known).")
    }
    return found
  }
}
