import Assignment
import JobCentre
import Matching
import TestSupport
import Testing

/// The plan's value against brute force and against a second solver.
@Suite struct OptimalityTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func equalsBruteForceOnSmallRegions() throws {
    var compared = 0
    for seed in 0..<1_000 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 12, openings: 6, decisions: 0)
      let plan = try world.plan(region)
      let week = try ReferenceWeek(world.rules(region), dutyValue: plan.proof.dutyValue)
      guard week.problem.edges.count <= 18 else { continue }
      let best = BruteForce.value(week.problem, under: week.ratios)
      #expect(plan.proof.objective == best, "seed \(seed)")
      #expect(plan.proof.gap == 0 && plan.proof.dualObjective == best, "seed \(seed)")
      compared += best > 0 ? 1 : 0
    }
    #expect(compared > 200)
  }

  @Test func equalsTheSecondSolverOnLargerRegions() throws {
    var bound = 0
    for seed in 1_000..<1_300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 60, openings: 24, decisions: 0)
      let plan = try world.plan(region)
      let week = try ReferenceWeek(world.rules(region), dutyValue: plan.proof.dutyValue)
      let best = try ReferenceBranching.value(week.problem, under: week.ratios)
      #expect(plan.proof.objective == best.value, "seed \(seed)")
      #expect(plan.proof.objective == plan.proof.bound, "seed \(seed)")
      bound += best.value < ReferenceFlow.value(week.problem) ? 1 : 0
    }
    // The ratio must bind often enough for this to be a test of it.
    #expect(bound > 10, "\(bound) of 300 weeks")
  }

  @Test func dutiesComeBeforePoints() throws {
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 12, openings: 6, decisions: 0)
      let plan = try world.plan(region)
      let week = try ReferenceWeek(world.rules(region), dutyValue: plan.proof.dutyValue)
      guard week.problem.edges.count <= 18 else { continue }
      // Duties alone: an edge is worth one when it discharges a duty.
      let duties = try BMatchingProblem(
        leftCapacities: week.problem.leftCapacities,
        rightCapacities: week.problem.rightCapacities,
        edges: week.problem.edges.map {
          .init(left: $0.left, right: $0.right, value: $0.value / plan.proof.dutyValue)
        }, limits: week.problem.limits, limitOfRight: week.problem.limitOfRight)
      let most = BruteForce.value(duties, under: week.ratios)
      #expect(Int64(plan.proof.duties) == most, "seed \(seed)")
    }
  }
}
