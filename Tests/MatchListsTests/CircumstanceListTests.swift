import JobCentre
import MatchLists
import Matching
import ReferenceData
import Testing

/// What the caseworker alone reads of a citizen's circumstances.
@Suite struct CircumstanceListTests {
  /// The example week in which the second citizen of SB-07 is sick-listed for 40 days.
  private func sickWeek() throws -> ExampleWeek {
    var week = try ExampleWeek()
    for place in week.citizens.indices where week.citizens[place].id.text == "B-9QD5HW" {
      week.citizens[place].targetGroup = TargetGroup(known: "sickPay")
      week.citizens[place].subgroup = Subgroup(known: "category2")
      week.citizens[place].benefitStart = week.date + -40
    }
    return week
  }

  /// The eighth week ends 16 days from 23 November.
  @Test func whatShouldBeginEarlyIsOnTheCaseworkersListAlone() throws {
    let week = try sickWeek()
    let words = "indsats under sygdom gerne før 8. uge; aftales med borgeren"
    for (path, text) in try week.files() {
      #expect(text.contains(words) == (path == "sagsbehandlere/SB-07.html"), "\(path)")
    }
    let page = try week.file("sagsbehandlere/SB-07.html")
    #expect(page.contains("gerne før 9.12 (16 dage) (regel ikke efterprøvet)"), "\(page)")
    #expect(try !ExampleWeek().file("sagsbehandlere/SB-07.html").contains("gerne før"))
  }

  @Test func whatIsNotKnownIsAskedForAndTheCitizenIsMatched() throws {
    var week = try ExampleWeek()
    let last = week.companies[2].cvr
    for place in week.openings.indices where week.openings[place].id.text == "J-121" {
      week.openings[place].type = OfferType(known: "voksenlaerling")
    }
    for place in week.citizens.indices where week.citizens[place].id.text == "B-KONT0R" {
      week.citizens[place].lastEmployer = last
    }
    let page = try week.file("sagsbehandlere/SB-09.html")
    #expect(page.contains("Datoen for den seneste ansættelse (CVR \(last)) mangler"), "\(page)")
    let plan = try week.file("plan.json")
    #expect(plan.contains("lastEmployedUntil"))
    #expect(try week.plan().unplaced.contains { $0.citizen.text == "B-KONT0R" })
  }

  @Test func theGateOfTheSelfReliantHasItsWords() throws {
    var week = try ExampleWeek()
    let library = try RuleLibrary(files: .embedded)
    let varde = library.rules(on: day(2012, 6, 4), in: MunicipalityCode(known: "573"))
    week.book.selfReliance = try #require(varde.flatMap(RuleBook.init)).selfReliance
    week.book.selfReliance[0].groups = [TargetGroup(known: "jobReadyCashBenefit")]
    let files = try week.files()
    #expect(
      files.contains { path, text in
        path.hasPrefix("sagsbehandlere") && text.contains("klarer sig selv: kun lovens minimum nu")
      })
  }
}
