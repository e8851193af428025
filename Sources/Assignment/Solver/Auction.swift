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
/// Prices never fall, so a price once read stays a lower bound; only the best arc's is read anew. And
/// an arc once far from the best seldom comes near it, so that most bids need only the short list of
/// `BidLists`.
///
/// The result is within `step` per unit of the optimum when every bidder has been served. It need not
/// be: the bids are counted and the auction stops when a budget is used up, since `DualRepair` is
/// exact from any prices. That keeps price wars, which a small step and large values can make very
/// long, from mattering.
///
/// # Complexity
///
/// O(degree + log places) for each bid, and mostly O(1) instead of the degree, for at most
/// `bidsPerPlace` bids per sought place.
///
/// # Source
///
/// D. P. Bertsekas, *The auction algorithm: a distributed relaxation method for the assignment
/// problem*, Annals of Operations Research 14 (1988) 105–123, doi:10.1007/BF02186476; D. P. Bertsekas,
/// D. A. Castañon, *The auction algorithm for the transportation problem*, Annals of Operations
/// Research 20 (1989) 67–96, doi:10.1007/BF02216923, for several places at one node.
struct Auction<Price: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// The budget of bids, as a multiple of all sought places together.
  static var bidsPerPlace: Int { 40 }
  /// How many steps below a node's best arc its short list reaches.
  private static var listedSteps: Price { 16 }

  private let step: Price
  private var budget: Int
  private(set) var bidCount = 0

  /// A lower bound of the price of a place at each right node.
  private var price: [Price]
  /// A price no arc is worth, for places under a capacity of 0.
  let closed: Int64
  /// The arcs that left node `i` holds are `held[heldStart[i]..<heldStart[i] + heldByLeft[i]]`, with
  /// the starts of the network.
  private var held: [Int32]
  private(set) var lists: BidLists<Price>
  private var book: BidBook

  /// - Parameters:
  ///   - network: without flow; only its arcs and capacities are read.
  ///   - values: what is known of its values; the greatest must be below a quarter of the greatest
  ///     `Price`.
  init(_ network: ResidualNetwork, _ values: ValueRange) {
    step = Price(truncatingIfNeeded: values.step)
    closed = values.greatest + 1
    held = network.held
    lists = BidLists(network, window: step * Self.listedSteps)
    book = BidBook(network)
    price = []
    price.reserveCapacity(network.rightCount)
    for right in 0..<network.rightCount {
      price.append(book.isClosed(right) ? Price(truncatingIfNeeded: closed) : 0)
    }
    var sought = 0
    for left in 0..<network.leftCount {
      sought += network.places(atLeft: left)
    }
    budget = Self.bidsPerPlace * sought
  }

  /// Serves the left nodes, last first, until all are content or the budget is used up.
  ///
  /// - Parameter network: that of the start.
  mutating func run(on network: ResidualNetwork) {
    var waiting: [Int32] = []
    waiting.reserveCapacity(network.leftCount)
    for left in 0..<network.leftCount {
      waiting.append(Int32(left))
    }
    while let left = waiting.popLast() {
      let seeks = lists.sought(by: Int(left))
      while lists.held(by: Int(left)) < seeks && budget > 0 {
        guard
          let displaced = bid(
            for: Int(left), seeking: seeks - lists.held(by: Int(left)), on: network)
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
  private mutating func bid(
    for left: Int, seeking places: Int, on network: ResidualNetwork
  ) -> Int? {
    while true {
      let choice = choice(of: left, places: places, on: network)
      if choice.arc < 0 {
        return nil
      }
      let right = Int(choice.right)
      let asked = Price(truncatingIfNeeded: book.price(of: right))
      if asked > price[right] {
        price[right] = asked
        continue
      }
      bidCount += 1
      budget -= 1
      // OK because prices are at most the greatest value plus the step: see `DualRepair`.
      let height = asked + (choice.net - choice.fallback) + step
      let displaced = book.place(Int(choice.arc), of: left, at: right, bid: Int64(height))
      hold(choice.arc, left, on: network)
      price[right] = Price(truncatingIfNeeded: book.price(of: right))
      guard let displaced else { return -1 }
      release(displaced.arc, displaced.left, on: network)
      return displaced.left
    }
  }

  private mutating func hold(_ arc: Int32, _ left: Int, on network: ResidualNetwork) {
    held[network.heldStart[left] + lists.held(by: left)] = arc
    lists.hold(1, by: left)
  }

  private mutating func release(_ arc: Int, _ left: Int, on network: ResidualNetwork) {
    lists.hold(-1, by: left)
    if lists.sought(by: left) == 1 {
      return
    }
    let last = network.heldStart[left] + lists.held(by: left)
    var place = last
    while held[place] != arc {
      place -= 1
    }
    held[place] = held[last]
    lists.readmit(arc, of: left, from: network, prices: price)
  }

  /// What the left node would bid for next, by its list, which is made anew where it cannot tell.
  private mutating func choice(
    of left: Int, places: Int, on network: ResidualNetwork
  ) -> BidLists<Price>.Choice {
    let first = network.heldStart[left]
    while true {
      let choice =
        lists.sought(by: left) == 1
        ? lists.choice(of: left, prices: price.span)
        : lists.choice(
          of: left, places: places,
          held: held.span.extracting(first..<first + lists.held(by: left)), prices: price.span)
      if let choice {
        return choice
      }
      lists.renew(
        left, of: network, held: held[first..<first + lists.held(by: left)], prices: price)
    }
  }

  /// Gives the network the auction's prices, and a flow that conforms to them and keeps every held
  /// arc that is tight.
  ///
  /// - Parameter network: that of the start.
  /// - Complexity: O(nodes + places), where the lists tell enough; O(degree · log degree) more for each
  ///   left node where they do not.
  mutating func conform(_ network: inout ResidualNetwork) {
    for tree in network.limitsFromOutermost + Array(0..<network.rightCount) {
      let own = network.treeCapacity[tree] == 0 ? closed : book.ownPrice(ofTree: tree)
      network.potential[network.node(ofTree: tree)] = max(own, network.parentPotential(tree))
    }
    var nets: [Int64] = []
    var candidates: [Int32] = []
    for left in 0..<network.leftCount {
      let held = held[network.heldStart[left]..<network.heldStart[left] + lists.held(by: left)]
      candidates.removeAll(keepingCapacity: true)
      candidates.append(contentsOf: held)
      lists.appendArcs(of: left, to: &candidates, except: held)
      if !network.conform(
        left: left, candidates: candidates, preferred: held, bound: Int64(lists.bound(of: left)),
        nets: &nets)
      {
        let all = Int32(network.leftStart[left])..<Int32(network.leftStart[left + 1])
        _ = network.conform(left: left, candidates: all, preferred: held, bound: 0, nets: &nets)
      }
    }
    network.conformTree()
  }
}

/// What an auction must know of a network's values before it starts.
struct ValueRange: Sendable {
  /// The greatest value, 0 when there is no arc.
  let greatest: Int64
  /// A step that tells apart what a bidder usually has to choose between: a 48th of the median
  /// difference between a left node's greatest and least value, at least 1.
  ///
  /// A median over left nodes, not the greatest value: with values in two tiers the lower tier must
  /// not drown in the step.
  let step: Int64

  /// - Complexity: O(edges + left nodes · log left nodes).
  init(_ network: ResidualNetwork) {
    var spreads: [Int64] = []
    spreads.reserveCapacity(network.leftCount)
    var greatestOfAll: Int64 = 0
    let values = network.valueOfArc.span
    for left in 0..<network.leftCount {
      var least = Int64.max
      var greatest: Int64 = 0
      for arc in network.leftStart[left]..<network.leftStart[left + 1] {
        least = min(least, values[arc])
        greatest = max(greatest, values[arc])
      }
      if greatest > 0 {
        spreads.append(greatest - least)
        greatestOfAll = max(greatestOfAll, greatest)
      }
    }
    greatest = greatestOfAll
    spreads.sort()
    step = spreads.isEmpty ? 1 : max(1, spreads[spreads.count / 2] / 48)
  }
}
