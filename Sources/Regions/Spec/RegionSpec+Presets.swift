package import JobCentre

extension RegionSpec {
  /// The week of the samples: a Monday in November 2020, inside the book of 2020.
  package static let sampleWeek = ISOWeek(containing: Day(number: 18_589))

  /// Albertslund: 2,498 people on benefit, 1,106 companies of which 285 active, 500 openings.
  package static let albertslund = RegionSpec(
    seed: 165, week: sampleWeek, municipalities: [size(of: cooperation[0])])

  /// The ten municipalities of the published table of companies (4.3), Albertslund first.
  package static let vestegnen = RegionSpec(
    seed: 165, week: sampleWeek, municipalities: cooperation.map(size))

  /// The 28 municipalities of RAR Hovedstaden with as many people as a large region has in view.
  package static let hovedstaden = scaled(citizens: 35_000, openings: 20_000)

  /// The same 28 municipalities with 100,000 people and 50,000 openings: more than they have.
  package static let hovedstadenCrowded = scaled(citizens: 100_000, openings: 50_000)

  /// The regions that have a name, in the order they are told.
  package static let presetNames = [
    "albertslund", "vestegnen", "hovedstaden", "hovedstaden-crowded",
  ]

  /// The region of a name; `nil` when there is none.
  package static func preset(named name: String) -> RegionSpec? {
    switch name {
    case "albertslund": albertslund
    case "vestegnen": vestegnen
    case "hovedstaden": hovedstaden
    case "hovedstaden-crowded": hovedstadenCrowded
    default: nil
    }
  }

  /// A region of any size over the 28 municipalities of RAR Hovedstaden (table 5.3).
  ///
  /// People, companies and openings follow the inhabitants; companies follow the openings as they do
  /// in Albertslund (285 active for 500), and the active the companies as in the whole table 4.3.
  ///
  /// - Precondition: neither number is negative.
  package static func scaled(
    citizens: Int, openings: Int, seed: UInt64 = 165, week: ISOWeek = sampleWeek
  ) -> RegionSpec {
    precondition(
      citizens >= 0 && openings >= 0, "\(citizens) citizens and \(openings) openings.")
    let weights = inhabitants.map(\.value)
    let people = apportion(citizens, by: weights)
    let places = apportion(openings, by: weights)
    let whole = cooperation.map(\.value)
    let companies = whole.reduce(0) { $0 + $1.companies }
    let active = whole.reduce(0) { $0 + $1.active }
    let elsewhere = whole.reduce(0) { $0 + $1.other }
    let sizes = inhabitants.indices.map { index in
      // Both of a municipality's sectors need an employer, however few its openings.
      let working = places[index] == 0 ? 0 : max(2, places[index] * 285 / 500)
      return MunicipalitySize(
        code: MunicipalityCode(known: inhabitants[index].key), citizens: people[index],
        companies: working * companies / active, activeCompanies: working,
        activeElsewhere: (working - min(2, working)) * elsewhere / active,
        openings: places[index], reach: 2500 + min(3500, 6 * weights[index]))
    }
    return RegionSpec(seed: seed, week: week, municipalities: sizes)
  }

  private static let cooperation = Array(Cooperation.byMunicipality)

  /// A municipality of table 4.3 with Albertslund's people and openings for each company.
  private static func size(of row: (key: String, value: Cooperation)) -> MunicipalitySize {
    let companies = row.value.companies
    return MunicipalitySize(
      code: MunicipalityCode(known: row.key), citizens: Stratum.persons * companies / 1106,
      companies: companies, activeCompanies: row.value.active, activeElsewhere: row.value.other,
      openings: 500 * companies / 1106)
  }

  /// Thousands of inhabitants about 2020, rounded; only their proportions matter.
  private static let inhabitants: [(key: String, value: Int)] = [
    ("101", 632), ("147", 104), ("151", 49), ("153", 35), ("155", 14), ("157", 75), ("159", 69),
    ("161", 23), ("163", 29), ("165", 28), ("167", 53), ("169", 51), ("173", 56), ("175", 41),
    ("183", 23), ("185", 43), ("187", 16), ("190", 41), ("201", 26), ("210", 41), ("217", 63),
    ("219", 51), ("223", 25), ("230", 57), ("240", 43), ("250", 45), ("260", 31), ("270", 41),
  ]
}
