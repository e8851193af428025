package import Assignment

/// The greatest value under weighted limits, found by trying every way to fill each of them.
///
/// A *filling* of a weighted limit is a greatest count for each of its right nodes. Under one filling
/// each, what remains is a problem with lower capacities, which `ReferenceFlow` solves. Only fillings
/// that leave no room for one more edge are tried, for they allow whatever smaller ones do.
///
/// - Complexity: the product of the numbers of fillings, times one `ReferenceFlow`.
package enum ReferenceKnapsack {
  package static func value(
    _ problem: BMatchingProblem, under weightedLimits: [WeightedLimit]
  ) throws -> Int64 {
    var capacities = [problem.rightCapacities]
    for limit in weightedLimits {
      capacities = capacities.flatMap { fillings(of: limit, from: $0) }
    }
    return try capacities.map {
      ReferenceFlow.value(
        try BMatchingProblem(
          leftCapacities: problem.leftCapacities, rightCapacities: $0, edges: problem.edges,
          limits: problem.limits, limitOfRight: problem.limitOfRight))
    }.max() ?? 0
  }

  private static func fillings(of limit: WeightedLimit, from widest: [Int32]) -> [[Int32]] {
    var partial: [(capacities: [Int32], room: Int64)] = [(widest, limit.capacity)]
    for (right, weight) in zip(limit.rights, limit.weights) where weight > 0 {
      partial = partial.flatMap { filling in
        (0...widest[Int(right)]).compactMap { count in
          let room = filling.room - Int64(count) * weight
          var capacities = filling.capacities
          capacities[Int(right)] = count
          return room < 0 ? nil : (capacities, room)
        }
      }
    }
    return partial.filter { filling in
      zip(limit.rights, limit.weights).allSatisfy { right, weight in
        weight == 0 || weight > filling.room
          || filling.capacities[Int(right)] == widest[Int(right)]
      }
    }.map(\.capacities)
  }
}
