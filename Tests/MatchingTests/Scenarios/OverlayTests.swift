import Foundation
import JobCentre
import Matching
import ReferenceData
import TestSupport
import Testing

/// A municipality adds a target group, an offer type and a deadline in a file, and the program
/// obeys, whatever the file is called.
struct OverlayTests {
  private static let overlay = """
    {"schema": "plads/rule-overlay", "version": 1, "id": "forsoeg", "edition": "forsoeg-1",
     "title": "Havneforsøget", "municipality": "165", "validFrom": "2020-11-01",
     "validTo": "2020-12-06", "decision": "byrådet, oktober 2020", "purpose": "arbejde på havnen",
     "source": "frikommunelov",
     "adds": {
       "targetGroups": [{"code": "havnegruppe", "title": "havnegruppen", "source": "byrådet",
         "distance": "far"}],
       "offerTypes": [{"code": "havnejob", "title": "havnejob", "source": "byrådet", "rung": 1,
         "countsInRatio": true, "alwaysDischarges": false, "needsPurpose": false,
         "needsExtraWork": false}],
       "matrix": [
         {"id": "havnejob", "offer": "havnejob", "groups": ["havnegruppe", "jobReadyCashBenefit"],
          "ageBands": ["from30to50", "over50"], "sectors": ["private"], "source": "byrådet"},
         {"id": "havnegruppe", "offer": "ordinaertJob", "groups": ["havnegruppe"],
          "sectors": ["private", "public"], "source": "byrådet"}],
       "durations": [{"id": "havnejob", "offer": "havnejob", "weeks": 6, "source": "byrådet"}],
       "deadlines": [{"id": "havnegruppe", "groups": ["havnegruppe"], "firstOfferMonths": 2,
         "counts": [{"offer": "havnejob", "graceWeeks": 0}], "minimumWeeks": 4,
         "source": "byrådet"}]}}
    """

  private let library: RuleLibrary

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "plads-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let rules = folder.appending(path: "rules", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    for (number, path) in try ReferenceFiles.embedded.paths(under: "rules/").enumerated() {
      try Data(ReferenceFiles.embedded.bytes(of: path))
        .write(to: rules.appending(path: "fil-\(number).json"))
    }
    try Data(Self.overlay.utf8).write(to: rules.appending(path: "a.json"))
    let places = "municipalities/municipalities.json"
    let copy = folder.appending(path: places)
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(ReferenceFiles.embedded.bytes(of: places)).write(to: copy)
    library = try RuleLibrary(files: ReferenceFiles(directory: folder.path))
  }

  /// The pair that fits, in the harbour, under the rules of a municipality.
  private func region(
    _ offer: OfferType = "havnejob", in municipality: MunicipalityCode? = "165"
  ) throws -> TinyRegion {
    var region = try TinyRegion.fitting(offer)
    let books = try #require(library.timeline(in: municipality))
    region.books = books
    region.book = books.book(on: region.date)
    region.citizen.targetGroup = "havnegruppe"
    region.opening.weeks = 6
    region.opening.start = "2020-12-01"
    return region
  }

  @Test func theNewGroupIsPlacedInTheNewOffer() throws {
    try region().expectPlaced()
    var jobReady = try region()
    jobReady.citizen.targetGroup = "jobReadyCashBenefit"
    try jobReady.expectPlaced()
    try region("ordinaertJob").expectPlaced()
  }

  @Test func itsGatesHold() throws {
    var region = try region()
    region.opening.weeks = 7
    try region.expectClosed([.duration])
    region = try self.region()
    region.company.sector = .public
    try region.expectClosed([.employerSector])
    region = try self.region()
    region.citizen.ageBand = .from25to29
    try region.expectClosed([.offerType])
    region = try self.region()
    region.citizen.targetGroup = "activityReadyCashBenefit"
    try region.expectClosed([.offerType])
  }

  @Test func itsDeadlineIsADuty() throws {
    var region = try region()
    region.citizen.history = []
    region.citizen.benefitStart = "2020-10-01"
    let plan = try region.plan()
    #expect(plan.proof.duties == 1)
    #expect(plan.proposals.first?.assessment.duty?.due == "2020-12-01")
    region.opening.weeks = 3
    #expect(try region.plan().proof.duties == 0)
  }

  @Test func elsewhereAndLaterNobodyKnowsThem() throws {
    let elsewhere = try region(in: "151")
    #expect(try elsewhere.plan().incomplete.count == 2)
    // The trial ends on 6 December: what begins then is known, what begins after is not.
    var region = try region()
    region.opening.start = "2020-12-06"
    try region.expectPlaced()
    region.opening.start = "2020-12-07"
    let plan = try region.plan()
    #expect(plan.incomplete.map(\.missing) == [[.offerType("havnejob")]])
    #expect(plan.proposals.isEmpty)
  }

  /// Ballerup, 2015: who is on the way to an education is free when it begins (RD-33).
  @Test func anOfferEndsBeforeTheNextIntake() throws {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    try region.move(to: "2015-12-21")
    let books = try #require(try TinyRegion.library().timeline(in: "151"))
    region.books = books
    region.book = books.book(on: region.date)
    region.citizen.targetGroup = "educationReady"
    // Four weeks from 4 January end on the 31st, from the 5th on 1 February.
    region.opening.start = "2016-01-04"
    try region.expectPlaced()
    region.opening.start = "2016-01-05"
    try region.expectClosed([.duration])
    region.citizen.targetGroup = "jobReadyCashBenefit"
    try region.expectPlaced()
    region.citizen.targetGroup = "educationReady"
    region.opening.start = "2016-02-01"
    try region.expectPlaced()
  }

  /// The pair under the rules of a municipality that leaves the minimum to some.
  private func selfReliant(
    _ offer: OfferType, on day: Day, in municipality: MunicipalityCode
  ) throws -> TinyRegion {
    var region = try TinyRegion.fitting(offer)
    try region.move(to: day)
    let books = try #require(try TinyRegion.library().timeline(in: municipality))
    region.books = books
    region.book = books.book(on: region.date)
    return region
  }

  /// Varde, 2011: match 1 can manage, and gets what leads to lasting work (RD-35, RD-34).
  @Test func matchOneGetsTheMinimumInVarde() throws {
    var region = try selfReliant("virksomhedspraktik", on: "2012-06-04", in: "573")
    region.citizen.targetGroup = "match1"
    // An offer that has just ended: nothing is due for six months.
    region.citizen.history[0].start = region.date + -30
    region.citizen.history[0].end = region.date + -1
    try region.expectClosed([.selfReliance])
    region.opening.prospect = Opening.Prospect(positions: 1)
    try region.expectPlaced()
    region.opening.prospect = nil
    region.citizen.policyFlags = ["riskGroup"]
    try region.expectPlaced()
    region.citizen.policyFlags = []
    region.citizen.targetGroup = "match2"
    try region.expectPlaced()
    // Nine months from the start of the benefit the law asks for an offer.
    region.citizen.targetGroup = "match1"
    region.citizen.history = []
    region.citizen.benefitStart = region.date.adding(months: -8)
    #expect(try region.plan().proof.duties == 1)
    for offer in ["ordinaertJob", "smaajob"] as [OfferType] {
      var other = try selfReliant(offer, on: "2012-06-04", in: "573")
      other.citizen.targetGroup = "match1"
      try other.expectPlaced()
    }
    var elsewhere = try selfReliant("virksomhedspraktik", on: "2012-06-04", in: "151")
    elsewhere.citizen.targetGroup = "match1"
    try elsewhere.expectPlaced()
  }

  /// Varde, 2011: match 2 has no demand of unbroken activation beside the act's own (RD-37).
  ///
  /// A gap is no duty until the act's six months are near, and nobody is heavier for having one.
  @Test func aGapIsNotFilledForItsOwnSakeInVarde() throws {
    var region = try selfReliant("virksomhedspraktik", on: "2012-06-04", in: "573")
    region.citizen.targetGroup = "match2"
    region.approveEverything()
    region.citizen.history[0].end = region.date + -1
    #expect(try region.plan().proposals.first?.assessment.duty == nil)
    let running = try region.plan().proposals.first?.assessment.priority.weight
    region.citizen.history[0].end = region.date.adding(weeks: 8).adding(months: -6) + 1
    region.citizen.history[0].start = region.date.adding(months: -6)
    #expect(try region.plan().proposals.first?.assessment.duty == nil)
    #expect(try region.plan().proposals.first?.assessment.priority.weight == running)
    region.citizen.history[0].end = region.date.adding(weeks: 8).adding(months: -6)
    #expect(try region.plan().proof.duties == 1)
  }

  /// Ballerup, 2015: the newly unemployed get the minimum in their first three months (TG-19).
  @Test func theNewlyUnemployedGetTheMinimumInBallerup() throws {
    var region = try selfReliant("virksomhedspraktik", on: "2015-06-01", in: "151")
    region.citizen.targetGroup = "unemploymentInsured"
    region.citizen.history = []
    region.citizen.benefitStart = region.opening.start.adding(months: -3) + 1
    try region.expectClosed([.selfReliance])
    region.citizen.benefitStart = region.opening.start.adding(months: -3)
    try region.expectPlaced()
    region.citizen.benefitStart = region.opening.start.adding(months: -1)
    region.citizen.policyFlags = ["middleGroup"]
    try region.expectPlaced()
    // The job-ready must have a company offer within three months, and that is the minimum.
    region.citizen.policyFlags = []
    region.citizen.targetGroup = "jobReadyCashBenefit"
    region.citizen.benefitStart = region.opening.start.adding(months: -2)
    try region.expectPlaced()
    #expect(try region.plan().proof.duties == 1)
  }

  @Test func theFingerprintTextTellsThemApart() throws {
    let day: Day = "2020-11-23"
    let here = try #require(library.rules(on: day, in: "165"))
    let elsewhere = try #require(library.rules(on: day))
    let carried = try #require(try TinyRegion.library().rules(on: day))
    #expect(here.canonicalText != elsewhere.canonicalText)
    #expect(elsewhere.canonicalText == carried.canonicalText, "whatever the files are called")
  }
}
