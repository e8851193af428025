/// The rules in force from one day to another, as data.
///
/// The gates, the deadlines and the value of a pair are *kinds* of rule and stand in Swift; what
/// they say — groups, offer types, months, weeks, weights — stands in a book in `Data/rules/`.
package struct RuleBook: Sendable {
  /// The book's name, such as `R2020`.
  package var id: String
  /// Which edition of the book, as its file says; printed on every list.
  package var edition: String
  /// The act, in Danish.
  package var title: String
  /// First day in force.
  package var validFrom: Day
  /// Last day in force; `nil` while open.
  package var validTo: Day?
  /// The legal source of the whole book.
  package var source: String

  /// The groups of LAB § 6.
  package var targetGroups: [TargetGroupRule]
  /// Benefits by code and Danish title.
  package var benefits: [CodeTitle]
  /// Authority decisions by code and Danish title.
  package var approvals: [CodeTitle]
  /// Purposes of praktik by code and Danish title.
  package var purposes: [CodeTitle]
  /// Sources of openings and the window each brings (RD-22).
  package var sources: [SourceRule]
  /// Offers that are no match and stand beside one: courses, mentor.
  package var measures: [MeasureRule]
  /// Policy flags by code, each with its decision and purpose.
  package var policyFlags: [PolicyFlagRule]
  /// What must never reach a score or a priority.
  package var protected: [ProtectedRule]
  /// The kinds of offer.
  package var offerTypes: [OfferTypeRule]
  /// Who may have which offer where.
  package var matrix: [MatrixRule]
  /// How long an offer may last.
  package var durations: [DurationRule]
  /// Days of the year that an offer may not run past (RD-33).
  package var intakes: [IntakeRule]
  /// How long on benefit before wage subsidy (LAB § 69).
  package var priorBenefit: [PriorBenefitRule]
  /// Offers that must be a net expansion, and the groups for whom not.
  package var netExpansion: OfferExemption
  /// Offers that may not be at the last employer.
  package var lastEmployer: OfferExemption
  /// How long ago employment at a company must have ended; a book need not have any.
  package var employmentGaps: [EmploymentGapRule]
  /// The reasonable ratio.
  package var ratio: RatioRule
  /// The most minutes a week, other work included.
  package var weeklyMaximum: WeeklyMaximum
  /// Travel: how it is estimated and how much the law allows.
  package var transport: TransportRule
  /// When an offer is due.
  package var deadlines: DeadlineRules
  /// Shares of groups that must have had their first offer in time; a book need not have any.
  package var dutyShares: [DutyShareRule]
  /// How soon an offer may begin; a book need not have any.
  package var notices: [NoticeRule]
  /// What should begin early without being a duty; a book need not have any.
  package var earlyActions: [EarlyActionRule]
  /// Who gets no more than the law's minimum beside ordinary work; a book need not have any.
  package var selfReliance: [SelfRelianceRule]
  /// What the municipality aims at in a year; a book need not have any.
  package var targets: [TargetRule]
  /// How much of a site or company may be asked in a week; a book need not have any.
  package var placementLimits: [PlacementLimitRule]
  /// The mentor hours of a year; a book need not have any.
  package var mentorHours: [MentorHoursRule]
  /// The gates by their Danish names, and which an opening could change.
  package var gates: [GateRule]
  /// How fit is counted.
  package var fit: FitRule
  /// Who goes first, and the ladder of offer types.
  package var priority: PriorityRule
  /// The shape of the lists.
  package var lists: ListRule

  /// A code with the words a reader sees.
  package struct CodeTitle: Rule {
    /// The code.
    package var code: String
    /// Danish.
    package var title: String

    package var id: String { code }
  }
}

extension RuleBook {
  /// A target group.
  package struct TargetGroupRule: SourcedRule {
    /// Near or far from the labour market: decides durations (RD-20).
    package enum Distance: String, CaseIterable, Sendable {
      case near
      case far
    }

    /// The code.
    package var code: TargetGroup
    /// Danish.
    package var title: String
    /// The paragraph.
    package var source: String
    /// Near or far.
    package var distance: Distance
    /// The parts of the group that rules tell apart.
    package var subgroups: [Subgroup]
    /// Those of them that are far although the group is near.
    package var farSubgroups: [Subgroup]
    /// Groups of other books whose people belong to this one under this book.
    package var covers: [TargetGroup]
    /// Groups whose deadlines hold for those of this one who were sick-listed from them (RD-09).
    package var demandsOf: [TargetGroup]
    /// The last day on which a spell on the group's benefit could begin; `nil` while the group is open.
    package var closedAfter: Day?
    /// Whether the source has been read.
    package var isVerified: Bool

    package var id: String { code.text }
  }

  /// Where openings come from, and how long only their own job centre sees them.
  package struct SourceRule: SourcedRule {
    /// The code.
    package var code: OpeningSource
    /// Danish.
    package var title: String
    /// Days, counted from publication, on which only the owner sees the opening and those it is shared
    /// with; 0 for none.
    package var exclusiveDays: Int
    /// The municipalities that see the openings of the source from the first day, whoever owns them:
    /// the members of a joint recruiting service (SY-13, SY-17).
    package var sharedWith: [MunicipalityCode]
    /// Its job orders are the owner's own: of weeks of the same value, one that gives them to more of
    /// the owner's citizens is taken (PR-22).
    package var isHomeFirst: Bool
    /// Whether the source has been read.
    package var isVerified: Bool

    package var id: String { code.text }
  }

  /// An offer that is no match: it discharges a duty where a rule counts it, and is never planned.
  package struct MeasureRule: Rule {
    /// The code, as past offers name it.
    package var code: OfferType
    /// Danish.
    package var title: String
    /// The row or paragraph.
    package var source: String

    package var id: String { code.text }
  }

  /// A circumstance that must never reach a score or a priority.
  package struct ProtectedRule: Rule {
    /// The code that no policy flag may have.
    package var code: String
    /// Danish.
    package var title: String
    /// The row that no policy flag may rest on.
    package var source: String

    package var id: String { code }
  }

  /// A circumstance that municipal policy gives weight to.
  package struct PolicyFlagRule: Rule {
    /// The code.
    package var code: PolicyFlag
    /// Danish.
    package var title: String
    /// The statute or the council's decision behind it.
    package var decision: String
    /// What it is for.
    package var purpose: String
    /// The first day on which it weighs anything.
    package var from: Day
    /// The last day on which it weighs anything.
    package var until: Day
    /// What it adds to the weight.
    package var weight: Int

    package var id: String { code.text }
  }

  /// A kind of offer.
  package struct OfferTypeRule: Rule {
    /// The code.
    package var code: OfferType
    /// Danish.
    package var title: String
    /// The row or paragraph.
    package var source: String
    /// The rung of the ladder (PR-23), an index into ``PriorityRule/ladder``.
    package var rung: Int
    /// Counts in the reasonable ratio.
    package var countsInRatio: Bool
    /// Discharges any citizen's duty, whatever the group: ordinary employment.
    package var alwaysDischarges: Bool
    /// Must state its purpose (LAB § 59).
    package var needsPurpose: Bool
    /// Must be extra work that displaces nobody.
    package var needsExtraWork: Bool

    package var id: String { code.text }
  }
}
