/// Growing the tree over the residual steps of a network.
extension ShortestPathTree {
  /// Finds a cheapest residual path from `source` to a node of negative `excess`.
  ///
  /// Paths of the reduced cost `bound` or more are of no interest.
  mutating func growForward(
    from source: Int, in network: ResidualNetwork, excess: [Int32], within bound: Int64 = unreached
  ) {
    start(at: source, within: bound)
    while let node = next() {
      if node < network.leftCount {
        leave(left: node, network, excess)
      } else {
        leave(tree: node - network.leftCount, network, excess)
      }
    }
  }

  /// Finds a cheapest residual path to `source` from a node of positive `excess`.
  mutating func growBackward(to source: Int, in network: ResidualNetwork, excess: [Int32]) {
    start(at: source, within: Self.unreached)
    while let node = next() {
      if node < network.leftCount {
        enter(left: node, network, excess)
      } else {
        enter(tree: node - network.leftCount, network, excess)
      }
    }
  }
}

// MARK: - Steps out of a node

extension ShortestPathTree {
  private mutating func leave(left: Int, _ network: ResidualNetwork, _ excess: [Int32]) {
    let own = network.potential[left]
    if network.leftFlow[left] > 0 {
      let outside = network.outside
      relax(outside, cost: -own, from: left, arc: -1, isTerminal: excess[outside] < 0)
    }
    for arc in network.leftStart[left]..<network.leftStart[left + 1] where !network.isUsed(arc) {
      let node = network.node(ofTree: Int(network.rightOfArc[arc]))
      let cost = network.potential[node] - network.valueOfArc[arc] - own
      relax(node, cost: cost, from: left, arc: arc, isTerminal: excess[node] < 0)
    }
  }

  private mutating func leave(tree: Int, _ network: ResidualNetwork, _ excess: [Int32]) {
    let node = network.node(ofTree: tree)
    let own = network.potential[node]
    if tree < network.treeCount && network.treeFlow[tree] < network.treeCapacity[tree] {
      let above = network.node(ofTree: Int(network.parent[tree]))
      let cost = network.potential[above] - own
      relax(above, cost: cost, from: node, arc: -1, isTerminal: excess[above] < 0)
    }
    if tree < network.rightCount {
      let start = network.rightStart[tree]
      for position in start..<start + Int(network.usedAtRight[tree]) {
        let arc = Int(network.incoming[position])
        let left = Int(network.leftOfArc[arc])
        let cost = network.valueOfArc[arc] + network.potential[left] - own
        relax(left, cost: cost, from: node, arc: arc, isTerminal: excess[left] < 0)
      }
      return
    }
    for child in network.children(of: tree) where network.treeFlow[Int(child)] > 0 {
      let below = network.node(ofTree: Int(child))
      let cost = network.potential[below] - own
      relax(below, cost: cost, from: node, arc: -1, isTerminal: excess[below] < 0)
    }
    if node == network.outside {
      for left in 0..<network.leftCount where network.leftFlow[left] < network.leftCapacity[left] {
        let cost = network.potential[left]
        relax(left, cost: cost, from: node, arc: -1, isTerminal: excess[left] < 0)
      }
    }
  }
}

// MARK: - Steps into a node

extension ShortestPathTree {
  private mutating func enter(left: Int, _ network: ResidualNetwork, _ excess: [Int32]) {
    let own = network.potential[left]
    if network.leftFlow[left] < network.leftCapacity[left] {
      let outside = network.outside
      relax(outside, cost: own, from: left, arc: -1, isTerminal: excess[outside] > 0)
    }
    let start = network.heldStart[left]
    for position in start..<start + Int(network.usedAtLeft[left]) {
      let arc = Int(network.held[position])
      let node = network.node(ofTree: Int(network.rightOfArc[arc]))
      let cost = network.valueOfArc[arc] + own - network.potential[node]
      relax(node, cost: cost, from: left, arc: arc, isTerminal: excess[node] > 0)
    }
  }

  /// The outside is a terminal of every backward search, so `tree` is never it.
  private mutating func enter(tree: Int, _ network: ResidualNetwork, _ excess: [Int32]) {
    let node = network.node(ofTree: tree)
    let own = network.potential[node]
    if network.treeFlow[tree] > 0 {
      let above = network.node(ofTree: Int(network.parent[tree]))
      let cost = own - network.potential[above]
      relax(above, cost: cost, from: node, arc: -1, isTerminal: excess[above] > 0)
    }
    if tree < network.rightCount {
      let start = network.rightStart[tree] + Int(network.usedAtRight[tree])
      for position in start..<network.rightStart[tree + 1] {
        let arc = Int(network.incoming[position])
        let left = Int(network.leftOfArc[arc])
        let cost = own - network.valueOfArc[arc] - network.potential[left]
        relax(left, cost: cost, from: node, arc: arc, isTerminal: excess[left] > 0)
      }
      return
    }
    for child in network.children(of: tree)
    where network.treeFlow[Int(child)] < network.treeCapacity[Int(child)] {
      let below = network.node(ofTree: Int(child))
      let cost = own - network.potential[below]
      relax(below, cost: cost, from: node, arc: -1, isTerminal: excess[below] > 0)
    }
  }
}
