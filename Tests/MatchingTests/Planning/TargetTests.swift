import Assignment
import JobCentre
import LocatedJSON
import Matching
import ReferenceData
import TestSupport
import Testing

/// Targets of the year and weekly limits against brute force, on small random regions.
@Suite struct TargetTests {
  /// A world in which a municipality has decided these targets and limits for 2020.
  private func world(targets: [String] = [], limits: [String] = []) throws -> PlanningWorld {
    let text = """
      {"schema": "plads/rule-overlay", "version": 1, "id": "mål", "edition": "mål-1",
       "title": "måltal", "municipality": "165", "validFrom": "2020-01-01",
       "validTo": "2021-12-31", "decision": "byrådet", "purpose": "måltal", "source": "QF-29",
       "adds": {"targets": [\(targets.joined(separator: ","))],
         "placementLimits": [\(limits.joined(separator: ","))]},
       "replaces": {"priority": {"baseWeight": 10, "dutyWeight": 4, "waitingWeeks": 8,
         "waitingMaximum": 8, "maximumWeight": 30, "privatePoints": 40, "shortagePoints": 40,
         "ladder": [0, 2000, 4000], "source": "PR-23"}}}
      """
    let log = FaultLog()
    let overlay = try #require(RuleDocument.read(Array(text.utf8), file: "mål.json", log: log))
    let library = RuleLibrary(try RuleLibrary(files: .embedded).documents + [overlay])
    #expect(log.isEmpty && RuleLibraryCheck(library).faults().isEmpty)
    return try PlanningWorld(
      book: #require(library.timeline(in: "165")?.book(on: Day(number: 18_589))))
  }

  private static func target(
    _ offers: String..., at sectors: String..., of whole: [String] = [], minimum: Int? = nil,
    maximum: Int? = nil, year: Int = 2020
  ) -> String {
    func list(_ texts: [String]) -> String {
      "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    return "{\"id\": \"\((offers + sectors + ["\(whole.count)"]).joined(separator: "."))\", "
      + "\"title\": \"måltal\", \"year\": \(year), \"offers\": \(list(offers)), "
      + "\"sectors\": \(list(sectors)), "
      + (whole.isEmpty ? "" : "\"shareOf\": \(list(whole)), ")
      + (minimum.map { "\"minimum\": \($0), " } ?? "")
      + (maximum.map { "\"maximum\": \($0), " } ?? "")
      + "\"points\": 100, \"decision\": \"byrådet\", \"source\": \"QF-13\"}"
  }

  private static func limit(_ scope: String, _ perWeek: Int) -> String {
    "{\"id\": \"\(scope)\", \"scope\": \"\(scope)\", \"perWeek\": \(perWeek), "
      + "\"decision\": \"byrådet\", \"source\": \"PR-39\"}"
  }

  /// One plan held against everything that was possible.
  private struct Comparison {
    let plan: Plan
    /// The best value of any week.
    let best: Int64
    /// The best value when targets are worth nothing.
    let bestOfPairs: Int64
  }

  /// Random regions small enough to try every week of.
  private func comparisons(
    _ world: PlanningWorld, seeds: Range<UInt64>
  ) throws -> [Comparison] {
    try seeds.compactMap { seed in
      let region = world.randomRegion(seed: seed, citizens: 12, openings: 6, decisions: 0)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      let week = try ReferenceWeek(rules, dutyValue: plan.proof.dutyValue)
      guard (1...13).contains(week.problem.edges.count) else { return nil }
      let targets = ReferenceTargets(rules)
      func openings(_ edges: [Int]) -> [Opening] {
        edges.map { region.openings[Int(week.problem.edges[$0].right)] }
      }
      let best = BruteForce.value(week.problem, under: week.ratios) {
        targets.value(ofNew: openings($0))
      }
      // What is said of the plan is what it is worth.
      let pairs = plan.proposals.reduce(Int64(0)) { sum, proposal in
        let worth = proposal.assessment
        return sum + Int64(worth.priority.weight * (worth.fit.total + worth.priority.points))
          + (worth.dischargesDuty ? plan.proof.dutyValue : 0)
      }
      let placed = plan.proposals.compactMap { proposal in
        region.openings.first { $0.id == proposal.opening }
      }
      #expect(plan.proof.objective == pairs + targets.value(ofNew: placed), "seed \(seed)")
      #expect(plan.proof.objective <= best && best <= plan.proof.bound, "seed \(seed)")
      for (outcome, target) in zip(plan.targets, world.book.targets) {
        let running = targets.running(target)
        #expect(
          outcome.stock == running.counted && outcome.whole == (target.isShare ? running.whole : 0))
      }
      return Comparison(
        plan: plan, best: best, bestOfPairs: BruteForce.value(week.problem, under: week.ratios))
    }
  }

  @Test func aRangeOfPlacementsIsExact() throws {
    var compared = 0
    var moved = 0
    for (minimum, maximum) in [(0, 1), (1, 1), (2, 2), (2, 3), (8, 9), (0, 0)] {
      let world = try world(targets: [
        Self.target(
          "virksomhedspraktik", "loentilskud", "nytteindsats", minimum: minimum, maximum: maximum)
      ])
      for comparison in try comparisons(world, seeds: 0..<600) {
        #expect(comparison.plan.proof.gap == 0)
        #expect(comparison.plan.proof.objective == comparison.best)
        compared += 1
        moved += comparison.best != comparison.bestOfPairs ? 1 : 0
      }
    }
    #expect(compared > 600, "\(compared)")
    #expect(moved > 100, "\(moved)")
  }

  @Test func severalTargetsStateBoundAndGap() throws {
    let offers = ["virksomhedspraktik", "loentilskud", "nytteindsats"]
    let world = try world(targets: [
      Self.target("virksomhedspraktik", at: "private", minimum: 2, maximum: 3),
      Self.target("virksomhedspraktik", at: "public", minimum: 1, maximum: 1),
      Self.target("loentilskud", minimum: 1, maximum: 2),
      Self.target("virksomhedspraktik", "loentilskud", at: "private", of: offers, minimum: 70),
    ])
    let all = try comparisons(world, seeds: 400..<1_200)
    let exact = all.count { $0.plan.proof.objective == $0.best }
    let proved = all.count { $0.plan.proof.gap == 0 }
    #expect(all.count > 200, "\(all.count)")
    #expect(exact * 100 >= all.count * 95, "\(exact) of \(all.count)")
    #expect(proved * 100 >= all.count * 80, "\(proved) of \(all.count)")
  }

  @Test func weeklyLimitsHoldAndBind() throws {
    let free = try world()
    let bound = try world(limits: [Self.limit("site", 1), Self.limit("company", 1)])
    var binding = 0
    var said: [PassedOver.Reason: Int] = [:]
    for seed in 0..<300 as Range<UInt64> {
      let region = bound.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try bound.plan(region)
      let rules = bound.rules(region)
      for opening in region.openings {
        let isKept = rules.isWithinLimits(at: opening, plan.proposals)
        #expect(isKept, "seed \(seed)")
      }
      let week = try ReferenceWeek(rules, dutyValue: plan.proof.dutyValue)
      let best = try ReferenceBranching.value(week.problem, under: week.ratios)
      #expect(plan.proof.objective == best.value, "seed \(seed)")
      for passed in plan.unplaced.flatMap(\.passedOver) { said[passed.reason, default: 0] += 1 }
      binding += try free.plan(region).proposals.count > plan.proposals.count ? 1 : 0
    }
    #expect(binding > 30, "\(binding)")
    #expect(said[.companyLimit, default: 0] > 10, "\(said)")
    #expect(said[.target] == nil, "\(said)")
  }

  @Test func aTargetOfAnotherYearMovesNothing() throws {
    let with = try world(targets: [
      Self.target("virksomhedspraktik", minimum: 100, year: 2021)
    ])
    let without = try world()
    for seed in 0..<50 as Range<UInt64> {
      let region = with.randomRegion(seed: seed, citizens: 20, openings: 10)
      let (one, other) = (try with.plan(region), try without.plan(region))
      #expect(one.targets.isEmpty)
      #expect(one.proof == other.proof)
    }
  }

  @Test func theOrderOfRecordsDecidesNothing() throws {
    let world = try world(targets: [
      Self.target("virksomhedspraktik", at: "private", minimum: 2, maximum: 3),
      Self.target("loentilskud", minimum: 1, maximum: 2),
    ])
    for seed in 0..<100 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 25, openings: 12)
      var turned = region
      turned.citizens.reverse()
      turned.openings.reverse()
      turned.companies.reverse()
      turned.decisions.reverse()
      let (one, other) = (try world.plan(region), try world.plan(turned))
      #expect(one.targets == other.targets && one.proof == other.proof, "seed \(seed)")
      #expect(
        one.proposals.map { [$0.citizen.text, $0.opening.text] }
          == other.proposals.map { [$0.citizen.text, $0.opening.text] }, "seed \(seed)")
    }
  }
}
