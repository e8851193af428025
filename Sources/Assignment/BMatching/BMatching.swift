/// A matching of greatest value, with the prices that prove it.
///
/// `Certificate.verify(_:of:)` checks the proof without any of the solver's code.
public struct BMatching: Sendable, Equatable {
  /// The used edges, as ascending indices into the problem's `edges`.
  public let edges: [Int]

  /// The sum of the values of the used edges.
  public let value: Int64

  /// Prices of the capacities under which no edge could improve the matching.
  public let prices: DualPrices

  /// How much work it took; the same on every run.
  public let counters: Counters

  /// An answer put together by hand, as a test or another solver may; nothing is checked here.
  public init(edges: [Int], value: Int64, prices: DualPrices, counters: Counters = Counters()) {
    self.edges = edges
    self.value = value
    self.prices = prices
    self.counters = counters
  }
}

/// The price of one unit of each capacity, never negative.
///
/// With `uᵢ`, `pⱼ`, `q_g` for left nodes, right nodes and limits, the *reduced value* of an edge
/// `(i, j)` is `v − uᵢ − pⱼ − Σ q_g` over the limits around `j`. Optimal prices leave every unused
/// edge a reduced value of at most 0, every used one at least 0, and every capacity that is not
/// exhausted the price 0.
public struct DualPrices: Sendable, Equatable {
  /// `uᵢ`, by left node.
  public var left: [Int64]

  /// `pⱼ`, by right node, without the prices of the limits around it.
  public var right: [Int64]

  /// `q_g`, by limit, without the prices of the limits around it.
  public var limit: [Int64]

  /// Prices for each left node, right node and limit.
  public init(left: [Int64], right: [Int64], limit: [Int64]) {
    self.left = left
    self.right = right
    self.limit = limit
  }
}

/// Counts of the solver's elementary steps: a measure of work that no clock disturbs.
public struct Counters: Sendable, Equatable {
  /// Bids made in the auction.
  public var bids = 0

  /// Shortest-path searches from a node that holds too much.
  public var forwardSearches = 0

  /// Shortest-path searches from a node that holds too little for its price.
  public var backwardSearches = 0

  /// Nodes settled by all searches together.
  public var settledNodes = 0

  /// All counts at 0.
  public init() {}
}
