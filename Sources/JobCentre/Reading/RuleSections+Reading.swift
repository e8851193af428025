import LocatedJSON

/// Reads the sections of a book, or of what an amendment adds or replaces.
struct RuleSectionReader {
  /// Every rule read, in the order of the file.
  private(set) var entries: [RuleEntry] = []
  /// Whether a book is written whole and so must have every section.
  private let isWhole: Bool

  init(isWhole: Bool) {
    self.isWhole = isWhole
  }

  /// Reads every section there is.
  mutating func read(_ fields: inout ObjectReader) {
    list(&fields, .targetGroups, RuleBook.TargetGroupRule.read)
    list(&fields, .benefits, RuleBook.CodeTitle.read)
    list(&fields, .approvals, RuleBook.CodeTitle.read)
    list(&fields, .purposes, RuleBook.CodeTitle.read)
    list(&fields, .sources, RuleBook.SourceRule.read)
    list(&fields, .measures, RuleBook.MeasureRule.read)
    list(&fields, .policyFlags, RuleBook.PolicyFlagRule.read)
    list(&fields, .protected, RuleBook.ProtectedRule.read)
    list(&fields, .offerTypes, RuleBook.OfferTypeRule.read)
    list(&fields, .matrix, RuleBook.MatrixRule.read)
    list(&fields, .durations, RuleBook.DurationRule.read)
    list(&fields, .intakes, RuleBook.IntakeRule.read)
    list(&fields, .priorBenefit, RuleBook.PriorBenefitRule.read)
    one(&fields, .netExpansion, RuleBook.OfferExemption.read)
    one(&fields, .lastEmployer, RuleBook.OfferExemption.read)
    list(&fields, .employmentGaps, isOptional: true, RuleBook.EmploymentGapRule.read)
    one(&fields, .ratio, RuleBook.RatioRule.read)
    one(&fields, .weeklyMaximum, RuleBook.WeeklyMaximum.read)
    one(&fields, .transport, RuleBook.TravelEstimate.read)
    list(&fields, .travelLimits, RuleBook.TransportRule.DailyLimit.read)
    one(&fields, .deadlineTerms, RuleBook.DeadlineTerms.read)
    list(&fields, .deadlines, RuleBook.DeadlineRule.read)
    list(&fields, .dutyShares, isOptional: true, RuleBook.DutyShareRule.read)
    list(&fields, .notices, isOptional: true, RuleBook.NoticeRule.read)
    list(&fields, .earlyActions, isOptional: true, RuleBook.EarlyActionRule.read)
    list(&fields, .selfReliance, isOptional: true, RuleBook.SelfRelianceRule.read)
    list(&fields, .targets, isOptional: true, RuleBook.TargetRule.read)
    list(&fields, .placementLimits, isOptional: true, RuleBook.PlacementLimitRule.read)
    list(&fields, .mentorHours, isOptional: true, RuleBook.MentorHoursRule.read)
    list(&fields, .gates, RuleBook.GateRule.read)
    one(&fields, .fit, RuleBook.FitRule.read)
    one(&fields, .priority, RuleBook.PriorityRule.read)
    one(&fields, .lists, RuleBook.ListRule.read)
  }

  private mutating func list<R: Rule>(
    _ fields: inout ObjectReader, _ section: RuleSection, isOptional: Bool = false,
    _ read: (JSONValue) -> R?
  ) {
    entries += fields.list(section.name, required: isWhole && !isOptional) { value in
      read(value).map {
        RuleEntry(key: RuleKey(section, $0.id), rule: $0, origin: value.origin)
      }
    }
  }

  private mutating func one<R: Rule>(
    _ fields: inout ObjectReader, _ section: RuleSection, _ read: (JSONValue) -> R?
  ) {
    let decode: (JSONValue) -> RuleEntry? = { value in
      read(value).map { RuleEntry(key: RuleKey(section), rule: $0, origin: value.origin) }
    }
    let entry =
      isWhole ? fields.required(section.name, decode) : fields.optional(section.name, decode)
    if let entry { entries.append(entry) }
  }
}
