import Exchange
import Foundation
import JobCentre
import LocatedJSON
import Testing

/// Whatever is shaped like a CPR number is a fault, and no part of it is in the log.
@Suite struct CPRTests {
  private static let rule =
    "holds something shaped like a CPR number; nothing of it is shown here."

  private static func expectHidden(_ faults: [String], line: Int = #line) {
    for fault in faults {
      #expect(!CPRShape.occurs(in: fault), "line \(line)")
      #expect(!fault.contains("0190") && !fault.contains("1234"), "line \(line): \(fault)")
    }
  }

  @Test(arguments: [
    "010190-1234", "0101901234", "610190 1234", "Ring 010190-1234 i morgen", "\\u003010190-1234",
    "010190\\u002d1234",
  ])
  func inAFreeText(_ text: String) {
    var sample = SampleFiles()
    sample.replace(.openings, "\"title\":\"Lagermedarbejder\"", "\"title\":\"\(text)\"")
    let faults = sample.faults()
    #expect(faults == ["openings.json:6:14: openings[0].title: \(Self.rule)"])
    Self.expectHidden(faults)
  }

  @Test func inTasksKeysNumbersAndCodes() {
    var sample = SampleFiles()
    sample.replace(.openings, "\"Pakke paller\"", "\"Pakke 010190-1234\"")
    sample.replace(.openings, "\"purpose\":\"clarify\"", "\"purpose\":\"0101901234\"")
    sample.replace(.openings, "\"durationWeeks\":4", "\"durationWeeks\":1001901234")
    sample.replace(.citizens, "\"lastEmployer\"", "\"010190-1234\":true,\"lastEmployer\"")
    sample.replace(.citizens, "\"id\":\"B-9XK4TT\"", "\"id\":\"B-0101901234\"")
    sample.replace(.openings, "\"reservedFor\":\"B-9XK4TT\",", "")
    sample.remove(.decisions)
    let faults = sample.faults()
    Self.expectHidden(faults)
    #expect(
      faults.filter { $0.hasSuffix(Self.rule) }.map { $0.prefix { $0 != " " } } == [
        "citizens.json:15:6:", "citizens.json:16:11:", "openings.json:5:77:", "openings.json:7:41:",
        "openings.json:13:22:",
      ], "\(faults)")
  }

  @Test func inIdentifiersThatCollideWithTheShape() {
    var sample = SampleFiles()
    sample.replace(.companies, "\"1012999999\"", "\"0101901234\"")
    sample.replace(.openings, "\"id\":\"J-118\"", "\"id\":\"J-0101901234\"")
    sample.replace(.openings, "\"id\":\"J-119\"", "\"id\":\"0101901234\"")
    sample.remove(.decisions)
    let faults = sample.faults()
    Self.expectHidden(faults)
    #expect(
      faults == [
        "companies.json:13:26: companies[1].sites[0].pNumber: must be 10 digits starting with 10.",
        "openings.json:5:11: openings[0].id: \(Self.rule)",
        "openings.json:15:11: openings[1].id: \(Self.rule)",
        "openings.json:15:31: openings[1].site: is the id of no site in this region.",
      ])
  }

  @Test func digitsInAGUIDAreNoFind() {
    var sample = SampleFiles()
    let guid = "6f9619ff-8b86-d011-b42d-a0101901234b"
    sample.replace(.openings, "\"id\":\"J-118\"", "\"id\":\"\(guid)\"")
    sample.replace(
      .openings, "{\"disco\":\"9412\"}",
      "{\"disco\":\"9412\",\"uri\":\"http://data.europa.eu/esco/occupation/\(guid)\"}")
    #expect(sample.faults() == [])
    sample.replace(.openings, "Lagermedarbejder", "a\(guid)")
    #expect(sample.faults() == ["openings.json:6:14: openings[0].title: \(Self.rule)"])
  }

  @Test func inAJSONLinesFile() {
    var sample = SampleFiles()
    sample.replace(.decisions, "\"reason\":\"filled\"", "\"note\":{\"text\":[\"010190-1234\"]}")
    let faults = sample.faults()
    Self.expectHidden(faults)
    #expect(
      faults == [
        "decisions.jsonl:3:109: note: is not a known field.",
        "decisions.jsonl:3:125: note.text[0]: \(Self.rule)",
      ])
  }

  @Test func inTheNameOfAFile() throws {
    let folder = try TemporaryFolder()
    for file in SampleFiles().files {
      try Data(file.bytes).write(to: folder.url.appending(path: file.name))
    }
    try Data().write(to: folder.url.appending(path: "CV 010190-1234.pdf"))
    let log = FaultLog()
    #expect(RegionFiles.read(folder: folder.path, log) == nil)
    let faults = log.sorted.map(\.description)
    Self.expectHidden(faults)
    #expect(faults == ["(name withheld):1:1: has a name that \(Self.rule)"])
  }
}
