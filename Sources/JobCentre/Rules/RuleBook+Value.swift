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
    package struct DailyLimit: Rule {
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
  package struct DeadlineTerms: Rule {
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

    package var id: String { "" }
  }

  /// When an offer is due.
  package struct DeadlineRules: Hashable, Sendable {
    /// A duty counts in the plan when it falls due within so many weeks.
    package var horizonWeeks: Int
    /// An overdue duty is discharged by what starts within so many weeks.
    package var overdueStartWeeks: Int
    /// Deadlines within so many weeks are listed.
    package var listedWeeks: Int
    /// An exempt citizen's offer is due so many months after the exemption ends.
    package var monthsAfterExemption: Int
    /// By group.
    package var rules: [DeadlineRule]

    /// The terms and the rules together.
    init(terms: DeadlineTerms, rules: [DeadlineRule]) {
      horizonWeeks = terms.horizonWeeks
      overdueStartWeeks = terms.overdueStartWeeks
      listedWeeks = terms.listedWeeks
      monthsAfterExemption = terms.monthsAfterExemption
      self.rules = rules
    }
  }

  /// When an offer is due for some groups, and which offers count.
  package struct DeadlineRule: Rule {
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

  /// How fit is counted, 0–1000.
  package struct FitRule: Rule {
    /// Points for the goal, the largest part.
    package var goal: Int
    /// Points for competences.
    package var competences: Int
    /// Points for hours near the wish.
    package var hours: Int
    /// Points for a short way.
    package var distance: Int
    /// Points for ordinary employment expected afterwards.
    package var prospect: Int
    /// Thousandths of `goal` by rank A, B, C and by digits shared, 4, 3, 2, 1, 0.
    package var goalScale: [[Int]]
    /// Thousandths of `goal` added when the company is the one wished for.
    package var wishedCompany: Int
    /// Thousandths of the competence part that the must-haves make up; the rest is nice-to-have.
    package var mustShare: Int
    /// Thousandths of a must-have that a short course would close.
    package var trainableShare: Int
    /// A course is short up to so many days.
    package var shortCourseDays: Int
    /// Minutes a week away from the wish at which the hours part is 0.
    package var hoursTolerance: Int
    /// A pair below this is never proposed (RD-25).
    package var floor: Int
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// Who goes first, apart from fit.
  package struct PriorityRule: Rule {
    /// Every citizen's weight before anything is added.
    package var baseWeight: Int
    /// Added when a duty falls due within the horizon.
    package var dutyWeight: Int
    /// Weeks on benefit, or since the last suggestion, for one more point of weight.
    package var waitingWeeks: Int
    /// The most that waiting adds.
    package var waitingMaximum: Int
    /// No weight is over this.
    package var maximumWeight: Int
    /// Points added to a pair at a private employer (PR-11).
    package var privatePoints: Int
    /// Points added in an occupation with a shortage (PR-19).
    package var shortagePoints: Int
    /// The occupations with a shortage.
    package var shortageOccupations: [OccupationCode]
    /// Points of each rung, lowest first; steps wider than all that lies below them (PR-23).
    package var ladder: [Int]
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// The shape of the lists.
  package struct ListRule: Rule {
    /// From this fit the words are "stærkt match".
    package var strong: Int
    /// From this fit the words are "godt match"; below, "muligt match".
    package var good: Int
    /// Reserves for each primary where the company has not said.
    package var reservesPerPrimary: Int
    /// On how many lists a citizen may be, the primary counted.
    package var listsPerCitizen: Int
    /// Suggestions shown to a caseworker for each citizen (PR-14).
    package var suggestionsPerCitizen: Int
    /// Lines on the front page.
    package var frontPageLines: Int
    /// Paper is shredded after so many days.
    package var shredAfterDays: Int
    /// Follow-up by phone after so many days, and on site after so many.
    package var followUpDays: [Int]
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// A gate as readers see it.
  package struct GateRule: Rule {
    /// Which.
    package var gate: Gate
    /// Danish, as a count reads: "14 andre tider".
    package var title: String
    /// What a company could change to open it; `nil` where nobody may ask (health, childcare,
    /// transport, a no) or nothing at the opening would help.
    package var fix: String?
    /// The row or paragraph.
    package var source: String

    package var id: String { gate.rawValue }
  }
}

/// The hard rules on a pair, in the order they are reported (domain order of gates).
///
/// A gate excludes; it never lowers a score. Several reasons may hold at once.
package enum Gate: String, CaseIterable, Sendable {
  case expired
  case window
  case reservation
  case blockade
  case readiness
  case notBefore
  case exempt
  case offerType
  case employerSector
  case approval
  case purpose
  case priorBenefit
  case duration
  case lastEmployer
  case netExpansion
  case extraWork
  case hours
  case totalHours
  case functionalLimits
  case transport
  case childcare
  case shift
  case certificate
  case drivingLicence
  case language
  case decision
}
