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
      network.forEachStep(outOf: node) { head, arc, cost, isOpen in
        relax(
          head, cost: cost, from: node, arc: arc, isOpen: isOpen, isTerminal: excess[head] < 0)
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
      network.forEachStep(into: node) { tail, arc, cost, isOpen in
        relax(
          tail, cost: cost, from: node, arc: arc, isOpen: isOpen, isTerminal: excess[tail] > 0)
      }
    }
  }
}
