import JobCentre
import MatchLists
import Matching
import Testing

/// Where a rule decides a line that nobody has read, the line says so to those who decide.
@Suite struct UnreadRuleMarkTests {
  @Test(arguments: [true, false]) func anOfferUnderAnUnreadRuleSaysSo(isVerified: Bool) throws {
    var week = try ExampleWeek()
    for rule in week.book.matrix.indices { week.book.matrix[rule].isVerified = isVerified }
    let mark = " (regel ikke efterprøvet)"
    let files = try week.files()
    let consultant = visibleText(try #require(files["konsulenter/VK-04.html"]))
    let caseworker = visibleText(try #require(files["sagsbehandlere/SB-12.html"]))
    for text in [consultant, caseworker] {
      #expect(text.contains("Formål: oplæring mod mål A\(isVerified ? "" : mark)\n"))
      #expect(text.contains(mark) != isVerified)
    }
    #expect(
      consultant.contains(
        "1. B-M24XT8 (SB-07): stærkt, mål B, ca. 31 min (skøn)\(isVerified ? "" : mark), mangler"))
    let plan = try #require(files["plan.json"]).filter { !$0.isWhitespace }
    #expect(plan.contains("\"isOfferVerified\":\(isVerified)"))
    #expect(!plan.contains("\"isOfferVerified\":\(!isVerified)"))
    try expectSilence(files)
  }

  @Test func aDeadlineUnderAnUnreadRuleSaysSo() throws {
    var week = try ExampleWeek()
    for rule in week.book.deadlines.rules.indices {
      week.book.deadlines.rules[rule].isVerified = false
    }
    let text = visibleText(try week.file("konsulenter/VK-04.html"))
    #expect(text.contains("skal starte senest 11.12 (18 dage) (regel ikke efterprøvet)"))
  }

  @Test(arguments: [true, false]) func aLengthUnderAnUnreadRuleSaysSo(isVerified: Bool) throws {
    var week = try ExampleWeek()
    for rule in week.book.durations.indices { week.book.durations[rule].isVerified = isVerified }
    let mark = " (længde: regel ikke efterprøvet)"
    let files = try week.files()
    for path in ["konsulenter/VK-04.html", "sagsbehandlere/SB-12.html"] {
      let text = visibleText(try #require(files[path]))
      #expect(text.contains("Formål: oplæring mod mål A\(isVerified ? "" : mark)\n"), "\(path)")
      #expect(text.contains(mark) != isVerified, "\(path)")
    }
    let plan = try #require(files["plan.json"]).filter { !$0.isWhitespace }
    #expect(plan.contains("\"isLengthVerified\":false") != isVerified)
    try expectSilence(files)
  }

  @Test func anOfferAndItsLengthAreMarkedOnce() throws {
    var week = try ExampleWeek()
    for rule in week.book.durations.indices { week.book.durations[rule].isVerified = false }
    for rule in week.book.matrix.indices { week.book.matrix[rule].isVerified = false }
    let text = visibleText(try week.file("konsulenter/VK-04.html"))
    #expect(
      text.contains("oplæring mod mål A (regel ikke efterprøvet, heller ikke om længden)\n"))
  }

  /// A law that allows 100 minutes both ways decides before the citizen's own 60 one way.
  @Test(arguments: [(100, true), (180, false)])
  func aWayUnderAnUnreadLimitSaysSo(minutes: Int, isMarked: Bool) throws {
    var week = try ExampleWeek()
    for limit in week.book.transport.daily.indices {
      week.book.transport.daily[limit].isVerified = false
      week.book.transport.daily[limit].maximumMinutes = minutes
    }
    let files = try week.files()
    let text = visibleText(try #require(files["konsulenter/VK-04.html"]))
    let mark = "; lovens grænse: regel ikke efterprøvet"
    #expect(
      text.contains("ca. 31 min hver vej (skøn; grænse 60\(isMarked ? mark : ""))"), "\(text)")
    #expect(text.contains("stærkt, mål B, ca. 31 min (skøn\(isMarked ? mark : "")), mangler"))
    let plan = try #require(files["plan.json"]).filter { !$0.isWhitespace }
    #expect(plan.contains("\"isLimitVerified\":false") == isMarked)
    try expectSilence(files)
  }

  /// What a company would be asked to change, and what a caseworker reads of it.
  @Test(arguments: [true, false]) func aChangeUnderAnUnreadRuleSaysSo(isVerified: Bool) throws {
    var week = try ExampleWeek()
    for rule in week.book.durations.indices { week.book.durations[rule].isVerified = isVerified }
    let kitchen = try #require(week.openings.firstIndex { $0.id.text == "J-120" })
    week.openings[kitchen].weeks = 60
    let mark = isVerified ? "" : " (regel ikke efterprøvet)"
    let files = try week.files()
    let consultant = visibleText(try #require(files["konsulenter/VK-04.html"]))
    #expect(
      consultant.contains(/et kortere forløb\? Det åbner for [0-9]+ borgere?[^\n]*/),
      "\(consultant)")
    let ask = try #require(
      consultant.firstMatch(of: /et kortere forløb\? Det åbner for [0-9]+ borgere?([^\n]*)/))
    #expect(ask.output.1 == mark)
    let caseworker = visibleText(try #require(files["sagsbehandlere/SB-12.html"]))
    #expect(
      caseworker.contains(
        "et kortere forløb hos Eksempel Køkken ApS (J-120); VK-04 kan spørge\(mark)\n"),
      "\(caseworker)")
  }

  /// Companies and citizens do not read of it: they decide nothing by the law.
  private func expectSilence(_ files: [String: String]) throws {
    let papers = files.filter {
      $0.key.hasPrefix("virksomheder/") || $0.key.hasPrefix("borgere/")
    }
    #expect(!papers.isEmpty)
    for (path, text) in papers { #expect(!text.contains("efterprøvet"), "\(path)") }
  }
}
