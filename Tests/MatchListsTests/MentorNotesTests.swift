import JobCentre
import LocatedJSON
import MatchLists
import Matching
import ReferenceData
import Testing

/// The mentor hours of the year as the lists, the terminal and the plan file show them.
@Suite struct MentorNotesTests {
  /// The example week, in which the one in the warehouse is granted three hours, with mentor hours.
  private func week(
    minutes: Int, verified: Bool = true, _ change: (inout ExampleWeek) throws -> Void = { _ in }
  ) throws -> ExampleWeek {
    let text = """
      {"schema": "plads/rule-overlay", "version": 1, "id": "mentor", "edition": "mentor-1",
       "title": "mentorkorps", "municipality": "165", "validFrom": "2020-01-01",
       "validTo": "2020-12-31", "decision": "byrådet", "purpose": "mentor", "source": "RD-26",
       "adds": {"mentorHours": [{"id": "korps", "title": "mentorkorps", "year": 2020,
         "offers": ["virksomhedspraktik"], "minutesPerWeek": \(minutes), "mostPerPlacement": 180,
         "points": 6, "decision": "byrådet", "source": "RD-26", "verified": \(verified)}]}}
      """
    let log = FaultLog()
    let overlay = try #require(RuleDocument.read(Array(text.utf8), file: "m.json", log: log))
    let library = RuleLibrary(try RuleLibrary(files: .embedded).documents + [overlay])
    #expect(log.isEmpty && RuleLibraryCheck(library).faults().isEmpty)
    var week = try ExampleWeek()
    let rules = library.rules(on: week.date, in: MunicipalityCode(known: "165"))
    week.book = try #require(rules.flatMap(RuleBook.init))
    let place = try #require(week.citizens.firstIndex { $0.id.text == "B-7F3K2Q" })
    week.citizens[place].mentorMinutes = 200
    try change(&week)
    return week
  }

  @Test func theFrontPageAndTheTerminalSayWhatIsDrawnAndLeft() throws {
    let week = try week(minutes: 600)
    let plan = try week.plan()
    // Of 200 minutes granted, the rule lets one placement draw 180.
    let line = "mentorkorps: 10 t/uge · løbende forløb bruger 0 · ugens forslag 3 · 7 ledige"
    let page = try #require(texts(of: week.lists(plan))["konsulenter/VK-04.html"])
    for text in [week.lists(plan).summary(), page] {
      #expect(text.contains("Årets mentortimer 2020"), "\(text)")
      #expect(text.contains(line), "\(text)")
    }
    let file = try week.file("plan.json").filter { !$0.isWhitespace }
    #expect(file.contains("\"minutesPerWeek\":600,\"running\":0,\"proposed\":180,\"free\":420"))
  }

  @Test func hoursThatAreUsedUpAndUnread() throws {
    let week = try week(minutes: 60, verified: false)
    #expect(
      week.lists(try week.plan()).summary().contains(
        "ugens forslag 3 · 2 for mange (regel ikke efterprøvet)"))
  }

  @Test func theHoursStandBesideTheTargetsOfTheYear() throws {
    let library = try RuleLibrary(files: .embedded)
    let ballerup = try #require(
      library.rules(on: day(2018, 3, 5), in: MunicipalityCode(known: "151")).flatMap(RuleBook.init))
    let week = try week(minutes: 600) { week in
      week.book.targets = ballerup.targets
      for place in week.book.targets.indices { week.book.targets[place].year = 2020 }
    }
    let summary = week.lists(try week.plan()).summary()
    #expect(summary.contains("Årets måltal 2020: løbende forløb"))
    #expect(summary.contains("nyttejob: mål 50–70") && summary.contains("mentorkorps: 10 t/uge"))
  }
}
