package import JobCentre

/// What the placements of a week draw of the mentor hours there are.
package struct MentorOutcome: Hashable, Sendable {
  /// The hours there are.
  package var rule: RuleBook.MentorHoursRule
  /// Minutes a week that what runs draws.
  package var running: Int
  /// Minutes a week that new placements proposed draw.
  package var proposed: Int

  /// Minutes a week that are left.
  package var free: Int { max(0, rule.minutesPerWeek - running - proposed) }
  /// Minutes a week beyond what there is.
  package var beyond: Int { max(0, running + proposed - rule.minutesPerWeek) }
}
