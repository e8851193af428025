import JobCentre

/// A citizen as gates and fit read it: codes as numbers, rules already looked up by group.
struct CitizenFacts {
  /// A goal in the order of preference.
  struct Goal {
    let rank: JobGoal.Rank
    /// 0, 1, 2 for A, B, C.
    let row: Int
    let digits: OccupationDigits
    let wishedCompany: CVRNumber?
  }

  /// What one book says of the citizen.
  struct Standing {
    /// The group under the book.
    let group: TargetGroup
    /// Row of the book's matrix: group and part of group; `nil` when the book does not know it.
    let row: Int?
    /// By when the rules on prior benefit are met, by index of the rule; `nil` where exempt or not
    /// concerned.
    let priorBenefitMet: [Day?]
    /// Rules that leave the law's minimum alone to the citizen, each with the day from which it does
    /// not hold any more.
    let selfReliance: [(rule: RuleBook.SelfRelianceRule, until: Day?)]
    /// From which day which number of minutes a day is allowed, in the order of the days, and whether
    /// the source has been read.
    let dailyTravel: [(from: Day, minutes: Int, isVerified: Bool)]
  }

  /// The record itself.
  let record: Citizen
  /// By statute, in the order of ``CompiledRegion/statutes``.
  let standings: [Standing]
  let goals: [Goal]
  /// Competences, certificates and licences together.
  let competences: CodeSet
  /// Demands that the functional limits rule out.
  let excludedDemands: CodeSet
  /// Where the way begins.
  let home: GridPoint
  /// Only the municipality is known.
  let isHomeRough: Bool
  /// The first day on which an offer may begin after the notice that the group has; `nil` for none.
  let noticeUntil: Day?
  /// The duty, when it falls due within the horizon.
  let duty: Duty?
  /// The weight, with what it is made of.
  let weight: CitizenWeight

  /// Whether the law's limit on travel may close the gate before the citizen's own does, or the law's
  /// minimum may be all there is for the citizen.
  var isUnusual: Bool {
    let own = record.transport.maximumMinutes
    return standings.contains { standing in
      !standing.selfReliance.isEmpty || standing.dailyTravel.contains { $0.minutes < 2 * own }
    }
  }
}

/// The weight of a citizen in the plan: published, bounded, and shown apart from fit.
struct CitizenWeight: Hashable {
  let total: Int
  let flags: [PolicyFlag]
  /// The part that waiting adds.
  let waiting: Int
  /// Whole weeks since the last suggestion, or since the benefit began when there was none.
  let weeksWaited: Int

  /// Base, duty, policy flags and waiting, not over the book's bound.
  ///
  /// Waiting grows week by week: otherwise the same people would lose for ever.
  init(
    of citizen: Citizen, duty: Duty?, flags policyFlags: [RuleBook.PolicyFlagRule],
    rule: RuleBook.PriorityRule, today: Day
  ) {
    let known = policyFlags.filter {
      $0.weight > 0 && citizen.policyFlags.contains($0.code)
    }
    weeksWaited = max(0, today - (citizen.lastSuggested ?? citizen.benefitStart)) / 7
    flags = known.map(\.code)
    waiting = min(rule.waitingMaximum, weeksWaited / rule.waitingWeeks)
    let sum =
      rule.baseWeight + (duty == nil ? 0 : rule.dutyWeight) + waiting
      + known.reduce(0) { $0 + $1.weight }
    total = min(rule.maximumWeight, sum)
  }
}
