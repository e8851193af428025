import Assignment

/// What changes of the solved week would be worth, in the solver's units.
///
/// Without targets of the year each answer is exact. With them the solver looks for the best change at
/// the week's slopes, and what that change is worth with the targets themselves is the answer: so much
/// better a week is known. Where the targets stay where they touch their lines it is exact too.
struct WeekQuestions {
  private let problem: PlacementProblem
  private let slopes: [Int64]
  /// The sum of each target over the week.
  private let sums: [Int64]
  /// By opening, what one place fewer would change; `nil` where no unit can pass.
  private(set) var displacements: [Displacement?] = []
  /// By opening, what one place more would gain; at least 0.
  private(set) var gainsOfOpenings: [Int64] = []
  /// By limit, what one more below it would gain; at least 0.
  private(set) var gainsOfLimits: [Int64] = []

  /// Asks the solver about every opening and limit.
  init(_ problem: PlacementProblem, _ solution: PlacementProblem.Solution) {
    self.problem = problem
    slopes = solution.slopes
    sums = problem.sums(of: solution.matching)
    var sensitivity = Sensitivity(solution.relaxation, solution.matching)
    displacements = sensitivity.everyChangeForOnePlaceFewer().map { change in
      change.map { Displacement(loss: -$0.worth, steps: steps(of: $0)) }
    }
    let gains = sensitivity.everyChangeForOneMorePlace()
    gainsOfOpenings = gains.rights.map(gain)
    gainsOfLimits = gains.limits.map(gain)
  }

  /// What placing a citizen without a place at an opening, where one makes way, would gain.
  ///
  /// - Parameters:
  ///   - citizen: Place of the citizen.
  ///   - opening: Place of the opening.
  ///   - value: What the pair is worth without targets.
  ///   - displacement: What one place fewer at the opening changes.
  /// - Returns: Less than 0 where others lose more.
  func gain(
    ofPlacing citizen: Int, at opening: Int, worth value: Int64, after displacement: Displacement
  ) -> Int64 {
    let own = problem.targets.map { $0.steps[citizen, opening] }
    let line = zip(slopes, own).reduce(0) { $0 + $1.0 * $1.1 }
    return value + line - displacement.loss
      + correction(zip(own, displacement.steps).map { $0 + $1 })
  }

  /// What one place fewer costs at the week's slopes, and how it moves each target's sum.
  struct Displacement {
    let loss: Int64
    fileprivate let steps: [Int64]
  }

  private func gain(of change: MatchingChange) -> Int64 {
    max(0, change.worth + correction(steps(of: change)))
  }

  private func steps(of change: MatchingChange) -> [Int64] {
    func sum(_ edges: [Int], _ target: TargetLine) -> Int64 {
      edges.reduce(0) { $0 + target.steps[problem.edges[$1].citizen, problem.edges[$1].opening] }
    }
    return problem.targets.map { sum(change.used, $0) - sum(change.freed, $0) }
  }

  /// What targets are worth beyond their lines when their sums move so far.
  private func correction(_ steps: [Int64]) -> Int64 {
    steps.indices.reduce(0) { total, place in
      let target = problem.targets[place]
      return total + target.value(sums[place] + steps[place]) - target.value(sums[place])
        - slopes[place] * steps[place]
    }
  }
}
