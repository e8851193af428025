// What a book says of offers: who may have which, for how long, after what, how many at a site.

extension RuleBook {
  /// Who may have an offer: a cell of the matrix of offer types and groups.
  package struct MatrixRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// The offer.
    package var offer: OfferType
    /// For these groups.
    package var groups: [TargetGroup]
    /// Only for these parts of them; empty for all.
    package var onlySubgroups: [Subgroup]
    /// But not for these parts of them.
    package var exceptSubgroups: [Subgroup]
    /// Only for those who were sick-listed from these groups; empty for all (RD-09).
    package var listedFrom: [TargetGroup]
    /// Only for these bands of age; empty for all.
    package var ageBands: [AgeBand]
    /// Only at these employers.
    package var sectors: [Company.Sector]
    /// Only with all of these approvals.
    package var approvals: [ApprovalKind]
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool
  }

  /// How long an offer may last.
  package struct DurationRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// The offer.
    package var offer: OfferType
    /// For these groups; empty for every group of `distance`.
    package var groups: [TargetGroup]
    /// For this distance; `nil` for both.
    package var distance: TargetGroupRule.Distance?
    /// At this kind of employer; `nil` for both.
    package var sector: Company.Sector?
    /// For these purposes; empty for all.
    package var purposes: [PlacementPurpose]
    /// Weeks, or calendar months, of which one is given.
    package var maximum: Length
    /// Longer with an approval; `nil` where nothing makes it longer.
    package var extended: Extension?
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    /// How long an offer may last once an authority has decided so.
    package struct Extension: Hashable, Sendable {
      /// The approval it takes.
      package var approval: ApprovalKind
      /// How long it then may last.
      package var maximum: Length
    }

    /// A length of time.
    package enum Length: Hashable, Sendable {
      case weeks(Int)
      case months(Int)
    }
  }

  /// Days on which education begins: an offer to people on their way there ends before (RD-33).
  package struct IntakeRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// For these groups.
    package var groups: [TargetGroup]
    /// For these offers.
    package var offers: [OfferType]
    /// The days of each year.
    package var days: [DayOfYear]
    /// The paragraph or row.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    /// The first intake after a day; `nil` when there is none.
    package func next(after day: Day) -> Day? {
      days.map { $0.next(after: day) }.min()
    }
  }

  /// How long on benefit before an offer, and who is exempt (LAB § 69).
  package struct PriorBenefitRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// The offer.
    package var offer: OfferType
    /// For these groups.
    package var groups: [TargetGroup]
    /// At these employers.
    package var sectors: [Company.Sector]
    /// Months on benefit.
    package var months: Int
    /// Who is exempt.
    package var exemptions: [Exemption]
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    /// The exemptions of LAB § 69.
    package enum Exemption: String, CaseIterable, Sendable {
      case lacksQualifyingEducation
      case over50
      case singleProvider
    }
  }

  /// Offers that a rule holds for, and groups it does not.
  package struct OfferExemption: SourcedRule {
    /// The offers.
    package var offers: [OfferType]
    /// The groups it does not hold for.
    package var exceptGroups: [TargetGroup]
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    package var id: String { "" }
  }

  /// How long ago the last employment at a company must have ended before an offer there.
  package struct EmploymentGapRule: SourcedRule {
    /// What names the rule.
    package var id: String
    /// The offer.
    package var offer: OfferType
    /// Months from the last day of employment to the first of the offer.
    package var months: Int
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool
  }

  /// The most minutes a week, other work included.
  package struct WeeklyMaximum: SourcedRule {
    /// Minutes.
    package var minutes: Int
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    package var id: String { "" }
  }

  /// The reasonable ratio of supported to ordinary employees (BEK 2636/2021 § 65).
  package struct RatioRule: SourcedRule {
    /// The fewest persons every site may have.
    package var minimum: Int
    /// One person per so many employees, up to a number of them.
    package var steps: [Step]
    /// Minutes of a full-time week, what one person weighs.
    package var fullTimeMinutes: Int
    /// The paragraph.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    package var id: String { "" }

    /// One person per `per` employees among those up to `upTo`.
    package struct Step: Hashable, Sendable {
      /// Employees up to this number; `nil` for all the rest.
      package var upTo: Int?
      /// Employees per supported person.
      package var per: Int
    }

    /// How many supported full-time persons a site may have.
    ///
    /// - Parameter centiFTE: Ordinary employees in hundredths, the average of 4 months.
    /// - Returns: Whole full-time persons, at least ``minimum``.
    package func quota(centiFTE: Int) -> Int {
      var total = 0
      var from = 0
      for step in steps {
        let upTo = step.upTo.map { $0 * 100 } ?? Int.max
        total += max(0, min(centiFTE, upTo) - from) / (step.per * 100)
        from = min(centiFTE, upTo)
      }
      return max(minimum, total)
    }
  }
}

extension RuleBook.DurationRule.Length: CustomStringConvertible {
  /// `4 weeks`, `6 months`.
  package var description: String {
    switch self {
    case .weeks(let weeks): "\(weeks) weeks"
    case .months(let months): "\(months) months"
    }
  }
}

extension RuleBook.DurationRule.Extension: CustomStringConvertible {
  /// `26 weeks with praktikExtension`.
  package var description: String { "\(maximum) with \(approval)" }
}

extension RuleBook.RatioRule.Step: CustomStringConvertible {
  /// `1 per 5 up to 50`.
  package var description: String { "1 per \(per)" + (upTo.map { " up to \($0)" } ?? "") }
}
