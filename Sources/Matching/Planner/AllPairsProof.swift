import Assignment
import JobCentre

/// Holds a week's prices against every pair of the region, and not only against those that the solver
/// was given.
///
/// With prices of citizens, places and limits that are nowhere below 0, no week is worth more than
/// those of all capacities together and what placed pairs are worth beyond theirs, unless another pair
/// is worth more than its own prices. That no such pair exists is looked for here among all pairs that
/// may be proposed, at the prices of the answer: so it does not matter how the solver's pairs were
/// chosen.
///
/// Where places of a site weigh differently in its ratio, the prices are those of the counts that were
/// solved with, and prove the week among all weeks with these counts; that other counts are no better
/// rests on the pairs that were solved, which `CandidateScan` finds all.
///
/// Source: weak duality, e.g. R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall
/// 1993, §9.4.
struct AllPairsProof {
  private let problem: PlacementProblem
  private let slopes: [Int64]
  /// The openings of placed citizens, by place; held ones apart.
  private let openingOfCitizen: [Int32: Int32]
  /// By place; of citizens who are held, more than any pair is worth.
  private let citizenPrices: [Int64]
  /// By place: the price of a place with those of the limits around it.
  private let openingPrices: [Int64]

  /// The prices of an answer.
  ///
  /// - Parameters:
  ///   - solution: The answer.
  ///   - problem: What it answers.
  ///   - held: The citizens who are held, of whom nothing is decided.
  init(_ solution: PlacementProblem.Solution, of problem: PlacementProblem, held: Set<Int>) {
    self.problem = problem
    slopes = solution.slopes
    openingOfCitizen = Dictionary(
      uniqueKeysWithValues: solution.matching.edges.map {
        let pair = problem.problem.edges[$0]
        return (pair.left, pair.right)
      })
    let prices = solution.matching.prices
    let relaxation = solution.relaxation
    citizenPrices = prices.left.enumerated().map { held.contains($0) ? .max / 4 : $1 }
    openingPrices = prices.right.enumerated().map { opening, price in
      relaxation.limits(around: opening).reduce(price) { $0 + prices.limit[$1] }
    }
  }

  /// Looks through the columns of a region; most blocks can be seen to hold nothing.
  ///
  /// - Throws: ``PlanningError/unproved(_:)`` when a pair is worth more than its prices.
  /// - Complexity: O(citizens × blocks + pairs in the blocks that are opened).
  func verify(_ columns: [RegionColumns]) throws(PlanningError) {
    // What targets add differs by citizen; the most they add at an opening is a bound.
    let cheapest = openingPrices.indices.map { opening in
      openingPrices[opening]
        - zip(problem.targets, slopes).reduce(0) { $0 + $1.0.steps.most(at: opening, slope: $1.1) }
    }
    for columns in columns {
      var sieve = PriceSieve(
        columns, tiers: problem.tiers, citizenPrices: citizenPrices, openingPrices: cheapest)
      var scanner = PairScanner(columns)
      for line in columns.citizens.lines.indices { scanner.scan(line: line, &sieve) }
      for pair in sieve.found {
        try verify(citizen: pair.citizen, opening: pair.opening, worth: pair.worth)
      }
    }
  }

  /// Looks at every pair by the definition of gates and fit: slow, and without any part of the columns.
  ///
  /// - Throws: ``PlanningError/unproved(_:)`` when a pair is worth more than its prices.
  /// - Complexity: O(citizens × openings).
  func verify(_ region: CompiledRegion, by assessor: Assessor) throws(PlanningError) {
    for (citizen, person) in region.citizens.enumerated() {
      for (opening, work) in region.openings(for: person).enumerated()
      where !work.record.isCancelled {
        if case .passes(let worth) = assessor.verdict(person, work) {
          try verify(citizen: citizen, opening: opening, worth: worth)
        }
      }
    }
  }

  private func verify(
    citizen: Int, opening: Int, worth: Assessor.Worth
  ) throws(PlanningError) {
    if openingOfCitizen[Int32(citizen)] == Int32(opening) { return }
    let value =
      problem.tiers.value(of: worth)
      + problem.targetValue(citizen: citizen, opening: opening, at: slopes)
    let price = citizenPrices[citizen] + openingPrices[opening]
    if value > price {
      throw .unproved("a pair is worth \(value) and its prices are \(price)")
    }
  }
}

extension TargetSteps {
  /// The most that placing anybody at an opening adds to the value, at so much a unit.
  fileprivate func most(at opening: Int, slope: Int64) -> Int64 {
    switch self {
    case .byOpening(let steps): slope * steps[opening]
    case .granted(_, _, let most): max(0, slope * most)
    }
  }
}
