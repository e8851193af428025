import Foundation
import JobCentre
import LocatedJSON
import ReferenceData
import TestSupport
import Testing

/// Amendments and overlays: what they make of the book of 2020, and what is refused.
struct AmendmentTests {
  /// An amendment that holds from 2024.
  private static func amendment(_ changes: String, of book: String = "R2020") -> String {
    """
    {"schema": "plads/rule-book", "version": 1, "id": "A", "edition": "A-1", "title": "ændring",
     "validFrom": "2024-01-01", "amends": "\(book)", "source": "lov",
     \(changes)}
    """
  }

  /// An overlay of Albertslund for 2021.
  private static func overlay(
    _ changes: String, id: String = "O", validTo: String = "2021-12-31"
  ) -> String {
    """
    {"schema": "plads/rule-overlay", "version": 1, "id": "\(id)", "edition": "\(id)-1",
     "title": "forsøg", "municipality": "165", "validFrom": "2021-01-01", "validTo": "\(validTo)",
     "decision": "byrådet", "purpose": "forsøg", "source": "lov",
     \(changes)}
    """
  }

  /// The faults of a document beside the book of 2020, without the document's name.
  private static func faults(_ text: String) throws -> [String] {
    let files = [("R2020.json", try Books.r2020Text()), ("a", text)]
    return Books.faults(in: files).map { fault in
      fault.file == "a" ? String(fault.description.dropFirst(2)) : fault.description
    }
  }

  private static func library(_ texts: String...) throws -> RuleLibrary {
    let whole = try Books.document(try Books.r2020Text(), file: "R2020.json")
    return RuleLibrary(
      try [whole]
        + texts.enumerated().map { try Books.document($0.element, file: "\($0.offset)") })
  }

  @Test func rulesAreAddedReplacedAndRepealed() throws {
    let library = try Self.library(
      Self.amendment(
        """
        "adds": {"benefits": [{"code": "ny", "title": "ny ydelse"}]},
        "replaces": {"weeklyMaximum": {"minutes": 2100, "source": "lov"},
          "benefits": [{"code": "dagpenge", "title": "arbejdsløshedsdagpenge"}]},
        "repeals": [{"rule": "benefits/loentilskud", "reason": "findes ikke mere"}]
        """))
    let before = try #require(library.rules(of: library.books[0]))
    let after = try #require(library.rules(of: library.books[1]))
    let book = try #require(RuleBook(after))
    #expect(book.id == "A")
    #expect(book.weeklyMaximum.minutes == 2100)
    #expect(book.benefits.first?.title == "arbejdsløshedsdagpenge", "in its old place")
    #expect(book.benefits.last?.code == "ny")
    #expect(!book.benefits.contains { $0.code == "loentilskud" })
    #expect(
      before.differences(to: after).map(\.description) == [
        "benefits/dagpenge: title was dagpenge, is arbejdsløshedsdagpenge",
        "benefits/loentilskud falls away: findes ikke mere",
        "benefits/ny is new: code ny; title ny ydelse",
        "weeklyMaximum: minutes was 2220, is 2100; source was OT-07; 37 timer i alt, is lov",
      ])
    #expect(before.differences(to: before).isEmpty)
    #expect(before.canonicalText != after.canonicalText)
  }

  @Test func aListIsComparedByWhatComesAndGoes() throws {
    let library = try Self.library(
      Self.amendment(
        """
        "replaces": {"weeklyMaximum": {"minutes": 2220, "source": "lov", "verified": false},
          "lastEmployer": {"offers": ["voksenlaerling"], "source": "lov"}}
        """))
    let before = try #require(library.rules(of: library.books[0]))
    let after = try #require(library.rules(of: library.books[1]))
    let differences = before.differences(to: after)
    #expect(
      differences.map(\.description) == [
        "lastEmployer: offers now with voksenlaerling and without loentilskud; source was LAB kap. 12, "
          + "is lov",
        "The same on another source: weeklyMaximum",
      ])
    #expect(differences.map(\.ruleCount) == [1, 1])
  }

  @Test func anAmendmentMayBeOfALaterBookAndOfAnAmendment() throws {
    let earlier = """
      {"schema": "plads/rule-book", "version": 1, "id": "B", "edition": "B-1", "title": "før",
       "validFrom": "2010-01-01", "validTo": "2019-12-31", "amends": "A", "source": "lov",
       "replaces": {"lists": {"strong": 900, "good": 650, "reservesPerPrimary": 3,
         "listsPerCitizen": 3, "suggestionsPerCitizen": 5, "frontPageLines": 15,
         "shredAfterDays": 11, "followUpDays": [4, 16], "source": "PR-60"}}}
      """
    let library = try Self.library(
      Self.amendment(#""replaces": {"weeklyMaximum": {"minutes": 2100, "source": "lov"}}"#), earlier
    )
    let day: Day = "2012-02-29"
    let book = try #require(library.rules(on: day).flatMap(RuleBook.init))
    #expect(book.id == "B" && book.weeklyMaximum.minutes == 2100 && book.lists.strong == 900)
  }

  static let refused: [(String, String)] = [
    (
      #""adds": {"benefits": [{"code": "dagpenge", "title": "x"}]}"#,
      #"3:24: adds.benefits[0]: adds benefits/dagpenge, which R2020 has. Maybe it belongs under "replaces"."#
    ),
    (
      #""replaces": {"benefits": [{"code": "dagpeng", "title": "x"}]}"#,
      #"3:28: replaces.benefits[0]: replaces benefits/dagpeng, which R2020 does not have. Maybe "benefits/dagpenge" was meant."#
    ),
    (
      #""repeals": [{"rule": "ratio/x", "reason": "y"}]"#,
      #"3:23: repeals[0].rule: "ratio/x" must name a rule as section/id, such as durations/praktik.near."#
    ),
    (
      #""repeals": [{"rule": "durations/praktik", "reason": "y"}]"#,
      #"3:14: repeals[0]: repeals durations/praktik, which R2020 does not have."#
        + #" Maybe "durations/praktik.far" was meant."#
    ),
    (
      #""repeals": [{"rule": "ratio", "reason": "y"}]"#,
      "1:1: repeals a section of one rule that every book has."
    ),
    (
      #""repeals": [{"rule": "targetGroups/under18", "reason": "y"}]"#,
      #"1:1: inherits the rule matrix/laereplads, which uses the target group "under18", which the book does not define."#
    ),
    (
      #""adds": {"benefits": [{"code": "x", "title": "x"}, {"code": "x", "title": "x"}]}"#,
      "3:53: adds.benefits[1]: names the rule benefits/x twice."
    ),
    (
      #""adds": {"targetGroups": [{"code": "x", "title": "x", "source": "y", "distance": "near", "covers": ["sickPay"]}]}"#,
      #"3:28: adds.targetGroups[0]: covers the target group "sickPay", which the book defines."#
    ),
    (
      #""adds": {"policyFlags": [{"code": "x", "title": "x", "decision": "EBU (TG-26)", "purpose": "y", "from": "2024-01-01", "until": "2024-12-31", "weight": 1}]}"#,
      "3:27: adds.policyFlags[0]: must not give weight to what never reaches a score or a priority:"
        + " flygtning eller familiesammenført (TG-26)."
    ),
    (
      #""adds": {"policyFlags": [{"code": "workDuty", "title": "x", "decision": "EBU", "purpose": "y", "from": "2024-01-01", "until": "2024-12-31", "weight": 1}]}"#,
      "3:27: adds.policyFlags[0]: must not give weight to what never reaches a score or a priority:"
        + " arbejdspligt, som afhænger af ophold (LAB kap. 16 a)."
    ),
    (
      #""adds": {"policyFlags": [{"code": "x", "title": "x", "decision": "EBU", "purpose": "y", "from": "2024-06-02", "until": "2024-06-01", "weight": 1}]}"#,
      "3:27: adds.policyFlags[0]: must not end (2024-06-01) before it begins (2024-06-02)."
    ),
    (
      #""adds": {"policyFlags": [{"code": "x", "title": "x", "decision": "EBU", "purpose": "y", "from": "2023-01-01", "until": "2023-12-31", "weight": 1}]}"#,
      "3:27: adds.policyFlags[0]: must not end (2023-12-31) before the document begins (2024-01-01)."
    ),
    (
      #""adds": {"policyFlags": [{"code": "x", "title": "x", "decision": "EBU", "from": "2024-01-01", "until": "2024-12-31", "weight": 1}]}"#,
      #"3:27: adds.policyFlags[0]: must have the field "purpose"."#
    ),
    (
      #""adds": {"policyFlags": [{"code": "x", "title": "x", "purpose": "y", "from": "2024-01-01", "weight": 1}]}"#,
      #"3:27: adds.policyFlags[0]: must have the field "decision"."#
    ),
    (
      #""adds": {"offerTypes": [{"code": "x", "title": "x", "source": "y", "rung": 1, "countsInRatio": false, "alwaysDischarges": false, "needsPurpose": false, "needsExtraWork": false}]}"#,
      #"3:26: adds.offerTypes[0]: has no row in the matrix to say who may have the offer type "x"."#
    ),
  ]

  @Test(arguments: refused)
  func amendmentsAreRefusedInTheirPlace(changes: String, fault: String) throws {
    let faults = try Self.faults(Self.amendment(changes))
    #expect(faults.contains(fault), "\(faults)")
  }

  @Test func anUnknownOrCircularBaseIsRefused() throws {
    #expect(
      try Self.faults(Self.amendment(#""repeals": []"#, of: "R202")) == [
        #"1:1: amends "R202", which is no book. Maybe "R2020" was meant."#
      ])
    #expect(
      try Self.faults(Self.amendment(#""repeals": []"#, of: "A")) == [
        #"1:1: amends "A" and so, in a circle, itself."#
      ])
  }

  @Test func gapsAndOverlapsInTimeAreRefused() throws {
    func faults(_ from: String) throws -> [String] {
      let text = Self.amendment(#""repeals": []"#)
        .replacing("2024-01-01", with: from)
      return Books.faults(in: [("R2020.json", try Books.r2020Text()), ("a", text)])
        .map(\.rule)
    }
    #expect(try faults("2024-01-01").isEmpty)
    #expect(
      try faults("2024-01-02") == [
        "ends (2023-12-31) before the day before A begins (2024-01-02): no book covers the gap"
      ])
    #expect(
      try faults("2023-12-31") == [
        "ends (2023-12-31) after A begins (2023-12-31): the books overlap"
      ])
  }

  /// Each change as an overlay makes it, and whether the law allows it.
  static let overlays: [(String, String?)] = [
    (#""replaces": {"weeklyMaximum": {"minutes": 2220, "source": "x"}}"#, nil),
    (#""replaces": {"weeklyMaximum": {"minutes": 2221, "source": "x"}}"#, "weeklyMaximum"),
    (
      #""replaces": {"durations": [{"id": "praktik.near", "offer": "virksomhedspraktik", "distance": "near", "weeks": 3, "source": "x"}]}"#,
      nil
    ),
    (
      #""replaces": {"durations": [{"id": "praktik.near", "offer": "virksomhedspraktik", "distance": "near", "weeks": 5, "source": "x"}]}"#,
      "durations/praktik.near"
    ),
    (
      #""replaces": {"ratio": {"minimum": 1, "steps": [{"upTo": 50, "per": 6}, {"per": 10}], "fullTimeMinutes": 2220, "source": "x"}}"#,
      nil
    ),
    (
      #""replaces": {"ratio": {"minimum": 1, "steps": [{"upTo": 60, "per": 5}, {"per": 10}], "fullTimeMinutes": 2220, "source": "x"}}"#,
      "ratio"
    ),
    (
      #""replaces": {"lastEmployer": {"offers": ["loentilskud", "virksomhedspraktik"], "source": "x"}}"#,
      nil
    ),
    (#""replaces": {"lastEmployer": {"offers": [], "source": "x"}}"#, "lastEmployer"),
    (
      #""replaces": {"travelLimits": [{"id": "insured", "groups": ["unemploymentInsured"], "fromMonths": 0, "maximumMinutes": 181, "source": "x"}]}"#,
      "travelLimits/insured"
    ),
    (
      #""adds": {"travelLimits": [{"id": "x", "groups": ["sickPay"], "fromMonths": 0, "maximumMinutes": 60, "source": "x"}]}"#,
      "travelLimits/x"
    ),
    (
      #""adds": {"matrix": [{"id": "x", "offer": "fleksjob", "groups": ["sickPay"], "sectors": ["private"], "source": "x"}]}"#,
      "matrix/x"
    ),
    (
      #""replaces": {"matrix": [{"id": "fleksjob", "offer": "fleksjob", "groups": ["flexJobEligible"], "sectors": ["private"], "source": "x"}]}"#,
      nil
    ),
    (
      #""replaces": {"priorBenefit": [{"id": "loentilskud.sickPay", "offer": "loentilskud", "groups": ["sickPay", "jobClarification", "resourceProgramme"], "sectors": ["private"], "months": 5, "exemptions": [], "source": "x"}]}"#,
      "priorBenefit/loentilskud.sickPay"
    ),
    (
      #""replaces": {"deadlines": [{"id": "insured", "groups": ["unemploymentInsured"], "firstOfferMonths": 3, "counts": [{"offer": "virksomhedspraktik", "graceWeeks": 0}], "minimumWeeks": 2, "source": "x"}]}"#,
      nil
    ),
    (
      #""replaces": {"deadlines": [{"id": "insured", "groups": ["unemploymentInsured"], "firstOfferMonths": 7, "counts": [{"offer": "virksomhedspraktik", "graceWeeks": 0}], "minimumWeeks": 2, "source": "x"}]}"#,
      "deadlines/insured"
    ),
    (
      #""replaces": {"gates": [{"gate": "language", "title": "sprog", "source": "x"}]}"#,
      "gates/language"
    ),
    (
      #""replaces": {"transport": {"detourPercent": 130, "marginPercent": 20, "means": [{"means": "publicTransport", "baseMinutes": 20, "secondsPerKilometre": 150}, {"means": "bicycle", "baseMinutes": 5, "secondsPerKilometre": 240}, {"means": "car", "baseMinutes": 8, "secondsPerKilometre": 80}], "source": "x"}}"#,
      nil
    ),
    (
      #""replaces": {"transport": {"detourPercent": 130, "marginPercent": 21, "means": [{"means": "publicTransport", "baseMinutes": 20, "secondsPerKilometre": 150}, {"means": "bicycle", "baseMinutes": 5, "secondsPerKilometre": 240}, {"means": "car", "baseMinutes": 8, "secondsPerKilometre": 80}], "source": "x"}}"#,
      "transport"
    ),
    (
      #""replaces": {"deadlineTerms": {"horizonWeeks": 10, "overdueStartWeeks": 4, "listedWeeks": 6, "monthsAfterExemption": 1, "source": "x"}}"#,
      nil
    ),
    (
      #""replaces": {"deadlineTerms": {"horizonWeeks": 10, "overdueStartWeeks": 4, "listedWeeks": 6, "monthsAfterExemption": 2, "source": "x"}}"#,
      "deadlineTerms"
    ),
    (
      #""replaces": {"targetGroups": [{"code": "selfSupporting", "title": "x", "source": "x", "distance": "far", "subgroups": ["jobReady", "notJobReady"]}]}"#,
      "targetGroups/selfSupporting"
    ),
    (
      #""adds": {"targetGroups": [{"code": "x", "title": "x", "source": "x", "distance": "far"}]}"#,
      nil
    ),
    (#""replaces": {"benefits": [{"code": "dagpenge", "title": "x"}]}"#, nil),
    (
      #""adds": {"dutyShares": [{"id": "x", "title": "x", "groups": ["unemploymentInsured"], "percent": 99, "from": "2021-01-01", "source": "x"}]}"#,
      "dutyShares/x"
    ),
  ]

  @Test(arguments: overlays)
  func anOverlayCannotLoosenWhatIsStatutory(changes: String, loosened: String?) throws {
    let faults = try Self.faults(Self.overlay(changes))
    if let loosened {
      #expect(
        faults.contains { $0.hasSuffix("loosens \(loosened), which is statutory in R2020.") },
        "\(faults)")
    } else {
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test func anOverlayCannotRepealWhatIsStatutory() throws {
    #expect(
      try Self.faults(
        Self.overlay(#""repeals": [{"rule": "durations/praktik.near", "reason": "x"}]"#))
        == ["4:14: repeals[0]: repeals durations/praktik.near, which is statutory in R2020."])
    #expect(
      try Self.faults(
        Self.overlay(#""repeals": [{"rule": "policyFlags/provider", "reason": "x"}]"#)
      ).isEmpty)
  }

  @Test func anOverlayMustEndAndLieWithinTheBooks() throws {
    let endless = Self.overlay(#""repeals": []"#).replacing(#", "validTo": "2021-12-31""#, with: "")
    #expect(try Self.faults(endless) == [#"1:1: must have the field "validTo"."#])
    let early = Self.overlay(#""repeals": []"#).replacing("2021-01-01", with: "2019-12-31")
    #expect(try Self.faults(early) == ["1:1: is in force on 2019-12-31, which no book covers."])
  }

  @Test func twoOverlaysCannotChangeOneRuleAtATime() throws {
    let change = #""replaces": {"benefits": [{"code": "dagpenge", "title": "x"}]}"#
    let files = [
      ("R2020.json", try Books.r2020Text()), ("a", Self.overlay(change)),
      ("b", Self.overlay(change, id: "P")),
    ]
    #expect(
      Set(Books.faults(in: files).map(\.rule)) == [
        "changes benefits/dagpenge, which P changes at the same time",
        "changes benefits/dagpenge, which O changes at the same time",
      ])
  }

  /// A target of an overlay, and the fault it gives.
  @Test(arguments: [
    (#""minimum": 1, "points": 20"#, "more than 1100 apart"),
    (#""minimum": 3, "maximum": 2, "points": 10"#, "must not ask for at least 3 and at most 2"),
    (#""points": 10"#, "must have a minimum or a maximum"),
    (#""minimum": 1, "year": 2022, "points": 10"#, "is for 2022, when its document"),
    (#""minimum": 50, "shareOf": ["mentor"], "points": 10"#, "which is not among what it is"),
    (
      #""minimum": 50, "shareOf": ["virksomhedspraktik"], "points": 15"#, "are a multiple of 100"
    ),
    (
      #""minimum": 100, "shareOf": ["virksomhedspraktik"], "points": 10"#,
      "must, as a share, have a minimum of 1 to 99"
    ),
  ])
  func targetsThatCannotBeMet(terms: String, fault: String) throws {
    func overlay(_ terms: String) -> String {
      let year = terms.contains("year") ? "" : #""year": 2021, "#
      return Self.overlay(
        #""adds": {"targets": [{"id": "m", "title": "mål", "offers": ["virksomhedspraktik"], "#
          + year + terms + #", "decision": "byrådet", "source": "QF-13"}]}"#)
    }
    #expect(try Self.faults(overlay(#""minimum": 1, "points": 10"#)).isEmpty)
    var text = overlay(terms)
    if fault.contains("multiple") {
      // A base weight of 110 is no multiple of 100.
      text = text.replacing(
        #""adds""#,
        with: #""replaces": {"priority": {"baseWeight": 110, "dutyWeight": 40, "waitingWeeks": 1, "#
          + #""waitingMaximum": 80, "maximumWeight": 300, "privatePoints": 0, "shortagePoints": 0, "#
          + #""ladder": [0, 1100, 2200], "source": "x"}}, "adds""#)
    }
    let faults = try Self.faults(text)
    #expect(!faults.isEmpty && faults.allSatisfy { $0.contains(fault) }, "\(faults)")
  }

  @Test(arguments: [
    (#""offers": [], "points": 6"#, "must name the offers that draw on the hours"),
    (#""offers": ["praktik"], "points": 6"#, "\"praktik\""),
    (#""points": 4"#, "are a multiple of 60"),
    (#""points": 996"#, "must have rungs of the ladder more than"),
    (#""year": 2030, "points": 6"#, "is for 2030, when its document is not in force"),
    (#""points": 6, "mostPerPlacement": 0"#, "must be"),
  ])
  func mentorHoursThatCannotBeUsed(terms: String, fault: String) throws {
    func overlay(_ terms: String) -> String {
      let rest = [
        ("year", #""year": 2021"#), ("offers", #""offers": ["virksomhedspraktik"]"#),
        ("mostPerPlacement", #""mostPerPlacement": 180"#),
      ].filter { !terms.contains($0.0) }.map(\.1)
      return Self.overlay(
        #""adds": {"mentorHours": [{"id": "m", "title": "mentor", "minutesPerWeek": 600, "#
          + ([terms] + rest).joined(separator: ", ")
          + #", "decision": "byrådet", "source": "RD-26"}]}"#)
    }
    #expect(try Self.faults(overlay(#""points": 6"#)).isEmpty)
    let faults = try Self.faults(overlay(terms))
    #expect(!faults.isEmpty && faults.allSatisfy { $0.contains(fault) }, "\(faults)")
  }
}
