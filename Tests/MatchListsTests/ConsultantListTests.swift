import JobCentre
import MatchLists
import Matching
import Testing

@Suite struct ConsultantListTests {
  @Test func aCompanyPageReadsLikeThis() throws {
    let pages = try ExampleWeek().sheets("konsulenter/VK-04.html")
    #expect(
      pages[1] == """
        VK-04 Eksempel Lager A/S Uge 48, mandag 23.11.2020 Regelsæt R2020 (R2020-4, 0123abcd)
        Eksempel Lager A/S, Albertslund
        svar senest ons 25.11 · frist 11.12
        Hjælp på lageret (J-118)
        svar senest ons 25.11
        Virksomhedspraktik 25 t + småjob 6 t/uge · 1 plads · 30.11–20.12.2020
        Sted: Albertslund, P-nr. 10 0345 6789
        Fag: lagermedarbejder
        Opgaver: Virksomhedspraktik: pluk, pakning. Småjob: varemodtagelse (adskilt)
        Ønsker: skal: Pluk og pak, Håndscanner og stregkoder; gerne: Højlager, \
        Gaffeltruckcertifikat B, Økonomisystemet NAV
        Forholdstal: 24 årsværk → 4; i brug 1,4 + forslag 0,68
        1. B-7F3K2Q Stærkt match Mål A: lagermedarbejder (samme fag)
        Kompetencer: 4 af 5 · Timer: 31 t, som ønsket · Afstand: ca. 5 km, \
        ca. 31 min hver vej (skøn; grænse 60)
        Mangler: Gaffeltruckcertifikat B (kan-krav) → kursus 7 dage
        1 Ressourcer: Pluk og pak, Håndscanner og stregkoder, Højlager, Økonomisystemet NAV; \
        hensyn kontrolleret
        2 Formål: oplæring mod mål A
        3 Opfølgning: 4.12 tlf., 16.12 på stedet (VK-04)
        4 Mentor: hos virksomheden, 1 t/uge
        5 Jobåbning: 1 stilling ventes 1.2 (intet løfte)
        Frist: skal starte senest 11.12 (18 dage)
        Prioritering: frist, privat virksomhed, kommunal prioritering, ventetid
        SB-12 ja/nej borger ja/nej virksomhed ja/nej VITAS/TR
        Reserver
        1. B-M24XT8 (SB-07): stærkt, mål B, ca. 31 min (skøn), mangler intet
        2. B-9QD5HW (SB-07): muligt, mål C, ca. 31 min (skøn), mangler Håndscanner og \
        stregkoder (skal-krav)
        Spørg: en plads mere? 2 borgere uden plads passer til den
        """)
  }

  @Test func companiesStandInTheOrderOfTheirUrgency() throws {
    var week = try ExampleWeek()
    let pages = { (week: ExampleWeek) in
      try week.sheets("konsulenter/VK-04.html").dropFirst().dropLast()
        .map { $0.split(separator: "\n")[1] }
    }
    #expect(
      try pages(week) == [
        "Eksempel Lager A/S, Albertslund", "Eksempel Kontor & Søn, Albertslund",
        "Eksempel Køkken ApS, Albertslund",
      ])
    let kitchen = try #require(week.openings.firstIndex { $0.id.text == "J-120" })
    week.openings[kitchen].replyBy = day(2020, 11, 24)
    #expect(try pages(week).first == "Eksempel Køkken ApS, Albertslund")
  }

  @Test func theFrontPageHoldsNoMoreLinesThanTheBookAllows() throws {
    var week = try ExampleWeek()
    week.book.lists.frontPageLines = 2
    let html = try week.file("konsulenter/VK-04.html")
    let front = try #require(html.split(separator: "<ol class=\"calls\">").last)
    let list = try #require(front.split(separator: "</ol>").first)
    #expect(list.split(separator: "<li>").count - 1 == 2)
    #expect(visibleText(String(front)).contains("Og 1 virksomhed til; se siderne bagefter."))
  }

  @Test func nothingIsSilentlyDropped() throws {
    let back = try #require(try ExampleWeek().sheets("konsulenter/VK-04.html").last)
    #expect(back.contains("Chauffør (J-132)"))
    #expect(back.contains("Endnu en i køkkenet (J-131): Mangler formålet med praktikken"))
  }

  @Test func citizensWithoutAPlaceAreCountsThatAddUp() throws {
    let week = try ExampleWeek()
    let plan = try week.plan()
    for (path, html) in texts(of: week.lists(plan)) where path.hasPrefix("konsulenter/VK") {
      guard path.hasSuffix(".html") else { continue }
      let back = try #require(sheetTexts(html).last)
      let counts = back.split(separator: "\n").drop { !$0.hasPrefix("Borgere uden plads") }
        .dropFirst().compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
      #expect(counts.reduce(0, +) == plan.unplaced.count, "\(path)")
      let reserves = Set(plan.reserves.map(\.citizen))
      for unplaced in plan.unplaced where !reserves.contains(unplaced.citizen) {
        #expect(!html.contains(unplaced.citizen.text), "\(unplaced.citizen) in \(path)")
      }
    }
  }

  @Test func everyProposalHoldsTheFiveConsiderations() throws {
    let week = try ExampleWeek()
    let plan = try week.plan()
    var cards = 0
    for (path, html) in texts(of: week.lists(plan)) where path.hasPrefix("konsulenter/") {
      for card in html.split(separator: "<div class=\"card\">").dropFirst() {
        let text = visibleText(String(card))
        for name in ["1 Ressourcer:", "2 Formål:", "3 Opfølgning:", "4 Mentor:", "5 Jobåbning:"] {
          #expect(text.contains(name))
        }
        #expect(text.contains("; hensyn kontrolleret\n"))
        cards += 1
      }
    }
    #expect(cards == plan.proposals.count)
  }

  /// Nobody is to be called about it, and it is not lost either.
  @Test func aCancelledOpeningIsNoFreePlace() throws {
    var week = try ExampleWeek()
    let place = try #require(week.openings.firstIndex { $0.id.text == "J-132" })
    week.openings[place].places = 0
    let html = try week.file("konsulenter/VK-04.html")
    let back = try #require(sheetTexts(html).last)
    #expect(back.contains("Aflyst: Eksempel Lager A/S, Albertslund: Chauffør (J-132)"))
    let idle = try #require(back.split(separator: "Aflyst:").first)
    #expect(!idle.contains("J-132"))
    #expect(visibleText(html).contains("0 åbninger uden forslag (bagest)"))
    let rows = try week.file("konsulenter/VK-04.csv").split(separator: "\r\n")
    let row = try #require(rows.first { $0.contains("J-132") })
    #expect(row.contains(";aflyst;"), "\(row)")
  }

  /// 4 and 16 days after the start, and later where nobody works on that day.
  @Test func nobodyIsFollowedUpOnAHoliday() throws {
    var week = try ExampleWeek()
    let place = try #require(week.openings.firstIndex { $0.id.text == "J-120" })
    // A Saturday; and Christmas Eve, with Christmas and a Sunday behind it.
    week.openings[place].start = day(2020, 12, 8)
    #expect(
      visibleText(try week.file("konsulenter/VK-04.html"))
        .contains("3 Opfølgning: 14.12 tlf., 28.12 på stedet (VK-04)"))
    // The last day is the Sunday after Christmas: the last working day before it is the 23rd.
    week.openings[place].start = day(2020, 12, 14)
    week.openings[place].weeks = 2
    #expect(
      visibleText(try week.file("konsulenter/VK-04.html"))
        .contains("3 Opfølgning: 18.12 tlf., 23.12 på stedet (VK-04)"))
  }
}
