import Assignment
import TestSupport
import Testing

@Suite("Weighted limits")
struct WeightedLimitTests {
  @Test("Small problems agree with brute force, and each answer proves itself")
  func agreesWithBruteForce() throws {
    var branched = 0
    for seed in 0..<UInt64(6_000) {
      let (problem, limits) = try Self.instance(seed: seed)
      let answer = try problem.solved(under: limits)
      try Certificate.verify(answer.matching, of: answer.relaxation)
      #expect(answer.relaxation.edges == problem.edges, "seed \(seed)")
      #expect(Self.keeps(limits, answer.matching, problem), "seed \(seed)")
      #expect(answer.gap == 0, "seed \(seed)")
      #expect(
        answer.matching.value == BruteForce.value(problem, under: limits), "seed \(seed)")
      let second = try ReferenceBranching.value(problem, under: limits)
      #expect(answer.matching.value == second.value, "seed \(seed)")
      branched += answer.branches > 0 ? 1 : 0
    }
    #expect(branched > 300)
  }

  @Test("Several weighted limits, near and far from each other, agree with trying every filling")
  func agreesWithReference() throws {
    var branched = 0
    for seed in 0..<UInt64(1_000) {
      var shape = RandomProblem()
      shape.lefts = 12...24
      shape.rights = 8...8
      shape.edges = 50...110
      shape.leftCapacity = 1...2
      shape.rightCapacity = 2...4
      shape.limits = 1...1
      shape.limitCapacity = 6...20
      shape.values = RandomProblem.Values.allCases[Int(seed % 5)]
      let flat = try shape.problem(seed: seed)
      var random = SplitMix64(seed: seed &+ 2_000_000)
      let limits = (0..<4).map { which in
        WeightedLimit(
          capacity: Int64.random(in: 12...26, using: &random),
          rights: [Int32(2 * which), Int32(2 * which + 1)],
          weights: (0..<2).map { _ in Int64.random(in: 3...9, using: &random) })
      }
      let around = (0..<4).flatMap { _ in
        let limit = Int32.random(in: -1...0, using: &random)
        return [limit, limit]
      }
      let problem = try BMatchingProblem(
        leftCapacities: flat.leftCapacities, rightCapacities: flat.rightCapacities,
        edges: flat.edges, limits: flat.limits, limitOfRight: around)
      let answer = try problem.solved(under: limits, branchBudget: 10_000)
      try Certificate.verify(answer.matching, of: answer.relaxation)
      #expect(Self.keeps(limits, answer.matching, problem), "seed \(seed)")
      #expect(answer.gap == 0, "seed \(seed)")
      let best = try ReferenceKnapsack.value(problem, under: limits)
      #expect(answer.matching.value == best, "seed \(seed)")
      let branching = try ReferenceBranching.value(problem, under: limits)
      #expect(branching.value == best, "seed \(seed)")
      branched += answer.branches > 1 ? 1 : 0
    }
    #expect(branched > 100)
  }

  @Test("With a budget too small the answer is feasible and the bound holds")
  func budget() throws {
    var open = 0
    for seed in 0..<UInt64(2_000) {
      let (problem, limits) = try Self.instance(seed: seed)
      let answer = try problem.solved(under: limits, branchBudget: 1)
      try Certificate.verify(answer.matching, of: answer.relaxation)
      #expect(Self.keeps(limits, answer.matching, problem), "seed \(seed)")
      let best = BruteForce.value(problem, under: limits)
      #expect(answer.matching.value <= best && best <= answer.bound, "seed \(seed)")
      open += answer.gap > 0 ? 1 : 0
    }
    #expect(open > 0)
  }

  @Test("Equal weights are a count and need no branch")
  func equalWeights() throws {
    let problem = try BMatchingProblem(
      leftCapacities: [1, 1, 1], rightCapacities: [2, 2],
      edges: [
        .init(left: 0, right: 0, value: 5), .init(left: 1, right: 0, value: 4),
        .init(left: 2, right: 1, value: 3),
      ])
    let limit = WeightedLimit(capacity: 80, rights: [0, 1], weights: [37, 37])
    let answer = try problem.solved(under: [limit])
    #expect(answer.matching.edges == [0, 1])
    #expect(answer.branches == 0)
    #expect(answer.gap == 0)
  }

  @Test("What is not a weighted limit of the problem is refused")
  func refused() throws {
    let problem = try BMatchingProblem(
      leftCapacities: [1], rightCapacities: [1, 1], edges: [],
      limits: [.init(capacity: 1)], limitOfRight: [0, -1])
    let faults: [([WeightedLimit], ProblemError)] = [
      (
        [.init(capacity: -1, rights: [], weights: [])],
        .negativeWeightedCapacity(weightedLimit: 0, capacity: -1)
      ),
      (
        [.init(capacity: 1, rights: [0], weights: [])],
        .weightCount(weightedLimit: 0, rights: 1, weights: 0)
      ),
      (
        [.init(capacity: 1, rights: [0], weights: [-2])],
        .negativeWeight(weightedLimit: 0, right: 0, weight: -2)
      ),
      (
        [.init(capacity: 1, rights: [2], weights: [1])],
        .weightedRightOutOfRange(weightedLimit: 0, right: 2, count: 2)
      ),
      (
        [
          .init(capacity: 1, rights: [0], weights: [1]),
          .init(capacity: 1, rights: [0], weights: [1]),
        ], .rightInTwoWeightedLimits(weightedLimit: 1, right: 0)
      ),
      (
        [.init(capacity: 1, rights: [0, 1], weights: [1, 1])],
        .weightedLimitSplit(weightedLimit: 0, right: 1, limit: -1, expected: 0)
      ),
    ]
    for (limits, fault) in faults {
      #expect(throws: fault) { try problem.solved(under: limits) }
    }
  }

  /// A small problem whose right nodes are dealt to one or two weighted limits.
  private static func instance(
    seed: UInt64
  ) throws -> (problem: BMatchingProblem, limits: [WeightedLimit]) {
    var shape = RandomProblem()
    shape.lefts = 5...8
    shape.rights = 2...6
    shape.edges = 8...15
    shape.leftCapacity = 1...1
    shape.rightCapacity = 1...3
    shape.limits = 0...0
    shape.values = RandomProblem.Values.allCases[Int(seed % 5)]
    let flat = try shape.problem(seed: seed)
    var random = SplitMix64(seed: seed &+ 1_000_000)
    let count = Int.random(in: 1...2, using: &random)
    var limits = (0..<count).map { _ in
      WeightedLimit(capacity: Int64.random(in: 2...14, using: &random), rights: [], weights: [])
    }
    var membership: [Int32] = []
    for right in flat.rightCapacities.indices {
      let which = Int.random(in: 0...count, using: &random)
      // Some weighted limits stand under one of two count limits, one inside the other.
      membership.append(which == count ? -1 : Int32(which % 3) - 1)
      if which < count {
        limits[which].rights.append(Int32(right))
        limits[which].weights.append(Int64.random(in: 0...8, using: &random))
      }
    }
    let problem = try BMatchingProblem(
      leftCapacities: flat.leftCapacities, rightCapacities: flat.rightCapacities,
      edges: flat.edges,
      limits: [
        .init(capacity: Int32.random(in: 2...6, using: &random), parent: 1),
        .init(capacity: Int32.random(in: 2...8, using: &random)),
      ], limitOfRight: membership)
    return (problem, limits)
  }

  private static func keeps(
    _ limits: [WeightedLimit], _ matching: BMatching, _ problem: BMatchingProblem
  ) -> Bool {
    var used = [Int64](repeating: 0, count: problem.rightCapacities.count)
    for edge in matching.edges {
      used[Int(problem.edges[edge].right)] += 1
    }
    return limits.allSatisfy { limit in
      zip(limit.rights, limit.weights).reduce(0) { $0 + used[Int($1.0)] * $1.1 }
        <= limit.capacity
    }
  }
}
