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
        let said =
          Int64(outcome.dutiesOfOneMore) * plan.proof.dutyValue + outcome.pointsOfOneMore
        let (_, site) = RegionIndex(region).site(of: opening)
        let atSite = region.openings.filter { $0.site == site.pNumber && world.isInRatio($0) }
        if world.isInRatio(opening) && Set(atSite.map(\.hours.planned)).count > 1 {
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
  fileprivate func isInRatio(_ opening: Opening) -> Bool {
    book.offerTypes.contains { $0.code == opening.type && $0.countsInRatio }
  }
}
