import JobCentre
import MatchLists
import Matching
import ReferenceData
import Testing

/// The law's shares as the lists, the terminal and the plan file show them.
@Suite struct ShareNotesTests {
  /// The example week with the share of July 2026, taken for its own year.
  private func week(percent: Int = 75) throws -> ExampleWeek {
    let book = try #require(try RuleBook.all(in: .embedded).first { $0.id == "R2026b" })
    var week = try ExampleWeek()
    week.book.dutyShares = book.dutyShares
    week.book.dutyShares[0].from = day(2020, 7, 1)
    week.book.dutyShares[0].percent = percent
    return week
  }

  /// Three citizens' time ends by 18 January; each of the three can have an offer in time.
  @Test func theFrontPageAndTheTerminalSayTheSame() throws {
    let week = try week()
    let plan = try week.plan()
    let share = try #require(plan.shares.first)
    #expect(share.members == 3 && share.inTime == 0 && share.open == 3 && share.needed == 3)
    let line =
      "dagpenge, jobparate og uddannelsesparate: mindst 75 pct. · "
      + "0 pct. (0 af 3) har fået det i tide · mangler 3 · ugens forslag \(share.proposed), "
      + "i alt \(share.proposed * 100 / 3) pct. (\(share.proposed) af 3) · "
    let summary = week.lists(plan).summary()
    let page = try #require(texts(of: week.lists(plan))["konsulenter/VK-04.html"])
    for text in [summary, page] {
      #expect(text.contains("Lovens andel: første tilbud inden for fristen"))
      #expect(text.contains(line), "\(text)")
      #expect(text.contains("mangler derefter \(share.lacking)") == (share.lacking > 0))
    }
    #expect(plan.proof.duties > 0)
    // The group alone is named: nobody's own standing is on the company's sheet.
    for (path, text) in texts(of: week.lists(plan)) where path.hasPrefix("virksomheder") {
      #expect(!text.contains("Lovens andel"), "\(path)")
    }
  }

  @Test func aShareThatIsReachedMakesNoDuty() throws {
    var week = try week(percent: 1)
    for place in week.citizens.indices where week.citizens[place].id.text == "B-KONT0R" {
      week.citizens[place].history = [
        PastOffer(
          type: OfferType(known: "virksomhedspraktik"), start: day(2020, 9, 1),
          end: day(2020, 9, 28))
      ]
    }
    let plan = try week.plan()
    #expect(plan.proof.duties == 0)
    let texts = texts(of: week.lists(plan))
    let summary = week.lists(plan).summary()
    #expect(summary.contains("33 pct. (1 af 3) har fået det i tide · nået, så ingen enkelt frist"))
    #expect(texts.values.contains { $0.contains("ingen pligt inden for 8 uger") })
  }

  @Test func thePlanFileHasThem() throws {
    let text = try week().file("plan.json")
    #expect(text.contains(#""share":"closeToMarket""#))
    #expect(text.contains(#""members":3"#) && text.contains(#""needed":3"#))
    #expect(try ExampleWeek().plan().shares.isEmpty)
  }

  @Test func aBookWithoutSharesSaysNothingOfThem() throws {
    let week = try ExampleWeek()
    #expect(try !week.lists(week.plan()).summary().contains("Lovens andel"))
  }
}
