import Assignment
import JobCentre
import Matching
import TestSupport
import Testing

/// What must hold of every plan, on a thousand random small regions.
@Suite struct RandomRegionTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func everyProposalPassesEveryGateAndLimit() throws {
    var proposals = 0
    for seed in 0..<1_000 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      for proposal in plan.proposals {
        let (citizen, opening) = try rules.records(proposal.citizen, proposal.opening)
        var closed = rules.closedGates(citizen, opening)
        if proposal.pin != nil {
          // The calendar alone undoes no held pair: not a course that would begin too late either.
          closed.remove(.expired)
          if rules.areTaught(opening.requirements.certificates, to: citizen) {
            closed.remove(.certificate)
          }
          if rules.areTaught(opening.requirements.drivingLicences, to: citizen) {
            closed.remove(.drivingLicence)
          }
        }
        #expect(closed.isEmpty, "seed \(seed): \(citizen.id) at \(opening.id): \(closed)")
        #expect(proposal.assessment.fit.total == rules.fit(citizen, opening), "seed \(seed)")
        if proposal.pin == nil {
          #expect(proposal.assessment.fit.total >= world.book.fit.floor, "seed \(seed)")
        }
      }
      for reserve in plan.reserves {
        let (citizen, opening) = try rules.records(reserve.citizen, reserve.opening)
        #expect(rules.isCandidate(citizen, opening), "seed \(seed)")
      }
      expectLimits(plan, rules, seed: seed)
      expectLists(plan, rules, seed: seed)
      proposals += plan.proposals.count
    }
    // The regions must not be so barren that nothing was tested.
    #expect(proposals > 1_000)
  }

  @Test func everyCitizenIsInOnePlace() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      let incomplete = plan.incomplete.compactMap { record -> CitizenID? in
        if case .citizen(let id, _) = record.record { id } else { nil }
      }
      let named =
        plan.proposals.map(\.citizen) + plan.unplaced.map(\.citizen)
        + plan.exempt.map(\.citizen) + incomplete
      #expect(named.sorted() == region.citizens.map(\.id).sorted(), "seed \(seed)")
      let incompleteOpenings = plan.incomplete.count - incomplete.count
      #expect(plan.openings.count + incompleteOpenings == region.openings.count, "seed \(seed)")
      let places = plan.openings.reduce(0) { sum, outcome in
        sum + (region.openings.first { $0.id == outcome.opening }?.places ?? 0)
      }
      for unplaced in plan.unplaced {
        #expect(unplaced.places == places, "seed \(seed)")
        #expect(unplaced.tally.reduce(0) { $0 + $1.places } == places, "seed \(seed)")
      }
    }
  }

  @Test func ordinaryWorkComesBeforePraktik() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 16, openings: 14)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      let top = world.book.offerTypes.map(\.rung).max()
      for proposal in plan.proposals where proposal.pin == nil {
        let (citizen, opening) = try rules.records(proposal.citizen, proposal.opening)
        guard world.rung(opening) != top else { continue }
        for other in region.openings where world.rung(other) == top {
          let hasRoom = rules.hasRoom(at: other, beside: plan.proposals, without: citizen.id)
          #expect(
            !hasRoom || !rules.isCandidate(citizen, other),
            "seed \(seed): \(citizen.id) could have \(other.id) instead of \(opening.id)")
        }
      }
    }
  }

  /// The ratio, the site's and the company's limits hold for all proposals together; since each
  /// weighs something, they hold for whichever of them are accepted.
  private func expectLimits(_ plan: Plan, _ rules: ReferenceRules, seed: UInt64) {
    #expect(Set(plan.proposals.map(\.citizen)).count == plan.proposals.count, "seed \(seed)")
    for opening in rules.region.region.openings {
      let isKept = rules.isWithinLimits(at: opening, plan.proposals)
      #expect(isKept, "seed \(seed): limits around \(opening.id)")
    }
  }

  private func expectLists(_ plan: Plan, _ rules: ReferenceRules, seed: UInt64) {
    let lists = world.book.lists
    let agreed = Set(plan.proposals.filter { $0.pin == .agreed }.map(\.citizen))
    #expect(!plan.reserves.contains { agreed.contains($0.citizen) }, "seed \(seed)")
    for citizen in rules.region.region.citizens {
      let openings =
        plan.proposals.filter { $0.citizen == citizen.id }.map(\.opening)
        + plan.reserves.filter { $0.citizen == citizen.id }.map(\.opening)
      #expect(openings.count <= lists.listsPerCitizen, "seed \(seed)")
      #expect(Set(openings).count == openings.count, "seed \(seed)")
    }
    for opening in rules.region.region.openings {
      let primaries = plan.proposals.count { $0.opening == opening.id }
      let reserves = plan.reserves.filter { $0.opening == opening.id }
      let each = opening.candidatesPerPlace.map { $0 - 1 } ?? lists.reservesPerPrimary
      #expect(reserves.count <= primaries * each, "seed \(seed)")
      #expect(reserves.map(\.rank) == (0..<reserves.count).map { $0 + 1 }, "seed \(seed)")
    }
  }
}

extension PlanningWorld {
  func rung(_ opening: Opening) -> Int? {
    book.offerTypes.first { $0.code == opening.type }?.rung
  }
}
