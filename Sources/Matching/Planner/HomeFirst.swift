import Assignment
import JobCentre

/// Chooses, among weeks of the same value, one that gives a municipality's own job orders to more of
/// its own citizens (PR-22).
///
/// It is a tie-break and moves no value: a week is optimal exactly when it uses pairs that lose
/// nothing at the optimal prices, uses every pair that gains there, and fills whatever has a price.
/// So the tie is decided in a second problem of those pairs alone, in which each thing that must be
/// filled or used counts for more than all home placements together. What comes out is proved by the
/// prices of the first.
struct HomeFirst {
  /// By pair: the opening is an own order that others compete for, and the citizen is of its owner.
  private let isHome: [Bool]
  /// More than there can be placements.
  private let unit: Int64

  /// - Parameters:
  ///   - pairs: The pairs that the solver is given.
  ///   - region: What they are places in.
  ///   - book: Which sources bring own orders.
  init(_ pairs: [Candidate], in region: CompiledRegion, book: RuleBook) {
    let sources = Set(book.sources.filter(\.isHomeFirst).map(\.code))
    var homes = [Bool](repeating: false, count: region.openings.count)
    var others = homes
    let atHome = pairs.map { pair in
      let opening = region.openings[pair.opening].record
      return sources.contains(opening.source)
        && opening.owner == region.citizens[pair.citizen].record.municipality
    }
    for (pair, isHome) in zip(pairs, atHome) {
      if isHome { homes[pair.opening] = true } else { others[pair.opening] = true }
    }
    isHome = zip(pairs, atHome).map { $1 && others[$0.opening] }
    unit = 1 + Int64(region.citizens.count)
  }

  /// Whether there is anything to choose.
  var isNeeded: Bool { isHome.contains(true) }

  /// How many own orders' places a matching gives to citizens of their owners.
  func count(_ matching: BMatching) -> Int { matching.edges.count { isHome[$0] } }

  /// A matching of the same value and with the same prices, with the most home placements that any
  /// has; `nil` when the numbers would be too large.
  ///
  /// - Complexity: A pass over the pairs, and the solver's on those that lose nothing.
  func preferring(_ plain: BMatching, of problem: BMatchingProblem) -> BMatching? {
    let prices = plain.prices
    var around = prices.right
    var pricedAround = prices.right.map { $0 > 0 ? Int64(1) : 0 }
    for right in around.indices {
      for limit in problem.limits(around: right) {
        around[right] += prices.limit[limit]
        pricedAround[right] += prices.limit[limit] > 0 ? 1 : 0
      }
    }
    var kept: [Int] = []
    var edges: [BMatchingProblem.Edge] = []
    for (place, edge) in problem.edges.enumerated() {
      let (left, right) = (Int(edge.left), Int(edge.right))
      let reduced = edge.value - prices.left[left] - around[right]
      guard reduced >= 0 else { continue }
      let must = pricedAround[right] + (prices.left[left] > 0 ? 1 : 0) + (reduced > 0 ? 1 : 0)
      kept.append(place)
      edges.append(
        BMatchingProblem.Edge(
          left: edge.left, right: edge.right, value: unit * must + (isHome[place] ? 1 : 0)))
    }
    guard
      let ties = try? BMatchingProblem(
        leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities,
        edges: edges, limits: problem.limits, limitOfRight: problem.limitOfRight)
    else { return nil }
    let tied = ties.solved()
    return BMatching(
      edges: tied.edges.map { kept[$0] }, value: plain.value, prices: prices,
      counters: plain.counters)
  }
}
