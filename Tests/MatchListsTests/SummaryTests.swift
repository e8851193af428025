import MatchLists
import Testing

@Suite struct SummaryTests {
  @Test func theWeekInAFewLines() throws {
    let week = try ExampleWeek()
    let text = week.lists(try week.plan()).summary()
    #expect(text.hasPrefix("Uge 48, mandag 23.11.2020 · Regelsæt R2020 (R2020-4, 0123abcd)\n"))
    #expect(text.contains("Bevist optimal: værdi = dualværdi "))
    #expect(text.hasSuffix("\n"))
  }
}
