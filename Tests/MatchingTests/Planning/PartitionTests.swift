import JobCentre
import Matching
import TestSupport
import Testing

/// Every citizen stands in exactly one place of a plan, and every agreement is held or told of.
struct PartitionTests {
  static let books = EveryBookTests.weeks.map(\.0)

  @Test(arguments: books)
  func everyCitizenIsInOnePlaceWithItsReason(book: String) throws {
    let world = try PlanningWorld(bookID: book)
    var (placed, unplaced, exempt, incomplete) = (0, 0, 0, 0)
    for seed in 0..<200 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      expectOnePlaceEach(plan, of: region, seed: seed)
      for record in plan.incomplete { #expect(!record.missing.isEmpty, "seed \(seed)") }
      for citizen in plan.exempt { #expect(citizen.until >= world.monday, "seed \(seed)") }
      for citizen in plan.unplaced {
        #expect(citizen.tally.allSatisfy { $0.places > 0 }, "seed \(seed)")
        #expect(
          citizen.tally.reduce(0) { $0 + $1.places } == citizen.places, "seed \(seed)")
      }
      placed += plan.proposals.count
      unplaced += plan.unplaced.count
      exempt += plan.exempt.count
      incomplete += plan.incomplete.count
    }
    #expect(placed > 100 && unplaced > 300 && exempt > 50 && incomplete > 50)
  }

  @Test(arguments: books)
  func everyAgreementIsHeldOrToldOf(book: String) throws {
    let world = try PlanningWorld(bookID: book)
    var (held, told) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 12)
      let plan = try world.plan(region)
      let inForce = region.decisions.filter { $0.isInForce(on: world.monday) }
      let refused = Set(inForce.filter { $0.answer == .no || $0.step == .stopped }.map(\.pair))
      let agreed = Set(inForce.map(\.pair)).subtracting(refused)
      let pinned = Set(plan.proposals.filter { $0.pin == .agreed }.map(\.pair))
      let conflicts = Set(
        plan.conflicts.map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) })
      #expect(pinned.isDisjoint(with: conflicts), "seed \(seed)")
      #expect(pinned.union(conflicts) == agreed, "seed \(seed)")
      #expect(refused.isDisjoint(with: plan.proposals.map(\.pair)), "seed \(seed)")
      held += pinned.count
      told += conflicts.count
    }
    #expect(held > 10 && told > 50, "\(held) held, \(told) told of")
  }

  /// After some have answered and a day has gone by, the plan that continues is whole again.
  @Test(arguments: books)
  func aContinuedPlanIsWhole(book: String) throws {
    let world = try PlanningWorld(bookID: book)
    var random = SplitMix64(seed: 3)
    var (kept, gone) = (0, 0)
    for seed in 0..<100 as Range<UInt64> {
      var region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let monday = try world.plan(region)
      let published = monday.proposals.map(\.pair)
      for pair in published where Bool.random(using: &random) {
        region.decisions.append(
          Decision(
            citizen: pair.citizen, opening: pair.opening, date: world.monday, role: .primary,
            step: Bool.random(using: &random) ? .citizen : .company,
            answer: Bool.random(using: &random) ? .yes : .no))
      }
      let tuesday = try world.plan(
        region, continuing: Planner.Earlier(date: world.monday, pairs: published),
        on: world.monday + 1)
      expectOnePlaceEach(tuesday, of: region, seed: seed)
      let refused = Set(region.decisions.filter { $0.answer == .no }.map(\.pair))
      let now = Set(tuesday.proposals.map(\.pair))
      let conflicts = Set(
        tuesday.conflicts.map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) })
      #expect(now.isDisjoint(with: refused), "seed \(seed)")
      #expect(
        Set(published).subtracting(refused).isSubset(of: now.union(conflicts)), "seed \(seed)")
      kept += now.intersection(published).count
      gone += refused.count
    }
    #expect(kept > 50 && gone > 20, "\(kept) kept, \(gone) refused")
  }

  private func expectOnePlaceEach(_ plan: Plan, of region: Region, seed: UInt64) {
    let incomplete = plan.incomplete.compactMap { record -> CitizenID? in
      if case .citizen(let id, _) = record.record { id } else { nil }
    }
    let named =
      plan.proposals.map(\.citizen) + plan.unplaced.map(\.citizen)
      + plan.exempt.map(\.citizen) + incomplete
    #expect(named.sorted() == region.citizens.map(\.id).sorted(), "seed \(seed)")
  }
}

extension Decision {
  /// Whom and what it concerns.
  fileprivate var pair: Changes.Pair { Changes.Pair(citizen: citizen, opening: opening) }
}
