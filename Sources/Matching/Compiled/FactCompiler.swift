import JobCentre

/// Looks up once, for each record, what gates and fit would otherwise look up for each pair.
struct FactCompiler {
  private let book: RuleBook
  private let vocabulary: Vocabulary
  private let matrix: OfferMatrix
  private let today: Day
  private let clock: DutyClock
  private let competences: CodeTable<CodeKind.Competence>
  private let demands: CodeTable<CodeKind.Demand>
  private let shortages: [OccupationDigits]

  init(book: RuleBook, vocabulary: Vocabulary, matrix: OfferMatrix, today: Day) {
    self.book = book
    self.vocabulary = vocabulary
    self.matrix = matrix
    self.today = today
    clock = DutyClock(book: book, today: today)
    competences = CodeTable(vocabulary.competences.keys)
    demands = CodeTable(vocabulary.demands.keys)
    shortages = book.priority.shortageOccupations.map(OccupationDigits.init)
  }

  /// The facts of a complete citizen.
  func facts(of citizen: Citizen) -> CitizenFacts {
    guard let row = matrix.row(of: citizen) else {
      preconditionFailure("Citizen \(citizen.id): group \(citizen.targetGroup) is not in the book.")
    }
    let home: GridPoint
    switch citizen.transport.origin {
    case .cell(let cell): home = cell.centre
    case .municipality: home = centre(of: citizen.municipality)
    }
    let duty = clock.pressingDuty(of: citizen)
    return CitizenFacts(
      record: citizen, row: row,
      goals: citizen.goals.sorted { $0.rank < $1.rank }.map(goal),
      competences: competences.set(
        citizen.competences + citizen.certificates + citizen.drivingLicences),
      excludedDemands: demands.set(
        citizen.functionalLimits.flatMap { vocabulary.limits[$0]?.excludes ?? [] }),
      home: home, isHomeRough: citizen.transport.origin == .municipality,
      priorBenefitMet: book.priorBenefit.map { priorBenefitMet($0, by: citizen) },
      dailyTravel: book.transport.daily
        .filter { $0.groups.contains(citizen.targetGroup) }
        .map { (citizen.benefitStart.adding(months: $0.fromMonths), $0.maximumMinutes) }
        .sorted { $0.0 < $1.0 },
      duty: duty, weight: CitizenWeight(of: citizen, duty: duty, book: book, today: today))
  }

  /// The facts of a complete opening.
  func facts(of opening: Opening, at site: Site, of company: Company) -> OpeningFacts {
    guard let type = matrix.column(of: opening.type) else {
      preconditionFailure("Opening \(opening.id): type \(opening.type) is not in the book.")
    }
    let rule = book.offerTypes[type]
    let digits = OccupationDigits(opening.occupation)
    let asked = opening.requirements
    let isShortage = shortages.contains { $0.shared(with: digits) == $0.count }
    return OpeningFacts(
      record: opening, company: company, site: site, rule: rule, type: type, digits: digits,
      position: site.position ?? centre(of: site.municipality),
      isPositionRough: site.position == nil, must: competences.set(asked.must),
      nice: competences.set(asked.nice), mustCount: Set(asked.must).count,
      niceCount: Set(asked.nice).count, demands: demands.set(asked.demands),
      certificates: asked.certificates.map { self.asked($0, before: opening.start) },
      drivingLicences: asked.drivingLicences.map { self.asked($0, before: opening.start) },
      lawfulLength: matrix.groupRows.map { isLawful(opening, for: $0, at: company.sector) },
      priorBenefitRules: book.priorBenefit.indices.filter {
        book.priorBenefit[$0].offer == opening.type
          && book.priorBenefit[$0].sectors.contains(company.sector)
      },
      points: book.priority.ladder[rule.rung]
        + (company.sector == .private ? book.priority.privatePoints : 0)
        + (isShortage ? book.priority.shortagePoints : 0),
      isShortage: isShortage)
  }

  private func goal(_ goal: JobGoal) -> CitizenFacts.Goal {
    let row =
      switch goal.rank {
      case .a: 0
      case .b: 1
      case .c: 2
      }
    return CitizenFacts.Goal(
      rank: goal.rank, row: row, digits: OccupationDigits(goal.occupation),
      wishedCompany: goal.wishedCompany)
  }

  private func centre(of municipality: MunicipalityCode) -> GridPoint {
    guard let found = vocabulary.municipalities[municipality] else {
      preconditionFailure("Municipality \(municipality) has no place in the vocabulary.")
    }
    return found.centre
  }

  /// The first day on which the rule is met; `nil` when it does not concern the citizen.
  private func priorBenefitMet(
    _ rule: RuleBook.PriorBenefitRule, by citizen: Citizen
  ) -> Day? {
    guard rule.groups.contains(citizen.targetGroup) else { return nil }
    let isExempt = rule.exemptions.contains { exemption in
      switch exemption {
      case .lacksQualifyingEducation: citizen.lacksQualifyingEducation
      case .over50: citizen.ageBand == .over50
      case .singleProvider: citizen.isSingleProvider
      }
    }
    return isExempt ? nil : citizen.benefitStart.adding(months: rule.months)
  }

  /// A certificate or licence with the course that would give it before a day, counting five course
  /// days a week from today.
  private func asked(_ code: CompetenceCode, before start: Day) -> OpeningFacts.Asked {
    guard let number = competences.number(code) else {
      preconditionFailure("Certificate \(code) is not in the vocabulary.")
    }
    let taught = vocabulary.competences[code]?.course.flatMap { $0.days == nil ? nil : $0 }
    let isInTime = taught?.days.map { $0 * 7 <= (start - today) * 5 } ?? false
    return OpeningFacts.Asked(
      code: code, number: number, course: isInTime ? taught : nil, isTaught: taught != nil)
  }

  /// Whether an opening is no longer than the book allows for a group at a kind of employer.
  private func isLawful(
    _ opening: Opening, for row: OfferMatrix.GroupRow, at sector: Company.Sector
  ) -> Bool {
    let rules = book.durations.filter {
      $0.offer == opening.type && ($0.groups.isEmpty || $0.groups.contains(row.group))
        && ($0.distance.map { $0 == row.distance } ?? true)
        && ($0.sector.map { $0 == sector } ?? true)
    }
    return rules.allSatisfy { rule in
      guard let end = opening.end else { return false }
      return switch rule.maximum {
      case .weeks(let weeks): end < opening.start.adding(weeks: weeks)
      case .months(let months): end < opening.start.adding(months: months)
      }
    }
  }
}
