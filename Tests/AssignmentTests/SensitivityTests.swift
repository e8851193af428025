import Assignment
import TestSupport
import Testing

/// Each answer equals the difference between two brute-force optima.
@Suite("Sensitivity of an optimal matching")
struct SensitivityTests {
  @Test("Gains and losses of places")
  func places() throws {
    for seed in 0..<UInt64(4_000) {
      let problem = try RandomProblem.tiny(seed: seed)
      let matching = problem.solved()
      var sensitivity = Sensitivity(problem, matching)
      for right in problem.rightCapacities.indices {
        var more = problem.rightCapacities
        more[right] += 1
        let gain = BruteForce.value(try problem.with(rightCapacities: more)) - matching.value
        #expect(
          sensitivity.gainOfOneMorePlace(right: right) == gain, "seed \(seed), right \(right)")

        let loss = try problem.withOnePlaceFewer(right).map {
          matching.value - BruteForce.value($0)
        }
        #expect(
          sensitivity.lossOfOnePlaceFewer(right: right) == loss ?? Sensitivity.impossible,
          "seed \(seed), right \(right)")
      }
    }
  }

  @Test("Gains of limits, nested, tied and closed ones among them")
  func limits() throws {
    var (gains, inner, ofClosed) = (0, 0, 0)
    for seed in 0..<UInt64(6_000) {
      let problem = try RandomProblem.tiny(seed: seed)
      let matching = problem.solved()
      var sensitivity = Sensitivity(problem, matching)
      for (limit, node) in problem.limits.enumerated() {
        var more = problem.limits
        more[limit].capacity += 1
        let gain = BruteForce.value(try problem.with(limits: more)) - matching.value
        #expect(
          sensitivity.gainOfOneMorePlace(limit: limit) == gain, "seed \(seed), limit \(limit)")
        guard gain > 0 else { continue }
        gains += 1
        inner += node.parent >= 0 ? 1 : 0
        ofClosed += node.capacity == 0 ? 1 : 0
      }
    }
    #expect(gains > 500 && inner > 100 && ofClosed > 100, "\(gains), \(inner), \(ofClosed)")
  }

  @Test("The matching after a change of capacity is worth what is said, and keeps every limit")
  func changes() throws {
    var swaps = 0
    for seed in 0..<UInt64(4_000) {
      let problem = try RandomProblem.tiny(seed: seed)
      let matching = problem.solved()
      var sensitivity = Sensitivity(problem, matching)
      func check(_ change: MatchingChange, _ changed: BMatchingProblem, _ step: String) throws {
        #expect(Set(change.freed).isSubset(of: matching.edges), "\(step)")
        #expect(Set(change.used).isDisjoint(with: matching.edges), "\(step)")
        let edges = Set(matching.edges).subtracting(change.freed).union(change.used)
        #expect(changed.isFeasible(edges), "\(step)")
        let value = edges.reduce(Int64(0)) { $0 + problem.edges[$1].value }
        #expect(value == matching.value + change.worth, "\(step)")
        swaps += change.used.isEmpty || change.freed.isEmpty ? 0 : 1
      }
      let everyFewer = sensitivity.everyChangeForOnePlaceFewer()
      let everyMore = sensitivity.everyChangeForOneMorePlace()
      #expect(everyFewer.count == problem.rightCapacities.count)
      #expect(everyMore.rights.count == problem.rightCapacities.count)
      #expect(everyMore.limits.count == problem.limits.count)
      for right in problem.rightCapacities.indices {
        let step = "seed \(seed), right \(right)"
        var more = problem.rightCapacities
        more[right] += 1
        let gain = sensitivity.gainOfOneMorePlace(right: right)
        let change = sensitivity.changeForOneMorePlace(right: right)
        #expect(change.worth == gain, "\(step)")
        try check(change, problem.with(rightCapacities: more), step)
        let loss = sensitivity.lossOfOnePlaceFewer(right: right)
        let fewer = sensitivity.changeForOnePlaceFewer(right: right)
        #expect(fewer.map { -$0.worth } ?? Sensitivity.impossible == loss, "\(step)")
        #expect(everyFewer[right]?.worth == fewer?.worth, "\(step)")
        #expect(everyMore.rights[right].worth == gain, "\(step)")
        try check(everyMore.rights[right], problem.with(rightCapacities: more), step)
        if let fewer, let changed = try problem.withOnePlaceFewer(right) {
          try check(fewer, changed, step)
          if let other = everyFewer[right] { try check(other, changed, step) }
        }
      }
      for limit in problem.limits.indices {
        let step = "seed \(seed), limit \(limit)"
        var more = problem.limits
        more[limit].capacity += 1
        let gain = sensitivity.gainOfOneMorePlace(limit: limit)
        let change = sensitivity.changeForOneMorePlace(limit: limit)
        #expect(change.worth == gain, "\(step)")
        try check(change, problem.with(limits: more), step)
        #expect(everyMore.limits[limit].worth == gain, "\(step)")
        try check(everyMore.limits[limit], problem.with(limits: more), step)
      }
    }
    #expect(swaps > 500, "\(swaps)")
  }

  @Test("Losses of forcing and forbidding an edge")
  func edges() throws {
    for seed in 0..<UInt64(4_000) {
      let problem = try RandomProblem.tiny(seed: seed)
      let matching = problem.solved()
      var sensitivity = Sensitivity(problem, matching)
      for edge in problem.edges.indices {
        let without = BruteForce.value(try problem.without(edge: edge))
        #expect(
          sensitivity.lossOfForbidding(edge: edge) == matching.value - without,
          "seed \(seed), edge \(edge)")

        let forced = try problem.withForced(edge: edge).map {
          matching.value - problem.edges[edge].value - BruteForce.value($0)
        }
        #expect(
          sensitivity.lossOfForcing(edge: edge) == forced ?? Sensitivity.impossible,
          "seed \(seed), edge \(edge)")
      }
    }
  }

  @Test("Asking changes nothing: the same question has the same answer later")
  func repeatable() throws {
    var shape = RandomProblem()
    shape.lefts = 40...40
    shape.rights = 15...15
    shape.edges = 300...300
    shape.rightCapacity = 1...4
    shape.limits = 6...6
    let problem = try shape.problem(seed: 1)
    var sensitivity = Sensitivity(problem, problem.solved())
    let first = problem.edges.indices.map { sensitivity.lossOfForcing(edge: $0) }
    let second = problem.edges.indices.reversed().map { sensitivity.lossOfForcing(edge: $0) }
    #expect(first == second.reversed())
  }
}

extension BMatchingProblem {
  /// The same problem with other capacities of right nodes or limits.
  fileprivate func with(
    rightCapacities: [Int32]? = nil, limits: [Limit]? = nil
  ) throws -> BMatchingProblem {
    try BMatchingProblem(
      leftCapacities: leftCapacities, rightCapacities: rightCapacities ?? self.rightCapacities,
      edges: edges, limits: limits ?? self.limits, limitOfRight: limitOfRight)
  }

  /// The capacities at and around a right node lowered by one, or nil when one of them is 0.
  fileprivate func withOnePlaceFewer(_ right: Int) throws -> BMatchingProblem? {
    var capacities = rightCapacities
    var forest = limits
    capacities[right] -= 1
    var limit = Int(limitOfRight[right])
    while limit >= 0 {
      forest[limit].capacity -= 1
      limit = Int(forest[limit].parent)
    }
    if capacities[right] < 0 || forest.contains(where: { $0.capacity < 0 }) {
      return nil
    }
    return try BMatchingProblem(
      leftCapacities: leftCapacities, rightCapacities: capacities, edges: edges, limits: forest,
      limitOfRight: limitOfRight)
  }

  /// Whether edges keep every capacity.
  fileprivate func isFeasible(_ edges: Set<Int>) -> Bool {
    var lefts = leftCapacities
    var rights = rightCapacities
    var room = limits.map(\.capacity)
    for edge in edges.map({ self.edges[$0] }) {
      lefts[Int(edge.left)] -= 1
      rights[Int(edge.right)] -= 1
      var limit = Int(limitOfRight[Int(edge.right)])
      while limit >= 0 {
        room[limit] -= 1
        limit = Int(limits[limit].parent)
      }
    }
    return (lefts + rights + room).allSatisfy { $0 >= 0 }
  }

  fileprivate func without(edge: Int) throws -> BMatchingProblem {
    var rest = edges
    rest[edge].value = 0
    return try BMatchingProblem(
      leftCapacities: leftCapacities, rightCapacities: rightCapacities, edges: rest,
      limits: limits, limitOfRight: limitOfRight)
  }

  /// What is left once the edge is used, or nil when it cannot be.
  fileprivate func withForced(edge: Int) throws -> BMatchingProblem? {
    var lefts = leftCapacities
    lefts[Int(edges[edge].left)] -= 1
    if lefts.contains(where: { $0 < 0 }) {
      return nil
    }
    return try without(edge: edge).withOnePlaceFewer(Int(edges[edge].right)).map {
      try BMatchingProblem(
        leftCapacities: lefts, rightCapacities: $0.rightCapacities, edges: $0.edges,
        limits: $0.limits, limitOfRight: $0.limitOfRight)
    }
  }
}
