/// What `BMatchingProblem.init` refuses, and the order of the limits it derives on the way.
extension BMatchingProblem {
  static func checkCapacities(
    _ left: [Int32], _ right: [Int32], _ limits: [Limit]
  ) throws(ProblemError) {
    if let node = left.firstIndex(where: { $0 < 0 }) {
      throw .negativeLeftCapacity(left: node, capacity: left[node])
    }
    if let node = right.firstIndex(where: { $0 < 0 }) {
      throw .negativeRightCapacity(right: node, capacity: right[node])
    }
    if let limit = limits.firstIndex(where: { $0.capacity < 0 }) {
      throw .negativeLimitCapacity(limit: limit, capacity: limits[limit].capacity)
    }
  }

  static func checkEdges(
    _ edges: [Edge], leftCount: Int, rightCount: Int
  ) throws(ProblemError) {
    if edges.count > Int(Int32.max) {
      throw .tooManyEdges(count: edges.count)
    }
    for (index, edge) in edges.enumerated() {
      if edge.left < 0 || edge.left >= leftCount {
        throw .leftOutOfRange(edge: index, left: edge.left, count: leftCount)
      }
      if edge.right < 0 || edge.right >= rightCount {
        throw .rightOutOfRange(edge: index, right: edge.right, count: rightCount)
      }
      if edge.value < -valueBound {
        throw .valueTooLow(edge: index, value: edge.value)
      }
    }
  }

  static func checkMembership(
    _ limitOfRight: [Int32], rightCount: Int, limits: [Limit]
  ) throws(ProblemError) {
    if limitOfRight.count != rightCount {
      throw .membershipCount(found: limitOfRight.count, expected: rightCount)
    }
    for (right, limit) in limitOfRight.enumerated() where limit < -1 || limit >= limits.count {
      throw .membershipOutOfRange(right: right, limit: limit, count: limits.count)
    }
  }

  /// The limits level by level, so that each stands after its parent.
  ///
  /// - Throws: `parentOutOfRange`, or `limitCycle` naming the first limit on or below a cycle.
  static func orderFromOutermost(_ limits: [Limit]) throws(ProblemError) -> [Int] {
    var children = [[Int]](repeating: [], count: limits.count)
    var order: [Int] = []
    order.reserveCapacity(limits.count)
    for (limit, value) in limits.enumerated() {
      if value.parent < -1 || value.parent >= limits.count {
        throw .parentOutOfRange(limit: limit, parent: value.parent, count: limits.count)
      }
      if value.parent < 0 {
        order.append(limit)
      } else {
        children[Int(value.parent)].append(limit)
      }
    }
    var next = 0
    while next < order.count {
      order.append(contentsOf: children[order[next]])
      next += 1
    }
    if order.count < limits.count {
      var reached = [Bool](repeating: false, count: limits.count)
      for limit in order {
        reached[limit] = true
      }
      throw .limitCycle(limit: reached.firstIndex(of: false) ?? 0)
    }
    return order
  }

  static func checkTotal(_ edges: [Edge], _ leftCapacities: [Int32]) throws(ProblemError) {
    var degree = [Int32](repeating: 0, count: leftCapacities.count)
    var greatest = [Int64](repeating: 0, count: leftCapacities.count)
    for edge in edges where edge.value > 0 {
      let left = Int(edge.left)
      degree[left] += 1
      greatest[left] = max(greatest[left], edge.value)
    }
    // A value no left node could ever collect still enters reduced costs, so a node counts at least
    // once even when its capacity is 0.
    var total: Int64 = 0
    for left in leftCapacities.indices {
      let times = Int64(max(1, min(leftCapacities[left], degree[left])))
      let (product, overflow) = greatest[left].multipliedReportingOverflow(by: times)
      if overflow || product > valueBound - total {
        throw .valuesTooLarge(left: left, greatest: greatest[left], total: total)
      }
      total += product
    }
  }
}
