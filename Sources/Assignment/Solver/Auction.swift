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
/// O(degree + log places) for each bid, for at most `bidsPerPlace` bids per sought place. All of a
/// bidder's arcs are looked through: they lie side by side and are read faster than a list of the best
/// of them would be kept.
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

  private let step: Price
  private var budget: Int
  private(set) var bidCount = 0

  /// A lower bound of the price of a place at each right node.
  private(set) var price: [Price]
  /// A price no arc is worth, for places under a capacity of 0.
  let closed: Int64
  /// A left node: all that a bid needs to know of it, in one place in memory.
  struct Bidder: Sendable {
    let firstArc: Int32
    let endOfArcs: Int32
    /// How many places it could use.
    let sought: Int32
    var heldCount: Int32 = 0

    var arcs: Range<Int> { Int(firstArc)..<Int(endOfArcs) }
  }

  private var bidders: [Bidder]
  /// By arc, whether it is held by a bidder that seeks several places; empty when there is none.
  private(set) var isHeld: [Bool]
  private var book: BidBook

  /// A start without bids.
  ///
  /// - Parameter network: without flow; only its arcs and capacities are read. Its greatest value must
  ///   be below a quarter of the greatest `Price`, which leaves room for a price beyond it and for the
  ///   bid that goes from one price to another.
  init(_ network: ResidualNetwork<Price>) {
    step = Price(truncatingIfNeeded: network.bidStep())
    closed = network.greatestValue + 1
    bidders = (0..<network.leftCount).map { left in
      // OK because arcs are counted in 32 bits.
      Bidder(
        firstArc: Int32(truncatingIfNeeded: network.leftStart[left]),
        endOfArcs: Int32(truncatingIfNeeded: network.leftStart[left + 1]),
        sought: Int32(truncatingIfNeeded: network.places(atLeft: left)))
    }
    let areSeveralSought = bidders.contains { $0.sought > 1 }
    isHeld = areSeveralSought ? Array(repeating: false, count: network.arcCount) : []
    book = BidBook(network)
    price = []
    price.reserveCapacity(network.rightCount)
    for right in 0..<network.rightCount {
      price.append(book.isClosed(right) ? Price(truncatingIfNeeded: closed) : 0)
    }
    budget = bidders.reduce(0) { $0 + Self.bidsPerPlace * Int($1.sought) }
  }

  /// Serves the left nodes, last first, until all are content or the budget is used up.
  ///
  /// - Parameter network: that of the start.
  mutating func run(on network: ResidualNetwork<Price>) {
    var waiting: [Int32] = []
    waiting.reserveCapacity(network.leftCount)
    for left in 0..<network.leftCount {
      waiting.append(Int32(left))
    }
    while let next = waiting.popLast() {
      let left = Int(next)
      while bidders[left].heldCount < bidders[left].sought && budget > 0 {
        guard let displaced = bid(for: left, among: network.arcs.span) else {
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
    for left: Int, among arcs: Span<ResidualNetwork<Price>.Arc>
  ) -> Int? {
    let bidder = bidders[left]
    while true {
      let choice =
        bidder.sought == 1
        ? onlyChoice(of: bidder, among: arcs) : nextChoice(of: bidder, among: arcs)
      guard let choice else {
        return nil
      }
      let right = Int(arcs[choice.arc].right)
      let asked = Price(truncatingIfNeeded: book.price(of: right))
      if asked > price[right] {
        price[right] = asked
        continue
      }
      bidCount += 1
      budget -= 1
      // OK because prices are at most the greatest value plus the step: see `DualRepair`.
      let height = asked + (choice.net - choice.fallback) + step
      let displaced = book.place(choice.arc, of: left, at: right, bid: Int64(height))
      note(choice.arc, of: left, isHeld: true)
      price[right] = Price(truncatingIfNeeded: book.price(of: right))
      guard let displaced else { return -1 }
      note(displaced.arc, of: displaced.left, isHeld: false)
      return displaced.left
    }
  }

  private mutating func note(_ arc: Int, of left: Int, isHeld: Bool) {
    bidders[left].heldCount += isHeld ? 1 : -1
    if bidders[left].sought > 1 {
      self.isHeld[arc] = isHeld
    }
  }

  /// Gives the network the auction's prices, and a flow that conforms to them and keeps every held
  /// arc that is tight.
  ///
  /// - Parameter network: that of the start.
  /// - Complexity: O(edges · log capacity), of left capacities.
  mutating func conform(_ network: inout ResidualNetwork<Price>) {
    for tree in network.limitsFromOutermost + Array(0..<network.rightCount) {
      let own = network.treeCapacity[tree] == 0 ? closed : book.ownPrice(ofTree: tree)
      network.potential[network.node(ofTree: tree)] = max(own, network.parentPotential(tree))
    }
    network.conformLefts(preferring: book.held)
    network.conformTree()
  }
}
