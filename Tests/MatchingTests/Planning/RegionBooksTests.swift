import Assignment
import JobCentre
import Matching
import ReferenceData
import TestSupport
import Testing

/// A region of several municipalities, each with its own rules for its own citizens.
@Suite struct RegionBooksTests {
  /// The books of a list for nobody alone, and of these municipalities.
  private func books(_ homes: MunicipalityCode...) throws -> RegionBooks {
    let library = try TinyRegion.library()
    var own: [MunicipalityCode: RuleTimeline] = [:]
    for home in homes { own[home] = library.timeline(in: home) }
    return RegionBooks(try #require(library.timeline()), own: own)
  }

  private func plan(_ region: TinyRegion, _ books: RegionBooks) throws -> Plan {
    let book = books.list.book(on: region.date)
    let run = RunRecord(
      week: ISOWeek(containing: region.date), date: region.date, bookID: book.id,
      bookEdition: book.edition, bookTitle: book.title, bookFingerprint: "", inputFingerprint: "",
      programVersion: "")
    return try Planner(
      index: RegionIndex(
        Region(
          citizens: region.citizens, companies: region.companies, openings: region.openings)),
      books: books, vocabulary: region.vocabulary, run: run
    ).plan()
  }

  /// One citizen of Albertslund and one of another municipality, alike, and a place for each.
  private func region(_ offer: OfferType, on day: Day, with home: MunicipalityCode) throws
    -> TinyRegion
  {
    var region = try TinyRegion.fitting(offer)
    try region.move(to: day)
    region.opening.places = 2
    var other = region.citizen
    other.id = "B-OTHER"
    other.municipality = home
    region.citizens.append(other)
    return region
  }

  /// Ballerup, 2015: its newly unemployed get the minimum, Albertslund's do not.
  @Test func aGateIsThatOfTheCitizensMunicipality() throws {
    var region = try region("virksomhedspraktik", on: "2015-06-01", with: "151")
    for place in region.citizens.indices {
      region.citizens[place].targetGroup = "unemploymentInsured"
      region.citizens[place].history = []
      region.citizens[place].benefitStart = region.opening.start.adding(months: -1)
    }
    let plan = try plan(region, books("151"))
    #expect(plan.proposals.map(\.citizen) == [region.citizen.id])
    #expect(plan.unplaced.map { $0.tally.map(\.obstacle) } == [[.gate(.selfReliance)]])
    // What is not there for the whole list is there for nobody.
    #expect(try self.plan(region, books()).proposals.count == 2)
  }

  /// Ballerup, 2015: whoever is on the way to an education is free when it begins.
  @Test func aLengthIsThatOfTheCitizensMunicipality() throws {
    var region = try region("virksomhedspraktik", on: "2015-12-21", with: "151")
    for place in region.citizens.indices {
      region.citizens[place].targetGroup = "educationReady"
    }
    region.opening.start = "2016-01-05"
    let plan = try plan(region, books("151"))
    #expect(plan.proposals.map(\.citizen) == [region.citizen.id])
    #expect(plan.unplaced.map { $0.tally.map(\.obstacle) } == [[.gate(.duration)]])
  }

  /// Varde, 2012: its flag weighs for its own; elsewhere it is no code, weighs nothing and is told.
  @Test func aFlagIsThatOfTheCitizensMunicipality() throws {
    var region = try region("ordinaertJob", on: "2012-06-04", with: "573")
    for place in region.citizens.indices {
      region.citizens[place].targetGroup = "match2"
      region.citizens[place].policyFlags = ["riskGroup"]
      // An offer that has just ended: nothing is due.
      region.citizens[place].history[0].start = region.date + -30
      region.citizens[place].history[0].end = region.date + -1
      region.citizens[place].lastSuggested = region.date
    }
    let plan = try plan(region, books("573"))
    let base = region.book.priority.baseWeight
    var weights: [CitizenID: Int] = [:]
    for proposal in plan.proposals {
      weights[proposal.citizen] = proposal.assessment.priority.weight
    }
    #expect(weights == ["B-OTHER": base + 30, region.citizen.id: base])
    #expect(plan.incomplete.isEmpty)
    #expect(plan.lacking.map(\.missing) == [[.policyFlag("riskGroup")]])
    #expect(
      plan.lacking.map(\.record) == [.citizen(region.citizen.id, caseworker: "SB-12")])
    let reader = try books("573").readersBook(on: region.date)
    #expect(reader.policyFlags.contains { $0.code == "riskGroup" })
    #expect(!region.book.policyFlags.contains { $0.code == "riskGroup" })
  }

  /// Ballerup, 2018: what citizens are compared by is the list's, and so are targets.
  @Test func whatIsComparedIsTheLists() throws {
    let region = try region("virksomhedspraktik", on: "2018-06-04", with: "151")
    let books = try books("151")
    let own = books.books(of: "151").book(on: region.date)
    #expect(own.priority.privatePoints == 80 && !own.targets.isEmpty)
    let plan = try plan(region, books)
    let points = plan.proposals.map(\.assessment.priority.points)
    #expect(points.count == 2 && Set(points).count == 1)
    #expect(points.first == region.book.priority.ladder[1] + region.book.priority.privatePoints)
    #expect(plan.targets.isEmpty)
  }

  /// Random regions of two municipalities: each citizen's pairs and duties are those of the rules
  /// written once more, read under the book of the citizen's own municipality.
  @Test func everyPairIsThatOfTheReference() throws {
    let library = try TinyRegion.library()
    let day: Day = "2015-06-01"
    let list = try #require(library.timeline()?.book(on: day))
    let ballerup = try #require(library.timeline(in: "151")?.book(on: day))
    let books = RegionBooks(RuleTimeline(list), own: ["151": RuleTimeline(ballerup)])
    let vocabulary = try Vocabulary(files: .embedded)
    var different = 0
    var candidates = 0
    for seed in 0..<400 as Range<UInt64> {
      var maker = RandomRegion(seed: seed, vocabulary: vocabulary, book: list, today: day)
      var region = maker.region(citizens: 30, openings: 14, decisions: 0)
      for place in region.citizens.indices where place % 2 == 0 {
        region.citizens[place].municipality = "151"
        // Newly unemployed, so that the municipalities differ.
        region.citizens[place].targetGroup = "unemploymentInsured"
        region.citizens[place].subgroup = nil
        region.citizens[place].benefitStart = day + -(place * 5)
      }
      var tiny = try TinyRegion.fitting()
      tiny.citizens = region.citizens
      tiny.companies = region.companies
      tiny.openings = region.openings
      tiny.date = day
      let plan = try plan(tiny, books)
      func rules(_ book: RuleBook) -> ReferenceRules {
        ReferenceRules(
          region: RegionIndex(region), book: book, vocabulary: vocabulary, today: day)
      }
      func week(_ book: RuleBook) throws -> ReferenceWeek {
        try ReferenceWeek(rules(book), dutyValue: plan.proof.dutyValue)
      }
      let (listed, own) = (try week(list), try week(ballerup))
      func isOwn(_ left: Int32) -> Bool { region.citizens[Int(left)].municipality == "151" }
      let expected =
        listed.problem.edges.count { !isOwn($0.left) } + own.problem.edges.count { isOwn($0.left) }
      #expect(plan.proof.candidates == expected, "seed \(seed)")
      candidates += expected
      different += expected != listed.problem.edges.count ? 1 : 0
    }
    #expect(candidates > 500 && different > 20, "\(candidates) \(different)")
  }
}
