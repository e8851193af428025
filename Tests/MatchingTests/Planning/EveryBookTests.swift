import Assignment
import JobCentre
import Matching
import ReferenceData
import Regions
import TestSupport
import Testing

/// The sample region under every book, each plan proved by the independent checker.
struct EveryBookTests {
  /// A book, and a week in which it is in force to the end of every opening's start.
  static let weeks: [(String, String)] = [
    ("R2011", "2012-W10"), ("R2015", "2015-W10"), ("R2016", "2018-W10"), ("R2020", "2020-W48"),
    ("R2024", "2024-W10"), ("R2025", "2025-W10"), ("R2026a", "2026-W10"), ("R2026b", "2026-W36"),
    ("R2027", "2027-W10"),
  ]

  private func plan(_ week: String) throws -> (region: Region, plan: Plan, book: RuleBook) {
    let vocabulary = try Vocabulary(files: .embedded)
    let week = try #require(ISOWeek(week))
    var spec = RegionSpec.albertslund
    spec.week = week
    let region = try RegionGenerator(spec, vocabulary: vocabulary).generate()
    let books = try #require(try TinyRegion.library().timeline(drafts: true))
    let book = books.book(on: week.monday)
    let run = RunRecord(
      week: week, date: week.monday, bookID: book.id, bookEdition: book.edition,
      bookTitle: book.title, bookFingerprint: "", inputFingerprint: "", programVersion: "")
    let plan = try Planner(
      index: RegionIndex(region), books: books, vocabulary: vocabulary, run: run
    ).plan()
    return (region, plan, book)
  }

  @Test(arguments: weeks)
  func theSampleIsPlannedAndProved(id: String, week: String) throws {
    let (region, plan, book) = try plan(week)
    #expect(book.id == id)
    #expect(plan.proof.gap == 0)
    #expect(plan.proposals.count > 300)
    // Each citizen is placed, unplaced, exempt or lacks something, and none is two of these.
    let placed = plan.proposals.map(\.citizen)
    let incomplete = plan.incomplete.compactMap { record -> CitizenID? in
      if case .citizen(let id, _) = record.record { return id }
      return nil
    }
    let all = placed + plan.unplaced.map(\.citizen) + plan.exempt.map(\.citizen) + incomplete
    #expect(all.count == region.citizens.count)
    #expect(Set(all) == Set(region.citizens.map(\.id)))
    // Nobody is set aside because a book does not know the code of another.
    for record in plan.incomplete {
      for missing in record.missing {
        switch missing {
        case .targetGroup, .subgroup, .offerType, .source: Issue.record("\(missing) in \(id)")
        default: break
        }
      }
    }
  }

  /// The gates and duties of each book against the rules written once more.
  @Test(arguments: weeks.map(\.0))
  func candidatesAreThoseOfTheReference(id: String) throws {
    let world = try PlanningWorld(bookID: id)
    var candidates = 0
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try world.plan(region)
      let week = try ReferenceWeek(world.rules(region), dutyValue: plan.proof.dutyValue)
      #expect(week.problem.edges.count == plan.proof.candidates, "seed \(seed)")
      candidates += plan.proof.candidates
    }
    #expect(candidates > 500)
  }

  /// The book of 2020 decides what it always decided.
  @Test func theSampleOf2020() throws {
    let (_, plan, _) = try plan("2020-W48")
    #expect(plan.proposals.count == 556)
    #expect(plan.proof.duties == 237)
    let pressing =
      plan.proposals.filter { $0.assessment.duty != nil }.count
      + plan.unplaced.filter { $0.duty != nil }.count
    #expect(pressing == 368)
  }
}
