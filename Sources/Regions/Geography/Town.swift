import JobCentre

/// Where people live and work in a municipality: a few residential areas and industrial areas.
///
/// Invented around the municipality's published centre; no map is behind them.
struct Town: Sendable {
  let code: MunicipalityCode
  let name: String
  private let residential: [GridPoint]
  private let industrial: [GridPoint]

  /// The town of a municipality, drawn once, with its areas within `reach` metres of the centre.
  init(_ municipality: Municipality, reach: Int, seed: UInt64) {
    code = municipality.code
    name = municipality.name
    let number = municipality.code.text.utf8.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    var random = SeededRandom(seed: seed, stream: .town, index: number)
    let middle = municipality.centre
    residential =
      [middle] + (0..<5).map { _ in middle.moved(within: reach * 7 / 10, &random) }
    industrial = (0..<3).map { _ in middle.moved(within: reach * 7 / 10, &random) }
  }

  /// A home: the 500 m cell of a point in one of the residential areas.
  func home(_ random: inout SeededRandom) -> GridCell {
    GridCell(containing: random.pick(residential).moved(within: 700, &random))
  }

  /// A place of work: in an industrial area, or among the homes.
  func workplace(inIndustrialArea: Bool, _ random: inout SeededRandom) -> GridPoint {
    let area = random.pick(inIndustrialArea ? industrial : residential)
    return area.moved(within: inIndustrialArea ? 600 : 500, &random)
  }
}

extension GridPoint {
  /// A point moved by at most `metres` in either direction, nearer more often than farther.
  fileprivate func moved(within metres: Int, _ random: inout SeededRandom) -> GridPoint {
    func shift() -> Int32 {
      Int32((random.within(-metres...metres) + random.within(-metres...metres)) / 2)
    }
    return GridPoint(easting: easting + shift(), northing: northing + shift())
  }
}
