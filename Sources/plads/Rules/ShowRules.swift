import ArgumentParser
import Exchange
import JobCentre

/// `plads rules show`: the complete rules of a day.
struct ShowRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print every rule in force on a day, with its source.",
    discussion: """
      The book of the day with what it amends, and the overlays of --municipality:

        plads rules show --date 2018-03-01 --municipality 151
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The day the rules are read on.", discussion: "Without it: today.", valueName: "2020-11-23"))
  var date: Day?

  @OptionGroup var reference: ReferenceOptions

  func run() throws {
    let reference = try reference.load()
    let inForce = try reference.books(on: date ?? Terminal.today)
    let rules = inForce.rules
    for document in [rules.book] + rules.overlays { print(document.heading) }
    print("Fingerprint: \(rules.fingerprint)")
    for section in RuleSection.all {
      let entries = rules.entries.filter { $0.key.section == section }
      if entries.isEmpty { continue }
      let mark = rules.statutory.contains(section) ? " (statutory)" : ""
      print("\n\(section)\(mark)")
      for entry in entries {
        let name = entry.key.id.isEmpty ? "" : "\(entry.key.id): "
        print("  \(name)\(entry.words)\(entry.rule.isVerified ? "" : " [not verified]")")
      }
    }
  }
}

extension RuleDocument {
  /// What the document is, from when to when, and on what it rests.
  fileprivate var heading: String {
    let decided = overlay.map { "\nDecided: \($0.decision). Purpose: \($0.purpose)." } ?? ""
    return "\(edition)\(isDraft ? " (draft)" : ""): \(title)\n"
      + "In force \(validFrom) to \(validTo?.description ?? "…"). Source: \(source).\(decided)"
  }
}
