import JobCentre
import TestSupport

/// Moves fields of a random region to the ends of what they may be.
struct RegionSalt {
  private var random: SplitMix64
  private let competences: [CompetenceCode]
  private let gap: RuleBook.EmploymentGapRule
  private let selfReliance: RuleBook.SelfRelianceRule

  init(seed: UInt64, world: PlanningWorld) throws {
    let varde = try TinyRegion.library().timeline(in: "573")?.book(on: "2012-06-04")
    guard let gap = world.book.employmentGaps.first, let rule = varde?.selfReliance.first else {
      throw PlanningWorld.Missing(what: "a rule to make others from")
    }
    (self.gap, selfReliance) = (gap, rule)
    random = SplitMix64(seed: seed ^ 0x5A17)
    competences = world.vocabulary.competences.keys.sorted()
  }

  /// The region with one citizen in two and one opening in two salted.
  mutating func salted(_ region: Region) -> Region {
    var region = region
    let employers = region.companies.map(\.cvr)
    for place in region.citizens.indices where Bool.random(using: &random) {
      salt(&region.citizens[place], employers)
    }
    for place in region.openings.indices where Bool.random(using: &random) {
      salt(&region.openings[place])
    }
    return region
  }

  /// The book with other points and another floor.
  mutating func book(_ book: RuleBook) -> RuleBook {
    var book = book
    book.fit.floor = pick([1, 1, 1, 200, 520])
    book.fit.hoursTolerance = pick([1, 7, 900, 10_080])
    book.fit.trainableShare = pick([0, 333, 500, 1000])
    book.fit.mustShare = pick([0, 700, 1000])
    let points = pick([
      (500, 220, 90, 100, 90), (1000, 1000, 1000, 1000, 1000), (9, 7, 1, 0, 0),
      (3, 0, 1000, 9, 400),
    ])
    (book.fit.goal, book.fit.competences, book.fit.hours) = (points.0, points.1, points.2)
    (book.fit.distance, book.fit.prospect) = (points.3, points.4)
    book.fit.wishedCompany = pick([0, 150, 1000])
    book.employmentGaps = book.offerTypes.filter { _ in Bool.random(using: &random) }.map {
      var rule = gap
      (rule.id, rule.offer, rule.months) = ($0.code.text, $0.code, pick([0, 1, 6]))
      return rule
    }
    book.selfReliance = book.targetGroups.filter { _ in Bool.random(using: &random) }.map {
      var rule = selfReliance
      (rule.id, rule.groups) = ($0.code.text, [$0.code])
      rule.untilMonths = pick([nil, 1, 6, 13])
      rule.offers = pick([[], ["virksomhedspraktik"]])
      rule.allowsProspect = Bool.random(using: &random)
      return rule
    }
    return book
  }

  private mutating func salt(_ citizen: inout Citizen, _ employers: [CVRNumber]) {
    for goal in citizen.goals.indices {
      citizen.goals[goal].wishedCompany = pick(employers.map(Optional.some) + [nil, nil])
    }
    citizen.lastEmployer = pick(employers)
    citizen.lastEmployedUntil = pick([nil, citizen.benefitStart, citizen.benefitStart + 200])
    citizen.sickListedFrom = pick([
      nil, EarlierStanding(targetGroup: "unemploymentInsured", benefitStart: citizen.benefitStart),
    ])
    citizen.hours = CitizenHours(
      wished: pick([0, 1, 1199, 2220]), sustainable: pick([0, 1500, 2220]),
      existing: pick([0, 1, 420, 2220]))
    citizen.transport.maximumMinutes = pick([1, 5, 45, 90, 120, 600])
    if Int.random(in: 0..<4, using: &random) == 0,
      let far = GridCell(pick(["500m_60000_4000", "500m_64495_8995", "500m_61730_7190"]))
    {
      citizen.transport.origin = .cell(far)
    }
    citizen.competences = competences.filter { _ in Bool.random(using: &random) }
    citizen.benefitStart = citizen.benefitStart + pick([0, -60, -400])
  }

  private mutating func salt(_ opening: inout Opening) {
    opening.requirements.must = some(pick([0, 1, 3, 30, 200]))
    opening.requirements.nice = some(pick([0, 1, 3, 30, 200]))
    let minimum = pick([0, 1, 900, 2220])
    opening.hours = OpeningHours(
      minimum: minimum, maximum: max(minimum, pick([1, 1200, 2220])), window: opening.hours.window,
      shifts: opening.hours.shifts)
    opening.weeks = pick([nil, 1, 2, 13, 520])
  }

  private mutating func some(_ count: Int) -> [CompetenceCode] {
    Array(competences.shuffled(using: &random).prefix(count))
  }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: values.indices, using: &random)]
  }
}
