// A duty that lies on the job centre for a group, and on it for one citizen only through the group.

extension RuleBook {
  /// The least share of a group that must have had its first offer in time (the law of July 2026).
  ///
  /// When the offer is due and which offers count stands in the deadlines of the groups. The share
  /// is counted in each municipality by itself, for each has the duty.
  package struct DutyShareRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// Danish, as the lists name the group.
    package var title: String
    /// Over these groups together.
    package var groups: [TargetGroup]
    /// The least share, in per cent.
    package var percent: Int
    /// Citizens count whose time for the first offer ends on this day or later.
    package var from: Day
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    /// How many of so many must have had the offer: the share, rounded up to whole citizens.
    package func required(of members: Int) -> Int { (members * percent + 99) / 100 }

    /// Of the same people, and no smaller: whoever is in a share may lose the duty of their own.
    package func isAtLeastAsStrict(as other: Self) -> Bool {
      Set(groups) == Set(other.groups) && percent >= other.percent && from == other.from
    }
  }
}
