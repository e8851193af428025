import JobCentre
import MatchLists
import Matching
import Testing

/// What the consultant is told to ask of a company's own limits, and where the ratio stops somebody.
@Suite struct LimitQuestionTests {
  /// Two places in the kitchen that several cooks pass for.
  private func week(_ change: (inout ExampleWeek) throws -> Void) throws -> ExampleWeek {
    var week = try ExampleWeek()
    let kitchen = try #require(week.openings.firstIndex { $0.id.text == "J-120" })
    week.openings[kitchen].places = 2
    try change(&week)
    return week
  }

  private func kitchen(_ week: ExampleWeek) throws -> Int {
    try #require(week.companies.firstIndex { $0.cvr.text == "27355021" })
  }

  private func text(_ week: ExampleWeek) throws -> String {
    visibleText(try week.file("konsulenter/VK-04.html"))
  }

  @Test func aCompanyIsAskedForOneMoreInTheWeek() throws {
    let week = try week { $0.companies[try kitchen($0)].maximumContacts = 1 }
    let text = try text(week)
    let question =
      "en mere i denne uge end den ene, virksomheden har sagt? 2 borgere uden plads passer"
    #expect(text.contains("\nSpørg: \(question)\n"), "\(text)")
    let front = try #require(try week.sheets("konsulenter/VK-04.html").first)
    #expect(front.contains("Eksempel Køkken ApS") && front.contains(question), "\(front)")
  }

  @Test func aSiteIsAskedByItsName() throws {
    let text = try text(
      week {
        let place = try kitchen($0)
        $0.companies[place].sites[0].name = "Kantinen"
        $0.companies[place].sites[0].maximumPlacements = 1
      })
    #expect(text.contains("Spørg: en mere i denne uge hos Kantinen end den ene"), "\(text)")
  }

  /// Two places and two contacts: no more could come, whatever the company said.
  @Test func nothingIsAskedWhereNothingWouldBeGained() throws {
    #expect(
      try !text(week { $0.companies[try kitchen($0)].maximumContacts = 2 })
        .contains("virksomheden har sagt?"))
  }

  /// It has said that it wants nobody this week; the plan's file still says what one would be worth.
  @Test func aCompanyThatWantsNobodyIsLeftAlone() throws {
    let week = try week { $0.companies[try kitchen($0)].maximumContacts = 0 }
    #expect(try !text(week).contains("virksomheden har sagt?"))
    let limit = try #require(try week.plan().limits.first { $0.most == 0 })
    #expect(limit.oneMore?.isPositive == true && limit.placed == 0)
    #expect(limit.setBy == .company && limit.waiting == 3)
  }

  @Test func theRatioSaysWhereItStopsSomebody() throws {
    // Four employees allow one person of 37 hours (BEK 2636/2021 § 65): one place of 25 hours fits.
    let week = try week {
      $0.companies[try kitchen($0)].sites[0].staff = Site.Staff(
        average4Months: 400, average12Months: 400, lastMonth: 400)
    }
    #expect(
      try text(week).contains(
        "Forholdstal: 4 årsværk → 1; i brug 0 + forslag 0,68; ikke plads til flere, 2 borgere uden plads passer"
      ))
    #expect(try !text(self.week { _ in }).contains("ikke plads til flere"))
    let file = try week.file("plan.json").filter { !$0.isWhitespace }
    #expect(file.contains("\"waiting\":2,\"oneMore\":{"))
  }
}
