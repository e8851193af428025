import JobCentre
import Matching
import TestSupport
import Testing

/// Beside targets of the year a plan states gains that are known: a larger week is worth that much more,
/// and nearly always exactly so.
@Suite struct TargetPriceTests {
  /// How many gains were compared, stated above 0, exact, and moved a target's sum off what it was.
  private struct Tally {
    var all = 0
    var positive = 0
    var exact = 0
    var moving = 0
  }

  private func expect(
    _ said: Int64, from plan: Plan, to next: Plan, _ step: String, _ tally: inout Tally
  ) {
    let gain = next.proof.objective - plan.proof.objective
    #expect(0 <= said && said <= next.proof.bound - plan.proof.objective, "\(step)")
    // Both proved: what a larger week gains is known.
    guard plan.proof.gap == 0, next.proof.gap == 0 else { return }
    #expect(said <= gain, "\(step)")
    tally.all += 1
    tally.positive += said > 0 ? 1 : 0
    tally.exact += said == gain ? 1 : 0
    tally.moving += said > 0 && plan.targets != next.targets ? 1 : 0
  }

  @Test func oneMorePlaceIsWorthWhatIsSaid() throws {
    let world = try PlanningWorld(
      deciding: [
        PlanningWorld.target("ordinaertJob", "virksomhedspraktik", minimum: 2, maximum: 3),
        PlanningWorld.target("loentilskud", "nytteindsats", "smaajob", minimum: 1, maximum: 1),
      ])
    var tally = Tally()
    for seed in 0..<150 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 10, decisions: 0)
      let plan = try world.plan(region)
      guard plan.proof.branches <= 1 else { continue }
      for (place, opening) in region.openings.enumerated() {
        guard let outcome = plan.openings.first(where: { $0.opening == opening.id }),
          !world.isInRatio(opening) || !world.weighsUnlike(at: opening.site, in: region)
        else { continue }
        var larger = region
        larger.openings[place].places += 1
        let next = try world.plan(larger)
        guard next.proof.branches <= 1 else { continue }
        expect(
          plan.value(outcome.oneMore), from: plan, to: next, "seed \(seed): \(opening.id)", &tally)
      }
    }
    #expect(tally.positive > 20 && tally.moving > 5, "\(tally)")
    #expect(tally.exact * 100 >= tally.all * 95, "\(tally)")
  }

  @Test func openingOneGateGainsWhatIsSaid() throws {
    let world = try PlanningWorld(
      deciding: [
        PlanningWorld.target("virksomhedspraktik", "loentilskud", minimum: 1, maximum: 2)
      ])
    var tally = Tally()
    for seed in 0..<800 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 10, decisions: 0)
      let plan = try world.plan(region)
      for unplaced in plan.unplaced {
        // The gate of the start date is one that a test can open for one pair alone.
        guard let fix = unplaced.fix, fix.gate == .notBefore, plan.proof.branches <= 1,
          let place = region.citizens.firstIndex(where: { $0.id == unplaced.citizen })
        else { continue }
        var opened = region
        opened.citizens[place].notBefore = nil
        opened.decisions = region.openings.filter { $0.id != fix.opening }.map {
          Decision(
            citizen: unplaced.citizen, opening: $0.id, date: world.monday, role: .primary,
            step: .citizen, answer: .no)
        }
        let next = try world.plan(opened)
        guard next.proof.branches <= 1 else { continue }
        let said = plan.value(Gain(duties: fix.duties, points: fix.points))
        expect(said, from: plan, to: next, "seed \(seed): \(unplaced.citizen)", &tally)
      }
    }
    #expect(tally.positive > 3, "\(tally)")
    #expect(tally.exact * 100 >= tally.all * 90, "\(tally)")
  }
}
