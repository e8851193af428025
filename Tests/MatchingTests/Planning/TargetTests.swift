import Assignment
import JobCentre
import LocatedJSON
import Matching
import ReferenceData
import TestSupport
import Testing

/// Targets of the year and weekly limits against brute force, on small random regions.
@Suite struct TargetTests {
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
      let world = try PlanningWorld(deciding: [
        PlanningWorld.target(
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
    let world = try PlanningWorld(deciding: [
      PlanningWorld.target("virksomhedspraktik", at: "private", minimum: 2, maximum: 3),
      PlanningWorld.target("virksomhedspraktik", at: "public", minimum: 1, maximum: 1),
      PlanningWorld.target("loentilskud", minimum: 1, maximum: 2),
      PlanningWorld.target(
        "virksomhedspraktik", "loentilskud", at: "private", of: offers, minimum: 70),
    ])
    let all = try comparisons(world, seeds: 400..<1_200)
    let exact = all.count { $0.plan.proof.objective == $0.best }
    let proved = all.count { $0.plan.proof.gap == 0 }
    #expect(all.count > 200, "\(all.count)")
    #expect(exact * 100 >= all.count * 95, "\(exact) of \(all.count)")
    #expect(proved * 100 >= all.count * 80, "\(proved) of \(all.count)")
  }

  @Test func weeklyLimitsHoldAndBind() throws {
    let free = try PlanningWorld(deciding: [])
    let bound = try PlanningWorld(
      deciding: [], limits: [PlanningWorld.limit("site", 1), PlanningWorld.limit("company", 1)])
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
    let with = try PlanningWorld(deciding: [
      PlanningWorld.target("virksomhedspraktik", minimum: 100, year: 2021)
    ])
    let without = try PlanningWorld(deciding: [])
    for seed in 0..<50 as Range<UInt64> {
      let region = with.randomRegion(seed: seed, citizens: 20, openings: 10)
      let (one, other) = (try with.plan(region), try without.plan(region))
      #expect(one.targets.isEmpty)
      #expect(one.proof == other.proof)
    }
  }

  @Test func theOrderOfRecordsDecidesNothing() throws {
    let world = try PlanningWorld(deciding: [
      PlanningWorld.target("virksomhedspraktik", at: "private", minimum: 2, maximum: 3),
      PlanningWorld.target("loentilskud", minimum: 1, maximum: 2),
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
