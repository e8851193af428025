import JobCentre

/// The occupations people look for and the ones that openings are in.
struct Market {
  let catalogue: Catalogue
  private let near: Choice<Int>
  private let far: Choice<Int>
  /// Occupations of openings, weighed by places, by trade.
  private let demandByTrade: [Choice<Int>]
  /// Occupations of openings for which no long education is needed.
  private let openDemand: Choice<Int>
  /// Companies with a site that uses the occupation.
  let employers: [[CVRNumber]]

  init(_ catalogue: Catalogue, openings: [OpeningMaker.Made], workplaces: [[Workplace]]) {
    self.catalogue = catalogue
    let all = Array(catalogue.occupations.indices)
    near = Choice(
      all, weights: Self.supply(catalogue, \.near, byMajor: [0, 0, 2, 3, 4, 4, 3, 4, 4, 4]))
    far = Choice(
      all, weights: Self.supply(catalogue, \.far, byMajor: [0, 0, 1, 2, 3, 4, 3, 2, 3, 6]))
    var places = all.map { _ in 0 }
    for made in openings { places[made.occupation] += made.opening.places }
    demandByTrade = Trade.allCases.map { trade in
      let own = all.filter { catalogue.occupations[$0].trade == trade }
      return Choice(own, weights: own.map { places[$0] })
    }
    let unskilled = all.filter { [5, 9].contains(catalogue.occupations[$0].major) }
    openDemand = Choice(unskilled, weights: unskilled.map { places[$0] })
    var employers: [[CVRNumber]] = all.map { _ in [] }
    for workplace in workplaces.joined() where workplace.sector == .private {
      for occupation in workplace.occupations { employers[occupation].append(workplace.company) }
    }
    self.employers = employers
  }

  /// Goals A, B and C as places in the catalogue: A a wish, B akin to it, C in demand now (PR-27).
  ///
  /// Goals are made with the citizen's limits in mind: an occupation whose usual demands they rule
  /// out is drawn anew, a few times.
  func goals(
    isNear: Bool, limits: [FunctionalLimit], _ random: inout SeededRandom
  ) -> [Int] {
    let excluded = Set(limits.flatMap(\.excludes).map(\.text))
    func suits(_ occupation: Int) -> Bool {
      let demands = catalogue.occupations[occupation].trade.demands
      return !demands.contains { $0.value >= 400 && excluded.contains($0.key) }
    }
    func goal(_ draw: (inout SeededRandom) -> Int, _ random: inout SeededRandom) -> Int {
      var occupation = draw(&random)
      for _ in 0..<4 where !suits(occupation) { occupation = draw(&random) }
      return occupation
    }
    var goals = [goal((isNear ? near : far).draw, &random)]
    let own = catalogue.occupations[goals[0]]
    if !own.kin.isEmpty, random.chance(900) {
      goals.append(goal({ $0.pick(own.kin) }, &random))
    }
    let inTrade = demandByTrade[own.trade.rawValue]
    let demand = !inTrade.isEmpty && random.chance(550) ? inTrade : openDemand
    if !demand.isEmpty, random.chance(850) { goals.append(goal(demand.draw, &random)) }
    var distinct: [Int] = []
    for goal in goals where !distinct.contains(goal) { distinct.append(goal) }
    return distinct
  }

  /// Weights of occupations: a trade's share divided among its occupations.
  private static func supply(
    _ catalogue: Catalogue, _ side: KeyPath<(near: Int, far: Int), Int>, byMajor majors: [Int]
  ) -> [Int] {
    var sums = Trade.allCases.map { _ in 0 }
    for occupation in catalogue.occupations {
      sums[occupation.trade.rawValue] += majors[occupation.major]
    }
    return catalogue.occupations.map { occupation in
      let sum = sums[occupation.trade.rawValue]
      guard sum > 0 else { return 0 }
      return 1000 * occupation.trade.supply[keyPath: side] * majors[occupation.major] / sum
    }
  }
}
