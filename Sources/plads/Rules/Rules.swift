import ArgumentParser

/// `plads rules`: what the law and a municipality say, whether a file of rules can be used, and what
/// of the sources is realised.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show, compare and check rule books.",
    discussion: """
      A book holds the law from one day to another, each rule with its paragraph. It is written \
      whole, or says only what differs from a book it amends. An overlay is what a municipality has \
      decided for itself on top of it.
      """,
    subcommands: [ShowRules.self, CompareRules.self, CheckRules.self, ShowRows.self])
}
