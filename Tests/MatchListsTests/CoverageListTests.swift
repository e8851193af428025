import JobCentre
import MatchLists
import Matching
import ReferenceData
import Testing

/// The words by which the table of rows names parts of the lists stand on those lists.
struct CoverageListTests {
  @Test func everyPartOfAListIsThere() throws {
    let files = try ExampleWeek().files()
    var parts = 0
    for row in try Coverage(files: .embedded).rows {
      for reference in row.references where reference.kind == .lists {
        let words = reference.name.split(separator: ": ", maxSplits: 1).map(String.init)
        try #require(words.count == 2, "\(row.id): \(reference.name)")
        let isThere = files.contains { path, text in
          path.hasPrefix(words[0] + "/") && path.hasSuffix(".html")
            && visibleText(text).contains(words[1])
        }
        #expect(isThere, "\(row.id): \(reference.name)")
        parts += 1
      }
    }
    #expect(parts > 10)
  }
}
