import JobCentre
import MatchLists
import Testing

/// Names that try to be more than names.
@Suite struct EscapingTests {
  private static let evil = "<script>alert(\"1\")</script> & 'Søn'; \"A/S\""

  private static func week(company: String, title: String = "Hjælp på lageret") throws
    -> ExampleWeek
  {
    var week = try ExampleWeek()
    week.companies[0].name = company
    week.openings[0].title = title
    return week
  }

  @Test func nothingOfANameIsMarkup() throws {
    for (path, text) in try Self.week(company: Self.evil, title: Self.evil).files()
    where path.hasSuffix(".html") {
      #expect(!text.contains("<script"), "\(path)")
      #expect(!text.contains("alert(\""), "\(path)")
    }
  }

  @Test func aReaderSeesTheNameAsItIs() throws {
    let week = try Self.week(company: Self.evil)
    for path in ["konsulenter/VK-04.html", "virksomheder/10-0345-6789.html", "borgere/SB-12.html"] {
      #expect(visibleText(try week.file(path)).contains(Self.evil), "\(path)")
    }
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"])
  func aNameIsNoFormula(_ name: String) throws {
    let rows = fields(try Self.week(company: name).file("konsulenter/VK-04.csv"))
    let column = try #require(rows.first?.firstIndex(of: "Virksomhed"))
    #expect(rows.contains { $0[column] == "'" + name })
    #expect(!rows.contains { $0[column] == name })
  }

  @Test func aTableIsOneForDanishExcel() throws {
    let week = try Self.week(company: Self.evil)
    for path in ["konsulenter/VK-04.csv", "sagsbehandlere/SB-12.csv"] {
      let csv = try week.file(path)
      #expect(csv.unicodeScalars.first == "\u{FEFF}")
      #expect(csv.hasSuffix("\r\n"))
      let rows = fields(csv)
      #expect(rows.count > 1)
      #expect(Set(rows.map(\.count)).count == 1, "\(path)")
      #expect(rows.contains { $0.contains(Self.evil) }, "\(path)")
    }
    let rows = fields(try week.file("konsulenter/VK-04.csv"))
    let hours = try #require(rows.first?.firstIndex(of: "Km (skøn)"))
    #expect(rows[1][hours] == "5,3")
  }

  @Test func aPageLoadsNothing() throws {
    for (path, text) in try ExampleWeek().files() where path.hasSuffix(".html") {
      for word in ["http", "src=", "url(", "@import", "<link", "<script"] {
        #expect(!text.replacing("http-equiv", with: "").contains(word), "\(word) in \(path)")
      }
    }
  }
}
