import JobCentre
import Matching
import TestSupport
import Testing

/// The share of 75 per cent of July 2026: who is counted, how, and on whom a duty rests.
@Suite struct DutyShareTests {
  /// Six months from here end on 14 September 2026, a week from the list.
  private static let recently: Day = "2026-03-14"

  /// So many citizens with praktik in time, and so many without, who all fit one opening each.
  private func region(given: Int, without: Int) throws -> TinyRegion {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    try region.move(to: "2026-09-07")
    #expect(region.book.id == "R2026b")
    region.opening.start = "2026-09-14"
    region.opening.places = given + without
    region.site.staff = Site.Staff(
      average4Months: 10_000, average12Months: 10_000, lastMonth: 10_000)
    let ready = region.citizen
    region.citizens = (0..<given + without).map { number in
      var citizen = ready
      citizen.id = CitizenID(known: "B-\(100 + number)")
      citizen.benefitStart = Self.recently
      citizen.history = []
      if number < given { citizen.had("virksomhedspraktik", from: "2026-05-04") }
      return citizen
    }
    return region
  }

  private func duties(_ plan: Plan) -> Set<CitizenID> {
    Set(
      plan.proposals.filter { $0.assessment.duty != nil }.map(\.citizen)
        + plan.unplaced.filter { $0.duty != nil }.map(\.citizen))
  }

  /// Three of four are three quarters; two of four are not, and four of five are more.
  @Test(arguments: [(3, 1, 0), (2, 2, 1), (3, 2, 1), (4, 1, 0), (0, 3, 3), (5, 2, 1), (6, 2, 0)])
  func theDutyRestsOnEverybodyUntilTheShareIsReached(
    given: Int, without: Int, needed: Int
  ) throws {
    let plan = try region(given: given, without: without).plan()
    let share = try #require(plan.shares.first)
    #expect(plan.shares.count == 1)
    #expect(share.rule.percent == 75 && share.municipality == "165")
    #expect(share.members == given + without)
    #expect(share.inTime == given && share.open == without)
    #expect(share.needed == needed)
    #expect(share.proposed == without)
    #expect(share.lacking == 0 && share.isWithinReach)
    #expect(duties(plan).count == (needed == 0 ? 0 : without))
    #expect(plan.proof.duties == (needed == 0 ? 0 : without))
  }

  /// What becomes of one citizen among four of whom two have had an offer in time.
  private func counted(
    _ change: (inout Citizen) -> Void
  ) throws -> (share: ShareOutcome, hasDuty: Bool) {
    var region = try region(given: 2, without: 2)
    change(&region.citizens[3])
    let plan = try region.plan()
    return (try #require(plan.shares.first), duties(plan).contains("B-103"))
  }

  @Test func thoseWhoseTimeEndedBeforeTheRuleKeepTheirDuty() throws {
    let inside = try counted { $0.benefitStart = "2026-01-01" }
    #expect(inside.share.members == 4 && inside.share.missed == 1 && inside.hasDuty)
    let outside = try counted { $0.benefitStart = "2025-12-31" }
    #expect(outside.share.members == 3 && outside.hasDuty)
    // With three of four given the share is reached, and only who is outside it has a duty.
    var reached = try region(given: 3, without: 2)
    reached.citizens[4].benefitStart = "2025-12-31"
    #expect(try duties(reached.plan()) == ["B-104"])
  }

  @Test func thoseWhoseTimeEndsBeyondTheHorizonAreNotCountedYet() throws {
    // Eight weeks from 7 September end on 2 November.
    #expect(try counted { $0.benefitStart = "2026-05-02" }.share.members == 4)
    #expect(try counted { $0.benefitStart = "2026-05-03" }.share.members == 3)
  }

  @Test func anOfferCountsWhenItBeginsInTime() throws {
    let start: Day = "2026-01-05"
    // The six months end on 5 July.
    for (type, day, isInTime) in [
      ("virksomhedspraktik", "2026-07-05", true), ("virksomhedspraktik", "2026-07-06", false),
      ("loentilskud", "2026-07-26", true), ("loentilskud", "2026-07-27", false),
      ("ordinaertJob", "2026-07-05", true), ("oevrigVejledning", "2026-07-05", true),
      ("smaajob", "2026-06-01", false),
    ] {
      let (share, hasDuty) = try counted { citizen in
        citizen.benefitStart = start
        citizen.had(OfferType(known: type), from: Day(stringLiteral: day))
      }
      #expect(share.inTime == (isInTime ? 3 : 2), "\(type) \(day)")
      #expect(share.missed == (isInTime ? 0 : 1), "\(type) \(day)")
      // What does not count leaves the duty; what came late has discharged it.
      #expect(hasDuty == (type == "smaajob"), "\(type) \(day)")
    }
  }

  @Test func theExemptAreOfTheWhole() throws {
    let (share, hasDuty) = try counted { $0.exemptUntil = "2026-10-01" }
    #expect(share.members == 4 && share.exempt == 1 && share.open == 1 && !hasDuty)
    #expect(share.needed == 1 && share.isWithinReach)
    // A month after an exemption that is over there is time still.
    let after = try counted { citizen in
      citizen.benefitStart = "2026-02-01"
      citizen.exemptUntil = "2026-08-10"
    }
    #expect(after.share.open == 2 && after.share.missed == 0 && after.hasDuty)
    let late = try counted { citizen in
      citizen.benefitStart = "2026-02-01"
      citizen.exemptUntil = "2026-08-06"
    }
    #expect(late.share.open == 1 && late.share.missed == 1 && late.hasDuty)
  }

  @Test func otherGroupsHaveTheirOwnDuty() throws {
    let (share, hasDuty) = try counted { $0.targetGroup = "activityReadyCashBenefit" }
    #expect(share.members == 3 && hasDuty)
    var reached = try region(given: 3, without: 2)
    reached.citizens[4].targetGroup = "activityReadyCashBenefit"
    #expect(try duties(reached.plan()) == ["B-104"])
  }

  @Test func eachMunicipalityHasItsOwnShare() throws {
    var region = try region(given: 3, without: 2)
    region.citizens[4].municipality = "151"
    let plan = try region.plan()
    #expect(plan.shares.map(\.municipality) == ["151", "165"])
    #expect(plan.shares.map(\.needed) == [1, 0])
    #expect(duties(plan) == ["B-104"])
  }

  @Test func whatCannotBeReachedIsSaid() throws {
    var region = try region(given: 0, without: 4)
    for place in 0..<2 { region.citizens[place].benefitStart = "2026-02-01" }
    let share = try #require(try region.plan().shares.first)
    #expect(share.needed == 3 && share.open == 2 && share.missed == 2)
    #expect(!share.isWithinReach && share.proposed == 2 && share.lacking == 1)
  }

  /// The book of a day before the rule has none, and neither has the draft.
  @Test func otherBooksCountNone() throws {
    for day in ["2026-06-29", "2027-03-01"] as [Day] {
      var region = try TinyRegion.fitting("virksomhedspraktik")
      try region.move(to: day, drafts: true)
      region.citizen.history = []
      let plan = try region.plan()
      #expect(plan.shares.isEmpty && duties(plan).count == 1, "\(day)")
    }
  }

  /// Random regions against a count made one citizen at a time.
  @Test func theCountIsThatOfTheReference() throws {
    var world = try PlanningWorld(bookID: "R2026b").book
    world.dutyShares[0].from = "2018-01-01"
    world.dutyShares[0].percent = 10
    let shared = try PlanningWorld(book: world)
    var reached = 0
    var short = 0
    for seed in 0..<400 as Range<UInt64> {
      var region = shared.randomRegion(seed: seed, citizens: 40, openings: 10)
      for place in region.citizens.indices { region.citizens[place].municipality = "165" }
      let plan = try shared.plan(region)
      let rules = shared.rules(region)
      let rule = world.dutyShares[0]
      let expected = rules.share(rule, in: "165")
      let needed = expected.needed(percent: rule.percent)
      let members =
        expected.inTime.count + expected.exempt.count + expected.missed.count
        + expected.open.count
      guard members > 0 else {
        #expect(plan.shares.isEmpty, "seed \(seed)")
        continue
      }
      let share = try #require(plan.shares.first)
      #expect(
        [share.members, share.inTime, share.exempt, share.missed, share.open, share.needed]
          == [
            members, expected.inTime.count, expected.exempt.count, expected.missed.count,
            expected.open.count, needed,
          ], "seed \(seed)")
      let carrying = duties(plan).intersection(expected.without)
      if needed == 0 {
        #expect(carrying.isEmpty, "seed \(seed)")
        reached += expected.without.isEmpty ? 0 : 1
      } else {
        let listed = Set(plan.proposals.map(\.citizen) + plan.unplaced.map(\.citizen))
        let awaited = Set(expected.open + expected.missed).intersection(expected.without)
        #expect(carrying == awaited.intersection(listed), "seed \(seed)")
        short += 1
      }
    }
    #expect(reached > 20 && short > 20, "\(reached) \(short)")
  }
}

extension Citizen {
  /// Four weeks of an offer.
  fileprivate mutating func had(_ type: OfferType, from start: Day) {
    history = [PastOffer(type: type, start: start, end: start + 27)]
  }
}
