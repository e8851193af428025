package import Assignment

/// How much work a plan was; the same on every machine.
package struct PlanningWork: Equatable, Sendable {
  /// Pairs that may be proposed.
  package let candidates: Int
  /// Of those, the pairs that the solver was given; who is held has none.
  package let edges: Int
  /// Limits of sites and companies.
  package let limits: Int
  /// Problems solved after the first for the ratios of sites.
  package let branches: Int
  /// The solver's elementary steps in the problem that gave the answer.
  package let steps: Counters
}

extension Planner {
  /// Makes the plan, and says how much work it was.
  ///
  /// - Parameter progress: Told what the planner is at.
  /// - Returns: The plan, proved, and the work.
  /// - Throws: ``PlanningError``, as ``plan(continuing:verifiesByDefinition:progress:)``.
  package func planCountingWork(
    progress: (Phase) -> Void
  ) throws(PlanningError) -> (plan: Plan, work: PlanningWork) {
    let solved = try solved(continuing: nil, progress: progress)
    let work = PlanningWork(
      candidates: solved.week.scan.candidates.count, edges: solved.week.problem.edges.count,
      limits: solved.week.problem.problem.limits.count, branches: solved.solution.branches,
      steps: solved.solution.matching.counters)
    return (solved.plan(), work)
  }
}
