/// Making potentials and flow conform to each other.
extension ResidualNetwork {
  /// Gives a left node the potential at which it just fills its capacity, and uses its arcs so that
  /// they conform: all of greater net value, and of equal net value those of `preferred`.
  ///
  /// The tree's potentials must be set, and no arc of the node be used.
  ///
  /// - Parameters:
  ///   - left: the left node.
  ///   - candidates: arcs of the node, each once, among them every arc whose net value is above 0 and
  ///     above `bound`, and every preferred one.
  ///   - preferred: at most as many as the capacity.
  ///   - bound: what no other arc's net value exceeds.
  ///   - nets: memory to work in.
  /// - Returns: false, and nothing done, when the candidates do not reach the capacity above `bound`,
  ///   so that others might matter.
  /// - Complexity: O(candidates · log candidates).
  mutating func conform(
    left: Int, candidates: some Sequence<Int32>, preferred: some Sequence<Int32>, bound: Int64,
    nets: inout [Int64]
  ) -> Bool {
    let capacity = Int(leftCapacity[left])
    nets.removeAll(keepingCapacity: true)
    for arc in candidates {
      let net = netValue(Int(arc))
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
    if price < bound {
      return false
    }
    potential[left] = -price
    if capacity == 0 {
      return true
    }
    if capacity > 1 {
      for arc in candidates where netValue(Int(arc)) > price {
        use(Int(arc))
      }
    }
    for arc in preferred where Int(usedAtLeft[left]) < capacity && netValue(Int(arc)) == price {
      use(Int(arc))
    }
    leftFlow[left] = price > 0 ? leftCapacity[left] : usedAtLeft[left]
    return true
  }

  /// What an arc is worth beyond the price of its place.
  private func netValue(_ arc: Int) -> Int64 {
    valueOfArc[arc] - treePotential(Int(rightOfArc[arc]))
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
