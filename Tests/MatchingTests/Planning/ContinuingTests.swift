import JobCentre
import Matching
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
