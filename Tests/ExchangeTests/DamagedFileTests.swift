import Exchange
import JobCentre
import LocatedJSON
import Testing

@Suite struct DamagedFileTests {
  /// The faults of the sample with one file's bytes replaced.
  private static func faults(
    _ kind: RegionFiles.Kind, layout: RegionFiles.Layout? = nil, _ bytes: [UInt8]
  ) -> [String] {
    let files = SampleFiles().files.map { file in
      file.kind == kind
        ? RegionFiles.File(kind: kind, layout: layout ?? file.layout, bytes: bytes) : file
    }
    return SampleFiles.faults(of: files)
  }

  @Test func aTextThatIsCutOff() {
    let whole = Array(SampleFiles.citizens.utf8)
    for length in stride(from: 1, to: whole.count - 2, by: 7) {
      let faults = Self.faults(.citizens, Array(whole[..<length]))
      #expect(faults.contains { $0.hasPrefix("citizens.json:") }, "cut after \(length) bytes")
    }
    let text = "{\"schema\":\"plads/citizens\",\"version\":1,\"citizens\":[{\"id\":\"B-7F3K"
    #expect(
      Self.faults(.citizens, Array(text.utf8)).filter { $0.hasPrefix("citizens.json:1:") }.count
        == 1)
  }

  @Test func anEmptyFile() {
    #expect(Self.faults(.companies, []).count == 1)
    #expect(Self.faults(.companies, []).first?.hasPrefix("companies.json:1:1: is empty") == true)
    #expect(Self.faults(.decisions, []).first?.hasPrefix("decisions.jsonl:1:1: is empty") == true)
  }

  @Test func textInWindows1252() {
    // 0xE6 is "æ" there, and the start of a sequence of three bytes in UTF-8.
    let bytes = Array(SampleFiles.openings.utf8).split(separator: UInt8(0xC3))
    var old = Array(bytes[0])
    for part in bytes.dropFirst() { old += [part[part.startIndex] + 0x40] + part.dropFirst() }
    let faults = Self.faults(.openings, old)
    #expect(
      faults == [
        "openings.json:8:67: openings[0].languageRequirement.task: is not UTF-8: it has the byte "
          + "0xE6. Maybe the file was saved as Windows-1252 or UTF-16; save it as UTF-8."
      ])
  }

  @Test func textInUTF16() {
    let bytes: [UInt8] =
      [0xFF, 0xFE]
      + SampleFiles.companies.utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
      }
    let faults = Self.faults(.companies, bytes)
    #expect(
      faults == [
        "companies.json:1:1: is not UTF-8. Maybe the file was saved as UTF-16; save it as UTF-8."
      ])
  }

  @Test func aBrokenLineHidesNoOtherLine() {
    let lines = [
      "{\"schema\":\"plads/decisions\",\"version\":1}",
      "{\"citizen\":\"B-7F3K2Q\",\"opening\":\"J-119\",\"date\":\"2020-11-18\",\"role\":\"primary\","
        + "\"step\":\"citizen\",\"answer\":\"nej\"}",
      "{\"citizen\":\"B-7F3K2Q\",\"opening\":\"J-119\",\"da",
      "",
      "{\"citizen\":\"B-9XK4TT\",\"opening\":\"J-200\",\"date\":\"2020-11-18\",\"role\":\"primary\","
        + "\"step\":\"citizen\",\"answer\":\"no\"}",
    ]
    let faults = Self.faults(.decisions, Array(lines.joined(separator: "\r\n").utf8))
    let places = faults.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
    #expect(
      places == [
        "decisions.jsonl:2", "decisions.jsonl:3", "decisions.jsonl:4", "decisions.jsonl:5",
      ],
      "\(faults)")
    #expect(faults.last?.contains("\"J-200\" is the id of no opening in this region.") == true)
  }

  @Test func ofDuplicatesTheFirstIsNamed() {
    var sample = SampleFiles()
    sample.replace(.citizens, "\"id\":\"B-9XK4TT\"", "\"id\":\"B-7F3K2Q\"")
    sample.replace(.openings, "\"reservedFor\":\"B-9XK4TT\",", "")
    sample.replace(.openings, "\"id\":\"J-119\"", "\"id\":\"J-118\"")
    sample.replace(.companies, "\"13585628\"", "\"27355021\"")
    sample.remove(.decisions)
    #expect(
      sample.faults() == [
        "citizens.json:16:11: citizens[1].id: \"B-7F3K2Q\" stands already at line 5, column 11.",
        "companies.json:11:12: companies[1].cvr: \"27355021\" stands already at line 5, column 12.",
        "openings.json:15:11: openings[1].id: \"J-118\" stands already at line 5, column 11.",
      ])
  }

  @Test func theHeaderSaysWhatAFileIs() {
    var sample = SampleFiles()
    sample.replace(.citizens, "plads/citizens", "plads/openings")
    sample.replace(.openings, "\"version\": 1", "\"version\": 2")
    sample.replace(.companies, "plads/companies", "plads/company")
    sample.replace(.decisions, "plads/decisions", "PLADS/decisions")
    let faults = sample.faults()
    #expect(
      faults == [
        "citizens.json:2:13: schema: \"plads/openings\" must be \"plads/citizens\". "
          + "Maybe the file is to be called openings.json.",
        "companies.json:2:13: schema: \"plads/company\" must be \"plads/companies\". "
          + "Maybe \"plads/companies\" was meant.",
        "decisions.jsonl:1:11: schema: \"PLADS/decisions\" must be \"plads/decisions\". "
          + "Maybe \"plads/decisions\" was meant.",
        "openings.json:3:14: version: 2 must be 1, the only version there is. "
          + "Maybe the file is for a newer plads.",
      ])
  }

  @Test func aMissingFileIsOneFault() {
    var sample = SampleFiles()
    sample.remove(.companies)
    sample.remove(.decisions)
    #expect(sample.faults() == ["companies.json:1:1: is missing."])
  }

  @Test func whatMatchingNeedsMayBeMissing() {
    var sample = SampleFiles()
    sample.replace(.citizens, "\"competences\":[\"stacking\"],", "")
    sample.replace(
      .citizens,
      "\"targetGroup\":\"jobReadyCashBenefit\",\n     \"benefit\":\"kontanthjaelp\",\"benefitStart\":\"2019",
      "\"targetGroup\":\"no-such-group\",\n     \"benefit\":\"kontanthjaelp\",\"benefitStart\":\"2019"
    )
    #expect(sample.faults() == [])
  }
}
