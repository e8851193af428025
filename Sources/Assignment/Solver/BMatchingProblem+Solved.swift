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
    var auction = Auction(ResidualNetwork(self))
    auction.run()
    var counters = Counters()
    counters.bids = auction.bidCount
    var repair = DualRepair(auction.conformingNetwork(), counters: counters)
    repair.run()
    return repair.network.matching(counters: repair.counters)
  }
}

extension ResidualNetwork {
  /// The used edges and the prices of an optimal flow.
  func matching(counters: Counters) -> BMatching {
    var settled = self
    settled.raiseIdleNodes()
    var edges: [Int] = []
    var value: Int64 = 0
    for arc in 0..<arcCount where isUsed(arc) {
      edges.append(Int(edgeOfArc[arc]))
      value += valueOfArc[arc]
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
