/// Making potentials and flow conform to each other.
extension ResidualNetwork {
  /// Gives each left node the potential at which it just fills its capacity, and uses its arcs so that
  /// they conform: all of greater net value, and of equal net value those that are preferred.
  ///
  /// The tree's potentials must be set, and no arc be used.
  ///
  /// - Parameter preferred: arcs, each once, with their left nodes.
  /// - Complexity: O(edges · log capacity), of left capacities.
  mutating func conformLefts(preferring preferred: some Sequence<(arc: Int, left: Int)>) {
    var best = DistanceQueue()
    for left in 0..<leftCount {
      let capacity = Int(leftCapacity[left])
      let range = leftStart[left]..<leftStart[left + 1]
      let price = price(ofPlaces: capacity, at: range, &best)
      potential[left] = -price
      if capacity > 1 {
        for arc in range where netValue(arc) > price {
          use(arc)
        }
      }
    }
    for (arc, left) in preferred
    where usedAtLeft[left] < leftCapacity[left] && netValue(arc) == -potential[left] {
      use(arc)
    }
    for left in 0..<leftCount {
      leftFlow[left] = potential[left] < 0 ? leftCapacity[left] : usedAtLeft[left]
    }
  }

  /// The net value of the last of so many arcs, the best ones; 0 when fewer are worth anything, and
  /// the best one's for no arc at all.
  private func price(
    ofPlaces capacity: Int, at range: Range<Int>, _ best: inout DistanceQueue
  ) -> Int64 {
    if capacity <= 1 {
      var greatest: Int64 = 0
      for arc in range {
        greatest = max(greatest, netValue(arc))
      }
      return greatest
    }
    best.removeAll()
    for arc in range {
      let net = netValue(arc)
      if best.count == capacity, let least = best.first {
        if net <= least.distance {
          continue
        }
        best.removeFirst()
      }
      if net > 0 {
        best.insert(arc, at: net)
      }
    }
    return best.count == capacity ? best.first?.distance ?? 0 : 0
  }

  /// What an arc is worth beyond the price of its place.
  @inline(__always)
  private func netValue(_ arc: Int) -> Int64 {
    Int64(arcs[arc].value) - treePotential(Int(arcs[arc].right))
  }

  /// Fills the tree's arcs that have a price, empties those of negative price, and lets the others
  /// carry what comes in as far as their capacity goes.
  ///
  /// - Complexity: O(tree nodes).
  mutating func conformTree() {
    var inflow = usedAtRight + Array(repeating: 0, count: treeCount + 1 - rightCount)
    for tree in Array(0..<rightCount) + limitsFromOutermost.reversed() {
      let price = treePotential(tree) - parentPotential(tree)
      let capacity = treeCapacity[tree]
      treeFlow[tree] = price > 0 ? capacity : price < 0 ? 0 : min(capacity, inflow[tree])
      inflow[Int(parent[tree])] += treeFlow[tree]
    }
  }

  /// Raises what no flow depends on, so that every price is at least 0.
  ///
  /// A left node of positive potential, or a tree node below its parent's, takes no flow, for it
  /// would pay to empty it; all its arcs are empty, and stay tight enough when it rises.
  mutating func raiseIdleNodes() {
    for left in 0..<leftCount {
      potential[left] = min(potential[left], 0)
    }
    for tree in limitsFromOutermost + Array(0..<rightCount) {
      let node = node(ofTree: tree)
      potential[node] = max(potential[node], parentPotential(tree))
    }
  }
}
