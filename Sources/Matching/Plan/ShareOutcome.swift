package import JobCentre

/// How a municipality stands to a share of a group that must have had its first offer in time.
///
/// Everybody in the file belongs to it, whether or not they can be matched. Whoever has left is not
/// known and counts for nothing.
package struct ShareOutcome: Hashable, Sendable {
  /// The share.
  package var rule: RuleBook.DutyShareRule
  /// Whose duty it is.
  package var municipality: MunicipalityCode
  /// Citizens of the groups whose time for the first offer has ended since the rule began, or ends
  /// within the horizon.
  package var members = 0
  /// Those who have had an offer that counts, begun in time.
  package var inTime = 0
  /// Those without one who are exempt today: they are of the whole (at most what the share leaves).
  package var exempt = 0
  /// Those who can have none in time any more.
  package var missed = 0
  /// Those without an offer whose time has not ended.
  package var open = 0
  /// Those of them to whom the week's plan gives an offer in time.
  package var proposed = 0

  /// Offers in time that are needed beside those given, before the week's proposals.
  package var needed: Int { max(0, rule.required(of: members) - inTime) }

  /// Offers in time that are still lacking with the week's proposals.
  package var lacking: Int { max(0, needed - proposed) }

  /// Whether the share can be reached by those whose time has not ended.
  package var isWithinReach: Bool { needed <= open }
}
