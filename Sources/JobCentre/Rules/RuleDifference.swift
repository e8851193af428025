/// One thing in which two complete sets of rules differ.
package enum RuleDifference: Sendable {
  /// The rule is in the second only.
  case added(RuleEntry)
  /// The rule is in the first only; why, where a document says so.
  case removed(RuleEntry, reason: String?)
  /// The rule is in both and says something else.
  case changed(RuleKey, [Change])

  /// A term of a rule before and after; `nil` where it says nothing.
  package struct Change: Hashable, Sendable {
    package let name: String
    package let before: String?
    package let after: String?
  }
}

extension ResolvedRules {
  /// In what other rules differ from these, in the order of the sections; empty when in nothing.
  ///
  /// - Complexity: O(rules²): a book has few.
  package func differences(to other: ResolvedRules) -> [RuleDifference] {
    RuleSection.all.flatMap { section in
      let before = entries.filter { $0.key.section == section }
      let after = other.entries.filter { $0.key.section == section }
      let kept = before.compactMap { old -> RuleDifference? in
        guard let new = other.entry(old.key) else {
          return .removed(old, reason: other.repealed[old.key])
        }
        let changes = Self.changes(from: old.rule.terms, to: new.rule.terms)
        return changes.isEmpty ? nil : .changed(old.key, changes)
      }
      return kept + after.filter { entry($0.key) == nil }.map { .added($0) }
    }
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
      let (old, new) = (
        before.first { $0.name == name }?.value, after.first { $0.name == name }?.value
      )
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
      "\(key): "
        + changes.map { change in
          switch (change.before, change.after) {
          case (let before?, let after?): "\(change.name) was \(before), is \(after)"
          case (nil, let after?): "\(change.name) is now said: \(after)"
          default: "\(change.name) is no longer said (was \(change.before ?? "nothing"))"
          }
        }.joined(separator: "; ")
    }
  }
}

extension RuleEntry {
  /// All that the rule says, on one line; whether its source has been read is said apart.
  package var words: String {
    rule.terms.filter { $0.name != "isVerified" }.map { "\($0.name) \($0.value)" }
      .joined(separator: "; ")
  }
}
