/// The openings of a region, sorted by trade, and the distributions citizens are drawn from.
struct Market {
  /// A point of the region, in km from its corner.
  struct Place {
    var x = 0.0
    var y = 0.0

    func distance(to other: Place) -> Double {
      ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
  }

  struct Opening {
    var trade: Int
    var place: Place
    var places: Int32
    /// How much everybody likes it; the mean is 0 and the deviation 1.
    var attraction: Double
    /// The experience asked for, on the scale of citizens' experience.
    var level: Double
  }

  private(set) var openings: [Opening] = []
  /// The first opening of each trade, and the number of openings at the end.
  private(set) var firstOfTrade: [Int] = []
  let tradeCount: Int

  private let towns: [Place]
  private let townChoice: WeightedChoice

  init(_ name: InstanceName) {
    let citizens = Double(name.size)
    tradeCount = max(12, Int((6 * (citizens / 100).squareRoot()).rounded()))
    var random = RandomStream(name.description, "towns")
    let townCount = max(8, Int((citizens.squareRoot() / 6).rounded()))
    towns = (0..<townCount).map { _ in
      Place(x: 100 * random.fraction(), y: 100 * random.fraction())
    }
    townChoice = WeightedChoice(WeightedChoice.zipf(townCount, exponent: 0.8))

    random = RandomStream(name.description, "openings")
    let tradeChoice = WeightedChoice(Self.demand(tradeCount, &random))
    let sizeChoice = WeightedChoice([50, 20, 15, 10, 5])
    let count = Int(((name.family == .regionFull ? 0.5 : 0.3) * citizens).rounded())
    let trades = (0..<count).map { _ in tradeChoice.draw(&random) }.sorted()
    for trade in trades {
      openings.append(
        Opening(
          trade: trade, place: home(&random, spread: 2),
          places: Int32(sizeChoice.draw(&random) + 1),
          attraction: random.normal(), level: random.normal()))
    }
    firstOfTrade = Array(repeating: 0, count: tradeCount + 1)
    for trade in trades { firstOfTrade[trade + 1] += 1 }
    for trade in 0..<tradeCount { firstOfTrade[trade + 1] += firstOfTrade[trade] }
  }

  /// How many openings fall on each trade: what many work in is much asked for, but not exactly.
  private static func demand(_ count: Int, _ random: inout RandomStream) -> [Double] {
    let rank = (0..<count).map { Double($0) + 0.08 * Double(count) * random.normal() }
    let order = (0..<count).sorted { (rank[$0], $0) < (rank[$1], $1) }
    let weights = WeightedChoice.zipf(count, exponent: 1.1)
    var demand = [Double](repeating: 0, count: count)
    for (place, trade) in order.enumerated() { demand[trade] = weights[place] }
    return demand
  }

  /// A point around some town.
  func home(_ random: inout RandomStream, spread: Double) -> Place {
    let town = towns[townChoice.draw(&random)]
    return Place(x: town.x + spread * random.normal(), y: town.y + spread * random.normal())
  }
}
