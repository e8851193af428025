import JobCentre
import MatchLists
import Matching
import Testing

/// What a record lacks, as the caseworker and the consultant read it and as the plan holds it.
@Suite struct MissingInformationTests {
  private static func week() throws -> ExampleWeek {
    var week = try ExampleWeek()
    let place = try #require(week.citizens.firstIndex { $0.id.text == "B-KONT0R" })
    week.citizens[place].benefit = .init(known: "kontanthjelp")
    week.citizens[place].policyFlags = [.init(known: "providr")]
    week.citizens[place].approvals = [
      Approval(kind: .init(known: "sickPayAgrement"), decided: day(2020, 10, 5))
    ]
    week.citizens[place].nextPurpose = .init(known: "holiday")
    let other = try #require(week.citizens.firstIndex { $0.id.text == "B-K3W8ZN" })
    week.citizens[other].targetGroup = .init(known: "sickPay")
    let work = try #require(week.openings.firstIndex { $0.id.text == "J-131" })
    week.openings[work].purpose = .init(known: "recrut")
    week.openings[work].owner = .init(known: "999")
    week.openings[work].occupation = .init(known: "941")
    return week
  }

  @Test func unknownCodesAreNamedWithWhatWasPerhapsMeant() throws {
    let text = visibleText(try Self.week().file("sagsbehandlere/SB-09.html"))
    #expect(
      text.contains(
        "B-KONT0R: Ydelsen kontanthjelp kendes ikke i regelsættet (måske kontanthjaelp); "
          + "godkendelsen sickPayAgrement kendes ikke i regelsættet (måske sickPayAgreement); "
          + "formålet holiday kendes ikke i regelsættet; "
          + "kategorien providr kendes ikke i regelsættet (måske provider)"), "\(text)")
    #expect(
      text.contains(
        "B-K3W8ZN: Undergruppen mangler; for målgruppen sickPay afgør den, hvad der kan tilbydes"))
  }

  @Test func anOpeningIsMendedByItsConsultant() throws {
    let text = visibleText(try Self.week().file("konsulenter/VK-04.html"))
    #expect(
      text.contains(
        "(J-131): Formålet recrut kendes ikke i regelsættet (måske recruit); "
          + "fagkoden 941 er for bred; giv mindst fire cifre; "
          + "kommunen 999, som ejer ordren, kendes ikke"))
  }

  @Test func thePlanTellsTheKindAndNoCodeThatIsTheCitizensOwn() throws {
    let week = try Self.week()
    let text = try week.file("plan.json").filter { !$0.isWhitespace }
    #expect(
      text.contains(
        #""missing":[{"kind":"benefit"},{"kind":"approval"},"#
          + #"{"kind":"unknownPurpose","code":"holiday"},"#
          + #"{"kind":"policyFlag","code":"providr"}]"#))
    #expect(text.contains(#"{"kind":"subgroupNeeded","code":"sickPay"}"#))
    #expect(
      text.contains(
        #"[{"kind":"unknownPurpose","code":"recrut"},{"kind":"wideOccupation","code":"941"},"#
          + #"{"kind":"owner","code":"999"}]"#))
    #expect(!text.contains("kontanthj") && !text.contains("sickPayAgre"))
  }
}
