package import Assignment

/// Builds min-cost flow problems that are matchings in disguise.
package enum DisguisedMatching {
  /// The network of a b-matching, its nodes and arcs in random order.
  ///
  /// - Parameters:
  ///   - problem: the matching.
  ///   - seed: of the costs that are no values, and of the order.
  ///   - duty: out of ten, how many left nodes must not stay unmatched.
  /// - Returns: the network.
  /// - Throws: what `MinCostFlowProblem` refuses.
  package static func network(
    _ problem: BMatchingProblem, seed: UInt64, duty: Int
  ) throws -> MinCostFlowProblem {
    var random = SplitMix64(seed: seed)
    let lefts = problem.leftCapacities.count
    let rights = problem.rightCapacities.count
    let sink = lefts + rights + problem.limits.count
    let name = (0...Int32(sink)).shuffled(using: &random)
    var supplies = [Int64](repeating: 0, count: sink + 1)
    var arcs: [MinCostFlowProblem.Arc] = []
    func connect(_ tail: Int, _ head: Int, _ capacity: Int64, cost: Int64) {
      arcs.append(
        MinCostFlowProblem.Arc(tail: name[tail], head: name[head], capacity: capacity, cost: cost))
    }
    for (left, capacity) in problem.leftCapacities.enumerated() {
      supplies[Int(name[left])] += Int64(capacity)
      supplies[Int(name[sink])] -= Int64(capacity)
      if capacity > 0 && Int.random(in: 0..<10, using: &random) >= duty {
        connect(
          left, sink, Bool.random(using: &random) ? MinCostFlowProblem.unbounded : Int64(capacity),
          cost: Int64.random(in: -5...900, using: &random))
      }
    }
    for edge in problem.edges where problem.leftCapacities[Int(edge.left)] > 0 {
      let isSingle = problem.leftCapacities[Int(edge.left)] == 1
      connect(
        Int(edge.left), lefts + Int(edge.right),
        isSingle ? Int64.random(in: 1...3, using: &random) : 1, cost: 500 - edge.value)
    }
    for (right, capacity) in problem.rightCapacities.enumerated() {
      let limit = Int(problem.limitOfRight[right])
      connect(
        lefts + right, limit < 0 ? sink : lefts + rights + limit, Int64(capacity),
        cost: Int64.random(in: -2...2, using: &random))
    }
    for (index, limit) in problem.limits.enumerated() {
      let around = limit.parent < 0 ? sink : lefts + rights + Int(limit.parent)
      connect(
        lefts + rights + index, around,
        Bool.random(using: &random) ? Int64(limit.capacity) : MinCostFlowProblem.unbounded,
        cost: Int64.random(in: 0...3, using: &random))
    }
    return try MinCostFlowProblem(supplies: supplies, arcs: arcs.shuffled(using: &random))
  }

  /// An assignment or semi-assignment problem: each left node to one of the sinks, which take what
  /// they demand, no more and no less.
  package static func assignment(seed: UInt64) throws -> MinCostFlowProblem {
    var random = SplitMix64(seed: seed)
    let lefts = Int.random(in: 1...6, using: &random)
    let rights = Int.random(in: 1...lefts, using: &random)
    var supplies = [Int64](repeating: 1, count: lefts)
    supplies += [Int64](repeating: -1, count: rights)
    for _ in rights..<lefts {
      supplies[lefts + Int.random(in: 0..<rights, using: &random)] -= 1
    }
    var arcs: [MinCostFlowProblem.Arc] = []
    let outOfTen = Int.random(in: 4...10, using: &random)
    for left in 0..<lefts {
      for right in 0..<rights where Int.random(in: 0..<10, using: &random) < outOfTen {
        arcs.append(
          MinCostFlowProblem.Arc(
            tail: Int32(left), head: Int32(lefts + right), capacity: 1,
            cost: Int64.random(in: -20...20, using: &random)))
      }
    }
    return try MinCostFlowProblem(supplies: supplies, arcs: arcs)
  }
}
