import JobCentre
import Matching
import TestSupport
import Testing

/// The prices that people are shown are exact: each equals the difference of two plans.
@Suite struct PriceTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func oneMorePlaceGainsWhatIsSaid() throws {
    var gains = 0
    for seed in 0..<200 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 10, decisions: 0)
      let plan = try world.plan(region)
      // Branches decide between unlike places; one place more may then change the branch.
      guard plan.proof.branches <= 1 else { continue }
      for (place, opening) in region.openings.enumerated() {
        guard let outcome = plan.openings.first(where: { $0.opening == opening.id }) else {
          continue
        }
        var larger = region
        larger.openings[place].places += 1
        let next = try world.plan(larger)
        guard next.proof.branches <= 1 else { continue }
        let said = plan.value(outcome.oneMore)
        if world.weighsUnlike(opening, in: region) {
          #expect(said == 0, "seed \(seed): nothing is promised where places weigh differently")
          continue
        }
        #expect(
          next.proof.objective - plan.proof.objective == said, "seed \(seed): \(opening.id)")
        gains += said > 0 ? 1 : 0
      }
    }
    #expect(gains > 20)
  }

  @Test func anEmptyOpeningIsTheFirstToAsk() throws {
    var found = 0
    for seed in 0..<400 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 20, openings: 10, decisions: 0)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      for unplaced in plan.unplaced {
        let citizen = try #require(region.citizens.first { $0.id == unplaced.citizen })
        // An opening with room of its own, in every limit, that one askable gate keeps shut.
        let shut = region.openings.filter { opening in
          let closed = rules.closedGates(citizen, opening)
          return closed.count == 1 && closed.allSatisfy(world.mayBeAsked)
            && rules.sharesGoal(citizen, opening)
            && rules.fit(citizen, opening) >= world.book.fit.floor
            && plan.openings.contains { $0.opening == opening.id }
            && rules.hasRoom(at: opening, beside: plan.proposals, without: citizen.id)
            && !world.weighsUnlike(opening, in: region)
        }
        guard !shut.isEmpty else { continue }
        #expect(unplaced.fix != nil, "seed \(seed): \(citizen.id)")
        found += 1
      }
    }
    #expect(found > 50)
  }

  @Test func openingOneGateGainsWhatIsSaid() throws {
    var fixes = 0
    for seed in 0..<800 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 10, decisions: 0)
      let plan = try world.plan(region)
      for unplaced in plan.unplaced {
        // The gate of the start date is one that a test can open for one pair alone.
        guard let fix = unplaced.fix, fix.gate == .notBefore,
          let place = region.citizens.firstIndex(where: { $0.id == unplaced.citizen })
        else { continue }
        var opened = region
        opened.citizens[place].notBefore = nil
        // Other openings open with it: take their pairs away by a no.
        opened.decisions = region.openings.filter { $0.id != fix.opening }.map {
          Decision(
            citizen: unplaced.citizen, opening: $0.id, date: world.monday, role: .primary,
            step: .citizen, answer: .no)
        }
        let next = try world.plan(opened)
        let said = Int64(fix.duties) * plan.proof.dutyValue + fix.points
        if next.proof.branches <= 1 && plan.proof.branches <= 1 {
          #expect(next.proof.objective - plan.proof.objective == said, "seed \(seed)")
          fixes += 1
        }
      }
    }
    #expect(fixes > 3)
  }
}

extension PlanningWorld {
  /// Whether the book lets a company be asked to change a gate.
  fileprivate func mayBeAsked(_ gate: Gate) -> Bool {
    book.gates.contains { $0.gate == gate && $0.fix != nil }
  }

  /// Whether an opening is in the ratio of a site whose places weigh differently in it.
  fileprivate func weighsUnlike(_ opening: Opening, in region: Region) -> Bool {
    isInRatio(opening) && weighsUnlike(at: opening.site, in: region)
  }
}
