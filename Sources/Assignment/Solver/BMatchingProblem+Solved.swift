extension BMatchingProblem {
  /// A matching of greatest value, with the prices that prove it.
  ///
  /// An auction finds prices and a matching close to the optimum; exact shortest-path searches on
  /// integer reduced costs close the gap (see `Auction` and `DualRepair`). Sequential and
  /// deterministic: the same problem gives the same answer, ties included. Which of several optimal
  /// matchings it is depends on the order of nodes and edges and is not further specified.
  ///
  /// - Complexity: at worst one Dijkstra search for each place a left node seeks,
  ///   O(places · (edges + nodes) log nodes); in practice about linear in the edges.
  ///
  /// Sources: D. P. Bertsekas, *The auction algorithm*, Annals of Operations Research 14 (1988) 105–123,
  /// doi:10.1007/BF02186476. J. Edmonds, R. M. Karp, *Theoretical improvements in algorithmic efficiency
  /// for network flow problems*, J. ACM 19 (1972) 248–264, doi:10.1145/321694.321699.
  public func solved() -> BMatching {
    var prepared = PreparedMatching(self)
    return prepared.solved()
  }
}

/// A problem with the solver's own structures built, for those who time the two steps apart.
package struct PreparedMatching: Sendable {
  /// The network, in numbers as narrow as the values allow: one of the two, until it is solved.
  private var narrow: ResidualNetwork<Int32>?
  private var wide: ResidualNetwork<Int64>?

  /// Builds the structures.
  ///
  /// - Complexity: O(nodes + edges).
  package init(_ problem: BMatchingProblem) {
    if problem.edges.allSatisfy({ $0.value < Int64(Int32.max / 4) }) {
      narrow = ResidualNetwork(problem)
    } else {
      wide = ResidualNetwork(problem)
    }
  }

  /// Solves the problem, once: see `BMatchingProblem.solved()`.
  package mutating func solved() -> BMatching {
    if var network = narrow.take() {
      return network.solved()
    }
    guard var network = wide.take() else {
      preconditionFailure("A prepared problem is solved once.")
    }
    return network.solved()
  }
}

extension ResidualNetwork {
  /// An optimal matching, of a network without flow.
  fileprivate mutating func solved() -> BMatching {
    var counters = Counters()
    var auction = Auction(self)
    auction.run(on: self)
    counters.bids += auction.bidCount
    auction.conform(&self)
    var repair = DualRepair(self, counters: counters)
    repair.run(on: &self)
    return matching(counters: repair.counters)
  }

  /// The used edges and the prices of an optimal flow.
  func matching(counters: Counters) -> BMatching {
    var settled = self
    settled.raiseIdleNodes()
    var edges: [Int] = []
    var value: Int64 = 0
    for left in 0..<leftCount {
      for item in held[heldStart[left]..<heldStart[left] + Int(usedAtLeft[left])] {
        edges.append(edge(of: Int(item.arc)))
        value += Int64(item.value)
      }
    }
    edges.sort()
    let ofTree = (0..<treeCount).map { settled.treePotential($0) - settled.parentPotential($0) }
    let prices = DualPrices(
      left: settled.potential[..<leftCount].map { -$0 },
      right: Array(ofTree[..<rightCount]),
      limit: Array(ofTree[rightCount...]))
    return BMatching(edges: edges, value: value, prices: prices, counters: counters)
  }
}
