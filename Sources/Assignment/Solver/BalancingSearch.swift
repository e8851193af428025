/// One shortest-path search after another, each of which moves excess to where it is missing.
///
/// The step of the method that `DualRepair` describes: after a search that ends at distance `T`, every
/// node settled at distance `d < T` moves its potential by `T − d`, and the path, now tight, is filled.
/// Flow that conformed to the potentials before conforms to them after.
///
/// The excess of the outside must be set so that it is a terminal of every search.
struct BalancingSearch: Sendable {
  private(set) var counters: Counters
  private var tree: ShortestPathTree

  /// - Parameters:
  ///   - nodeCount: the number of nodes of the network to be searched.
  ///   - counters: the work done so far, which is added to.
  init(nodeCount: Int, counters: Counters) {
    tree = ShortestPathTree(nodeCount: nodeCount)
    self.counters = counters
  }

  /// Makes room for nodes that were added to the network.
  mutating func grow(toNodeCount count: Int) {
    tree.grow(toNodeCount: count)
  }

  /// Moves excess from `source`, which has too much, to the outside or to a node of negative excess.
  mutating func forward<Network: ResidualSteps>(
    from source: Int, in network: inout Network, excess: inout [Int]
  ) {
    counters.forwardSearches += 1
    tree.growForward(from: source, in: network, excess: excess)
    let last = finish(source)
    for node in tree.reached where tree.distance[node] < tree.horizon {
      network.raise(node, by: tree.horizon - tree.distance[node])
    }

    var amount = min(excess[source], -excess[last])
    for (step, node) in path(from: last, to: source) {
      amount = min(amount, network.room(from: Int(step.from), to: node, arc: Int(step.arc)))
    }
    for (step, node) in path(from: last, to: source) {
      network.push(amount, from: Int(step.from), to: node, arc: Int(step.arc))
    }
    move(amount, from: source, to: last, outside: network.outside, &excess)
  }

  /// Moves excess to `source`, which has too little, from the outside or a node of positive excess.
  mutating func backward<Network: ResidualSteps>(
    to source: Int, in network: inout Network, excess: inout [Int]
  ) {
    counters.backwardSearches += 1
    tree.growBackward(to: source, in: network, excess: excess)
    let last = finish(source)
    for node in tree.reached where tree.distance[node] < tree.horizon {
      network.raise(node, by: tree.distance[node] - tree.horizon)
    }

    var amount = min(-excess[source], excess[last])
    for (step, node) in path(from: last, to: source) {
      amount = min(amount, network.room(from: node, to: Int(step.from), arc: Int(step.arc)))
    }
    for (step, node) in path(from: last, to: source) {
      network.push(amount, from: node, to: Int(step.from), arc: Int(step.arc))
    }
    move(amount, from: last, to: source, outside: network.outside, &excess)
  }

  /// Counts the search's work and returns its terminal.
  private mutating func finish(_ source: Int) -> Int {
    counters.settledNodes += tree.settledCount
    guard let last = tree.terminal else {
      preconditionFailure("No residual path for node \(source), which is out of balance.")
    }
    return last
  }

  /// The steps of the path found, from the terminal to the source, each with the node it reached.
  private func path(from last: Int, to source: Int) -> [(ShortestPathTree.Step, Int)] {
    var steps: [(ShortestPathTree.Step, Int)] = []
    var node = last
    while node != source {
      steps.append((tree.step[node], node))
      node = Int(tree.step[node].from)
    }
    return steps
  }

  private func move(
    _ amount: Int, from: Int, to: Int, outside: Int, _ excess: inout [Int]
  ) {
    for (node, change) in [(from, -amount), (to, amount)] where node != outside {
      excess[node] += change
    }
  }
}
