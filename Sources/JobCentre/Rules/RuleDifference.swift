/// One thing in which two complete sets of rules differ.
package enum RuleDifference: Sendable {
  /// The rule is in the second only.
  case added(RuleEntry)
  /// The rule is in the first only; why, where a document says so.
  case removed(RuleEntry, reason: String?)
  /// The rule is in both and says something else.
  case changed(RuleKey, [Change])
  /// The rules say the same and rest on another source, or on one that has or has not been read.
  case restated([RuleKey])

  /// How many rules it is about.
  package var ruleCount: Int {
    if case .restated(let keys) = self { return keys.count }
    return 1
  }

  /// A term of a rule before and after; `nil` where it says nothing.
  package struct Change: Hashable, Sendable {
    package let name: String
    package let before: RuleTerm?
    package let after: RuleTerm?
  }
}

extension ResolvedRules {
  /// In what other rules differ from these: in the order of the sections, and last what only rests on
  /// something else; empty when in nothing.
  ///
  /// - Complexity: O(rules²): a book has few.
  package func differences(to other: ResolvedRules) -> [RuleDifference] {
    var restated: [RuleKey] = []
    let differences = RuleSection.all.flatMap { section in
      let before = entries.filter { $0.key.section == section }
      let after = other.entries.filter { $0.key.section == section }
      let kept = before.compactMap { old -> RuleDifference? in
        guard let new = other.entry(old.key) else {
          return .removed(old, reason: other.repealed[old.key])
        }
        let changes = Self.changes(from: old.rule.terms, to: new.rule.terms)
        if changes.isEmpty { return nil }
        if changes.allSatisfy({ RuleTerm.namesOfSources.contains($0.name) }) {
          restated.append(old.key)
          return nil
        }
        return .changed(old.key, changes)
      }
      return kept + after.filter { entry($0.key) == nil }.map { .added($0) }
    }
    return differences + (restated.isEmpty ? [] : [.restated(restated)])
  }

  private static func changes(
    from before: [RuleTerm], to after: [RuleTerm]
  ) -> [RuleDifference.Change] {
    let names =
      before.map(\.name)
      + after.map(\.name).filter { name in
        !before.contains { $0.name == name }
      }
    return names.compactMap { name in
      let (old, new) = (before.first { $0.name == name }, after.first { $0.name == name })
      return old == new ? nil : RuleDifference.Change(name: name, before: old, after: new)
    }
  }
}

extension RuleDifference: CustomStringConvertible {
  /// The difference in words, on one line.
  package var description: String {
    switch self {
    case .added(let entry): "\(entry.key) is new: \(entry.words)"
    case .removed(let entry, let reason):
      "\(entry.key) falls away" + (reason.map { ": \($0)" } ?? "")
    case .changed(let key, let changes):
      "\(key): \(changes.map(\.description).joined(separator: "; "))"
    case .restated(let keys):
      "The same on another source: \(keys.map(\.description).joined(separator: ", "))"
    }
  }
}

extension RuleDifference.Change: CustomStringConvertible {
  /// `months was 3, is 6`; of a list what comes in and what goes out.
  package var description: String {
    switch (before, after) {
    case (let before?, let after?):
      guard let old = before.elements, let new = after.elements else {
        return "\(before.words) was \(before.value), is \(after.value)"
      }
      let comes = new.filter { !old.contains($0) }
      let goes = old.filter { !new.contains($0) }
      if comes.isEmpty && goes.isEmpty { return "\(before.words) in another order: \(after.value)" }
      let parts = [("with", comes), ("without", goes)].filter { !$0.1.isEmpty }
        .map { "\($0) \($1.joined(separator: ", "))" }
      return "\(before.words) now \(parts.joined(separator: " and "))"
    case (nil, let after?): return "\(after.words) is now said: \(after.value)"
    case (let before?, nil): return "\(before.words) is no longer said (was \(before.value))"
    case (nil, nil): return name
    }
  }
}

extension RuleEntry {
  /// All that the rule says, on one line; whether its source has been read is said apart.
  package var words: String {
    rule.terms.filter { $0.name != RuleTerm.isVerified }.map { "\($0.words) \($0.value)" }
      .joined(separator: "; ")
  }
}
