import Assignment
import JobCentre

/// Chooses among weeks of the same value: first one that gives a municipality's own job orders to more
/// of its own citizens (PR-22), then one whose citizens have together waited longest for a suggestion.
///
/// It moves no value: a week is optimal exactly when it uses pairs that lose nothing at the optimal
/// prices, uses every pair that gains there, and fills whatever has a price. So the tie is decided in
/// a second problem of those pairs alone, in which each thing that must be filled or used counts for
/// more than all that is preferred. What comes out is proved by the prices of the first.
struct TieBreak {
  /// By pair, what it adds to a week's preference: one home placement counts for more than all weeks
  /// that anybody has waited.
  private let preference: [Int64]
  /// More than all pairs of a week can add together.
  private let unit: Int64

  /// - Parameters:
  ///   - pairs: The pairs that the solver is given.
  ///   - region: What they are places in.
  ///   - book: Which sources bring own orders.
  init(_ pairs: [Candidate], in region: CompiledRegion, book: RuleBook) {
    let homes = Self.homes(pairs, in: region, book: book)
    let weeks = region.citizens.map { Int64($0.weight.weeksWaited) }
    var waits = [Int64](repeating: 0, count: region.citizens.count)
    var areAtHome = [Bool](repeating: false, count: region.citizens.count)
    for (pair, isHome) in zip(pairs, homes) {
      waits[pair.citizen] = weeks[pair.citizen]
      areAtHome[pair.citizen] = areAtHome[pair.citizen] || isHome
    }
    let home = 1 + waits.reduce(0, +)
    preference = zip(pairs, homes).map { waits[$0.citizen] + ($1 ? home : 0) }
    unit = home * Int64(1 + areAtHome.count { $0 })
  }

  /// By pair: the opening is an own order that others compete for, and the citizen is of its owner.
  private static func homes(
    _ pairs: [Candidate], in region: CompiledRegion, book: RuleBook
  ) -> [Bool] {
    let sources = Set(book.sources.filter(\.isHomeFirst).map(\.code))
    // By record, so that millions of pairs compare two codes each and no records.
    let owners = region.openings.map { opening in
      sources.contains(opening.record.source) ? opening.record.owner : nil
    }
    let homes = region.citizens.map(\.record.municipality)
    var others = [Bool](repeating: false, count: region.openings.count)
    let atHome = pairs.map { owners[$0.opening] == homes[$0.citizen] }
    for (pair, isHome) in zip(pairs, atHome) where !isHome { others[pair.opening] = true }
    return zip(pairs, atHome).map { $1 && others[$0.opening] }
  }

  /// How much a matching is preferred among those of the same value.
  func preference(of matching: BMatching) -> Int64 {
    matching.edges.reduce(0) { $0 + preference[$1] }
  }

  /// A matching of the same value and with the same prices that is preferred to every other; `nil`
  /// when the numbers would be too large, in regions of several hundred thousand citizens.
  ///
  /// - Complexity: A pass over the pairs, and the solver's on those that lose nothing.
  func preferred(to plain: BMatching, of problem: BMatchingProblem) -> BMatching? {
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
      // OK because `must` is at most the depth of the limits and 3: where the unit is large, the
      // problem below is refused before its total can overflow.
      let (weight, isTooLarge) = unit.multipliedReportingOverflow(by: must)
      guard !isTooLarge, weight < BMatchingProblem.valueBound else { return nil }
      kept.append(place)
      edges.append(
        BMatchingProblem.Edge(
          left: edge.left, right: edge.right, value: weight + preference[place]))
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
