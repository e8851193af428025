import LocatedJSON
import Testing

/// One document per line, parsed where it stands.
struct JSONLinesTests {
  private static func lines(_ text: String) -> (lines: [String], faults: [String]) {
    let bytes = Array(text.utf8)
    let log = FaultLog()
    let ranges = JSONLines.split(bytes, file: "f.jsonl", log)
    return (
      ranges.map { String(decoding: bytes[$0], as: UTF8.self) }, log.faults.map { $0.description }
    )
  }

  @Test(arguments: [
    ("{}\n[1]\n", ["{}", "[1]"]), ("{}\r\n[1]", ["{}", "[1]"]), ("{}\n\n[1]", ["{}", "", "[1]"]),
    ("{}\n \n\r\n", ["{}"]),
  ])
  func splitting(text: String, expected: [String]) {
    #expect(Self.lines(text) == (expected, []))
  }

  @Test(arguments: ["", "\n", " \r\n\n", "\u{FEFF}\n"])
  func emptyFiles(text: String) {
    #expect(
      Self.lines(text) == ([], ["f.jsonl:1:1: is empty. Maybe it was never written to its end."]))
  }

  @Test func otherEncodingsAreOneFault() {
    let log = FaultLog()
    #expect(JSONLines.split([0xFF, 0xFE, 0x5B, 0, 0x0A, 0], file: "f", log).isEmpty)
    #expect(
      log.faults.map { $0.description } == [
        "f:1:1: is not UTF-8. Maybe the file was saved as UTF-16; save it as UTF-8."
      ])
    // Each line of a file in Windows-1252 breaks the same rule: once is enough.
    let bytes: [UInt8] = Array("[\"".utf8) + [0xE6] + Array("\"]\n[\"".utf8) + [0xF8, 0x22, 0x5D]
    let latin = FaultLog()
    for (index, range) in JSONLines.split(bytes, file: "f", latin).enumerated() {
      #expect(JSONText.parse(bytes, range: range, file: "f", firstLine: index + 1, latin) == nil)
    }
    #expect(latin.faults.map { $0.line } == [1])
  }

  @Test func recordsAreReadWhereTheyStand() {
    let bytes = Array("\u{FEFF}{\"id\": 1}\n{\"id\": \"x\"}\n\n{\"id\": +3}\n{\"id\": 4".utf8)
    let log = FaultLog()
    var ids: [Int] = []
    for (index, range) in JSONLines.split(bytes, file: "f.jsonl", log).enumerated() {
      let text = JSONText.parse(bytes, range: range, file: "f.jsonl", firstLine: index + 1, log)
      let id = text?.root(log).object { fields in fields.required("id") { $0.integer() } }
      if let id { ids.append(id) }
    }
    #expect(ids == [1])
    #expect(
      log.faults.map { $0.description } == [
        "f.jsonl:2:8: id: \"x\" must be a whole number, not a string.",
        "f.jsonl:3:1: is empty. Maybe it was never written to its end.",
        "f.jsonl:4:8: id: +3 must not begin with a plus sign.",
        "f.jsonl:5:9: the object opened at line 5 is not closed. Maybe the file was cut off.",
      ])
  }
}
