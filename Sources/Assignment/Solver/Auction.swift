/// The inexact part of the solver: one forward auction that finds good prices and a near-optimal
/// matching.
///
/// # Method
///
/// Left nodes bid for the places of right nodes. Each in turn looks for the arc of greatest *net
/// value* `v − price`, knows the net value it would have to fall back on (the `r + 1`-st best, where
/// `r` is the number of places it still seeks, and staying unmatched is worth 0), and offers the
/// price at which the two would be `step` apart the other way round. A right node holds its bids in
/// a heap; once it is full, the lowest is its price and gives way to a higher one. A full limit does
/// the same over everything below it, so the price a bidder faces is the lowest bid of the innermost
/// full node around the place: a node full inside a full limit holds no lower bid than the limit
/// does. Whoever is displaced bids next, while its arcs are still in the cache.
///
/// Prices never fall, so a price once read stays a lower bound; only the best arc's is read anew.
///
/// The result is within `step` per unit of the optimum when every bidder has been served. It need not
/// be: the bids are counted and the auction stops when a budget is used up, since `DualRepair` is
/// exact from any prices. That keeps price wars, which a small step and large values can make very
/// long, from mattering.
///
/// # Complexity
///
/// O(degree + log places) for each bid, for at most `bidsPerPlace` bids per sought place.
///
/// # Source
///
/// D. P. Bertsekas, *The auction algorithm: a distributed relaxation method for the assignment
/// problem*, Annals of Operations Research 14 (1988) 105–123, doi:10.1007/BF02186476; D. P. Bertsekas,
/// D. A. Castañon, *The auction algorithm for the transportation problem*, Annals of Operations
/// Research 20 (1989) 67–96, doi:10.1007/BF02216923, for several places at one node.
struct Auction: Sendable {
  /// The budget of bids, as a multiple of all sought places together.
  static let bidsPerPlace = 40

  private let network: ResidualNetwork
  private let step: Int64
  private var budget: Int
  private(set) var bidCount = 0

  /// A lower bound of the price of a place at each right node.
  private var price: [Int64]
  /// A price no arc is worth, for places under a capacity of 0.
  private let closed: Int64
  private var isHeld: [Bool]
  private var heldByLeft: [Int32]
  private var book: BidBook

  /// - Parameter network: without flow; only its arcs and capacities are read.
  init(_ network: ResidualNetwork) {
    self.network = network
    let greatest = network.valueOfArc.max() ?? 0
    step = Self.step(for: network)
    closed = greatest + 1
    price = Array(repeating: 0, count: network.rightCount)
    isHeld = Array(repeating: false, count: network.arcCount)
    heldByLeft = Array(repeating: 0, count: network.leftCount)
    book = BidBook(network)
    var sought = 0
    for left in 0..<network.leftCount {
      sought += network.places(atLeft: left)
    }
    budget = Self.bidsPerPlace * sought
  }

  /// A step that tells apart what a bidder usually has to choose between: a 64th of the median
  /// difference between a left node's greatest and least value, at least 1.
  ///
  /// A median over left nodes, not the greatest value: with values in two tiers the lower tier must
  /// not drown in the step.
  private static func step(for network: ResidualNetwork) -> Int64 {
    var spreads: [Int64] = []
    spreads.reserveCapacity(network.leftCount)
    for left in 0..<network.leftCount {
      var least = Int64.max
      var greatest: Int64 = 0
      for arc in network.leftStart[left]..<network.leftStart[left + 1] {
        least = min(least, network.valueOfArc[arc])
        greatest = max(greatest, network.valueOfArc[arc])
      }
      if greatest > 0 {
        spreads.append(greatest - least)
      }
    }
    if spreads.isEmpty {
      return 1
    }
    spreads.sort()
    return max(1, spreads[spreads.count / 2] / 64)
  }

  /// Serves the left nodes, last first, until all are content or the budget is used up.
  mutating func run() {
    var waiting: [Int32] = []
    waiting.reserveCapacity(network.leftCount)
    for left in 0..<network.leftCount {
      waiting.append(Int32(left))
    }
    while let left = waiting.popLast() {
      let seeks = network.places(atLeft: Int(left))
      while Int(heldByLeft[Int(left)]) < seeks && budget > 0 {
        guard let displaced = bid(for: Int(left), seeking: seeks - Int(heldByLeft[Int(left)]))
        else {
          break
        }
        if displaced >= 0 {
          waiting.append(Int32(displaced))
        }
      }
    }
  }

  /// Makes the left node's best bid.
  ///
  /// - Returns: the left node that lost a place, −1 for none; nil when no arc is worth its price.
  private mutating func bid(for left: Int, seeking places: Int) -> Int? {
    while true {
      let (arc, net, fallback) =
        places == 1 ? lookForOne(from: left) : look(from: left, places: places)
      if arc < 0 {
        return nil
      }
      let right = Int(network.rightOfArc[arc])
      let asked = book.isClosed(right) ? closed : book.price(of: right)
      if asked > price[right] {
        price[right] = asked
        continue
      }
      bidCount += 1
      budget -= 1
      // OK because prices are at most the greatest value plus the step: see `DualRepair`.
      let displaced = book.place(
        arc, of: left, at: right, bid: asked + (net - fallback) + step)
      if let displaced {
        isHeld[displaced.arc] = false
        heldByLeft[displaced.left] -= 1
      }
      isHeld[arc] = true
      heldByLeft[left] += 1
      price[right] = book.price(of: right)
      return displaced?.left ?? -1
    }
  }

  /// The arc of greatest net value at the left node, −1 when none is above 0; its net value, and the
  /// next.
  private func lookForOne(from left: Int) -> (arc: Int, net: Int64, fallback: Int64) {
    let values = network.valueOfArc.span
    let rights = network.rightOfArc.span
    let prices = price.span
    var bestArc = -1
    var best: Int64 = 0
    var second: Int64 = 0
    for arc in network.leftStart[left]..<network.leftStart[left + 1] {
      let net = values[arc] - prices[Int(rights[arc])]
      if net <= second || isHeld[arc] {
        continue
      }
      if net > best {
        second = best
        best = net
        bestArc = arc
      } else {
        second = net
      }
    }
    return (bestArc, best, second)
  }

  /// The arc of greatest net value at the left node, −1 when none is above 0; its net value, and that
  /// of the first arc beyond `places`, or beyond the seventh: more would only make the fallback
  /// exacter than it is worth.
  private func look(
    from left: Int, places: Int
  ) -> (arc: Int, net: Int64, fallback: Int64) {
    let values = network.valueOfArc.span
    let rights = network.rightOfArc.span
    let prices = price.span
    // The greatest net values seen, greatest first; the last is the fallback.
    var best = InlineArray<8, Int64>(repeating: 0)
    let last = min(places, 7)
    var bestArc = -1
    for arc in network.leftStart[left]..<network.leftStart[left + 1] {
      let net = values[arc] - prices[Int(rights[arc])]
      if net <= best[last] || isHeld[arc] {
        continue
      }
      var place = last
      while place > 0 && best[place - 1] < net {
        best[place] = best[place - 1]
        place -= 1
      }
      best[place] = net
      if place == 0 {
        bestArc = arc
      }
    }
    return (bestArc, best[0], best[last])
  }

  /// The network with the auction's prices, and a flow that conforms to them and keeps every held
  /// arc that is tight.
  ///
  /// - Complexity: O(edges log degree + nodes).
  consuming func conformingNetwork() -> ResidualNetwork {
    var result = network
    for tree in result.limitsFromOutermost + Array(0..<result.rightCount) {
      let own = result.treeCapacity[tree] == 0 ? closed : book.ownPrice(ofTree: tree)
      result.potential[result.node(ofTree: tree)] = max(own, result.parentPotential(tree))
    }
    result.conformLeftNodes { isHeld[$0] }
    result.conformTree()
    return result
  }
}
