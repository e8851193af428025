import Foundation
import JobCentre
import LocatedJSON
import ReferenceData
import Testing

/// A table of rows with a fault is refused, each fault in its place.
struct BrokenCoverageTests {
  /// What a change of a small table is told.
  struct Change: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let fault: String

    init(_ old: String, _ new: String, _ fault: String) {
      self.old = old
      self.new = new
      self.fault = fault
    }

    var testDescription: String { fault }
  }

  private static let table = """
    {"schema": "plads/coverage", "version": 1,
     "families": [{"code": "TG", "title": "groups", "count": 2},
                  {"code": "RD", "title": "rules", "count": 1}],
     "rows": [
      {"id": "TG-01", "says": "one", "by": {"rules": ["R2020:ratio"], "gates": ["hours"]}},
      {"id": "TG-02", "says": "two", "leftOut": "Outside the task."},
      {"id": "RD-01", "says": "three", "by": {"tests": ["A.b"]}, "leftOut": "A part."}]}

    """

  static let changes = [
    Change("TG-02", "TG-03", #"6:10: rows[1].id: "TG-03" must be TG-02, the next row."#),
    Change("\"count\": 1", "\"count\": 2", "1:1: must have the row RD-02 too."),
    Change(
      "\"count\": 2", "\"count\": 1", #"6:10: rows[1].id: "TG-02" must be RD-01, the next row."#),
    Change(
      ", \"leftOut\": \"Outside the task.\"", "",
      "6:3: rows[1]: must say what realises the row, or why it is left out."),
    Change(
      "hours", "hour",
      "5:77: rows[0].by.gates[0]: \"hour\" must be one of the 29 known names. Maybe \"hours\" was meant."
    ),
    Change(
      "R2020:ratio", "R2020:rato",
      "5:51: rows[0].by.rules[0]: \"R2020:rato\" must be a rule such as R2020:durations/praktik.near."
    ),
    Change(
      "\"tests\"", "\"test\"",
      "7:43: rows[2].by.test: is not a known field. Maybe \"tests\" was meant."),
    Change("\"TG\"", "\"Tg\"", "2:24: families[0].code: \"Tg\" must be two capital letters."),
  ]

  @Test(arguments: changes)
  func isRefusedInItsPlace(change: Change) throws {
    let text = Self.table.replacing(change.old, with: change.new, maxReplacements: 1)
    let faults = try Self.faults(of: text)
    #expect(faults.first == "coverage/rows.json:" + change.fault, "\(faults)")
  }

  @Test func withoutAFaultItIsRead() throws {
    let coverage = try Self.coverage(Self.table)
    #expect(coverage.rows.map(\.state) == [.realised, .leftOut, .inPart])
    #expect(coverage.rows[0].references.map(\.name) == ["R2020:ratio", "hours"])
  }

  private static func faults(of text: String) throws -> [String] {
    do {
      _ = try coverage(text)
      return []
    } catch let fault as ReferenceDataFault {
      return fault.faults.map(\.description)
    }
  }

  /// The table as it is read from a folder of reference data that holds nothing else.
  private static func coverage(_ text: String) throws -> Coverage {
    let folder = NSTemporaryDirectory() + "plads-coverage-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/coverage", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(text.utf8).write(to: URL(filePath: folder + "/coverage/rows.json"))
    return try Coverage(files: ReferenceFiles(directory: folder))
  }
}
