/// Proof that a matching is optimal, checked from the definition alone.
///
/// Weak duality: for any prices `u, p, q ≥ 0` and `wₑ = max(0, reduced value of e)`, the price of the
/// edge's own bound `xₑ ≤ 1`, every feasible matching is worth at most
///
///     Σ aᵢ uᵢ + Σ cⱼ pⱼ + Σ L_g q_g + Σ wₑ .
///
/// A matching worth exactly that is therefore optimal. No code is shared with any solver.
///
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, §9.4, minimum
/// cost flow duality.
public struct Certificate: Sendable, Equatable {
  /// The value of the matching, summed over its edges.
  public let value: Int64

  /// The value of the prices; equal to `value`.
  public let dualValue: Int64

  private init(value: Int64, dualValue: Int64) {
    self.value = value
    self.dualValue = dualValue
  }

  /// Checks that `matching` is feasible and that its prices prove it optimal.
  ///
  /// - Returns: the proven value.
  /// - Throws: the first violation found: shape, then feasibility, complementary slackness, totals.
  /// - Complexity: O(left + right + limits + edges), one pass over the edges.
  @discardableResult
  public static func verify(
    _ matching: BMatching, of problem: BMatchingProblem
  ) throws(CertificateViolation) -> Certificate {
    try checkShape(matching, problem)
    var load = Load(problem)
    var value = CheckedSum()
    var dual = CheckedSum()
    let around = try pricesAround(matching.prices, problem)

    var next = 0
    for (index, edge) in problem.edges.enumerated() {
      let left = Int(edge.left)
      let right = Int(edge.right)
      let isUsed = next < matching.edges.count && matching.edges[next] == index
      var reduced = CheckedSum()
      try reduced.add(edge.value)
      try reduced.subtract(matching.prices.left[left])
      try reduced.subtract(around[right])
      if isUsed {
        next += 1
        if reduced.total < 0 {
          throw .usedEdgeLoses(edge: index, reducedValue: reduced.total)
        }
        load.left[left] += 1
        load.right[right] += 1
        try value.add(edge.value)
        try dual.add(reduced.total)
      } else if reduced.total > 0 {
        throw .unusedEdgePays(edge: index, reducedValue: reduced.total)
      }
    }
    load.sumLimits(problem)

    let prices = matching.prices
    try checkLoad(.left, load.left, problem.leftCapacities, prices.left, into: &dual)
    try checkLoad(.right, load.right, problem.rightCapacities, prices.right, into: &dual)
    let capacities = problem.limits.map(\.capacity)
    try checkLoad(.limit, load.limit, capacities, prices.limit, into: &dual)

    if matching.value != value.total {
      throw .valueMismatch(stated: matching.value, counted: value.total)
    }
    // Follows from the checks above; it is the theorem itself, so it is not taken on trust.
    if value.total != dual.total {
      throw .dualMismatch(value: value.total, dualValue: dual.total)
    }
    return Certificate(value: value.total, dualValue: dual.total)
  }

  private static func checkShape(
    _ matching: BMatching, _ problem: BMatchingProblem
  ) throws(CertificateViolation) {
    let prices = matching.prices
    let sides: [(CertificateViolation.Side, [Int64], Int)] = [
      (.left, prices.left, problem.leftCapacities.count),
      (.right, prices.right, problem.rightCapacities.count),
      (.limit, prices.limit, problem.limits.count),
    ]
    for (side, values, expected) in sides {
      if values.count != expected {
        throw .priceCount(side, found: values.count, expected: expected)
      }
      if let index = values.firstIndex(where: { $0 < 0 }) {
        throw .negativePrice(side, index: index, price: values[index])
      }
    }
    for (position, edge) in matching.edges.enumerated() {
      if edge < 0 || edge >= problem.edges.count {
        throw .edgeOutOfRange(edge: edge, count: problem.edges.count)
      }
      if position > 0 && matching.edges[position - 1] >= edge {
        throw .edgesNotAscending(edge: edge, after: matching.edges[position - 1])
      }
    }
  }

  /// `pⱼ` plus the prices of all limits around `j`.
  private static func pricesAround(
    _ prices: DualPrices, _ problem: BMatchingProblem
  ) throws(CertificateViolation) -> [Int64] {
    var around: [Int64] = []
    around.reserveCapacity(prices.right.count)
    for (right, price) in prices.right.enumerated() {
      var sum = CheckedSum()
      try sum.add(price)
      var limit = problem.limitOfRight[right]
      while limit >= 0 {
        try sum.add(prices.limit[Int(limit)])
        limit = problem.limits[Int(limit)].parent
      }
      around.append(sum.total)
    }
    return around
  }

  private static func checkLoad(
    _ side: CertificateViolation.Side, _ load: [Int], _ capacities: [Int32], _ prices: [Int64],
    into dual: inout CheckedSum
  ) throws(CertificateViolation) {
    for (index, used) in load.enumerated() {
      let capacity = capacities[index]
      let price = prices[index]
      if used > Int(capacity) {
        throw .overfull(side, index: index, used: used, capacity: capacity)
      }
      if price > 0 && used < Int(capacity) {
        throw .pricedButNotFull(side, index: index, used: used, capacity: capacity, price: price)
      }
      try dual.add(price, times: Int64(capacity))
    }
  }
}

/// How many used edges each node and limit carries.
private struct Load {
  var left: [Int]
  var right: [Int]
  var limit: [Int]

  init(_ problem: BMatchingProblem) {
    left = Array(repeating: 0, count: problem.leftCapacities.count)
    right = Array(repeating: 0, count: problem.rightCapacities.count)
    limit = Array(repeating: 0, count: problem.limits.count)
  }

  /// Adds each right node's edges to every limit around it.
  mutating func sumLimits(_ problem: BMatchingProblem) {
    for (node, used) in right.enumerated() where used > 0 {
      var around = problem.limitOfRight[node]
      while around >= 0 {
        limit[Int(around)] += used
        around = problem.limits[Int(around)].parent
      }
    }
  }
}
