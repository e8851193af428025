/// Moving flow along residual steps.
///
/// A step is named by its two nodes and by its arc, −1 for a step along the tree or between the
/// outside and a left node.
extension ResidualNetwork {
  /// How many units the residual step can carry.
  func room(from: Int, to: Int, arc: Int) -> Int32 {
    if arc >= 0 {
      return 1
    }
    if to < leftCount {
      return leftCapacity[to] - leftFlow[to]
    }
    if from < leftCount {
      return leftFlow[from]
    }
    let tree = from - leftCount
    return isUp(from, to) ? treeCapacity[tree] - treeFlow[tree] : treeFlow[to - leftCount]
  }

  /// Moves `amount` units along the residual step; `amount` must not exceed its room.
  mutating func push(_ amount: Int32, from: Int, to: Int, arc: Int) {
    if arc >= 0 {
      if from < leftCount {
        use(arc)
      } else {
        release(arc)
      }
    } else if to < leftCount {
      leftFlow[to] += amount
    } else if from < leftCount {
      leftFlow[from] -= amount
    } else if isUp(from, to) {
      treeFlow[from - leftCount] += amount
    } else {
      treeFlow[to - leftCount] -= amount
    }
  }

  /// Whether the step between two tree nodes, or to or from the outside, leads to the parent.
  private func isUp(_ from: Int, _ to: Int) -> Bool {
    from != outside && Int(parent[from - leftCount]) == to - leftCount
  }

  /// What each node takes in minus what it gives out; 0 for the outside, which may do as it likes.
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
      excess[leftCount + Int(parent[tree])] += treeFlow[tree]
    }
    excess[outside] = 0
    return excess
  }
}
