/// A region's week as a matching: citizens, openings with places, and the pairs in question.
///
/// # What it imitates
///
/// A job centre matches all of its citizens with all openings of the week. After the gates, each
/// citizen has a few dozen openings that could be right, most in the citizen's own trade and not far
/// away, and the same good openings are wanted by many. Small companies have one place, few have more.
///
/// # Shape
///
/// With `N` citizens:
///
/// - `0.3 N` openings (`SF`: `0.5 N`) of 1, 2, 3, 4, 5 places with the probabilities 50, 20, 15, 10 and
///   5 %: 0.6 N places, in `SF` about `N`;
/// - `max(12, 6 √(N / 100))` trades; citizens fall on them by Zipf's law with the exponent 0.9, openings
///   with 1.1 over the same trades in nearly the same order;
/// - `max(8, √N / 6)` towns in a square of 100 km, by Zipf's law with 0.8; people live around them with
///   a deviation of 3 km, openings of 2 km;
/// - each citizen considers `4k` openings drawn with repetition, 75 % of the own trade, 10 % of either
///   neighbour, 5 % of the next but one, and keeps the `k` best after noise: 20 at 5,000 citizens, 40 at
///   100,000, 50 at 300,000, 32 otherwise;
/// - the score, 0 … 1000, is 430 for the trade (less for a neighbour's), 300 that fall off over 25 km,
///   150 for experience that suits, 60 for an attractive opening, and noise of deviation 35;
/// - a citizen's weight is 1, 2, 3, 4 with 55, 25, 15 and 5 %.
///
/// A pair costs `weight · (1000 − score)`, a citizen's unit left unmatched `weight · 1000 + 500`: more
/// than any pair.
///
/// Variants: `ST` rounds scores to hundreds and gives everybody the weight 1. `S2` counts costs in
/// tenths, as the rule book's weights are, and adds a duty to the unmatched cost of 15 % of citizens
/// that outweighs all costs together twice. `B` is the region of `S` with three proposals for each
/// citizen, three times the places, and `openings / 6` companies, sized by Zipf's law with 0.7, each
/// limited to 70 % of its places.
package struct RegionInstance: Sendable {
  /// How many pairs each citizen may be matched in: `aᵢ`, the same for all.
  package let proposals: Int32
  /// Where each citizen's pairs begin, and the number of pairs at the end.
  package let firstPair: [Int]
  /// The opening of each pair; ascending for a citizen.
  package let openingOfPair: [Int32]
  /// What each pair costs.
  package let costOfPair: [Int32]
  /// What each unit of a citizen costs that is not matched; above the cost of all pairs there.
  package let unmatchedCost: [Int64]
  /// The places of each opening.
  package let places: [Int32]
  /// The company of each opening; empty where companies have no limits.
  package let companyOfOpening: [Int32]
  /// How many of a company's places may be filled.
  package let companyLimits: [Int32]

  /// The instance of a region family's name.
  init(_ name: InstanceName) {
    let isLimited = name.family == .regionLimited
    // The same region as in the family without limits.
    let base = isLimited ? InstanceName(.region, name.size) ?? name : name
    let market = Market(base)
    let pairs = PairDraw(base, market)
    firstPair = pairs.firstPair
    openingOfPair = pairs.openingOfPair
    costOfPair = pairs.costOfPair
    unmatchedCost = pairs.unmatchedCost
    proposals = isLimited ? 3 : 1
    places = market.openings.map { isLimited ? 3 * $0.places : $0.places }
    (companyOfOpening, companyLimits) = isLimited ? Self.companies(name, places) : ([], [])
  }

  private static func companies(
    _ name: InstanceName, _ places: [Int32]
  ) -> (ofOpening: [Int32], limits: [Int32]) {
    var random = RandomStream(name.description, "companies")
    let count = max(2, places.count / 6)
    let choice = WeightedChoice(WeightedChoice.zipf(count, exponent: 0.7))
    let ofOpening = places.map { _ in Int32(choice.draw(&random)) }
    var total = [Int32](repeating: 0, count: count)
    for (opening, company) in ofOpening.enumerated() { total[Int(company)] += places[opening] }
    return (ofOpening, total.map { max(1, $0 * 7 / 10) })
  }

  /// Takes everything into a fingerprint.
  func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(Int64(proposals))
    fingerprint.add(firstPair)
    fingerprint.add(openingOfPair)
    fingerprint.add(costOfPair)
    fingerprint.add(unmatchedCost)
    fingerprint.add(places)
    fingerprint.add(companyOfOpening)
    fingerprint.add(companyLimits)
  }
}
