import JobCentre
import MatchLists
import Matching
import ReferenceData
import TestSupport
import Testing

/// Small random regions under one book, and everything that is written about them.
struct RandomWeek {
  let book: RuleBook
  let vocabulary: Vocabulary
  let monday: Day = "2020-11-23"

  /// The names of all books, drafts among them.
  static let books = [
    "R2011", "R2015", "R2016", "R2020", "R2024", "R2025", "R2026a", "R2026b", "R2027",
  ]

  /// Under the book of a name, whatever its time.
  init(book id: String) throws {
    let library = try TinyRegion.library()
    let document = try #require(library.books.first { $0.id == id })
    book = try #require(library.rules(of: document).flatMap(RuleBook.init))
    vocabulary = try Vocabulary(files: .embedded)
  }

  func region(seed: UInt64) -> Region {
    var maker = RandomRegion(seed: seed, vocabulary: vocabulary, book: book, today: monday)
    return maker.region(citizens: 30, openings: 14)
  }

  func plan(_ region: Region) throws -> Plan {
    let run = RunRecord(
      week: ISOWeek(containing: monday), date: monday, bookID: book.id, bookEdition: book.edition,
      bookTitle: book.title, bookFingerprint: "0123abcd", inputFingerprint: "4567ef01",
      programVersion: "test")
    return try Planner(
      index: RegionIndex(region), book: book, vocabulary: vocabulary, run: run
    ).plan()
  }

  /// The plan and all papers, by path.
  func files(_ region: Region) throws -> [String: [UInt8]] {
    let lists = MatchLists(
      plan: try plan(region), index: RegionIndex(region), book: book, vocabulary: vocabulary)
    return Dictionary(uniqueKeysWithValues: lists.files().map { ($0.path, $0.bytes) })
  }
}
