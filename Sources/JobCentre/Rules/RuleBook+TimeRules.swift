// What a book says of time: the way to work, and when an offer is due.

extension RuleBook {
  /// How travel is estimated and how much of it the law allows.
  package struct TransportRule: Hashable, Sendable {
    /// The straight line is lengthened by this many per cent.
    package var detourPercent: Int
    /// An estimate inside this margin over a limit refuses nobody.
    package var marginPercent: Int
    /// Minutes by each means.
    package var means: [Means]
    /// What the law allows, by group and months on benefit.
    package var daily: [DailyLimit]

    /// The estimate and the limits together.
    init(estimate: TravelEstimate, daily: [DailyLimit]) {
      detourPercent = estimate.detourPercent
      marginPercent = estimate.marginPercent
      means = estimate.means
      self.daily = daily
    }

    /// Minutes one way: `baseMinutes` + kilometres × `secondsPerKilometre`.
    package struct Means: Hashable, Sendable {
      /// The means.
      package var means: Transport.Means
      /// Walking, waiting, changing.
      package var baseMinutes: Int
      /// Seconds for each kilometre of the lengthened line.
      package var secondsPerKilometre: Int
    }

    /// Minutes a day, both ways together.
    package struct DailyLimit: SourcedRule {
      /// What names the rule.
      package var id: String
      /// For these groups.
      package var groups: [TargetGroup]
      /// From so many months on benefit.
      package var fromMonths: Int
      /// Minutes both ways together.
      package var maximumMinutes: Int
      /// The paragraph.
      package var source: String
      /// Whether the source has been read.
      package var isVerified: Bool
    }

    /// Estimated minutes one way over a straight distance in metres.
    package func minutes(metres: Int, by means: Transport.Means) -> Int {
      guard let row = self.means.first(where: { $0.means == means }) else {
        preconditionFailure("No estimate for \(means.rawValue).")
      }
      // OK because Denmark is under 10⁶ m across: 10⁶ × 10³ × 10⁴ fits Int64 with room to spare.
      return row.baseMinutes + metres * detourPercent * row.secondsPerKilometre / 6_000_000
    }
  }

  /// How travel is estimated.
  package struct TravelEstimate: Rule {
    /// The straight line is lengthened by this many per cent.
    package var detourPercent: Int
    /// An estimate inside this margin over a limit refuses nobody.
    package var marginPercent: Int
    /// Minutes by each means.
    package var means: [TransportRule.Means]
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// What holds for the deadlines of every group.
  package struct DeadlineTerms: SourcedRule {
    /// A duty counts in the plan when it falls due within so many weeks.
    package var horizonWeeks: Int
    /// An overdue duty is discharged by what starts within so many weeks.
    package var overdueStartWeeks: Int
    /// Deadlines within so many weeks are listed.
    package var listedWeeks: Int
    /// An exempt citizen's offer is due so many months after the exemption ends.
    package var monthsAfterExemption: Int
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    package var id: String { "" }
  }

  /// When an offer is due.
  package struct DeadlineRules: Hashable, Sendable {
    /// What holds for every group.
    package var terms: DeadlineTerms
    /// By group.
    package var rules: [DeadlineRule]
  }

  /// When an offer is due for some groups, and which offers count.
  package struct DeadlineRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// For these groups.
    package var groups: [TargetGroup]
    /// Only for these bands of age; empty for all (RD-07).
    package var ageBands: [AgeBand]
    /// Months from the start of the benefit to the first offer.
    package var firstOfferMonths: Int
    /// What may pass between offers; `nil` where one is enough.
    package var maximumPause: DurationRule.Length?
    /// The offers that count.
    package var counts: [CountedOffer]
    /// An offer counts from this length.
    package var minimumWeeks: Int
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool
  }

  /// An offer that discharges a duty.
  package struct CountedOffer: Hashable, Sendable {
    /// The offer, or a measure that is no match.
    package var offer: OfferType
    /// Weeks after the deadline within which it may still start when given before it.
    package var graceWeeks: Int
    /// Counts only once a first offer has been received (RD-02).
    package var isLaterOnly: Bool
  }
}

extension RuleBook.CountedOffer: CustomStringConvertible {
  /// `loentilskud (up to 3 weeks later)`, `mentor (after a first offer)`.
  package var description: String {
    "\(offer)" + (graceWeeks == 0 ? "" : " (up to \(graceWeeks) weeks later)")
      + (isLaterOnly ? " (after a first offer)" : "")
  }
}
