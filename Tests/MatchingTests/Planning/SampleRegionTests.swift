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
  /// It finds shortest paths by Bellman and Ford in an explicit network, and branches on the ratio's
  /// minutes by itself. Of the first it takes only what one duty is worth, which must outweigh all
  /// points together.
  @Test func equalsTheSecondSolver() throws {
    var undecided = region
    undecided.decisions.removeAll { $0.answer == .yes }
    let plan = try world.plan(undecided)
    let unit = plan.proof.dutyValue
    let week = try ReferenceWeek(world.rules(undecided), dutyValue: unit)
    #expect(week.problem.edges.count == plan.proof.candidates)
    #expect(Self.mostPoints(week.problem, besides: unit) < unit)
    let best = try ReferenceBranching.value(week.problem, under: week.ratios)
    // The ratio's minutes must matter, or this would be no test of them.
    #expect(best.nodes > 1)
    let duties = plan.proposals.count(where: \.assessment.dischargesDuty)
    let points = plan.proposals.reduce(0) { sum, proposal in
      let assessment = proposal.assessment
      return sum + assessment.priority.weight
        * (assessment.fit.total + assessment.priority.points)
    }
    #expect(best.value / unit == duties)
    #expect(best.value % unit == points)
    #expect(plan.proof.objective == best.value && plan.proof.duties == duties)
    #expect(plan.proof.gap == 0)
  }

  /// The most points that any matching could have: each left node's best edge.
  private static func mostPoints(_ problem: BMatchingProblem, besides unit: Int64) -> Int64 {
    Dictionary(grouping: problem.edges, by: \.left).values.reduce(0) { sum, edges in
      sum + (edges.map { $0.value % unit }.max() ?? 0)
    }
  }
}
