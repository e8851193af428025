import JobCentre
import MatchLists
import Matching
import Testing

@Suite struct CaseworkerListTests {
  @Test func theUnplacedLearnWhatStandsInTheWay() throws {
    let text = visibleText(try ExampleWeek().file("sagsbehandlere/SB-09.html"))
    #expect(
      text.contains(
        """
        B-K3W8ZN · frist 18.12
        Mål A kontorassistent, B receptionist, C butiksassistent
        6 pladser: 4 andet fag, 1 for svagt match, 1 passer, men gik til andre.
        → reserve 1 hos Eksempel Kontor & Søn (J-121)
        """))
  }

  @Test func theCountsOfPlacesAddUp() throws {
    for (path, html) in try ExampleWeek().files()
    where path.hasPrefix("sagsbehandlere/") && path.hasSuffix(".html") {
      for line in visibleText(html).split(separator: "\n") where line.contains("pladser: ") {
        let parts = line.split(separator: "pladser: ")
        let counts = parts[1].split(separator: ", ")
          .compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
        #expect(Int(parts[0].dropLast()) == counts.reduce(0, +), "\(line) in \(path)")
      }
    }
  }

  @Test func aFixIsAskedOfTheOpeningAndNeverOfTheCitizen() throws {
    var week = try ExampleWeek()
    let place = try #require(week.citizens.firstIndex { $0.id.text == "B-SKAAN1" })
    week.citizens[place].benefitStart = day(2020, 6, 5)
    let text = visibleText(try week.file("sagsbehandlere/SB-09.html"))
    #expect(
      text.contains(
        "Nærmest: lempeligere krav hos Eksempel Køkken ApS (J-120); VK-04 kan spørge"))
    let consultant = visibleText(try week.file("konsulenter/VK-04.html"))
    #expect(consultant.contains("Spørg: færre timer om ugen? Det åbner for 1 borger"))
    #expect(!consultant.contains("B-SKAAN1"))
  }

  @Test func missingInformationIsToldInPlainDanish() throws {
    let text = visibleText(try ExampleWeek().file("sagsbehandlere/SB-09.html"))
    #expect(text.contains("B-TOM001: Har intet jobmål"))
    #expect(text.contains("B-FRI001: fritaget til og med 31.1.2021"))
  }

  @Test func deadlinesSayWhetherTheProposalMeetsThem() throws {
    let text = visibleText(try ExampleWeek().file("sagsbehandlere/SB-09.html"))
    #expect(
      text.contains(
        """
        B-KONT0R
        skal starte senest 27.11 (4 dage)
        opfyldes af forslaget hos Eksempel Kontor & Søn (J-121)
        """))
    #expect(text.contains("B-K3W8ZN\nskal starte senest 18.12 (25 dage)\nuden plads"))
  }

  @Test func aTuesdayShowsWhatIsDifferentFromMonday() throws {
    var week = try ExampleWeek()
    let monday = try week.plan()
    let earlier = Planner.Earlier(
      date: monday.run.date,
      pairs: monday.proposals.map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) })
    week.date = day(2020, 11, 24)
    week.openings.removeAll { $0.id.text == "J-118" }
    let tuesday = try week.plan(continuing: earlier)
    let files = texts(of: week.lists(tuesday))
    let text = visibleText(try #require(files["sagsbehandlere/SB-12.html"]))
    #expect(text.contains("Ændringer siden man 23.11\nUdgået: B-7F3K2Q hos J-118"))
    #expect(
      text.contains(
        "Forslag, der er faldet væk: B-7F3K2Q hos J-118 – pladsen er aflyst"))
    #expect(!text.contains("Aftale"))
    #expect(text.hasPrefix("SB-12 Uge 48, mandag 23.11.2020, lavet tir 24.11 "))
    #expect(week.lists(tuesday).summary().contains("Ændringer siden man 23.11"))
    let consultant = visibleText(try #require(files["konsulenter/VK-04.html"]))
    #expect(consultant.contains("Ændringer siden man 23.11"))
  }
}
