import Assignment

// The week with lines in the place of its targets: what `TargetSearch` solves.

extension PlacementProblem {
  /// How many citizens there are.
  var citizenCount: Int { problem.leftCapacities.count }

  /// The sum of each target over the placements of a week.
  func sums(of matching: BMatching) -> [Int64] {
    targets.map { target in
      matching.edges.reduce(0) { $0 + target.steps[edges[$1].citizen, edges[$1].opening] }
    }
  }

  /// The best week when each unit of a target's sum is worth its slope.
  ///
  /// - Throws: ``PlanningError``; the answer is proved otherwise.
  func solved(at slopes: [Int64]) throws(PlanningError) -> Solution {
    let bounded: BoundedMatching
    do {
      let priced =
        targets.isEmpty
        ? problem
        : try with {
          problem.edges[$0].value
            + targetValue(citizen: edges[$0].citizen, opening: edges[$0].opening, at: slopes)
        }
      bounded = try priced.solved(under: ratios, branchBudget: branchBudget)
    } catch {
      throw .tooLarge(String(describing: error))
    }
    return try solution(
      bounded.matching, of: bounded.relaxation, bound: bounded.bound, branches: bounded.branches,
      slopes: slopes)
  }

  /// The most problems that are solved for the ratios after the first: fewer in a large week, where each
  /// takes longer and moves the bound less.
  private var branchBudget: Int { max(10, min(200, 60_000_000 / max(1, edges.count))) }

  /// A week worth as much as another at the same slopes, in which some citizens prefer more or less
  /// of a target wherever that costs nothing.
  ///
  /// - Parameters:
  ///   - slopes: What a unit of each target's sum is worth.
  ///   - wants: 1 for more of a target, −1 for less, 0 for either.
  ///   - prefixes: How many citizens prefer it, by target.
  ///   - plain: The other week; its prices must prove this one.
  /// - Returns: `nil` when the prices do not prove it, or the numbers would be too large.
  /// - Throws: ``PlanningError``.
  func solved(
    at slopes: [Int64], preferring wants: [Int64], ofCitizensBefore prefixes: [Int],
    provedBy plain: Solution
  ) throws(PlanningError) -> Solution? {
    let widest = targets.map(\.steps.widest).reduce(0, +)
    // Greater than all preferences of one week together.
    let scale = 1 + widest * Int64(citizenCount)
    let largest = plain.relaxation.edges.reduce(0) { max($0, abs($1.value)) }
    guard largest < BMatchingProblem.valueBound / (2 * scale) else { return nil }
    let tied: BoundedMatching
    do {
      tied = try with { edge in
        let pair = edges[edge]
        let preference = targets.indices.reduce(Int64(0)) { sum, place in
          pair.citizen < prefixes[place]
            ? sum + wants[place] * targets[place].steps[pair.citizen, pair.opening] : sum
        }
        let value = targetValue(citizen: pair.citizen, opening: pair.opening, at: slopes)
        return (problem.edges[edge].value + value) * scale + preference
      }.solved(under: ratios, branchBudget: branchBudget)
    } catch {
      return nil
    }
    let value = tied.matching.edges.reduce(Int64(0)) { $0 + plain.relaxation.edges[$1].value }
    guard value == plain.matching.value else { return nil }
    let matching = BMatching(
      edges: tied.matching.edges, value: value, prices: plain.matching.prices,
      counters: tied.matching.counters)
    guard (try? Certificate.verify(matching, of: plain.relaxation)) != nil else { return nil }
    return try solution(
      matching, of: plain.relaxation, bound: plain.certificate.value, branches: plain.branches,
      slopes: slopes)
  }

  /// What targets add to the value of a pair.
  func targetValue(citizen: Int, opening: Int, at slopes: [Int64]) -> Int64 {
    targets.indices.reduce(0) { $0 + slopes[$1] * targets[$1].steps[citizen, opening] }
  }

  /// The same problem with other values of its pairs.
  private func with(_ value: (Int) -> Int64) throws(ProblemError) -> BMatchingProblem {
    try BMatchingProblem(
      leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities,
      edges: problem.edges.indices.map { edge in
        let pair = problem.edges[edge]
        return BMatchingProblem.Edge(left: pair.left, right: pair.right, value: value(edge))
      }, limits: problem.limits, limitOfRight: problem.limitOfRight)
  }

  /// The answer with its proof; values with the targets themselves in the place of the lines.
  func solution(
    _ matching: BMatching, of relaxation: BMatchingProblem, bound: Int64, branches: Int,
    slopes: [Int64]
  ) throws(PlanningError) -> Solution {
    let certificate: Certificate
    do {
      certificate = try Certificate.verify(matching, of: relaxation)
    } catch {
      throw .unproved(String(describing: error))
    }
    let sums = sums(of: matching)
    var rests: Int64 = 0
    var objective = certificate.value
    for (place, target) in targets.enumerated() {
      rests += target.rest(slopes[place])
      objective += target.value(sums[place]) - slopes[place] * sums[place]
    }
    return Solution(
      matching: matching, relaxation: relaxation, certificate: certificate,
      slopes: slopes, objective: objective,
      dualObjective: certificate.dualValue + rests, bound: bound + rests, branches: branches)
  }
}
