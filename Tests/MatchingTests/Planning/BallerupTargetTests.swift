import JobCentre
import Matching
import ReferenceData
import Regions
import TestSupport
import Testing

/// A whole job centre under Ballerup's targets of 2018 (QF-13) and without them.
@Suite struct BallerupTargetTests {
  let region: Region
  let vocabulary: Vocabulary
  let monday: Day = "2018-03-05"

  init() throws {
    vocabulary = try Vocabulary(files: .embedded)
    var spec = RegionSpec.albertslund
    spec.week = ISOWeek(containing: monday)
    region = try RegionGenerator(spec, vocabulary: vocabulary).generate()
  }

  private func book(on day: Day? = nil) throws -> RuleBook {
    let library = try TinyRegion.library()
    return try #require(library.timeline(in: "151")?.book(on: day ?? monday))
  }

  private func plan(_ book: RuleBook) throws -> Plan {
    let run = RunRecord(
      week: ISOWeek(containing: monday), date: monday, bookID: book.id,
      bookEdition: book.edition, bookTitle: book.title, bookFingerprint: "", inputFingerprint: "",
      programVersion: "")
    return try Planner(
      index: RegionIndex(region), book: book, vocabulary: vocabulary, run: run
    ).plan()
  }

  @Test func theStockIsThatOfTheHistories() throws {
    let book = try book()
    #expect(book.targets.map(\.id).contains("praktik.private"))
    let plan = try plan(book)
    let reference = ReferenceTargets(
      ReferenceRules(
        region: RegionIndex(region), book: book, vocabulary: vocabulary, today: monday))
    for outcome in plan.targets {
      // Nobody has started by a decision alone in the sample.
      #expect(outcome.stock == reference.running(outcome.rule).counted, "\(outcome.rule.id)")
    }
    #expect(plan.targets.map(\.stock).reduce(0, +) > 50)
    #expect(plan.proof.gap == 0)
  }

  /// The targets of 2017 (QF-07, QF-08) on the same week, as if it were that year's: 380 are far off,
  /// so every placement comes nearer, and so does the companies' share of all activation.
  @Test func theTargetsOf2017AreCounted() throws {
    var book = try book(on: "2017-06-01")
    for place in book.targets.indices { book.targets[place].year = 2018 }
    let plan = try plan(book)
    let reference = ReferenceTargets(
      ReferenceRules(
        region: RegionIndex(region), book: book, vocabulary: vocabulary, today: monday))
    let (running, share) = try (
      #require(plan.targets.first), #require(plan.targets.last)
    )
    #expect(running.stock == reference.running(running.rule).counted)
    #expect(share.stock == running.stock && share.whole == reference.running(share.rule).whole)
    #expect(running.proposed == share.proposed && running.proposed > 0)
    #expect(running.lacking == max(0, 380 - running.stock - running.proposed))
    #expect(plan.proof.objective <= plan.proof.bound)
  }

  /// A ceiling at what runs already is kept where the citizens can go elsewhere; one out of reach
  /// changes nothing.
  @Test func aTargetThatBindsMovesTheWeek() throws {
    var book = try book()
    book.targets.removeAll { $0.id != "praktik.private" }
    var free = book
    free.targets = []
    let without = try plan(free)
    book.targets[0].minimum = nil
    book.targets[0].maximum = 100_000
    let loose = try plan(book)
    #expect(loose.proposals.map(\.citizen) == without.proposals.map(\.citizen))
    // What a duty is worth grows with what targets can move; the points do not.
    #expect(
      loose.proof.objective % loose.proof.dutyValue
        == without.proof.objective % without.proof.dutyValue)
    // Halfway to what the week would do without a target, and dear enough that a place is worth less:
    // at the book's own points a target only chooses between places of like value.
    let natural = try #require(loose.targets.first)
    book.targets[0].maximum = natural.stock + natural.proposed / 2
    book.targets[0].points = 5000
    let bound = try plan(book)
    let outcome = try #require(bound.targets.first)
    #expect(outcome.proposed < natural.proposed, "\(outcome) \(natural)")
    #expect(bound.unplaced.contains { $0.passedOver.contains { $0.reason == .target } })
    #expect(!without.unplaced.contains { $0.passedOver.contains { $0.reason == .target } })
    #expect(bound.proof.duties == without.proof.duties, "no duty gives way to a target")
    // What may be missing to the best week is less than the worth of one placement at the floor.
    #expect(bound.proof.gap < Int64(book.priority.baseWeight * book.fit.floor))
  }
}
