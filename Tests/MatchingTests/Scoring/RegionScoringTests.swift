import JobCentre
import Matching
import Regions
import TestSupport
import Testing

/// The columns agree with the definition on every pair, at every level of the kernel.
@Suite struct RegionScoringTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test(arguments: KernelLevel.available)
  func everyPairOfRandomRegionsAgrees(level: KernelLevel) {
    var sum = RegionScoring.AuditFindings()
    for seed in 0..<400 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 24, openings: 40)
      sum.add(world.audit(region, level: level), seed: seed)
    }
    // The regions must not be so barren that nothing was tested.
    #expect(sum.candidates > 2_000 && sum.fits > 20_000 && sum.skipped > 1_000, "\(sum)")
    #expect(sum.excess > 1_000 && sum.priced - sum.excess > 1_000, "\(sum)")
  }

  /// Fields at the ends of what they may be, wishes, last employers, and a floor that lets nearly
  /// every fit through.
  @Test(arguments: KernelLevel.available)
  func everyPairOfSaltedRegionsAgrees(level: KernelLevel) throws {
    var sum = RegionScoring.AuditFindings()
    for seed in 0..<300 as Range<UInt64> {
      var salt = try RegionSalt(seed: seed, world: world)
      let region = salt.salted(world.randomRegion(seed: seed, citizens: 24, openings: 40))
      sum.add(world.audit(region, under: salt.book(world.book), level: level), seed: seed)
    }
    #expect(sum.candidates > 500 && sum.fits > 10_000 && sum.skipped > 500, "\(sum)")
  }

  /// Groups of several blocks, and blocks of several tiles.
  @Test(arguments: KernelLevel.available)
  func everyPairOfCrowdedRegionsAgrees(level: KernelLevel) throws {
    var sum = RegionScoring.AuditFindings()
    for seed in 1_000..<1_006 as Range<UInt64> {
      var salt = try RegionSalt(seed: seed, world: world)
      var region = world.randomRegion(seed: seed, citizens: 120, openings: 150)
      region.openings = (0..<8).flatMap { copy in
        region.openings.enumerated().map { place, opening in
          var opening = opening
          opening.id = OpeningID(known: "copy-\(copy)-\(place)")
          // Most of them of one occupation.
          if place % 3 != 0 { opening.occupation = "9333" }
          return opening
        }
      }
      sum.add(world.audit(region, level: level), seed: seed)
      sum.add(world.audit(salt.salted(region), level: level), seed: seed)
    }
    #expect(sum.candidates > 2_000 && sum.fits > 20_000, "\(sum)")
  }

  /// Openings that start under one law and others under the next.
  @Test func everyPairAgreesAcrossReforms() throws {
    let books = try #require(try TinyRegion.library().timeline(drafts: true))
    var sum = RegionScoring.AuditFindings()
    for (place, segment) in books.segments.enumerated().dropFirst() {
      let today = segment.from + -20
      let book = books.book(on: today)
      for seed in 0..<12 as Range<UInt64> {
        var maker = RandomRegion(
          seed: seed + UInt64(100 * place), vocabulary: world.vocabulary, book: book, today: today)
        let region = maker.region(citizens: 30, openings: 60)
        let findings = RegionScoring(
          index: RegionIndex(region), books: RegionBooks(books), vocabulary: world.vocabulary,
          today: today
        ).audit()
        sum.add(findings, seed: seed)
      }
    }
    #expect(sum.candidates > 500 && sum.fits > 5_000, "\(sum)")
  }

  /// A week that was solved with too few pairs is seen to be unproved.
  @Test func prooflessWeeksAreFound() throws {
    var unproved = 0
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 24, openings: 40)
      let found = try RegionScoring(
        index: RegionIndex(region), books: RegionBooks(RuleTimeline(world.book)),
        vocabulary: world.vocabulary, today: world.monday
      ).auditProof()
      #expect(found.faults.isEmpty, "seed \(seed): \(found.faults)")
      unproved += found.isUnproved ? 1 : 0
    }
    #expect(unproved > 30 && unproved < 300, "\(unproved)")
  }

  /// Citizens of one municipality under its own rules beside those of others.
  @Test func everyPairAgreesUnderRulesOfTheirOwn() throws {
    let library = try TinyRegion.library()
    let home: MunicipalityCode = "151"
    let today: Day = "2015-06-01"
    let list = try #require(library.timeline())
    let own = try #require(library.timeline(in: home))
    var candidates: [MunicipalityCode?: Int] = [:]
    for seed in 0..<40 as Range<UInt64> {
      var maker = RandomRegion(
        seed: seed, vocabulary: world.vocabulary, book: list.book(on: today), today: today)
      var region = maker.region(citizens: 40, openings: 60)
      for place in region.citizens.indices where place % 2 == 0 {
        region.citizens[place].municipality = home
      }
      for seen in [nil, home] {
        let findings = RegionScoring(
          index: RegionIndex(region), books: RegionBooks(list, own: [home: own]), home: seen,
          vocabulary: world.vocabulary, today: today
        ).audit()
        #expect(findings.faults.isEmpty, "seed \(seed): \(findings.faults.prefix(3))")
        candidates[seen, default: 0] += findings.candidates
      }
    }
    #expect(candidates.count == 2 && candidates.values.allSatisfy { $0 > 100 }, "\(candidates)")
  }

  @Test func everyPairOfTheSampleAgrees() throws {
    let region = try RegionGenerator(.albertslund, vocabulary: world.vocabulary).generate()
    let findings = world.audit(region, level: .widest)
    #expect(findings.faults.isEmpty, "\(findings.faults.prefix(3))")
    #expect(findings.candidates == 16_279)
  }
}

extension PlanningWorld {
  /// The audit of a region under a book, the world's own unless another is given.
  fileprivate func audit(
    _ region: Region, under other: RuleBook? = nil, level: KernelLevel
  ) -> RegionScoring.AuditFindings {
    RegionScoring(
      index: RegionIndex(region), books: RegionBooks(RuleTimeline(other ?? book)),
      vocabulary: vocabulary,
      today: monday
    ).audit(level: level)
  }
}

extension RegionScoring.AuditFindings {
  /// Adds what was found in one region, which must be no fault.
  fileprivate mutating func add(_ other: Self, seed: UInt64) {
    #expect(other.faults.isEmpty, "seed \(seed): \(other.faults.prefix(3))")
    candidates += other.candidates
    fits += other.fits
    skipped += other.skipped
    excess += other.excess
    priced += other.priced
  }
}
