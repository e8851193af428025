import JobCentre

/// The towns of a region and of the municipalities around it.
struct TownMap: Sendable {
  private let towns: [MunicipalityCode: Town]
  private let nearest: [MunicipalityCode: [MunicipalityCode]]

  /// The towns of every municipality the vocabulary knows.
  ///
  /// - Complexity: O(*m*² log *m*) in the municipalities, of which there are a few dozen.
  init(_ spec: RegionSpec, municipalities: [Municipality]) {
    let reaches = Dictionary(
      spec.municipalities.map { ($0.code, $0.reach) }, uniquingKeysWith: { first, _ in first })
    let sorted = municipalities.sorted { $0.code < $1.code }
    towns = Dictionary(
      uniqueKeysWithValues: sorted.map {
        ($0.code, Town($0, reach: reaches[$0.code] ?? 2700, seed: spec.seed))
      })
    nearest = Dictionary(
      uniqueKeysWithValues: sorted.map { own in
        let others = sorted.filter { $0.code != own.code }.sorted { left, right in
          (own.centre.distance(to: left.centre), left.code)
            < (own.centre.distance(to: right.centre), right.code)
        }
        return (own.code, others.prefix(6).map(\.code))
      })
  }

  /// The town of a municipality.
  ///
  /// - Precondition: the vocabulary has the municipality.
  func town(_ code: MunicipalityCode) -> Town {
    guard let town = towns[code] else { preconditionFailure("No municipality \(code).") }
    return town
  }

  /// The six nearest municipalities; the municipality itself where it is the only one known.
  func neighbours(of code: MunicipalityCode) -> [MunicipalityCode] {
    let others = nearest[code] ?? []
    return others.isEmpty ? [code] : others
  }
}
