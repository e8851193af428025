import JobCentre
import Matching
import TestSupport
import Testing

/// The same records give the same plan, in whatever order they come.
@Suite struct DeterminismTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func orderOfRecordsChangesNothing() throws {
    for seed in 0..<200 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      var shuffled = region
      var random = SplitMix64(seed: seed)
      shuffled.citizens.shuffle(using: &random)
      shuffled.companies.shuffle(using: &random)
      for company in shuffled.companies.indices {
        shuffled.companies[company].sites.shuffle(using: &random)
      }
      shuffled.openings.shuffle(using: &random)
      shuffled.decisions.shuffle(using: &random)
      let plan = try world.plan(region)
      let again = try world.plan(shuffled)
      #expect("\(plan)" == "\(again)", "seed \(seed)")
    }
  }

  @Test func anotherWeekBreaksTiesDifferently() throws {
    // Forty citizens alike and one place: the order of the week decides, and it changes.
    let fit = try TieWorld(world)
    let first = try fit.winner(in: ISOWeek(containing: world.monday))
    let weeks = (1...12).map { ISOWeek(containing: world.monday.adding(weeks: $0)) }
    let winners = try weeks.map { try fit.winner(in: $0) }
    #expect(winners.contains { $0 != first })
  }
}

/// Forty citizens alike, and one place that fits them all.
private struct TieWorld {
  let world: PlanningWorld
  let region: Region

  init(_ world: PlanningWorld) throws {
    self.world = world
    let site = Site(
      pNumber: PNumber(known: "1013000001"), municipality: MunicipalityCode(known: "165"),
      position: nil, staff: .init(average4Months: 1000, average12Months: 1000, lastMonth: 1000),
      supportedCentiFTE: 0)
    let company = Company(
      cvr: CVRNumber(known: "24256790"), name: "Firma", sector: .private,
      industry: IndustryCode(known: "521000"), municipality: MunicipalityCode(known: "165"),
      contactOwner: StaffID(known: "VK-1"), sites: [site])
    let citizens = (0..<40).map { number in
      var citizen = Citizen(
        id: CitizenID(known: "B-\(1000 + number)"), municipality: MunicipalityCode(known: "165"),
        targetGroup: TargetGroup(known: "jobReadyCashBenefit"),
        benefit: Benefit(known: "kontanthjaelp"), benefitStart: world.monday + -30,
        ageBand: .from30to50, hours: CitizenHours(wished: 2220, sustainable: 2220),
        transport: Transport(origin: .municipality, means: .car, maximumMinutes: 60),
        caseworker: StaffID(known: "SB-1"))
      citizen.goals = [JobGoal(rank: .a, occupation: OccupationCode(known: "9321"))]
      citizen.competences = world.vocabulary.competences.keys.sorted().prefix(1).map { $0 }
      return citizen
    }
    let opening = Opening(
      id: OpeningID(known: "opening"), site: site.pNumber,
      type: OfferType(known: "ordinaertJob"), occupation: OccupationCode(known: "9321"),
      title: "Pakker", places: 1, hours: OpeningHours(minimum: 2220, maximum: 2220),
      start: world.monday.adding(weeks: 20), source: OpeningSource(known: "consultant"),
      owner: MunicipalityCode(known: "165"), published: world.monday)
    region = Region(citizens: citizens, companies: [company], openings: [opening])
  }

  func winner(in week: ISOWeek) throws -> CitizenID? {
    let record = RunRecord(
      week: week, date: world.monday, bookID: "", bookEdition: "", bookTitle: "",
      bookFingerprint: "", inputFingerprint: "", programVersion: "")
    let plan = try Planner(
      index: RegionIndex(region), book: world.book, vocabulary: world.vocabulary, run: record
    ).plan()
    return plan.proposals.first?.citizen
  }
}
