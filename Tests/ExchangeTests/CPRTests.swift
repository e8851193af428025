import Exchange
import Foundation
import JobCentre
import LocatedJSON
import TestSupport
import Testing

/// Whatever is shaped like a CPR number is a fault, and no part of it is in the log.
///
/// No such shape stands in this file: each is put together from parts that are none.
@Suite struct CPRTests {
  private static let date = "010190"
  private static let serial = "1234"
  private static let number = date + "-" + serial
  private static let run = date + serial

  private static let rule =
    "holds something shaped like a CPR number; nothing of it is shown here."

  private static func expectHidden(_ faults: [String], line: Int = #line) {
    for fault in faults {
      #expect(!CPRShape.occurs(in: fault), "line \(line)")
      #expect(!fault.contains("0190") && !fault.contains("1234"), "line \(line): \(fault)")
    }
  }

  @Test(arguments: [
    number, run, "61" + date.dropFirst(2) + " " + serial, "Ring \(number) i morgen",
    "\\u0030" + date.dropFirst() + "-" + serial, date + "\\u002d" + serial,
    "\\u00e6" + run, "01\\/01\\/90-" + serial,
  ])
  func inAFreeText(_ text: String) {
    var sample = SampleFiles()
    sample.replace(.openings, "\"title\":\"Lagermedarbejder\"", "\"title\":\"\(text)\"")
    let faults = sample.faults()
    #expect(faults == ["openings.json:6:14: openings[0].title: \(Self.rule)"])
    Self.expectHidden(faults)
  }

  /// Each separator, in itself and as JSON escapes it, in each form.
  @Test(arguments: ReferenceCPR.separators)
  func inEveryForm(_ separator: Unicode.Scalar) {
    let hex = String(separator.value, radix: 16)
    let escaped = "\\u" + String(repeating: "0", count: 4 - hex.count)
    for mark in [String(separator), escaped + hex, escaped + hex.uppercased()] {
      for date in [Self.date, ["01", "01", "90"].joined(separator: mark)] {
        for gap in [mark, mark + mark, mark + mark + mark] {
          var sample = SampleFiles()
          sample.replace(.openings, "\"Pakke paller\"", "\"Hos \(date + gap + Self.serial)\"")
          let faults = sample.faults()
          #expect(
            faults == ["openings.json:7:41: openings[0].responsibilities[1]: \(Self.rule)"])
          Self.expectHidden(faults)
        }
      }
    }
  }

  @Test(arguments: ["", "-"]) func inFullWidthDigits(separator: String) {
    func wide(_ digits: String, escaped: Bool) -> String {
      digits.unicodeScalars.map { digit in
        let value = digit.value - 0x30 + 0xFF10
        return escaped ? "\\u" + String(value, radix: 16) : String(UnicodeScalar(value) ?? digit)
      }.joined()
    }
    for escaped in [false, true] {
      var sample = SampleFiles()
      let text =
        wide(Self.date, escaped: escaped) + separator + wide(Self.serial, escaped: escaped)
      sample.replace(.openings, "\"Pakke paller\"", "\"\(text)\"")
      let faults = sample.faults()
      #expect(faults == ["openings.json:7:41: openings[0].responsibilities[1]: \(Self.rule)"])
      Self.expectHidden(faults)
      #expect(!faults.contains { $0.contains(wide(Self.serial, escaped: false)) })
    }
  }

  /// Random texts, some characters escaped: a find is a fault, and what is none passes.
  @Test func inRandomTexts() {
    let pieces =
      ["01", "11", "12", "61", "90", "1234", "2020-", "０１", "ø", "x"]
      + ReferenceCPR.separators.map(String.init)
    var found = 0
    for seed in UInt64(0)..<2000 {
      var random = SplitMix64(seed: seed)
      var text = "x"
      for _ in 0..<Int.random(in: 4...9, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      var written = ""
      for scalar in text.unicodeScalars {
        let hex = String(scalar.value, radix: 16)
        let escape = "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        written += Int.random(in: 0..<8, using: &random) == 0 ? escape : String(scalar)
      }
      var sample = SampleFiles()
      sample.replace(.openings, "\"Pakke paller\"", "\"\(written)\"")
      let isFound = ReferenceCPR.occurs(in: text)
      if isFound { found += 1 }
      let rule = "openings.json:7:41: openings[0].responsibilities[1]: \(Self.rule)"
      if sample.faults() != (isFound ? [rule] : []) { Issue.record("seed \(seed)") }
    }
    #expect((20...1980).contains(found), "\(found) of 2000 hold one")
  }

  @Test func inTasksKeysNumbersAndCodes() {
    var sample = SampleFiles()
    sample.replace(.openings, "\"Pakke paller\"", "\"Pakke \(Self.number)\"")
    sample.replace(.openings, "\"purpose\":\"clarify\"", "\"purpose\":\"\(Self.run)\"")
    sample.replace(.openings, "\"durationWeeks\":4", "\"durationWeeks\":10" + Self.run.dropFirst(2))
    sample.replace(.citizens, "\"lastEmployer\"", "\"\(Self.number)\":true,\"lastEmployer\"")
    sample.replace(.citizens, "\"id\":\"B-9XK4TT\"", "\"id\":\"B-\(Self.run)\"")
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
    sample.replace(.companies, "\"1012999999\"", "\"\(Self.run)\"")
    sample.replace(.openings, "\"id\":\"J-118\"", "\"id\":\"J-\(Self.run)\"")
    sample.replace(.openings, "\"id\":\"J-119\"", "\"id\":\"\(Self.run)\"")
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

  /// A GUID hides what lies in it, and nothing that goes on behind it.
  @Test func aFindThatLeavesAGUID() {
    let guid = "6f9619ff-8b86-d011-b42d-abcdef" + Self.date
    for text in ["https://a.dk/\(guid)/\(Self.serial)", "\(guid) \(Self.serial)"] {
      var sample = SampleFiles()
      sample.replace(.openings, "\"Pakke paller\"", "\"\(text)\"")
      let faults = sample.faults()
      #expect(faults == ["openings.json:7:41: openings[0].responsibilities[1]: \(Self.rule)"])
    }
  }

  @Test func digitsInAGUIDAreNoFind() {
    var sample = SampleFiles()
    let guid = "6f9619ff-8b86-d011-b42d-a\(Self.run)b"
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
    sample.replace(.decisions, "\"reason\":\"filled\"", "\"note\":{\"text\":[\"\(Self.number)\"]}")
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
    try Data().write(to: folder.url.appending(path: "CV \(Self.number).pdf"))
    let log = FaultLog()
    #expect(RegionFiles.read(folder: folder.path, log) == nil)
    let faults = log.sorted.map(\.description)
    Self.expectHidden(faults)
    #expect(faults == ["(name withheld):1:1: has a name that \(Self.rule)"])
  }
}
