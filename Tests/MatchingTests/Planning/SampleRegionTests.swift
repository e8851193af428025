import Assignment
import JobCentre
import Matching
import Regions
import TestSupport
import Testing

/// The plan of a whole job centre against a second, differently built solver.
@Suite struct SampleRegionTests {
  let world: PlanningWorld
  let region: Region
  let plan: Plan

  init() throws {
    world = try PlanningWorld()
    region = try RegionGenerator(.albertslund, vocabulary: world.vocabulary).generate()
    plan = try world.plan(region)
  }

  @Test func hasTheSizeOfAJobCentre() {
    #expect((2_400...2_600).contains(region.citizens.count))
    #expect(region.companies.count == 1_106)
    #expect(region.openings.count == 500)
    #expect(region.openings.reduce(0) { $0 + $1.places } == 800)
    #expect(plan.proposals.count > 400)
    #expect(plan.conflicts.isEmpty)
  }

  /// The same pairs, stated anew, go to a second solver of another build.
  ///
  /// It finds shortest paths by Bellman and Ford in an explicit network. It solves the week under counts in place of the
  /// ratio's minutes, which no plan exceeds, and under the counts of the branch that is best.
  @Test func equalsTheSecondSolver() throws {
    var undecided = region
    undecided.decisions.removeAll { $0.answer == .yes }
    let plan = try world.plan(undecided)
    let week = try ReferenceWeek(world.rules(undecided), dutyValue: plan.proof.dutyValue)
    #expect(week.problem.edges.count == plan.proof.candidates)
    #expect(plan.proof.gap == 0)
    let branch = try week.problem.solved(under: week.ratios).relaxation
    #expect(ReferenceFlow.value(branch) == plan.proof.objective)
    #expect(ReferenceFlow.value(week.relaxed) >= plan.proof.objective)
  }
}
