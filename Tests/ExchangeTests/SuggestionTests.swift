import Exchange
import LocatedJSON
import Testing

/// What a fault says after "Maybe".
@Suite struct SuggestionTests {
  /// The suggestion of the only fault after one replacement; "" where there is none.
  private static func suggestion(
    _ kind: RegionFiles.Kind, _ old: String, _ new: String
  ) throws -> String {
    var sample = SampleFiles()
    sample.replace(kind, old, new)
    let faults = sample.faults()
    try #require(faults.count == 1, "\(faults)")
    let parts = faults[0].split(separator: " Maybe ", maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : ""
  }

  @Test(arguments: [
    ("2019-11-4", "\"2019-11-04\" was meant."), ("04.11.2019", "\"2019-11-04\" was meant."),
    ("4/11 2019", "\"2019-11-04\" was meant."), ("2019-02-30", "\"2019-02-28\" was meant."),
    ("2019-31-12", "\"2019-12-31\" was meant."), ("2019-11-04T00:00", "\"2019-11-04\" was meant."),
    ("i går", ""), ("2019-13-32", ""), ("1899-12-31", ""), ("04-11-19", ""),
  ])
  func ofDates(_ text: String, _ expected: String) throws {
    #expect(try Self.suggestion(.citizens, "2019-11-04", text) == expected)
  }

  @Test(arguments: [
    ("8:00", "\"08:00\" was meant."), ("08.00", "\"08:00\" was meant."),
    ("0800", "\"08:00\" was meant."), ("8.00", "\"08:00\" was meant."), ("25:00", ""),
    ("kl. 8", ""),
  ])
  func ofTimes(_ text: String, _ expected: String) throws {
    #expect(
      try Self.suggestion(.citizens, "\"from\":\"08:00\"", "\"from\":\"\(text)\"") == expected)
  }

  @Test(arguments: [
    ("DK13585628", "\"13585628\" was meant."), ("13 58 56 28", "\"13585628\" was meant."),
    ("13855628", "\"13585628\" was meant."), ("13585627", ""), ("1358562", ""), ("abc", ""),
  ])
  func ofCVRNumbers(_ text: String, _ expected: String) throws {
    #expect(try Self.suggestion(.companies, "13585628", text) == expected)
  }

  @Test(arguments: [
    ("\"SB-12\"},", "\"sb-12\"},", "\"SB-12\" was meant."),
    ("\"SB-12\"},", "\"SB12\"},", "\"SB-12\" was meant."),
    ("\"SB-12\"},", "\" SB-12 \"},", "\"SB-12\" was meant."),
    ("\"stacking\"", "\"Køre truck\"", "\"koere-truck\" was meant."),
    ("\"500m_61700_7150\"", "\"ukendt\"", ""),
    ("\"means\":\"bicycle\"", "\"means\":\"bycicle\"", "\"bicycle\" was meant."),
    ("\"language\":\"da\"", "\"language\":\"dansk\"", ""),
  ])
  func ofCodes(_ old: String, _ new: String, _ expected: String) throws {
    #expect(try Self.suggestion(.citizens, old, new) == expected)
  }

  @Test func ofDanglingReferencesIsSoughtForTheFirstTwenty() {
    var sample = SampleFiles()
    let first = "{\"citizen\":\"B-7F3K2Q\",\"opening\":\"J-119\",\"date\":\"2020-11-18\","
    let rest = "\"role\":\"primary\",\"step\":\"citizen\",\"answer\":\"no\"}"
    let lines = (0..<30).map { _ in first.replacing("J-119", with: "J-191") + rest }
    sample.replace(.decisions, first + rest, lines.joined(separator: "\n"))
    let faults = sample.faults()
    #expect(faults.count == 30)
    #expect(faults.filter { $0.contains("Maybe \"J-119\" was meant.") }.count == 20)
  }
}
