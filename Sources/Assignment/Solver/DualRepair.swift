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
  private var excess: [Int]
  private var search: BalancingSearch

  /// The work done, that of the start included.
  var counters: Counters { search.counters }

  /// - Parameters:
  ///   - network: potentials and a flow that conforms to them.
  ///   - counters: the work done so far, which is added to.
  init<Value>(_ network: ResidualNetwork<Value>, counters: Counters) {
    excess = network.excesses()
    search = BalancingSearch(nodeCount: network.nodeCount, counters: counters)
  }

  /// Runs searches until the flow is conserved everywhere.
  ///
  /// - Parameter network: that of the start.
  mutating func run<Value>(on network: inout ResidualNetwork<Value>) {
    // The outside takes whatever is left over, then gives whatever is missing.
    excess[network.outside] = -Int.max
    for node in 0..<network.outside {
      while excess[node] > 0 {
        search.forward(from: node, in: &network, excess: &excess)
      }
    }
    excess[network.outside] = Int.max
    for node in 0..<network.outside {
      while excess[node] < 0 {
        search.backward(to: node, in: &network, excess: &excess)
      }
    }
  }
}
