import Assignment
import JobCentre
import Matching
import ReferenceData
import TestSupport

/// The book, vocabulary and week that the planning tests share.
struct PlanningWorld {
  let vocabulary: Vocabulary
  let book: RuleBook
  let monday = Day(number: 18_589)

  /// Under a book whatever its time.
  init(book: RuleBook) throws {
    vocabulary = try Vocabulary(files: .embedded)
    self.book = book
  }

  /// Under the book of a name.
  init(bookID: String) throws {
    let library = try TinyRegion.library()
    guard let document = library.books.first(where: { $0.id == bookID }),
      let book = library.rules(of: document).flatMap(RuleBook.init)
    else { throw Missing(what: "the book \(bookID)") }
    try self.init(book: book)
  }

  init() throws {
    vocabulary = try Vocabulary(files: .embedded)
    guard let book = try RuleLibrary(files: .embedded).timeline()?.book(on: monday) else {
      throw Missing(what: "a book on \(monday)")
    }
    self.book = book.withWeighingFlags
  }

  struct Missing: Error {
    let what: String
  }

  func randomRegion(seed: UInt64, citizens: Int, openings: Int, decisions: Int = 4) -> Region {
    var maker = RandomRegion(seed: seed, vocabulary: vocabulary, book: book, today: monday)
    return maker.region(citizens: citizens, openings: openings, decisions: decisions)
  }

  func plan(
    _ region: Region, continuing earlier: Planner.Earlier? = nil, on day: Day? = nil
  ) throws -> Plan {
    let record = RunRecord(
      week: ISOWeek(containing: monday), date: day ?? monday, bookID: book.id,
      bookEdition: book.edition, bookTitle: book.title, bookFingerprint: "", inputFingerprint: "",
      programVersion: "")
    return try Planner(
      index: RegionIndex(region), book: book, vocabulary: vocabulary, run: record
    ).plan(continuing: earlier)
  }

  func rules(_ region: Region) -> ReferenceRules {
    ReferenceRules(
      region: RegionIndex(region), book: book, vocabulary: vocabulary, today: monday)
  }
}

extension PlanningWorld {
  /// Whether the book counts an opening in the ratio.
  func isInRatio(_ opening: Opening) -> Bool {
    book.offerTypes.contains { $0.code == opening.type && $0.countsInRatio }
  }

  /// Whether places at a site weigh differently in its ratio.
  func weighsUnlike(at site: PNumber, in region: Region) -> Bool {
    let counted = region.openings.filter { $0.site == site && isInRatio($0) }
    return Set(counted.map(\.hours.planned)).count > 1
  }
}

extension Plan {
  /// A gain in the solver's units.
  func value(_ gain: Gain) -> Int64 { Int64(gain.duties) * proof.dutyValue + gain.points }
}
