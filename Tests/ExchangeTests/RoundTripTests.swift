import Exchange
import JobCentre
import LocatedJSON
import Testing

@Suite struct RoundTripTests {
  /// Every stored property of a region, as text: what is compared where types are not `Equatable`.
  private static func dump(_ region: Region) -> [String] {
    region.citizens.map { String(reflecting: $0) } + region.companies.map { String(reflecting: $0) }
      + region.openings.map { String(reflecting: $0) }
      + region.decisions.map { String(reflecting: $0) }
  }

  @Test(arguments: RegionFiles.Layout.allCases)
  func writingAndReadingGivesTheSameRegion(_ layout: RegionFiles.Layout) throws {
    for seed in UInt64(0)..<30 {
      var random = RandomRegion(seed: seed)
      let region = random.region(citizens: 40, companies: 12, openings: 30, decisions: 20)
      let files = RegionFiles.files(of: region, layout: layout)
      let log = FaultLog()
      let again = RegionFiles.read(files, log)
      let found = try #require(again, "seed \(seed): \(log.sorted.prefix(5))")
      #expect(Self.dump(found) == Self.dump(region), "seed \(seed)")
      let bytes = RegionFiles.files(of: found, layout: layout).map(\.bytes)
      #expect(bytes == files.map(\.bytes), "seed \(seed)")
    }
  }

  @Test func everyRecordStandsOnALineOfItsOwn() {
    var random = RandomRegion(seed: 7)
    let region = random.region(citizens: 5, companies: 3, openings: 4, decisions: 0)
    let files = RegionFiles.files(of: region)
    #expect(files.map(\.name) == ["citizens.json", "companies.json", "openings.json"])
    let lines = String(decoding: files[0].bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5 + 6)
    #expect(lines[0] == "{")
    #expect(lines[1] == "  \"schema\": \"plads/citizens\",")
    #expect(lines[2] == "  \"version\": 1,")
    #expect(lines[3] == "  \"citizens\": [")
    #expect(lines[4].hasPrefix("    {\"id\":\"B-100000X\","))
  }

  @Test func anEmptyRegionIsARegion() throws {
    for layout in RegionFiles.Layout.allCases {
      let empty = Region(citizens: [], companies: [], openings: [])
      let log = FaultLog()
      let region = RegionFiles.read(RegionFiles.files(of: empty, layout: layout), log)
      #expect(try #require(region).citizens.isEmpty, "\(log.sorted)")
    }
  }

  @Test func aSingleFileIsReadByItself() {
    var random = RandomRegion(seed: 3)
    let region = random.region(citizens: 5, companies: 3, openings: 4, decisions: 6)
    let files = RegionFiles.files(of: region, layout: .jsonl)
    let log = FaultLog()
    #expect(RegionFiles.citizens(in: files[0], log)?.count == 5)
    #expect(RegionFiles.companies(in: files[1], log)?.count == 3)
    #expect(RegionFiles.openings(in: files[2], log)?.count == 4)
    #expect(RegionFiles.decisions(in: files[3], log)?.count == 6)
    #expect(log.isEmpty, "\(log.sorted)")
  }
}
