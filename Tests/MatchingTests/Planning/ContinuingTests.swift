import JobCentre
import Matching
import Regions
import TestSupport
import Testing

/// The Tuesday when a company cancels: what was published stays, and only what was freed is planned.
@Suite struct ContinuingTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func nothingChangesWhenNothingHappened() throws {
    for seed in 0..<200 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      let again = try world.plan(region, continuing: plan.published)
      let changes = try #require(again.changes)
      #expect(changes.removed.isEmpty && changes.added.isEmpty, "seed \(seed)")
      #expect(changes.kept == plan.proposals.count, "seed \(seed)")
    }
  }

  @Test func aDayLaterNothingHasChanged() throws {
    let region = try RegionGenerator(.albertslund, vocabulary: world.vocabulary).generate()
    let plan = try world.plan(region)
    for days in 1...4 {
      let again = try world.plan(region, continuing: plan.published, on: world.monday + days)
      let changes = try #require(again.changes)
      #expect(changes.removed.isEmpty && again.conflicts.isEmpty, "\(days) days later")
      #expect(changes.kept == plan.proposals.count)
    }
  }

  @Test func aCancelledOpeningFreesWithoutAFault() throws {
    for seed in 0..<100 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try world.plan(region)
      guard let cancelled = plan.proposals.first?.opening,
        let place = region.openings.firstIndex(where: { $0.id == cancelled })
      else { continue }
      var tuesday = region
      tuesday.openings[place].places = 0
      let again = try world.plan(tuesday, continuing: plan.published)
      #expect(!again.proposals.contains { $0.opening == cancelled }, "seed \(seed)")
      #expect(
        again.conflicts.filter { $0.opening == cancelled }.allSatisfy { $0.cause == .openingGone })
      #expect(
        !again.suggestions.contains { $0.suggestions.contains { $0.opening == cancelled } },
        "seed \(seed)")
    }
  }

  @Test func aPrimaryClaimsThePlaceBeforeAReserve() throws {
    var claimed = 0
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try world.plan(region)
      guard let reserve = plan.reserves.first,
        let primary = plan.proposals.first(where: { $0.opening == reserve.opening }),
        let place = region.openings.firstIndex(where: { $0.id == reserve.opening })
      else { continue }
      var decided = region
      decided.openings[place].places = 1
      decided.decisions = [
        Decision(
          citizen: reserve.citizen, opening: reserve.opening, date: world.monday + -1,
          role: .reserve, step: .company, answer: .yes),
        Decision(
          citizen: primary.citizen, opening: primary.opening, date: world.monday, role: .primary,
          step: .caseworker, answer: .yes),
      ]
      let again = try world.plan(decided)
      let held = again.proposals.filter { $0.opening == reserve.opening }
      #expect(held.map(\.citizen) == [primary.citizen], "seed \(seed)")
      claimed += 1
    }
    #expect(claimed > 50)
  }

  @Test func whoHasStartedIsNotCountedTwiceInTheRatio() throws {
    var started = 0
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try world.plan(region)
      guard
        let proposal = plan.proposals.first(where: { proposal in
          region.openings.contains {
            $0.id == proposal.opening && $0.type == OfferType(known: "virksomhedspraktik")
          }
        }), let opening = region.openings.first(where: { $0.id == proposal.opening })
      else { continue }
      var running = region
      running.decisions = [
        Decision(
          citizen: proposal.citizen, opening: proposal.opening, date: world.monday, role: .primary,
          step: .started, answer: .yes)
      ]
      // The site's supported staff now fills its ratio, and the one who started is among them.
      for company in running.companies.indices {
        for site in running.companies[company].sites.indices
        where running.companies[company].sites[site].pNumber == opening.site {
          running.companies[company].sites[site].supportedCentiFTE = 100_000
        }
      }
      let again = try world.plan(running)
      #expect(
        again.proposals.contains {
          $0.citizen == proposal.citizen && $0.opening == proposal.opening
        }, "seed \(seed)")
      started += 1
    }
    #expect(started > 20)
  }

  @Test func onlyWhatWasFreedMoves() throws {
    var freed = 0
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      guard let cancelled = plan.proposals.first?.opening else { continue }
      var tuesday = region
      tuesday.openings.removeAll { $0.id == cancelled }
      tuesday.decisions.removeAll { $0.opening == cancelled }
      let again = try world.plan(tuesday, continuing: plan.published)
      let changes = try #require(again.changes)
      let lost = plan.published.pairs.filter { $0.opening == cancelled }
      #expect(Set(changes.removed) == Set(lost), "seed \(seed)")
      #expect(changes.kept == plan.proposals.count - lost.count, "seed \(seed)")
      #expect(
        Set(again.conflicts.filter { $0.cause == .openingGone }.map(\.citizen))
          == Set(lost.map(\.citizen)), "seed \(seed)")
      // Nobody who was placed is moved to make room for those who were freed.
      let settled = Set(plan.proposals.map(\.citizen)).subtracting(lost.map(\.citizen))
      #expect(changes.added.allSatisfy { !settled.contains($0.citizen) }, "seed \(seed)")
      freed += lost.count
    }
    #expect(freed > 200)
  }

  @Test func aNoFreesAndAYesHolds() throws {
    for seed in 0..<300 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try world.plan(region)
      guard plan.proposals.count > 1, let refused = plan.proposals.first,
        let agreed = plan.proposals.last
      else { continue }
      var decided = region
      decided.decisions = [
        Decision(
          citizen: refused.citizen, opening: refused.opening, date: world.monday, role: .primary,
          step: .citizen, answer: .no),
        Decision(
          citizen: agreed.citizen, opening: agreed.opening, date: world.monday, role: .primary,
          step: .company, answer: .yes),
      ]
      let again = try world.plan(decided)
      #expect(
        !again.proposals.contains {
          $0.citizen == refused.citizen && $0.opening == refused.opening
        }, "seed \(seed)")
      #expect(
        !again.reserves.contains {
          $0.citizen == refused.citizen && $0.opening == refused.opening
        }, "seed \(seed)")
      let held = again.proposals.first { $0.citizen == agreed.citizen }
      #expect(held?.opening == agreed.opening && held?.pin == .agreed, "seed \(seed)")
    }
  }
}

extension Plan {
  /// The plan as a later one continues it.
  fileprivate var published: Planner.Earlier {
    Planner.Earlier(
      date: run.date,
      pairs: proposals.map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) })
  }
}
