/// The best few arcs of each left node, so that a bid rarely looks through all of them.
///
/// # Invariant
///
/// With the prices at any time since a list was made, no arc of the node that is neither on the list
/// nor held has a greater net value than the node's `bound`: it was so when the list was made, prices
/// only rise, and an arc that loses its place is put on the list, where it may drive out another, which
/// the bound then takes in.
///
/// So the list answers as long as its best net value reaches the bound. A bidder that seeks `r` places
/// bids down to its `r + 1`-st best net value; where the list cannot tell it, the bound stands in for
/// it: the bid may then be lower than it could be, never higher.
///
/// - Complexity: O(`length`) for a choice. To make a list O(degree), and as much again each time the
///   window is halved because more arcs are in it than the list has room for.
struct BidLists<Price: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// An arc as a bidder sees it.
  struct Item: Sendable {
    var value: Price
    var right: Int32
    var arc: Int32
  }

  /// The arc of greatest net value, −1 when none is above 0; its right node, its net value, and the
  /// net value to fall back on.
  struct Choice {
    var arc: Int32
    var right: Int32
    var net: Price
    var fallback: Price
  }

  /// How many arcs a list holds.
  private static var length: Int { 8 }

  /// A left node in the auction: all that a bid needs to know of it, in one place in memory.
  private struct Bidder {
    /// No arc neither listed nor held has a greater net value; the greatest number before the first
    /// list is made.
    var bound = Price.max
    /// How many places it holds.
    var held: Int32 = 0
    /// How many it could use.
    let sought: Int32
    /// Filled up with items that are worth less than any arc.
    var list = InlineArray<8, Item>(repeating: nothing)
  }

  private var bidders: [Bidder]
  /// How far below the best a listed arc may be.
  private let window: Price
  private var netBuffer: [Price] = []

  private static var nothing: Item { Item(value: .min / 2, right: 0, arc: -1) }

  /// Lists to be made when they are first needed.
  init(_ network: ResidualNetwork, window: Price) {
    self.window = window
    bidders = []
    bidders.reserveCapacity(network.leftCount)
    for left in 0..<network.leftCount {
      bidders.append(Bidder(sought: Int32(truncatingIfNeeded: network.places(atLeft: left))))
    }
  }

  /// No arc of the node that is neither listed nor held has a greater net value.
  func bound(of left: Int) -> Price { bidders[left].bound }

  /// How many places the node holds.
  func held(by left: Int) -> Int { Int(bidders[left].held) }

  /// How many places the node could use.
  func sought(by left: Int) -> Int { Int(bidders[left].sought) }

  mutating func hold(_ change: Int32, by left: Int) { bidders[left].held += change }

  /// The choice of a left node that seeks one place and holds none; nil when its list cannot tell.
  @inline(__always)
  func choice(of left: Int, prices: Span<Price>) -> Choice? {
    let bidders = bidders.span
    let bound = bidders[left].bound
    if bound == .max {
      return nil
    }
    var best = max(bound - 1, 0)
    var second = best
    var bestItem = -1
    for index in 0..<Self.length {
      let net = bidders[left].list[index].value - prices[Int(bidders[left].list[index].right)]
      if net > best {
        second = best
        best = net
        bestItem = index
      } else {
        second = max(second, net)
      }
    }
    return choice(of: left, item: bestItem, net: best, second: second)
  }

  /// The choice of a left node that seeks several places, or holds some; nil when its list cannot tell.
  ///
  /// The fallback is at most seven places down: more would only make it exacter than it is worth.
  func choice(of left: Int, places: Int, held: Span<Int32>, prices: Span<Price>) -> Choice? {
    let bidders = bidders.span
    let bound = bidders[left].bound
    if bound == .max {
      return nil
    }
    var best = InlineArray<8, Price>(repeating: max(bound - 1, 0))
    let last = min(places, best.count - 1)
    var bestItem = -1
    for index in 0..<Self.length {
      let net = bidders[left].list[index].value - prices[Int(bidders[left].list[index].right)]
      if net <= best[last] || Self.contains(held, bidders[left].list[index].arc) {
        continue
      }
      var place = last
      while place > 0 && best[place - 1] < net {
        best[place] = best[place - 1]
        place -= 1
      }
      best[place] = net
      if place == 0 {
        bestItem = index
      }
    }
    return choice(of: left, item: bestItem, net: best[0], second: best[last])
  }

  /// The choice of an item of the list, −1 for none: then nothing is worth its price, or the list
  /// cannot tell.
  @inline(__always)
  private func choice(of left: Int, item: Int, net: Price, second: Price) -> Choice? {
    let bound = bidders[left].bound
    if item < 0 {
      return bound > 0 ? nil : Choice(arc: -1, right: -1, net: 0, fallback: 0)
    }
    let chosen = bidders[left].list[item]
    return Choice(
      arc: chosen.arc, right: chosen.right, net: net, fallback: max(second, bound))
  }

  /// Makes the list of a left node from its arcs that are not held.
  ///
  /// Listed are those whose net value is within `window` of the greatest, or within so much less that
  /// there is room for them; where even the equals of the greatest are too many, some of them.
  mutating func renew(
    _ left: Int, of network: ResidualNetwork, held: ArraySlice<Int32>, prices: [Price]
  ) {
    let window = window
    let prices = prices.span
    let first = network.leftStart[left]
    let count = network.leftStart[left + 1] - first
    let values = network.valueOfArc.span.extracting(first..<first + count)
    let rights = network.rightOfArc.span.extracting(first..<first + count)
    var buffer: [Price] = []
    swap(&buffer, &netBuffer)
    defer { swap(&buffer, &netBuffer) }
    while buffer.count < count {
      buffer.append(0)
    }
    var nets = buffer.mutableSpan
    for index in 0..<count {
      nets[index] = Price(truncatingIfNeeded: values[index]) - prices[Int(rights[index])]
    }
    for arc in held {
      nets[Int(arc) - first] = 0
    }
    var best: Price = 0
    for index in 0..<count {
      best = max(best, nets[index])
    }
    var bidders = bidders.mutableSpan
    var threshold = max(best - window, 1)
    var length = 0
    var rest: Price = 0
    while true {
      length = 0
      rest = 0
      for index in 0..<count {
        let net = nets[index]
        if net >= threshold && length < Self.length {
          bidders[left].list[length] = Item(
            value: Price(truncatingIfNeeded: values[index]), right: rights[index],
            arc: Int32(truncatingIfNeeded: first + index))
          length += 1
        } else {
          rest = max(rest, net)
        }
      }
      if rest < threshold || threshold == best {
        break
      }
      threshold += (best - threshold + 1) / 2
    }
    for place in length..<Self.length {
      bidders[left].list[place] = Self.nothing
    }
    bidders[left].bound = rest
  }

  /// Appends the listed arcs that are not among `others`.
  func appendArcs(of left: Int, to arcs: inout [Int32], except others: ArraySlice<Int32>) {
    for index in 0..<Self.length {
      let arc = bidders[left].list[index].arc
      if arc >= 0 && !others.contains(arc) {
        arcs.append(arc)
      }
    }
  }

  private static func contains(_ held: Span<Int32>, _ arc: Int32) -> Bool {
    for index in held.indices where held[index] == arc {
      return true
    }
    return false
  }

  /// Lets an arc that lost its place be chosen again: puts it on the list, unless it is there.
  ///
  /// It takes the place of nothing, or of the least, which the bound takes in.
  mutating func readmit(_ arc: Int, of left: Int, from network: ResidualNetwork, prices: [Price]) {
    var least = 0
    var leastNet = Price.max
    for index in 0..<Self.length {
      if bidders[left].list[index].arc == arc {
        return
      }
      let net = bidders[left].list[index].value - prices[Int(bidders[left].list[index].right)]
      if net < leastNet {
        leastNet = net
        least = index
      }
    }
    bidders[left].bound = max(bidders[left].bound, leastNet)
    bidders[left].list[least] = Item(
      value: Price(truncatingIfNeeded: network.valueOfArc[arc]), right: network.rightOfArc[arc],
      arc: Int32(truncatingIfNeeded: arc))
  }
}
