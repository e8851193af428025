import JobCentre

/// A book made ready for the gates of the openings that start while it holds.
struct Statute {
  let book: RuleBook
  let matrix: OfferMatrix

  init(_ book: RuleBook) {
    self.book = book
    matrix = OfferMatrix(book: book)
  }

  /// What the book says of one citizen.
  func standing(of citizen: Citizen) -> CitizenFacts.Standing {
    let group = book.group(of: citizen.targetGroup)?.code ?? citizen.targetGroup
    return CitizenFacts.Standing(
      group: group, row: matrix.row(of: citizen),
      priorBenefitMet: book.priorBenefit.map { Self.met($0, by: citizen, in: group) },
      selfReliance: book.selfReliance.filter { rule in
        rule.groups.contains(group)
          && !rule.exceptFlags.contains(where: citizen.policyFlags.contains)
      }.map { rule in (rule, rule.untilMonths.map { citizen.benefitStart.adding(months: $0) }) },
      dailyTravel: book.transport.daily
        .filter { $0.groups.contains(group) }
        .map {
          (citizen.benefitStart.adding(months: $0.fromMonths), $0.maximumMinutes, $0.isVerified)
        }
        .sorted { $0.0 < $1.0 })
  }

  /// The first day on which the rule is met; `nil` when it does not concern the citizen.
  private static func met(
    _ rule: RuleBook.PriorBenefitRule, by citizen: Citizen, in group: TargetGroup
  ) -> Day? {
    guard rule.groups.contains(group) else { return nil }
    let isExempt = rule.exemptions.contains { exemption in
      switch exemption {
      case .lacksQualifyingEducation: citizen.lacksQualifyingEducation
      case .over50: citizen.ageBand == .over50
      case .singleProvider: citizen.isSingleProvider
      }
    }
    return isExempt ? nil : citizen.benefitStart.adding(months: rule.months)
  }
}

extension Statute {
  /// Whether an opening's length is lawful for a group.
  enum LawfulLength: Hashable {
    case lawful
    /// Only with all of these approvals.
    case with([ApprovalKind])
    case unlawful
  }

  /// What the book says of an opening's length, for one row of the matrix.
  struct Length {
    let lawful: LawfulLength
    /// Whether the sources of the rules that decide it have been read: of all that let the length
    /// pass, or of one that does not.
    let isVerified: Bool
  }

  /// Whether an opening is no longer than the book allows and ends before the next intake, by row
  /// of the matrix.
  func lengths(of opening: Opening, end: Day?, at sector: Company.Sector) -> [Length] {
    matrix.groupRows.map { row in
      let rules = book.durations.filter {
        $0.offer == opening.type && ($0.groups.isEmpty || $0.groups.contains(row.group))
          && ($0.distance.map { $0 == row.distance } ?? true)
          && ($0.sector.map { $0 == sector } ?? true)
          && ($0.purposes.isEmpty || opening.purpose.map($0.purposes.contains) ?? false)
      }
      let intakes = book.intakes.filter {
        $0.offers.contains(opening.type) && $0.groups.contains(row.group)
      }
      func isWithin(_ maximum: RuleBook.DurationRule.Length) -> Bool {
        end.map { $0 < maximum.end(from: opening.start) } ?? false
      }
      func isPast(_ intake: RuleBook.IntakeRule) -> Bool {
        intake.next(after: opening.start).map { next in end.map { $0 >= next } ?? true } ?? false
      }
      let forbidding: [any Rule] =
        intakes.filter(isPast)
        + rules.filter {
          !isWithin($0.maximum) && !($0.extended.map { isWithin($0.maximum) } ?? false)
        }
      if !forbidding.isEmpty {
        return Length(lawful: .unlawful, isVerified: forbidding.contains { $0.isVerified })
      }
      let approvals = rules.filter { !isWithin($0.maximum) }.compactMap(\.extended?.approval)
      return Length(
        lawful: approvals.isEmpty ? .lawful : .with(approvals),
        isVerified: rules.allSatisfy(\.isVerified) && intakes.allSatisfy(\.isVerified))
    }
  }
}

extension RuleBook.DurationRule.Length {
  /// The day after the last, counted from a first day.
  func end(from start: Day) -> Day {
    switch self {
    case .weeks(let weeks): start.adding(weeks: weeks)
    case .months(let months): start.adding(months: months)
    }
  }
}
