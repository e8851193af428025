/// Moving flow along residual steps.
///
/// A step is named by its two nodes, −1 for the outside, and by its arc, −1 for a step between the
/// outside and a left node or along the tree.
extension ResidualNetwork {
  /// How many units the residual step can carry.
  func room(fromNode from: Int, toNode to: Int, arc: Int) -> Int32 {
    if arc >= 0 {
      return 1
    }
    if from < 0 {
      return to < leftCount ? leftCapacity[to] - leftFlow[to] : treeFlow[to - leftCount]
    }
    if from < leftCount {
      return leftFlow[from]
    }
    let tree = from - leftCount
    return isUp(from, to) ? treeCapacity[tree] - treeFlow[tree] : treeFlow[to - leftCount]
  }

  /// Moves `amount` units along the residual step; `amount` must not exceed its room.
  mutating func push(_ amount: Int32, fromNode from: Int, toNode to: Int, arc: Int) {
    if arc >= 0 {
      if from < leftCount {
        use(arc)
      } else {
        release(arc)
      }
    } else if from < 0 {
      if to < leftCount {
        leftFlow[to] += amount
      } else {
        treeFlow[to - leftCount] -= amount
      }
    } else if from < leftCount {
      leftFlow[from] -= amount
    } else if isUp(from, to) {
      treeFlow[from - leftCount] += amount
    } else {
      treeFlow[to - leftCount] -= amount
    }
  }

  /// Whether the step between two tree nodes, or from one outside, leads to the parent.
  private func isUp(_ from: Int, _ to: Int) -> Bool {
    let above = parent[from - leftCount]
    return to < 0 ? above < 0 : Int(above) == to - leftCount
  }

  /// What each node takes in minus what it gives out.
  ///
  /// - Complexity: O(nodes).
  func excesses() -> [Int32] {
    var excess = [Int32](repeating: 0, count: nodeCount)
    for left in 0..<leftCount {
      excess[left] = leftFlow[left] - usedAtLeft[left]
    }
    for tree in 0..<treeCount {
      if tree < rightCount {
        excess[leftCount + tree] += usedAtRight[tree]
      }
      excess[leftCount + tree] -= treeFlow[tree]
      if parent[tree] >= 0 {
        excess[leftCount + Int(parent[tree])] += treeFlow[tree]
      }
    }
    return excess
  }
}
