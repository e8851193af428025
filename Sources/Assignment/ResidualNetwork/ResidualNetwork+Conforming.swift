/// Making potentials and flow conform to each other.
extension ResidualNetwork {
  /// Gives each left node the potential at which it just fills its capacity, and uses its arcs so
  /// that they conform: all of greater net value, and of equal net value those that `prefers` names.
  ///
  /// The tree's potentials must be set, and no arc be used.
  ///
  /// - Complexity: O(edges log degree).
  mutating func conformLeftNodes(prefers: (_ arc: Int) -> Bool) {
    var nets: [Int64] = []
    for left in 0..<leftCount {
      let arcs = leftStart[left]..<leftStart[left + 1]
      let capacity = Int(leftCapacity[left])
      nets.removeAll(keepingCapacity: true)
      for arc in arcs {
        let net = valueOfArc[arc] - treePotential(Int(rightOfArc[arc]))
        if net > 0 {
          nets.append(net)
        }
      }
      var price: Int64 = 0
      if capacity <= 1 {
        price = nets.max() ?? 0
      } else if nets.count >= capacity {
        nets.sort(by: >)
        price = nets[capacity - 1]
      }
      potential[left] = -price
      if capacity == 0 {
        continue
      }
      for arc in arcs where valueOfArc[arc] - treePotential(Int(rightOfArc[arc])) > price {
        use(arc)
      }
      for arc in arcs where Int(usedAtLeft[left]) < capacity {
        let net = valueOfArc[arc] - treePotential(Int(rightOfArc[arc]))
        if net == price && !isUsed(arc) && prefers(arc) {
          use(arc)
        }
      }
      leftFlow[left] = price > 0 ? leftCapacity[left] : usedAtLeft[left]
    }
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
