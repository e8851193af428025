import ReferenceData
import Testing

/// `municipalities/municipalities.json`: names, regions and approximate centres.
@Suite struct MunicipalityTests {
  private let municipalities: [MunicipalityDocument.Municipality]

  init() throws {
    municipalities = try document(
      MunicipalityDocument.self, at: "municipalities/municipalities.json"
    ).municipalities
  }

  @Test func codesAreThreeDigitsInAscendingOrder() {
    expectAscending(municipalities.map(\.code))
    for municipality in municipalities {
      #expect(municipality.code.wholeMatch(of: /[1-8][0-9]{2}/) != nil, "\(municipality.code)")
      #expect(municipality.name.isTidyTitle, "\(municipality.code)")
    }
  }

  @Test func centresLieInDenmarkOnTheHundredMetreGrid() {
    for municipality in municipalities {
      #expect((440_000...895_000).contains(municipality.easting), "\(municipality.name)")
      #expect((6_049_000...6_403_000).contains(municipality.northing), "\(municipality.name)")
      #expect(municipality.easting.isMultiple(of: 100), "\(municipality.name)")
      #expect(municipality.northing.isMultiple(of: 100), "\(municipality.name)")
    }
  }

  /// Known neighbours must come out as neighbours: a slip in one coordinate shows here.
  @Test(arguments: [
    ("165", "161", 1_500.0, 4_000.0),  // Albertslund – Glostrup
    ("165", "151", 6_000.0, 10_000.0),  // Albertslund – Ballerup
    ("101", "147", 1_500.0, 4_000.0),  // København – Frederiksberg
    ("101", "217", 37_000.0, 44_000.0),  // København – Helsingør
    ("101", "400", 140_000.0, 175_000.0),  // København – Bornholm
    ("101", "573", 245_000.0, 270_000.0),  // København – Varde
  ])
  func distancesBetweenCentresAreRight(
    from: String, to: String, least: Double, most: Double
  ) throws {
    let start = try #require(municipalities.first { $0.code == from })
    let end = try #require(municipalities.first { $0.code == to })
    let east = Double(end.easting - start.easting)
    let north = Double(end.northing - start.northing)
    let metres = (east * east + north * north).squareRoot()
    #expect((least...most).contains(metres), "\(start.name) – \(end.name)")
  }

  /// The book shares the joint service's orders with all who are not known to be outside it.
  @Test func theBookSharesWithTheMembers() throws {
    let sources = try document(SourcesOfBook.self, at: "rules/R2020.json").sources
    let members = municipalities.filter { $0.hrs != .no }.map(\.code)
    #expect(sources.first { $0.code == "hrs" }?.sharedWith == members)
  }

  @Test func theCouncilAreaOfTheCapitalIsComplete() {
    let area = municipalities.filter { $0.region == .hovedstaden && $0.code != "400" }
    #expect(area.count == 28)
    for municipality in municipalities where municipality.region != .hovedstaden {
      #expect(municipality.hrs == .no, "\(municipality.name)")
    }
  }
}
