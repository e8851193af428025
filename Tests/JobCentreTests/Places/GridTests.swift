import JobCentre
import Testing

/// Cells of the Danish square grid, and distances between points.
struct GridTests {
  @Test(arguments: [
    ("500m_61700_7150", 6_170_250, 715_250), ("500m_60000_4000", 6_000_250, 400_250),
    ("500m_61235_8770", 6_123_750, 877_250), ("500m_64495_8995", 6_449_750, 899_750),
  ])
  func cells(text: String, northing: Int32, easting: Int32) throws {
    let cell = try #require(GridCell(text))
    #expect(cell.description == text)
    #expect(cell.centre == GridPoint(easting: easting, northing: northing))
    #expect(GridCell(containing: cell.centre) == cell)
  }

  @Test func cornersBelongToTheCellNorthEastOfThem() throws {
    let cell = try #require(GridCell("500m_61700_7150"))
    let corner = GridPoint(easting: 715_000, northing: 6_170_000)
    #expect(GridCell(containing: corner) == cell)
    #expect(
      GridCell(containing: GridPoint(easting: 715_499, northing: 6_170_499)) == cell)
    #expect(GridCell(containing: GridPoint(easting: 714_999, northing: 6_170_000)) != cell)
    #expect(GridCell(containing: GridPoint(easting: 715_000, northing: 6_170_500)) != cell)
  }

  @Test(arguments: [
    "500m_61701_7150", "500m_61700_7151", "500m_6170_7150", "500m_61700_71500", "1km_6170_715",
    "500m_7150_61700", "500m-61700-7150", "500M_61700_7150", "500m_59995_7150", "500m_64505_7150",
    "500m_61700_3995", "500m_61700_9005", "500m_61700", "500m_61700_7150_", "", "500m_+6170_7150",
    "500m_61700_-715",
  ])
  func noSuchCell(text: String) {
    #expect(GridCell(text) == nil)
  }

  @Test func distancesAreRoundedDown() {
    let home = GridPoint(easting: 715_000, northing: 6_170_000)
    for east in stride(from: 0, through: 3000, by: 7) {
      for north in stride(from: -3000, through: 3000, by: 97) {
        let there = GridPoint(easting: 715_000 + Int32(east), northing: 6_170_000 + Int32(north))
        let distance = home.distance(to: there)
        let squared = east * east + north * north
        #expect(distance * distance <= squared && (distance + 1) * (distance + 1) > squared)
        #expect(there.distance(to: home) == distance)
      }
    }
  }

  @Test(arguments: [
    (0, 0, 0), (3, 4, 5), (1, 1, 1), (500_000, 0, 500_000), (0, 450_000, 450_000),
    (300_000, 400_000, 500_000), (500_000, 450_000, 672_681),
  ])
  func distances(east: Int32, north: Int32, metres: Int) {
    let corner = GridPoint(easting: 400_000, northing: 6_000_000)
    let other = GridPoint(easting: 400_000 + east, northing: 6_000_000 + north)
    #expect(corner.distance(to: other) == metres)
  }
}
