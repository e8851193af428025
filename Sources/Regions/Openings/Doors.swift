import JobCentre

/// A municipality's workplaces, weighed by how often a job centre gets an opening there.
struct Doors {
  private let workplaces: [Workplace]
  private let ofPrivate: Choice<Int>
  private let ofPublic: Choice<Int>

  init(_ workplaces: [Workplace]) {
    self.workplaces = workplaces
    func choice(_ sector: Company.Sector) -> Choice<Int> {
      let places = workplaces.indices.filter { workplaces[$0].sector == sector }
      return Choice(places, weights: places.map { Self.weight(workplaces[$0]) })
    }
    ofPrivate = choice(.private)
    ofPublic = choice(.public)
  }

  /// A workplace for an opening of this kind.
  ///
  /// Wage subsidy must be a net expansion and a supported place needs room in the ratio, so nobody
  /// asks for them where it is plain that there is none: a few other doors are tried first.
  func open(for kind: OfferKind, _ random: inout SeededRandom) -> Workplace {
    let choice = kind.sector == .public ? ofPublic : ofPrivate
    var workplace = workplaces[choice.draw(&random)]
    for _ in 0..<4 {
      let isWageSubsidy = kind == .wageSubsidyPrivate || kind == .wageSubsidyPublic
      let isUnsuited =
        (isWageSubsidy && !workplace.isExpanding) || (kind.isSupported && workplace.centiFTE < 500)
      guard isUnsuited else { return workplace }
      workplace = workplaces[choice.draw(&random)]
    }
    return workplace
  }

  /// The job centre sees few openings of companies that work with others alone.
  private static func weight(_ workplace: Workplace) -> Int {
    let size = [500, 2000, 10_000].reduce(1) { workplace.centiFTE < $1 ? $0 : $0 + 1 }
    return size * (workplace.cooperation == .other ? 1 : 3)
  }
}
