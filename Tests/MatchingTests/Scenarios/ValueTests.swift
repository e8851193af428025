import JobCentre
import Matching
import TestSupport
import Testing

/// What a pair is worth: the floor, the ladder of offers, points beside the fit.
struct ValueTests {
  private static let types: [OfferType] = [
    "ordinaertJob", "laereplads", "smaajob", "virksomhedspraktik", "loentilskud", "nytteindsats",
  ]

  /// The one assessment of a region of one pair, whatever its fit; `nil` for another occupation.
  private static func assessment(of region: TinyRegion) throws -> Assessment? {
    var region = region
    region.book.fit.floor = 1
    let plan = try region.plan()
    if plan.proposals.isEmpty {
      #expect(plan.unplaced.first?.tally.map(\.obstacle) == [.otherOccupation])
    }
    return plan.proposals.first?.assessment
  }

  @Test(arguments: 0..<600 as Range<UInt64>)
  func partsStayWithinTheBook(seed: UInt64) throws {
    let type = Self.types[Int(seed) % Self.types.count]
    let region = try TinyRegion.random(type, seed: seed)
    guard let fit = try Self.assessment(of: region)?.fit else { return }
    let rule = region.book.fit
    #expect((0...rule.goal).contains(fit.goal), "seed \(seed)")
    #expect((0...rule.competences).contains(fit.competences), "seed \(seed)")
    #expect((0...rule.hours).contains(fit.hours), "seed \(seed)")
    #expect((0...rule.distance).contains(fit.distance), "seed \(seed)")
    #expect([0, rule.prospect].contains(fit.prospect), "seed \(seed)")
    #expect(fit.total == fit.goal + fit.competences + fit.hours + fit.distance + fit.prospect)
    #expect((0...1000).contains(fit.total), "seed \(seed)")
  }

  @Test func everySharedDigitIsMetInRandomPairs() throws {
    let digits = try (0..<600 as Range<UInt64>).compactMap { seed in
      try Self.assessment(of: .random("ordinaertJob", seed: seed))?.fit.sharedDigits
    }
    #expect(Set(digits) == [1, 2, 3, 4])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theFloorIsTheLastFitThatIsProposed(seed: UInt64) throws {
    var region = try TinyRegion.random("ordinaertJob", seed: seed)
    guard let fit = try Self.assessment(of: region)?.fit.total else { return }
    region.book.fit.floor = fit
    try region.expectPlaced()
    region.book.fit.floor = fit + 1
    let plan = try region.plan()
    #expect(plan.proposals.isEmpty && plan.suggestions.isEmpty, "seed \(seed)")
    #expect(plan.unplaced.first?.tally.map(\.obstacle) == [.weakMatch], "seed \(seed)")
  }

  @Test func belowTheBooksOwnFloorNobodyIsPlaced() throws {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    // C and two digits: 170 + 220 + 90 + 38 of 100, and no prospect, are 518.
    region.citizen.goals = [JobGoal(rank: .c, occupation: "9329")]
    region.putSite(metresEast: 9000)
    #expect(try region.plan().unplaced.first?.tally.map(\.obstacle) == [.weakMatch])
    // A minute nearer gives the two points that lacked.
    region.putSite(metresEast: 8900)
    #expect(try region.plan().proposals.first?.assessment.fit.total == 520)
  }

  /// The weighted points of the plan, without the tier of duties.
  private static func points(_ plan: Plan) -> Int64 {
    plan.proof.objective - Int64(plan.proof.duties) * plan.proof.dutyValue
  }

  /// However weak the one and strong the other: the job wins while it is above the floor (PR-23).
  @Test func ordinaryWorkBeatsEveryLowerRung() throws {
    var compared = 0
    for seed in 0..<600 as Range<UInt64> {
      var job = try TinyRegion.random("ordinaertJob", seed: seed)
      job.company.sector = .public
      let plan = try job.plan()
      if plan.proposals.isEmpty { continue }
      compared += 1
      let best = Self.bestOf(Self.types[2 + Int(seed) % 4], besides: job)
      #expect(Self.points(plan) > Self.points(try best.plan()), "seed \(seed)")
      let both = Self.joined(best, with: job)
      #expect(try both.plan().proposals.map(\.opening) == ["J-2"], "seed \(seed)")
    }
    #expect(compared > 100)
  }

  /// The same citizen with the best opening that a lower rung can have.
  private static func bestOf(_ type: OfferType, besides job: TinyRegion) -> TinyRegion {
    var other = job
    other.openings = [TinyRegion.work(type)]
    other.company.sector = type == "nytteindsats" ? .public : .private
    other.opening.occupation = job.citizen.goals[0].occupation
    other.opening.prospect = Opening.Prospect(positions: 1)
    other.putSite(metresEast: 0)
    other.book.priority.shortageOccupations = [other.opening.occupation]
    return other
  }

  /// Both openings in one region, the job at a company of its own.
  private static func joined(_ best: TinyRegion, with job: TinyRegion) -> TinyRegion {
    var both = best
    both.companies.append(job.company)
    both.companies[1].cvr = "27355021"
    both.companies[1].sites[0].pNumber = "1020000002"
    var work = job.opening
    work.id = "J-2"
    work.site = "1020000002"
    both.openings.append(work)
    // The wish was for the company that now offers the lower rung; without it the job still passes.
    both.book.fit.floor = 1
    return both
  }

  @Test(arguments: [
    ("ordinaertJob", 2200), ("fleksjob", 2200), ("laereplads", 2200), ("smaajob", 1100),
    ("loentilskud", 1100), ("virksomhedspraktik", 1100), ("nytteindsats", 0),
  ])
  func pointsOfTheLadder(type: String, points: Int) throws {
    var region = try TinyRegion.fitting(.init(known: type))
    region.company.sector = .public
    if type == "fleksjob" { region.citizen.targetGroup = "flexJobEligible" }
    let priority = try #require(region.plan().proposals.first).assessment.priority
    #expect(priority.points == points)
    #expect(!priority.isPrivate && !priority.isShortage)
  }

  @Test func pointsOfEmployerAndShortage() throws {
    var region = try TinyRegion.fitting()
    #expect(try region.plan().proposals.first?.assessment.priority.points == 2240)
    region.citizen.goals = [JobGoal(rank: .a, occupation: "8332")]
    region.opening.occupation = "833210"
    let priority = try #require(region.plan().proposals.first).assessment.priority
    #expect(priority.points == 2280)
    #expect(priority.isPrivate && priority.isShortage)
  }
}
