import JobCentre
import MatchLists
import Matching
import Testing

/// The book stands on every page and on every row of a table, and a draft is called one.
@Suite struct BookNameTests {
  /// The lists of the example week, as texts by path, with a run changed.
  private static func files(_ change: (inout RunRecord) -> Void = { _ in }) throws
    -> [String: String]
  {
    let week = try ExampleWeek()
    var plan = try week.plan()
    change(&plan.run)
    return texts(of: week.lists(plan))
  }

  @Test func everyRowOfATableNamesTheBook() throws {
    var rows = 0
    for (path, text) in try Self.files() where path.hasSuffix(".csv") {
      let table = fields(text)
      let header = try #require(table.first)
      #expect(header.last == "Regelsæt", "\(path)")
      for row in table.dropFirst() {
        #expect(row.count == header.count, "\(path)")
        #expect(row.last == "R2020 (R2020-4, 0123abcd)", "\(path)")
        rows += 1
      }
    }
    #expect(rows > 12)
  }

  @Test func aDraftIsCalledOneOnEveryPageAndRow() throws {
    let files = try Self.files { $0.isDraft = true }
    var sheets = 0
    for (path, text) in files where path.hasSuffix(".html") {
      for sheet in sheetTexts(text) {
        let head = String(sheet.split(separator: "\n")[0])
        #expect(head.hasSuffix("Regelsæt R2020, udkast (R2020-4, 0123abcd)"), "\(path)")
        sheets += 1
      }
    }
    #expect(sheets > 12)
    for (path, text) in files where path.hasSuffix(".csv") {
      for row in fields(text).dropFirst() {
        #expect(row.last == "R2020, udkast (R2020-4, 0123abcd)", "\(path)")
      }
    }
    let law = try Self.files()
    #expect(law.filter { $0.key != "plan.json" }.values.allSatisfy { !$0.contains("udkast") })
  }

  @Test func soAreTheBooksOfOpeningsAndOfMunicipalities() throws {
    let text = try #require(
      try Self.files {
        $0.startBooks = [
          .init(
            from: day(2021, 1, 1), id: "R2021", edition: "R2021-1", fingerprint: "89abcdef",
            isDraft: true)
        ]
        $0.homeBooks = [
          .init(
            municipality: MunicipalityCode(known: "165"), from: day(2021, 1, 1),
            edition: "R2021-1 + o-1",
            fingerprint: "fedcba98", isDraft: true),
          .init(
            municipality: MunicipalityCode(known: "151"), from: day(2020, 1, 1),
            edition: "R2020-4 + p-1",
            fingerprint: "76543210"),
        ]
      }["konsulenter/VK-04.html"])
    #expect(
      visibleText(text).contains(
        "Regelsæt R2020 (R2020-4, 0123abcd), åbninger fra 1.1.2021 R2021, udkast (R2021-1, "
          + "89abcdef); egne regler i Albertslund fra 1.1.2021, udkast (R2021-1 + o-1, fedcba98); "
          + "egne regler i Ballerup (R2020-4 + p-1, 76543210)"))
  }
}
