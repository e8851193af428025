extension ResidualNetwork {
  /// Takes over the flow and the prices of an optimal matching, in a network that carries no flow.
  ///
  /// - Complexity: O(nodes + used edges).
  mutating func adopt(_ matching: BMatching, arcOfEdge: [Int32]) {
    for edge in matching.edges where arcOfEdge[edge] >= 0 {
      use(Int(arcOfEdge[edge]))
    }
    carryUsedArcs()
    for left in 0..<leftCount {
      potential[left] = -matching.prices.left[left]
    }
    for tree in limitsFromOutermost + Array(0..<rightCount) {
      let isRight = tree < rightCount
      let price =
        isRight ? matching.prices.right[tree] : matching.prices.limit[tree - rightCount]
      potential[node(ofTree: tree)] = parentPotential(tree) + price
    }
  }

  /// Lets exactly the used arcs' units run in from outside and up the tree, whatever they cost.
  ///
  /// - Complexity: O(nodes).
  mutating func carryUsedArcs() {
    leftFlow = usedAtLeft
    var inflow = usedAtRight + Array(repeating: 0, count: treeCount + 1 - rightCount)
    for tree in Array(0..<rightCount) + limitsFromOutermost.reversed() {
      treeFlow[tree] = inflow[tree]
      inflow[Int(parent[tree])] += inflow[tree]
    }
  }
}
