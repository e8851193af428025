extension RuleBook {
  /// The mentor hours that a municipality has in a year for those it places (OT-15, RD-26), soft: each
  /// hour beyond them costs points.
  ///
  /// A placement draws on them when its offer is named and the citizen is granted a mentor.
  package struct MentorHoursRule: Rule {
    /// What names the rule.
    package var id: String
    /// Danish, as the lists name it.
    package var title: String
    /// The calendar year in which it holds.
    package var year: Int
    /// The offers that draw on them.
    package var offers: [OfferType]
    /// Minutes a week there are for all placements that run.
    package var minutesPerWeek: Int
    /// Minutes a week that one placement draws at most, whatever is granted.
    package var mostPerPlacement: Int
    /// Whether what a mentor at the site gives is taken off what the citizen is granted.
    package var isLessSiteMentor: Bool
    /// What one hour a week beyond them costs, in points at the base weight.
    package var points: Int
    /// Who decided it, and when.
    package var decision: String
    /// What it rests on.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    /// Minutes a week that a placement draws.
    ///
    /// - Parameters:
    ///   - granted: What the citizen is granted.
    ///   - atSite: What a mentor at the site gives; 0 where that is not known.
    /// - Returns: 0 to ``mostPerPlacement``.
    package func minutes(granted: Int, atSite: Int) -> Int {
      min(mostPerPlacement, max(0, granted - (isLessSiteMentor ? atSite : 0)))
    }
  }
}
