import JobCentre
import Testing

/// What a book protects is refused as a flag or a purpose, however its name is written.
@Suite struct ProtectedNameTests {
  /// The faults of the book of 2020 with one flag or purpose called something else.
  private static func faults(_ section: String, code: String, title: String) throws -> [String] {
    section == "policyFlags"
      ? try Books.faults(
        replacing: #"{"code": "provider", "title": "forsørger""#,
        with: #"{"code": "\#(code)", "title": "\#(title)""#)
      : try Books.faults(
        replacing: #"{"code": "taster", "title": "snusepraktik"}"#,
        with: #"{"code": "\#(code)", "title": "\#(title)"}"#)
  }

  @Test(arguments: [
    ("workDuty", "x"), ("work-duty", "x"), ("WORK-DUTY", "x"), ("workduty", "x"),
    ("x", "Arbejdspligt – som afhænger af ophold"), ("x", "arbejdspligt som afhaenger af ophold"),
    ("x", "Work duty"),
  ])
  func underAnyName(code: String, title: String) throws {
    let what = "what never reaches a score or a priority: arbejdspligt, som afhænger af ophold"
    #expect(
      try Self.faults("policyFlags", code: code, title: title) == [
        "policyFlags[0]: must not give weight to \(what) (LAB kap. 16 a)."
      ])
    #expect(
      try Self.faults("purposes", code: code, title: title) == [
        "purposes[0]: must not be, as a purpose, \(what) (LAB kap. 16 a)."
      ])
  }

  @Test(arguments: [("workDut", "arbejdspligten"), ("dutyWork", "pligt")])
  func anotherNameIsAnother(code: String, title: String) throws {
    #expect(try Self.faults("policyFlags", code: code, title: title) == [])
    #expect(try Self.faults("purposes", code: code, title: title) == [])
  }

  @Test(arguments: [
    ("TG-26", true), ("tg-26", true), ("TG 26", true), ("TG26", true), ("TG-2", false),
    ("TG-261", false), ("LAB kap. 16 a", true), ("lab kap. 16a", true), ("LAB kap. 16", false),
  ])
  func aRowIsCitedHoweverItIsWritten(row: String, isRefused: Bool) throws {
    let faults = try Books.faults(
      replacing: "Ballerup, EBU november 2016 (TG-25)", with: "byrådet (\(row)), 2020")
    #expect(faults.count == (isRefused ? 1 : 0), "\(faults)")
    #expect(faults.allSatisfy { $0.hasPrefix("policyFlags[0]: must not give weight to ") })
  }
}
