import Assignment

/// Finds the best week under targets that cut across the limits of sites and companies.
///
/// # Method
///
/// A target's value is concave in a linear sum of the placements, so for each slope `s` it lies below
/// the line `s · sum + rest(s)`. Putting lines in the place of the targets only moves the values of
/// the pairs; the week that is best then is solved exactly, and its value with the rests is a bound
/// that no week exceeds. Where each sum lies where its target touches its line, the week is worth
/// that bound, and is optimal.
///
/// - *Ends first.* A target that cannot be reached this week is settled at its full price, and one
///   that is reached by itself at the price 0: on most weeks one or two problems are solved.
/// - *Halving.* The other slopes are halved between those at which the sum is too small and too great.
/// - *Ties.* At the right slope several weeks are worth the same and their sums lie on either side of
///   the target. A difference too small to decide anything else lets the first so many citizens
///   prefer the target, and their number is halved. The week found is taken only if the prices of the
///   plain problem prove it.
///
/// With one target this ends with a gap of 0 wherever weeks of equal worth differ by single
/// placements; with several, or with shares, it may not, and the gap says how far the best week is at
/// most.
///
/// Source: M. L. Fisher, *The Lagrangian relaxation method for solving integer programming problems*,
/// Management Science 27 (1981) 1–18, doi:10.1287/mnsc.27.1.1.
struct TargetSearch {
  private let problem: PlacementProblem
  private let targets: [TargetLine]
  private var best: PlacementProblem.Solution?
  private var tightest: (solution: PlacementProblem.Solution, slopes: [Int64], sums: [Int64])?
  private(set) var rounds = 0

  /// The most problems that are solved for slopes, and again for ties.
  private static let mostRounds = 16

  init(_ problem: PlacementProblem) {
    self.problem = problem
    targets = problem.targets
  }

  /// The best week found, with the tightest bound.
  mutating func run() throws(PlanningError) -> PlacementProblem.Solution {
    try findSlopes()
    if let best, let tightest, best.objective < tightest.solution.bound {
      try breakTies(of: tightest.solution, at: tightest.slopes, tightest.sums)
    }
    guard var solution = best, let tightest else {
      preconditionFailure("No week was solved in \(rounds) rounds.")
    }
    solution.bound = tightest.solution.bound
    return solution
  }

  /// Solves at the ends, then halves.
  private mutating func findSlopes() throws(PlanningError) {
    var ranges = targets.map(\.slopes)
    var slopes = targets.map { target -> Int64 in
      if target.least.map({ $0 > 0 }) ?? false { return target.slopes.upperBound }
      return target.most.map { $0 < 0 } ?? false ? target.slopes.lowerBound : 0
    }
    for _ in 0..<Self.mostRounds {
      let sums = try solve(at: slopes)
      var isSettled = true
      for (place, target) in targets.enumerated()
      where !target.isSettled(sums[place], at: slopes[place]) {
        isSettled = false
        let range = ranges[place]
        let isShort = target.isShort(sums[place], at: slopes[place])
        // The kink of a range lies at 0, so that is tried before anything between.
        let narrowed =
          isShort
          ? min(slopes[place] + 1, range.upperBound)...range.upperBound
          : range.lowerBound...max(slopes[place] - 1, range.lowerBound)
        ranges[place] = narrowed
        slopes[place] =
          narrowed.contains(0) && slopes[place] != 0
          ? 0 : (narrowed.lowerBound + narrowed.upperBound) / 2
      }
      if isSettled { return }
    }
  }

  /// Solves at slopes and notes the week and the bound; returns the sums.
  private mutating func solve(at slopes: [Int64]) throws(PlanningError) -> [Int64] {
    rounds += 1
    let solution = try problem.solved(at: slopes)
    let sums = problem.sums(of: solution.matching)
    note(solution)
    if solution.bound < tightest?.solution.bound ?? Int64.max {
      tightest = (solution, slopes, sums)
    }
    return sums
  }

  private mutating func note(_ solution: PlacementProblem.Solution) {
    if solution.objective > best?.objective ?? Int64.min { best = solution }
  }

  /// Lets the first so many citizens prefer what a target lacks, until its sum is right.
  private mutating func breakTies(
    of plain: PlacementProblem.Solution, at slopes: [Int64], _ sums: [Int64]
  ) throws(PlanningError) {
    var ranges = targets.map { _ in 0...problem.citizenCount }
    let wants = targets.indices.map { place -> Int64 in
      let target = targets[place]
      if target.isSettled(sums[place], at: slopes[place]) { return 0 }
      return target.isShort(sums[place], at: slopes[place]) ? 1 : -1
    }
    // Where every target is settled the gap is that of a ratio of unlike places.
    guard wants.contains(where: { $0 != 0 }) else { return }
    for _ in 0..<Self.mostRounds {
      let prefixes = ranges.map { ($0.lowerBound + $0.upperBound) / 2 }
      rounds += 1
      guard
        let tied = try problem.solved(
          at: slopes, preferring: wants, ofCitizensBefore: prefixes, provedBy: plain)
      else { return }
      note(tied)
      let sums = problem.sums(of: tied.matching)
      var isSettled = true
      for (place, target) in targets.enumerated()
      where wants[place] != 0 && !target.isSettled(sums[place], at: slopes[place]) {
        isSettled = false
        let isShort = target.isShort(sums[place], at: slopes[place])
        let range = ranges[place]
        ranges[place] =
          isShort == (wants[place] > 0)
          ? min(prefixes[place] + 1, range.upperBound)...range.upperBound
          : range.lowerBound...max(prefixes[place] - 1, range.lowerBound)
      }
      if isSettled { return }
    }
  }
}
