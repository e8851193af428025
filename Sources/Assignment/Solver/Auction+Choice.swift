/// What a left node would bid for next, at the prices known.
extension Auction {
  /// The arc of greatest net value, and the net value to fall back on.
  struct Choice {
    var arc: Int
    var net: Price
    var fallback: Price
  }

  /// The choice of a left node that seeks one place and holds none; nil when no arc is worth its price.
  ///
  /// - Complexity: O(degree).
  @inline(__always)
  func onlyChoice(of bidder: Bidder, among arcs: Span<ResidualNetwork<Price>.Arc>) -> Choice? {
    let prices = price.span
    var choice = Choice(arc: -1, net: 0, fallback: 0)
    for arc in bidder.arcs {
      let item = arcs[arc]
      // OK because values and prices are not below 0.
      let net = item.value &- prices[Int(item.right)]
      choice.fallback = max(choice.fallback, min(choice.net, net))
      if net > choice.net {
        choice.net = net
        choice.arc = arc
      }
    }
    return choice.arc < 0 ? nil : choice
  }

  /// The choice of a left node that seeks more than one place, or holds some.
  ///
  /// The fallback is at most seven places down: more would only make it exacter than it is worth.
  ///
  /// - Complexity: O(degree), and more for the few arcs that are among the best so far.
  func nextChoice(of bidder: Bidder, among arcs: Span<ResidualNetwork<Price>.Arc>) -> Choice? {
    let prices = price.span
    var best = InlineArray<8, Price>(repeating: 0)
    let last = min(Int(bidder.sought - bidder.heldCount), best.count - 1)
    var fallback: Price = 0
    var chosen = -1
    for arc in bidder.arcs {
      let item = arcs[arc]
      // OK because values and prices are not below 0.
      let net = item.value &- prices[Int(item.right)]
      if net <= fallback || isHeld[arc] {
        continue
      }
      var rank = last
      while rank > 0 && best[rank - 1] < net {
        best[rank] = best[rank - 1]
        rank -= 1
      }
      best[rank] = net
      if rank == 0 {
        chosen = arc
      }
      fallback = best[last]
    }
    return chosen < 0 ? nil : Choice(arc: chosen, net: best[0], fallback: fallback)
  }
}
