import JobCentre
import LocatedJSON
import Testing

/// What an overlay may not loosen, field by field: the value just inside and the one just outside.
@Suite struct StatutoryOverlayTests {
  /// The faults of an overlay of Albertslund for 2021 on the book of 2020.
  private static func faults(_ changes: String) throws -> [String] {
    let overlay = """
      {"schema": "plads/rule-overlay", "version": 1, "id": "O", "edition": "O-1",
       "title": "forsøg", "municipality": "165", "validFrom": "2021-01-01",
       "validTo": "2021-12-31", "decision": "byrådet", "purpose": "forsøg", "source": "lov",
       \(changes)}
      """
    return Books.faults(in: [("R2020.json", try Books.r2020Text()), ("a", overlay)])
      .map(\.description)
  }

  /// A number of a rule as the book has it, and the neighbour that lets more through.
  struct Field: CustomTestStringConvertible, Sendable {
    let section: String
    let name: String
    let book: Int
    let looser: Int

    init(_ section: String, _ name: String, _ book: Int, looser: Int) {
      self.section = section
      self.name = name
      self.book = book
      self.looser = looser
    }

    var testDescription: String { "\(section): \(name)" }

    /// The value as far inside as `looser` is outside.
    var stricter: Int { 2 * book - looser }
  }

  static let fields = [
    Field("transport", "detourPercent", 130, looser: 129),
    Field("transport", "marginPercent", 20, looser: 21),
    Field("transport", "busBase", 15, looser: 14),
    Field("transport", "busSeconds", 144, looser: 143),
    Field("transport", "bicycleBase", 5, looser: 4),
    Field("transport", "bicycleSeconds", 240, looser: 239),
    Field("transport", "carBase", 8, looser: 7),
    Field("transport", "carSeconds", 80, looser: 79),
    Field("deadlineTerms", "horizonWeeks", 8, looser: 7),
    Field("deadlineTerms", "overdueStartWeeks", 4, looser: 5),
    Field("deadlineTerms", "monthsAfterExemption", 1, looser: 2),
  ]

  /// The overlay that replaces a section by its own values, but for one of them.
  private static func replacing(_ field: Field, with value: Int) -> String {
    func number(_ name: String) -> Int {
      name == field.name ? value : fields.first { $0.name == name }?.book ?? 0
    }
    func means(_ name: String, _ prefix: String) -> String {
      #"{"means": "\#(name)", "baseMinutes": \#(number(prefix + "Base")), "#
        + #""secondsPerKilometre": \#(number(prefix + "Seconds"))}"#
    }
    let terms =
      field.section == "transport"
      ? #""detourPercent": \#(number("detourPercent")), "marginPercent": \#(number("marginPercent")), "#
        + #""means": [\#(means("car", "car")), \#(means("publicTransport", "bus")), "#
        + #"\#(means("bicycle", "bicycle"))]"#
      : #""horizonWeeks": \#(number("horizonWeeks")), "listedWeeks": 1, "#
        + #""overdueStartWeeks": \#(number("overdueStartWeeks")), "#
        + #""monthsAfterExemption": \#(number("monthsAfterExemption"))"#
    return #""replaces": {"\#(field.section)": {\#(terms), "source": "x"}}"#
  }

  @Test(arguments: fields)
  func aNumberHasItsStrictDirection(field: Field) throws {
    #expect(try Self.faults(Self.replacing(field, with: field.book)) == [])
    #expect(try Self.faults(Self.replacing(field, with: field.stricter)) == [])
    let faults = try Self.faults(Self.replacing(field, with: field.looser))
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("a:4:") == true, "\(faults)")
    #expect(
      faults.first?.hasSuffix(
        "loosens \(field.section), which is statutory in R2020.") == true, "\(faults)")
  }

  @Test(arguments: [(14, true), (15, true), (13, false)])
  func theWindowOfASourceMayNotBeShorter(days: Int, isAllowed: Bool) throws {
    let faults = try Self.faults(
      #""replaces": {"sources": [{"code": "jobAG", "title": "Job AG", "exclusiveDays": \#(days)}]}"#
    )
    #expect(
      faults
        == (isAllowed
          ? []
          : ["a:4:27: replaces.sources[0]: loosens sources/jobAG, which is statutory in R2020."]))
  }

  @Test(arguments: [([], true), (["101", "165"], true), (["101", "217"], false)])
  func aSourceMayNotBeSharedWithMore(members: [String], isAllowed: Bool) throws {
    let faults = try Self.faults(
      #""replaces": {"sources": [{"code": "hrs", "title": "HRS", "exclusiveDays": 14, "#
        + #""sharedWith": \#(members)}]}"#)
    #expect(
      faults
        == (isAllowed
          ? []
          : ["a:4:27: replaces.sources[0]: loosens sources/hrs, which is statutory in R2020."]))
  }

  @Test(arguments: [(0, false), (1, true), (2, true)])
  func aNoticeMayNotBeShorter(days: Int, isAllowed: Bool) throws {
    let groups =
      #"["unemploymentInsured", "jobReadyCashBenefit", "activityReadyCashBenefit", "#
      + #""educationReady", "activityReadyEducationBenefit"]"#
    let faults = try Self.faults(
      #""replaces": {"notices": [{"id": "nextDay", "groups": \#(groups), "days": \#(days), "#
        + #""source": "x"}]}"#)
    #expect(
      faults
        == (isAllowed
          ? []
          : ["a:4:27: replaces.notices[0]: loosens notices/nextDay, which is statutory in R2020."])
    )
  }

  /// A group misspelt is said to be unknown, and not that something is loosened for it.
  @Test func aGroupThatNobodyDefinesIsWhatIsSaid() throws {
    let faults = try Self.faults(
      #""adds": {"matrix": [{"id": "x", "offer": "smaajob", "groups": ["selfSuporting"], "#
        + #""sectors": ["public"], "source": "x"}]}"#)
    #expect(faults.count == 1)
    #expect(faults.first?.contains("selfSuporting") == true, "\(faults)")
    #expect(faults.first?.contains("Maybe \"selfSupporting\"") == true, "\(faults)")
  }

  @Test func aSourceMayNotFallAway() throws {
    let faults = try Self.faults(#""repeals": [{"rule": "sources/jobAG", "reason": "x"}]"#)
    #expect(
      faults == ["a:4:14: repeals[0]: repeals sources/jobAG, which is statutory in R2020."])
  }

  @Test(arguments: [(true, false), (true, true), (false, false), (false, true)])
  func anOwnOfferTypeIsOneOfTheSupported(countsInRatio: Bool, alwaysDischarges: Bool) throws {
    let faults = try Self.faults(
      #""adds": {"offerTypes": [{"code": "havnejob", "title": "havnejob", "source": "x", "rung": 1, "#
        + #""countsInRatio": \#(countsInRatio), "alwaysDischarges": \#(alwaysDischarges), "#
        + #""needsPurpose": false, "needsExtraWork": false}], "#
        + #""matrix": [{"id": "havnejob", "offer": "havnejob", "groups": ["selfSupporting"], "#
        + #""sectors": ["public"], "source": "x"}]}"#)
    let place = "a:4:26: adds.offerTypes[0]: adds offerTypes/havnejob, which "
    var expected: [String] = []
    if alwaysDischarges {
      expected.append(
        place + "discharges any duty: R2020 says which offers do."
          + #" Maybe "alwaysDischarges" should be false."#)
    }
    if !countsInRatio {
      expected.append(
        place + "leaves the ratio that the supported offers of R2020 count in."
          + #" Maybe "countsInRatio" should be true."#)
    }
    #expect(faults.sorted() == expected)
  }
}
