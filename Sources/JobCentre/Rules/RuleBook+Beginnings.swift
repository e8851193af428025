// How soon an offer may begin, and what should begin early without being a duty.

extension RuleBook {
  /// How many days' notice a citizen has of an offer: none begins before.
  package struct NoticeRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// For these groups.
    package var groups: [TargetGroup]
    /// Days from the day of the list to the first on which an offer may begin.
    package var days: Int
    /// The paragraph or row.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool
  }

  /// An action that should begin within so many weeks, as a wish and no duty (RD-08).
  ///
  /// It is a date for the caseworker, who agrees on the action with the citizen. It has no weight in
  /// the plan: a weight of its own would tell every reader of a list which group a citizen is in.
  package struct EarlyActionRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// Danish, as the caseworker's list says it.
    package var title: String
    /// For these groups.
    package var groups: [TargetGroup]
    /// Only for these parts of them; empty for all.
    package var onlySubgroups: [Subgroup]
    /// Weeks from the start of the benefit before which the action should begin.
    package var weeks: Int
    /// The paragraph or row.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool
  }
}
