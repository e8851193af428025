/// A rule as a reference names it: the document, and the rule or section that it resolves to.
package struct RuleReference: Hashable, Sendable {
  /// The id of a book or of an overlay.
  package var document: String
  /// The section.
  package var section: RuleSection
  /// The rule's name in the section; empty for the whole of it.
  package var id: String

  /// Reads `R2020:durations/praktik.near`, `R2020:ratio` or, for all of a section, `R2020:gates`.
  package init?(_ text: String) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty else { return nil }
    let parts = halves[1].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let section = RuleSection.all.first(where: { $0.description == parts[0] }),
      parts.count == 1 || !section.isSingle && !parts[1].isEmpty
    else { return nil }
    document = String(halves[0])
    self.section = section
    id = parts.count == 1 ? "" : String(parts[1])
  }
}

extension RuleLibrary {
  /// Whether the document, with what it amends, has the rule, or any rule of the section.
  ///
  /// An overlay is asked for its own rules alone.
  package func has(_ reference: RuleReference) -> Bool {
    guard let document = documents.first(where: { $0.id == reference.document }) else {
      return false
    }
    let keys =
      document.overlay == nil
      ? rules(of: document)?.entries.map(\.key) ?? []
      : document.changes.map { ($0.adds + $0.replaces).map(\.key) } ?? []
    return keys.contains {
      $0.section == reference.section && (reference.id.isEmpty || $0.id == reference.id)
    }
  }
}
