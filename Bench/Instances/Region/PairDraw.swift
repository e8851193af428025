/// Draws the citizens of a region and the pairs each may be matched in.
struct PairDraw {
  private(set) var firstPair: [Int] = [0]
  private(set) var openingOfPair: [Int32] = []
  private(set) var costOfPair: [Int32] = []
  private(set) var unmatchedCost: [Int64] = []

  private let name: InstanceName
  private let market: Market
  /// Pairs kept for each citizen, where there are as many.
  private let candidateCount: Int
  private var pool: [Candidate] = []
  /// The last citizen each opening was drawn for.
  private var drawnFor: [Int]

  private struct Candidate {
    var opening: Int
    var score: Double
    /// The score after noise.
    var rank: Double
  }

  private struct Citizen {
    var index: Int
    var trade: Int
    var home: Market.Place
    var experience: Double
  }

  init(_ name: InstanceName, _ market: Market) {
    self.name = name
    self.market = market
    candidateCount = [5000: 20, 100_000: 40, 300_000: 50][name.size] ?? 32
    drawnFor = Array(repeating: -1, count: market.openings.count)
    openingOfPair.reserveCapacity(name.size * candidateCount)
    costOfPair.reserveCapacity(name.size * candidateCount)

    var random = RandomStream(name.description, "trades")
    let tradeChoice = WeightedChoice(WeightedChoice.zipf(market.tradeCount, exponent: 0.9))
    let trades = (0..<name.size).map { _ in tradeChoice.draw(&random) }.sorted()
    let weightChoice = WeightedChoice([55, 25, 15, 5])
    let isTied = name.family == .regionTied
    let weights = trades.map { _ in isTied ? 1 : Int64(weightChoice.draw(&random) + 1) }
    let unit: Int64 = name.family == .regionTiers ? 10 : 1

    for (index, trade) in trades.enumerated() {
      var random = RandomStream(name.description, "citizen", index: index)
      let citizen = Citizen(
        index: index, trade: trade, home: market.home(&random, spread: 3),
        experience: random.normal())
      drawPool(for: citizen, &random)
      keepBest(weight: unit * weights[index])
      unmatchedCost.append(unit * (1000 * weights[index] + 500))
    }
    if name.family == .regionTiers { addDuties(most: 1000 * unit * weights.reduce(0, +)) }
  }

  /// Draws the openings a citizen considers, each once.
  private mutating func drawPool(for citizen: Citizen, _ random: inout RandomStream) {
    pool.removeAll(keepingCapacity: true)
    for _ in 0..<4 * candidateCount {
      let (step, nearness) = Self.neighbour(random.fraction())
      let trade = (citizen.trade + step + market.tradeCount) % market.tradeCount
      let range = market.firstOfTrade[trade]..<market.firstOfTrade[trade + 1]
      // A trade without openings looks anywhere, and fits badly there.
      let opening =
        range.isEmpty
        ? random.below(market.openings.count) : range.lowerBound + random.below(range.count)
      if drawnFor[opening] == citizen.index { continue }
      drawnFor[opening] = citizen.index
      let score = self.score(
        citizen, market.openings[opening], nearness: range.isEmpty ? 0.15 : nearness,
        noise: random.normal())
      pool.append(
        Candidate(opening: opening, score: score, rank: score + 60 * random.gumbel()))
    }
  }

  /// Which trade a draw falls on, as steps from the citizen's own, and how near it counts.
  private static func neighbour(_ draw: Double) -> (step: Int, nearness: Double) {
    switch draw {
    case ..<0.75: (0, 1)
    case ..<0.85: (1, 0.6)
    case ..<0.95: (-1, 0.6)
    default: (2, 0.45)
    }
  }

  /// 0 … 1000.
  private func score(
    _ citizen: Citizen, _ opening: Market.Opening, nearness: Double, noise: Double
  ) -> Double {
    let gap = citizen.experience - opening.level
    let score =
      430 * nearness
      + 300 * Elementary.exponential(-citizen.home.distance(to: opening.place) / 25)
      + 150 * Elementary.exponential(-gap * gap / 2)
      + 60 * Elementary.hyperbolicTangent(opening.attraction) + 35 * noise
    return min(1000, max(0, score.rounded()))
  }

  /// Keeps the best of the pool as pairs, by opening.
  private mutating func keepBest(weight: Int64) {
    pool.sort { ($0.rank, $0.opening) > ($1.rank, $1.opening) }
    let kept = pool.prefix(candidateCount).sorted { $0.opening < $1.opening }
    for candidate in kept {
      let score =
        name.family == .regionTied
        ? 100 * (candidate.score / 100).rounded() : candidate.score
      openingOfPair.append(Int32(candidate.opening))
      // OK because a weight is at most 40 and a score at most 1000.
      costOfPair.append(Int32(weight * (1000 - Int64(score))))
    }
    firstPair.append(openingOfPair.count)
  }

  /// Adds what a duty is worth to some citizens: more than twice all that costs could differ.
  private mutating func addDuties(most: Int64) {
    var random = RandomStream(name.description, "duties")
    for citizen in unmatchedCost.indices where random.fraction() < 0.15 {
      unmatchedCost[citizen] += 1 + 2 * most
    }
  }
}
