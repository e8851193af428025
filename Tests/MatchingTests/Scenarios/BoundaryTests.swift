import JobCentre
import Matching
import TestSupport
import Testing

/// Changes of law: the same citizen and opening the day before, and on the day.
struct BoundaryTests {
  /// A pair: the gates that close to an opening that begins the day before the change, and on it.
  struct Pair: Sendable {
    let change: Day
    let scenario: BookScenario
    let before: [Gate]
    let after: [Gate]
  }

  /// A duty: months to the first offer under the book of the day before, and of the day.
  struct Duty: Decodable, Sendable {
    var change: String
    var name: String
    var group: String
    var age: String?
    var history: String?
    var before: Int?
    var after: Int?
  }

  private struct Outcome: Decodable {
    var change: String
    var before: [String]
    var after: [String]
  }

  private struct Outcomes: Decodable { var pairs: [Outcome] }
  private struct Scenarios: Decodable { var pairs: [BookScenario] }
  private struct Duties: Decodable { var duties: [Duty] }

  private static func pairs() throws -> [Pair] {
    let outcomes = try ScenarioFolder.read(Outcomes.self, "boundaries.json").pairs
    let scenarios = try ScenarioFolder.read(Scenarios.self, "boundaries.json").pairs
    return zip(outcomes, scenarios).map { outcome, scenario in
      Pair(
        change: Day(stringLiteral: outcome.change), scenario: scenario,
        before: outcome.before.compactMap(Gate.init), after: outcome.after.compactMap(Gate.init))
    }
  }

  @Test func aPairIsJudgedByTheBookOfTheDayItBegins() throws {
    for pair in try Self.pairs() {
      for (start, gates) in [(pair.change + -1, pair.before), (pair.change, pair.after)] {
        var region = try pair.scenario.region(on: pair.change + -21)
        region.opening.start = start
        if gates.isEmpty {
          try region.expectPlaced()
        } else {
          try region.expectClosed(gates)
        }
      }
    }
  }

  @Test func aDutyIsJudgedByTheBookOfTheDayOfTheList() throws {
    for duty in try ScenarioFolder.read(Duties.self, "boundaries.json").duties {
      let change = Day(stringLiteral: duty.change)
      var citizen = TinyRegion.person()
      citizen.targetGroup = TargetGroup(known: duty.group)
      if let age = duty.age.flatMap(AgeBand.init) { citizen.ageBand = age }
      citizen.benefitStart = change + -60
      citizen.history = (duty.history.map { [$0] } ?? []).map {
        PastOffer(type: OfferType(known: $0), start: change + -50, end: nil)
      }
      let timeline = try #require(try TinyRegion.library().timeline(drafts: true))
      for (day, months) in [(change + -1, duty.before), (change, duty.after)] {
        let clock = DutyClock(book: timeline.book(on: day), today: day)
        #expect(
          clock.duty(of: citizen)?.due == months.map { citizen.benefitStart.adding(months: $0) },
          "\(duty.name), \(day)")
      }
    }
  }

  /// A site whose ratio is full: whether one more may begin there.
  private struct FullSite: Decodable {
    var change: String
    var before: Bool
    var after: Bool
  }

  private struct FullSites: Decodable { var ratios: [FullSite] }
  private struct FullSiteScenarios: Decodable { var ratios: [BookScenario] }

  @Test func aFullRatioIsJudgedByTheBookOfTheDayItBegins() throws {
    let sites = try ScenarioFolder.read(FullSites.self, "boundaries.json").ratios
    let scenarios = try ScenarioFolder.read(FullSiteScenarios.self, "boundaries.json").ratios
    for (site, scenario) in zip(sites, scenarios) {
      let change = Day(stringLiteral: site.change)
      for (start, isPlaced) in [(change + -1, site.before), (change, site.after)] {
        var region = try scenario.region(on: change + -21)
        region.opening.start = start
        region.site.supportedCentiFTE =
          region.book.ratio.quota(centiFTE: region.site.staff.average4Months) * 100
        let plan = try region.plan()
        #expect(plan.proposals.isEmpty != isPlaced, "\(scenario.name), \(start)")
        if !isPlaced { #expect(plan.unplaced.first?.passedOver.first?.reason == .ratio) }
      }
    }
  }

  /// Every change of book is tried, and the two changes of law that closed and opened nothing.
  @Test func everyChangeIsTried() throws {
    let changes = Set(try TinyRegion.library().books.dropFirst().map(\.validFrom))
    #expect(Set(try Self.pairs().map(\.change)) == changes.union(["2016-10-01", "2025-07-01"]))
  }
}
