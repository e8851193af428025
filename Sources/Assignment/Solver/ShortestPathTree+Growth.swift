/// Growing the tree over the residual steps of a network.
extension ShortestPathTree {
  /// Finds a cheapest residual path from `source` to a node of negative `excess`.
  ///
  /// Paths of the reduced cost `bound` or more are of no interest.
  mutating func growForward<Network: ResidualSteps>(
    from source: Int, in network: Network, excess: [Int], within bound: Int64 = unreached
  ) {
    start(at: source, within: bound)
    while let node = next() {
      let base = distance[node]
      network.forEachStep(outOf: node) { head, arc, cost, isOpen in
        // OK because both summands are below 2⁶²: see the ranges in `DualRepair`.
        relax(
          head, at: base + cost, from: node, arc: arc, isOpen: isOpen,
          isTerminal: excess[head] < 0, isRelay: false)
      }
    }
  }

  /// Finds a cheapest residual path to `source` from a node of positive `excess`, of which the
  /// outside must be one.
  ///
  /// Paths of the reduced cost `bound` or more are of no interest.
  mutating func growBackward<Network: ResidualSteps>(
    to source: Int, in network: Network, excess: [Int], within bound: Int64 = unreached
  ) {
    start(at: source, within: bound)
    while let node = next() {
      let base = distance[node]
      network.forEachStep(into: node) { tail, arc, cost, isOpen in
        // OK as above.
        relax(
          tail, at: base + cost, from: node, arc: arc, isOpen: isOpen,
          isTerminal: excess[tail] > 0, isRelay: network.isRelay(tail))
      }
    }
  }
}
