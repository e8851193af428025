import JobCentre
import MatchLists
import Matching
import ReferenceData
import Testing

/// Targets of the year as the lists, the terminal and the plan file show them.
@Suite struct TargetNotesTests {
  /// The example week with Ballerup's targets of 2018 (QF-13), taken for the week's own year.
  private func week(
    changing change: (inout [RuleBook.TargetRule]) -> Void = { _ in }
  ) throws -> ExampleWeek {
    let library = try RuleLibrary(files: .embedded)
    let rules = try #require(library.rules(on: day(2018, 3, 5), in: MunicipalityCode(known: "151")))
    let ballerup = try #require(RuleBook(rules))
    var week = try ExampleWeek()
    week.book.targets = ballerup.targets
    for place in week.book.targets.indices { week.book.targets[place].year = 2020 }
    change(&week.book.targets)
    return week
  }

  @Test func theFrontPageAndTheTerminalSayTheSame() throws {
    let week = try week()
    let plan = try week.plan()
    let praktik = try #require(plan.targets.first { $0.rule.id == "praktik.private" })
    #expect(praktik.lacking == 200 - praktik.stock - praktik.proposed)
    let line =
      "virksomhedspraktik, privat: mål 200–220 · løber \(praktik.stock) · "
      + "ugens forslag \(praktik.proposed) · mangler \(praktik.lacking)"
    let summary = week.lists(plan).summary()
    let page = try #require(texts(of: week.lists(plan))["konsulenter/VK-04.html"])
    for text in [summary, page] {
      #expect(text.contains("Årets måltal 2020: løbende forløb"))
      #expect(text.contains(line), "\(text)")
      #expect(text.contains("løntilskud, offentlig: mål 35 · løber "))
      #expect(text.contains("nyttejob: mål 50–70 · løber "))
      #expect(text.contains("Ingen plan kommer bedre ud, når måltallene regnes med (bevist)."))
    }
  }

  @Test func aShareIsSaidInPerCent() throws {
    let week = try week { targets in
      targets = [targets[0]]
      targets[0].title = "private forløb"
      targets[0].shareOf = ["virksomhedspraktik", "loentilskud", "nytteindsats"]
        .map { OfferType(known: $0) }
      targets[0].minimum = 65
      targets[0].maximum = nil
    }
    let plan = try week.plan()
    let target = try #require(plan.targets.first)
    let (count, whole) = (target.stock + target.proposed, target.whole + target.proposedWhole)
    let summary = week.lists(plan).summary()
    #expect(summary.contains("private forløb: mål mindst 65 pct. · løber "))
    #expect(summary.contains("pct. (\(count) af \(whole)) · "), "\(summary)")
    #expect(summary.contains(target.lacking == 0 ? "nået" : "mangler \(target.lacking)"))
  }

  @Test func whatIsReachedAndWhatIsPassed() throws {
    let week = try week { targets in
      targets = [targets[0], targets[0]]
      targets[0].minimum = 0
      targets[0].maximum = 1000
      targets[1].minimum = nil
      targets[1].maximum = 0
    }
    let plan = try week.plan()
    let beyond = plan.targets[1].stock + plan.targets[1].proposed
    let summary = week.lists(plan).summary()
    #expect(summary.contains("mål 0–1000 · løber \(plan.targets[0].stock) · "))
    #expect(summary.contains(" · nået\n"))
    #expect(beyond == plan.targets[1].beyond)
    #expect(summary.contains(beyond > 0 ? "mål højst 0 · løber " : "nået"))
    #expect(summary.contains("\(beyond) over målet") == (beyond > 0))
  }

  @Test func thePlanFileHasThem() throws {
    let week = try week()
    let text = try week.file("plan.json")
    #expect(text.contains(#""target":"nyttejob""#) || text.contains(#""target": "nyttejob""#))
    #expect(text.contains("runningOfWhole") == false)
  }

  @Test func whoHasNoTargetsReadsNothingOfThem() throws {
    let week = try ExampleWeek()
    let plan = try week.plan()
    #expect(plan.targets.isEmpty)
    #expect(!week.lists(plan).summary().contains("måltal"))
    #expect(try !week.file("konsulenter/VK-04.html").contains("måltal"))
  }
}
