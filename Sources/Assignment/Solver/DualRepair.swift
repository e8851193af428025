/// The exact part of the solver: makes a conforming flow conserve flow at every node.
///
/// # Method
///
/// Start from any potentials and a flow that conforms to them (`ResidualNetwork`). A node's *excess*
/// is what it takes in minus what it gives out. While a node has a positive excess, a *forward*
/// search finds a cheapest residual path from it to the outside or to a node of negative excess;
/// while one has a negative excess, a *backward* search finds a cheapest path to it from outside.
/// After a search that ends at distance `T`, every node settled at distance `d < T` moves its
/// potential by `T − d`, up or down; then the path is tight, the flow still conforms, and the path is
/// filled. No excess left means the flow is optimal, and the potentials are its prices.
///
/// This is the successive-shortest-path method with potentials, started from a dual solution instead
/// of zero. A start from good prices leaves few paths; a start from the prices of a slightly
/// different problem leaves one or two.
///
/// # Invariants
///
/// - No residual step has a negative reduced cost.
/// - The excesses of all nodes and of the outside add up to 0, so every search ends at a terminal.
///
/// # Ranges
///
/// Let `S ≤ 2⁶⁰` be the bound the problem was accepted under. A path visits each left node at most
/// once and pays at most one value there, so its true cost lies in `−S...S`. A potential is set to
/// the cost of a path plus the potential of its terminal, which is 0 outside and at most the
/// greatest value plus the auction's step else. So potentials stay within `±2⁶¹`, reduced costs and
/// horizons below 2⁶², and a sum of two of them within `Int64`.
///
/// # Complexity
///
/// One Dijkstra search, O((edges + nodes) log nodes) at worst and stopped at the first terminal, for
/// each unit of excess at the start.
///
/// # Sources
///
/// J. Edmonds, R. M. Karp, *Theoretical improvements in algorithmic efficiency for network flow
/// problems*, J. ACM 19 (1972) 248–264, doi:10.1145/321694.321699: potentials keep the costs of the
/// searches non-negative. Ahuja, Magnanti, Orlin, *Network Flows* (1993), §9.7–9.8: successive
/// shortest paths and primal–dual from any pseudoflow.
///
/// Primal and dual moving towards each other go back to H. W. Kuhn, *The Hungarian method for the
/// assignment problem*, Naval Research Logistics Quarterly 2 (1955) 83–97,
/// doi:10.1002/nav.3800020109, and J. Munkres, *Algorithms for the assignment and transportation
/// problems*, J. SIAM 5 (1957) 32–38, doi:10.1137/0105003.
struct DualRepair: Sendable {
  private(set) var network: ResidualNetwork
  private(set) var counters: Counters
  private var excess: [Int32]
  private var tree: ShortestPathTree

  /// - Parameters:
  ///   - network: potentials and a flow that conforms to them.
  ///   - counters: the work done so far, which is added to.
  init(_ network: ResidualNetwork, counters: Counters) {
    self.network = network
    self.counters = counters
    excess = network.excesses()
    tree = ShortestPathTree(nodeCount: network.nodeCount)
  }

  /// Runs searches until the flow is conserved everywhere.
  mutating func run() {
    // The outside takes whatever is left over, then gives whatever is missing.
    excess[network.outside] = -Int32.max
    for node in 0..<network.outside {
      while excess[node] > 0 {
        searchForward(from: node)
      }
    }
    excess[network.outside] = Int32.max
    for node in 0..<network.outside {
      while excess[node] < 0 {
        searchBackward(to: node)
      }
    }
  }

  private mutating func searchForward(from source: Int) {
    counters.forwardSearches += 1
    tree.growForward(from: source, in: network, excess: excess)
    let last = finish(source)
    for node in tree.settled {
      network.potential[node] += tree.horizon - tree.distance[node]
    }

    var amount = min(excess[source], -excess[last])
    for (step, node) in path(from: last, to: source) {
      amount = min(amount, network.room(from: Int(step.from), to: node, arc: Int(step.arc)))
    }
    for (step, node) in path(from: last, to: source) {
      network.push(amount, from: Int(step.from), to: node, arc: Int(step.arc))
    }
    move(amount, from: source, to: last)
  }

  private mutating func searchBackward(to source: Int) {
    counters.backwardSearches += 1
    tree.growBackward(to: source, in: network, excess: excess)
    let last = finish(source)
    for node in tree.settled {
      network.potential[node] -= tree.horizon - tree.distance[node]
    }

    var amount = min(-excess[source], excess[last])
    for (step, node) in path(from: last, to: source) {
      amount = min(amount, network.room(from: node, to: Int(step.from), arc: Int(step.arc)))
    }
    for (step, node) in path(from: last, to: source) {
      network.push(amount, from: node, to: Int(step.from), arc: Int(step.arc))
    }
    move(amount, from: last, to: source)
  }

  /// Counts the search's work and returns its terminal.
  private mutating func finish(_ source: Int) -> Int {
    counters.settledNodes += tree.settled.count
    guard let last = tree.terminal else {
      preconditionFailure("No residual path for node \(source) with excess \(excess[source]).")
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

  private mutating func move(_ amount: Int32, from: Int, to: Int) {
    for (node, change) in [(from, -amount), (to, amount)] where node != network.outside {
      excess[node] += change
    }
  }
}
