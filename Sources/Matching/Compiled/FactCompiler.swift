import JobCentre

/// Looks up once, for each record, what gates and fit would otherwise look up for each pair.
struct FactCompiler {
  /// The book of the list.
  private let book: RuleBook
  private let flags: (MunicipalityCode) -> [RuleBook.PolicyFlagRule]
  private let vocabulary: Vocabulary
  private let statutes: [Statute]
  private let today: Day
  private let clock: DutyClock
  private let shares: DutyShares
  private let competences: CodeTable<CodeKind.Competence>
  private let demands: CodeTable<CodeKind.Demand>
  private let shortages: [OccupationDigits]

  /// - Parameters:
  ///   - books: The books of the region.
  ///   - statutes: The books of today and of the days on which openings start.
  ///   - vocabulary: The codes that exist.
  ///   - clock: The clock of today.
  ///   - shares: Which duties rest on nobody.
  ///   - today: The day of the list.
  init(
    books: RegionBooks, statutes: [Statute], vocabulary: Vocabulary, clock: DutyClock,
    shares: DutyShares, today: Day
  ) {
    book = books.list.book(on: today)
    let listed = book.policyFlags
    let own = books.own.mapValues { $0.book(on: today).policyFlags }
    flags = { own[$0] ?? listed }
    self.vocabulary = vocabulary
    self.statutes = statutes
    self.today = today
    self.clock = clock
    self.shares = shares
    competences = CodeTable(vocabulary.competences.keys)
    demands = CodeTable(vocabulary.demands.keys)
    shortages = book.priority.shortageOccupations.map(OccupationDigits.init)
  }

  /// The facts of a complete citizen.
  func facts(of citizen: Citizen) -> CitizenFacts {
    let home: GridPoint
    switch citizen.transport.origin {
    case .cell(let cell): home = cell.centre
    case .municipality: home = centre(of: citizen.municipality)
    }
    let group = book.group(of: citizen.targetGroup)?.code ?? citizen.targetGroup
    let duty = shares.isLifted(citizen.id) ? nil : clock.pressingDuty(of: citizen)
    return CitizenFacts(
      record: citizen, standings: statutes.map { $0.standing(of: citizen) },
      goals: citizen.goals.sorted { $0.rank < $1.rank }.map(goal),
      competences: competences.set(
        citizen.competences + citizen.certificates + citizen.drivingLicences),
      excludedDemands: demands.set(
        citizen.functionalLimits.flatMap { vocabulary.limits[$0]?.excludes ?? [] }),
      home: home, isHomeRough: citizen.transport.origin == .municipality,
      noticeUntil: book.notices.filter { $0.groups.contains(group) }.map { today + $0.days }.max(),
      duty: duty,
      weight: CitizenWeight(
        of: citizen, duty: duty, flags: flags(citizen.municipality), rule: book.priority,
        today: today))
  }

  /// The facts of a complete opening, under the statute of the day it starts.
  func facts(
    of opening: Opening, at site: Site, of company: Company, under place: Int
  ) -> OpeningFacts {
    let statute = statutes[place]
    guard let type = statute.matrix.column(of: opening.type) else {
      preconditionFailure("Opening \(opening.id): type \(opening.type) is not in the book.")
    }
    let rule = statute.book.offerTypes[type]
    let digits = OccupationDigits(opening.occupation)
    let asked = opening.requirements
    let lengths = statute.lengths(of: opening, end: opening.end, at: company.sector)
    let isShortage = shortages.contains { $0.shared(with: digits) == $0.count }
    return OpeningFacts(
      record: opening, company: company, site: site, statute: place, rule: rule, type: type,
      digits: digits,
      position: site.position ?? centre(of: site.municipality),
      isPositionRough: site.position == nil, must: competences.set(asked.must),
      nice: competences.set(asked.nice), mustCount: Set(asked.must).count,
      niceCount: Set(asked.nice).count, demands: demands.set(asked.demands),
      certificates: asked.certificates.map { self.asked($0, before: opening.start) },
      drivingLicences: asked.drivingLicences.map { self.asked($0, before: opening.start) },
      lawfulLength: lengths.map(\.lawful), isLengthVerified: lengths.map(\.isVerified),
      priorBenefitRules: statute.book.priorBenefit.indices.filter {
        statute.book.priorBenefit[$0].offer == opening.type
          && statute.book.priorBenefit[$0].sectors.contains(company.sector)
      },
      points: ladderPoints(of: rule)
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

  /// The points of a type's rung: what today's book says, and for a type that only a later book
  /// knows, that book's rung on today's ladder.
  private func ladderPoints(of rule: RuleBook.OfferTypeRule) -> Int {
    let ladder = book.priority.ladder
    let rung = book.offerTypes.first { $0.code == rule.code }?.rung ?? rule.rung
    return ladder[min(rung, ladder.count - 1)]
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
}
