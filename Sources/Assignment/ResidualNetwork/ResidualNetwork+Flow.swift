/// Moving flow and potentials along residual steps.
extension ResidualNetwork {
  func room(from: Int, to: Int, arc: Int) -> Int {
    if arc >= 0 {
      return 1
    }
    if to < leftCount {
      return Int(leftCapacity[to] - leftFlow[to])
    }
    if from < leftCount {
      return Int(leftFlow[from])
    }
    let tree = from - leftCount
    return Int(isUp(from, to) ? treeCapacity[tree] - treeFlow[tree] : treeFlow[to - leftCount])
  }

  mutating func push(_ amount: Int, from: Int, to: Int, arc: Int) {
    // OK because no step has more room than a capacity.
    let units = Int32(amount)
    if arc >= 0 {
      if from < leftCount {
        use(arc)
      } else {
        release(arc)
      }
    } else if to < leftCount {
      leftFlow[to] += units
    } else if from < leftCount {
      leftFlow[from] -= units
    } else if isUp(from, to) {
      treeFlow[from - leftCount] += units
    } else {
      treeFlow[to - leftCount] -= units
    }
  }

  mutating func raise(_ node: Int, by amount: Int64) {
    potential[node] += amount
  }

  /// Whether the step between two tree nodes, or to or from the outside, leads to the parent.
  private func isUp(_ from: Int, _ to: Int) -> Bool {
    from != outside && Int(parent[from - leftCount]) == to - leftCount
  }

  /// What each node takes in minus what it gives out; 0 for the outside, which may do as it likes.
  ///
  /// - Complexity: O(nodes).
  func excesses() -> [Int] {
    var excess = [Int](repeating: 0, count: nodeCount)
    for left in 0..<leftCount {
      excess[left] = Int(leftFlow[left] - usedAtLeft[left])
    }
    for tree in 0..<treeCount {
      if tree < rightCount {
        excess[leftCount + tree] += Int(usedAtRight[tree])
      }
      excess[leftCount + tree] -= Int(treeFlow[tree])
      excess[leftCount + Int(parent[tree])] += Int(treeFlow[tree])
    }
    excess[outside] = 0
    return excess
  }
}
