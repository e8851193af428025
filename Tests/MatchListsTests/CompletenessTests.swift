import JobCentre
import LocatedJSON
import MatchLists
import Matching
import Testing

/// Nobody is listed twice and nobody is left out (PR-55).
@Suite struct CompletenessTests {
  @Test func everyProposalIsOnOneListOfEachKind() throws {
    let week = try ExampleWeek()
    let plan = try week.plan()
    let files = texts(of: week.lists(plan)).filter { $0.key.hasSuffix(".html") }
    #expect(plan.proposals.count >= 4)
    for proposal in plan.proposals {
      for folder in ["konsulenter", "sagsbehandlere", "virksomheder"] {
        let cards = files.filter { $0.key.hasPrefix(folder) }.values.flatMap { html in
          html.split(separator: "<div class=\"card\">").dropFirst().filter { card in
            let name = card.split(separator: "</span>").first.map { visibleText("<x>" + $0) }
            return name?.split(separator: " ").last == Substring(proposal.citizen.text)
          }
        }
        #expect(cards.count == 1, "\(proposal.citizen) in \(folder)")
      }
      let letters = files.filter { $0.key.hasPrefix("borgere") }.values.map(sheetTexts)
        .joined().filter { $0.contains("Et forslag til dig\n\(proposal.citizen)\n") }
      #expect(letters.count == 1, "\(proposal.citizen)")
    }
  }

  @Test func everyCitizenStandsOnceInThePlan() throws {
    let week = try ExampleWeek()
    let json = try week.file("plan.json")
    let log = FaultLog()
    let text = try #require(JSONText.parse(Array(json.utf8), file: "plan.json", log))
    let members = text.root(log).members()
    let citizens = ["proposals", "unplaced", "exempt", "incomplete"].flatMap { name in
      members.filter { $0.key == name }.flatMap { $0.value.elements() }.flatMap { record in
        record.members().filter { $0.key == "citizen" }.compactMap { $0.value.string() }
      }
    }
    #expect(log.isEmpty)
    #expect(citizens.sorted() == week.citizens.map(\.id.text).sorted())
  }

  @Test func everyOpeningIsOnItsConsultantsList() throws {
    let week = try ExampleWeek()
    for opening in week.openings {
      let consultant = week.index.site(of: opening).company.contactOwner
      let text = visibleText(try week.file("konsulenter/\(consultant).html"))
      #expect(text.contains("(\(opening.id))"), "\(opening.id)")
    }
  }

  @Test func everyPageSaysWhoseItIsAndWhoDecides() throws {
    for (path, html) in try ExampleWeek().files() where path.hasSuffix(".html") {
      let sheets = sheetTexts(html)
      #expect(!sheets.isEmpty, "\(path)")
      for sheet in sheets {
        let head = String(sheet.split(separator: "\n")[0])
        #expect(
          head.hasSuffix("Uge 48, mandag 23.11.2020 Regelsæt R2020 (R2020-4, 0123abcd)"), "\(path)")
        #expect(head.hasPrefix("VK-") || head.hasPrefix("SB-"), "\(path)")
      }
      #expect(
        visibleText(html).hasSuffix(
          "Forslag, ikke afgørelse. Sagsbehandleren afgør. Fortroligt – makuleres 4.12.2020"))
    }
  }

  @Test func theOrderOfTheRecordsChangesNoByte() throws {
    var week = try ExampleWeek()
    let files = week.lists(try week.plan()).files()
    #expect(week.lists(try week.plan()).files() == files)
    week.citizens.reverse()
    week.companies.reverse()
    week.openings.reverse()
    #expect(week.lists(try week.plan()).files() == files)
  }
}
