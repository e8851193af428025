import JobCentre
import Matching
import Regions
import TestSupport
import Testing

/// What unplaced citizens are told is what the definition says of every opening.
@Suite struct ExplanationTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func everyTallyOfRandomRegionsAgrees() throws {
    var sum = Planner.ExplanationFindings()
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 24, openings: 40, decisions: 12)
      sum.add(try world.audit(region), seed: seed)
    }
    // The regions must not be so barren that nothing was tested.
    #expect(sum.citizens > 1_000 && sum.fixes > 20, "\(sum)")
    #expect(sum.places.count > 15, "\(sum)")
  }

  /// Fields at the ends of what they may be, and rules that few books have.
  @Test func everyTallyOfSaltedRegionsAgrees() throws {
    var sum = Planner.ExplanationFindings()
    for seed in 0..<300 as Range<UInt64> {
      var salt = try RegionSalt(seed: seed, world: world)
      let region = salt.salted(
        world.randomRegion(seed: seed, citizens: 24, openings: 40, decisions: 12))
      sum.add(try world.audit(region, under: salt.book(world.book)), seed: seed)
    }
    #expect(sum.citizens > 1_000 && sum.fixes > 20, "\(sum)")
    #expect(sum.places.count > 15, "\(sum)")
  }

  /// Citizens whose goal alone gives no points: only the company they wish for does.
  @Test func everyTallyAgreesWhereOnlyAWishCounts() throws {
    var book = world.book
    book.fit.goalScale = book.fit.goalScale.map { $0.map { $0 < 700 ? 0 : $0 } }
    var sum = Planner.ExplanationFindings()
    for seed in 0..<100 as Range<UInt64> {
      var salt = try RegionSalt(seed: seed, world: world)
      let region = salt.salted(world.randomRegion(seed: seed, citizens: 24, openings: 40))
      sum.add(try world.audit(region, under: book), seed: seed)
    }
    #expect(sum.citizens > 300 && sum.fixes > 5, "\(sum)")
  }

  /// Openings that start under one law and others under the next.
  @Test func everyTallyAgreesAcrossReforms() throws {
    let books = try #require(try TinyRegion.library().timeline(drafts: true))
    var sum = Planner.ExplanationFindings()
    for (place, segment) in books.segments.enumerated().dropFirst() {
      let today = segment.from + -20
      for seed in 0..<12 as Range<UInt64> {
        var maker = RandomRegion(
          seed: seed + UInt64(100 * place), vocabulary: world.vocabulary,
          book: books.book(on: today), today: today)
        let region = maker.region(citizens: 30, openings: 60)
        sum.add(try world.audit(region, under: RegionBooks(books), on: today), seed: seed)
      }
    }
    #expect(sum.citizens > 300 && sum.fixes > 5, "\(sum)")
  }

  /// Citizens of one municipality under its own rules beside those of others.
  @Test func everyTallyAgreesUnderRulesOfTheirOwn() throws {
    let library = try TinyRegion.library()
    let home: MunicipalityCode = "151"
    let today: Day = "2015-06-01"
    let list = try #require(library.timeline())
    let own = try #require(library.timeline(in: home))
    var sum = Planner.ExplanationFindings()
    for seed in 0..<40 as Range<UInt64> {
      var maker = RandomRegion(
        seed: seed, vocabulary: world.vocabulary, book: list.book(on: today), today: today)
      var region = maker.region(citizens: 40, openings: 60)
      for place in region.citizens.indices where place % 2 == 0 {
        region.citizens[place].municipality = home
      }
      sum.add(
        try world.audit(region, under: RegionBooks(list, own: [home: own]), on: today), seed: seed)
    }
    #expect(sum.citizens > 200 && sum.fixes > 5, "\(sum)")
  }

  @Test func everyTallyOfTheSampleAgrees() throws {
    let region = try RegionGenerator(.albertslund, vocabulary: world.vocabulary).generate()
    let findings = try world.audit(region)
    #expect(findings.faults.isEmpty, "\(findings.faults.prefix(3))")
    #expect(findings.citizens > 1_000 && findings.fixes > 10, "\(findings)")
  }
}

extension PlanningWorld {
  fileprivate func audit(
    _ region: Region, under other: RuleBook? = nil
  ) throws -> Planner.ExplanationFindings {
    try audit(region, under: RegionBooks(RuleTimeline(other ?? book)), on: monday)
  }

  fileprivate func audit(
    _ region: Region, under books: RegionBooks, on today: Day
  ) throws -> Planner.ExplanationFindings {
    let record = RunRecord(
      week: ISOWeek(containing: today), date: today, bookID: "", bookEdition: "", bookTitle: "",
      bookFingerprint: "", inputFingerprint: "", programVersion: "")
    return try Planner(
      index: RegionIndex(region), books: books, vocabulary: vocabulary, run: record
    ).auditExplanations()
  }
}

extension Planner.ExplanationFindings {
  /// Adds what was found in one region, which must be no fault.
  fileprivate mutating func add(_ other: Self, seed: UInt64) {
    #expect(other.faults.isEmpty, "seed \(seed): \(other.faults.prefix(3))")
    citizens += other.citizens
    fixes += other.fixes
    places.merge(other.places, uniquingKeysWith: +)
  }
}
