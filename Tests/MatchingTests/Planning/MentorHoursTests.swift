import Assignment
import JobCentre
import Matching
import TestSupport
import Testing

/// Mentor hours against brute force, on random regions small enough to try every week of.
@Suite struct MentorHoursTests {
  /// A region in which two citizens of three are granted one to four hours, and some sites have a
  /// mentor of their own.
  private func region(_ world: PlanningWorld, seed: UInt64) -> Region {
    var region = world.randomRegion(seed: seed, citizens: 12, openings: 6, decisions: 0)
    for place in region.citizens.indices where place % 3 != 0 {
      region.citizens[place].mentorMinutes = 60 * (1 + place % 4)
    }
    for place in region.openings.indices where place % 2 == 0 {
      region.openings[place].mentorMinutes = 30 * (1 + place % 3)
    }
    return region
  }

  /// How many weeks were compared, found best, proved best, and moved by the hours.
  private struct Tally {
    var all = 0
    var exact = 0
    var proved = 0
    var moved = 0
    var running = 0
  }

  private func compare(_ world: PlanningWorld, seeds: Range<UInt64>) throws -> Tally {
    var tally = Tally()
    for seed in seeds {
      let region = region(world, seed: seed)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      let week = try ReferenceWeek(rules, dutyValue: plan.proof.dutyValue)
      guard (1...13).contains(week.problem.edges.count) else { continue }
      let mentors = ReferenceMentors(rules)
      let best = BruteForce.value(week.problem, under: week.ratios) { edges in
        mentors.value(
          ofNew: edges.map {
            let edge = week.problem.edges[$0]
            return (region.citizens[Int(edge.left)], region.openings[Int(edge.right)])
          })
      }
      #expect(plan.proof.objective <= best && best <= plan.proof.bound, "seed \(seed)")
      let outcome = try #require(plan.mentorHours.first)
      let placed = try plan.proposals.map { try rules.records($0.citizen, $0.opening) }
      #expect(outcome.running == mentors.running(outcome.rule), "seed \(seed)")
      #expect(outcome.proposed == mentors.proposed(outcome.rule, placed), "seed \(seed)")
      let worth = plan.proposals.reduce(Int64(0)) { sum, proposal in
        let pair = proposal.assessment
        return sum + Int64(pair.priority.weight * (pair.fit.total + pair.priority.points))
          + (pair.dischargesDuty ? plan.proof.dutyValue : 0)
      }
      #expect(plan.proof.objective == worth + mentors.value(ofNew: placed), "seed \(seed)")
      tally.all += 1
      tally.exact += plan.proof.objective == best ? 1 : 0
      tally.proved += plan.proof.gap == 0 ? 1 : 0
      tally.moved += best != BruteForce.value(week.problem, under: week.ratios) ? 1 : 0
      tally.running += outcome.running > 0 ? 1 : 0
    }
    return tally
  }

  @Test(arguments: [(0, false), (0, true), (60, true), (120, false)])
  func hoursArePricedAndTheGapIsStated(minutes: Int, lessSiteMentor: Bool) throws {
    let world = try PlanningWorld(
      deciding: [],
      mentors: [
        PlanningWorld.mentors(minutes: minutes, lessSiteMentor: lessSiteMentor, points: 150)
      ])
    let tally = try compare(world, seeds: 0..<600)
    #expect(tally.all > 100 && tally.running > 10, "\(tally)")
    #expect(tally.moved > 5, "\(tally)")
    #expect(tally.exact * 100 >= tally.all * 95, "\(tally)")
    #expect(tally.proved * 100 >= tally.all * 80, "\(tally)")
  }

  /// Beside targets of the year, which count in other units.
  @Test func hoursBesideTargets() throws {
    let world = try PlanningWorld(
      deciding: [PlanningWorld.target("virksomhedspraktik", minimum: 1, maximum: 2)],
      mentors: [PlanningWorld.mentors(minutes: 60, points: 60)])
    for seed in 0..<60 as Range<UInt64> {
      let region = region(world, seed: seed)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      let placed = try plan.proposals.map { try rules.records($0.citizen, $0.opening) }
      let worth = plan.proposals.reduce(Int64(0)) { sum, proposal in
        let pair = proposal.assessment
        return sum + Int64(pair.priority.weight * (pair.fit.total + pair.priority.points))
          + (pair.dischargesDuty ? plan.proof.dutyValue : 0)
      }
      let targets = ReferenceTargets(rules).value(ofNew: placed.map(\.1))
      let mentors = ReferenceMentors(rules).value(ofNew: placed)
      #expect(plan.proof.objective == worth + targets + mentors, "seed \(seed)")
      #expect(plan.proof.gap >= 0 && plan.targets.count == 1 && plan.mentorHours.count == 1)
    }
  }

  @Test func hoursOfAnotherYearMoveNothing() throws {
    let later = try PlanningWorld(
      deciding: [], mentors: [PlanningWorld.mentors(minutes: 0, points: 150, year: 2021)])
    let none = try PlanningWorld(deciding: [])
    for seed in 0..<20 as Range<UInt64> {
      let plan = try later.plan(region(later, seed: seed))
      #expect(plan.mentorHours.isEmpty)
      let other = try none.plan(region(none, seed: seed))
      #expect(
        plan.proof == other.proof && plan.proposals.map(\.pair) == other.proposals.map(\.pair))
    }
  }

  /// What has started is drawn, and what is held draws; a mentor at the site is taken off where the
  /// rule says so.
  @Test func whatIsDecidedDrawsToo() throws {
    let world = try PlanningWorld(
      deciding: [],
      mentors: [PlanningWorld.mentors(minutes: 600, lessSiteMentor: true, points: 6)])
    var seen = (started: 0, held: 0)
    for seed in 0..<400 as Range<UInt64> {
      var region = region(world, seed: seed)
      let free = try world.plan(region)
      let praktik = Set(
        region.openings.filter { ["virksomhedspraktik", "loentilskud"].contains($0.type.text) }
          .map(\.id))
      let granted = Set(
        region.citizens.filter { $0.history.isEmpty && $0.mentorMinutes > 0 }.map(\.id))
      let pairs = free.proposals.map(\.pair)
      guard let before = free.mentorHours.first,
        let pair = pairs.first(where: {
          praktik.contains($0.opening) && granted.contains($0.citizen)
        })
      else { continue }
      let (citizen, opening) = try world.rules(region).records(pair.citizen, pair.opening)
      let drawn = min(180, max(0, citizen.mentorMinutes - opening.mentorMinutes))
      for step in [Decision.Step.started, .citizen] {
        region.decisions = [
          Decision(
            citizen: pair.citizen, opening: pair.opening, date: world.monday, role: .primary,
            step: step, answer: .yes)
        ]
        let plan = try world.plan(region)
        let after = try #require(plan.mentorHours.first)
        #expect(plan.proposals.contains { $0.pair == pair }, "seed \(seed)")
        if step == .started {
          #expect(after.running == before.running + drawn, "seed \(seed)")
          seen.started += drawn > 0 ? 1 : 0
        } else {
          #expect(after.running == before.running && after.proposed >= drawn, "seed \(seed)")
          seen.held += drawn > 0 ? 1 : 0
        }
      }
    }
    #expect(seen.started > 5 && seen.held > 5, "\(seen)")
  }

  /// Where an hour costs more than any praktik is worth, nobody is placed for whom one is lacking, and
  /// the list says why the place stands free.
  @Test func whoIsPassedOverForTheHoursReadsSo() throws {
    let decided = try PlanningWorld(
      deciding: [], mentors: [PlanningWorld.mentors(minutes: 0, points: 150)])
    var book = decided.book
    book.mentorHours[0].points = 6_000
    let world = try PlanningWorld(book: book)
    var said = 0
    for seed in 0..<200 as Range<UInt64> {
      let region = region(world, seed: seed)
      let plan = try world.plan(region)
      #expect(plan.mentorHours[0].proposed == 0 || plan.proof.duties > 0, "seed \(seed)")
      for unplaced in plan.unplaced
      where unplaced.passedOver.contains(where: { $0.reason == .mentorHours }) {
        let citizen = try #require(region.citizens.first { $0.id == unplaced.citizen })
        #expect(citizen.mentorMinutes > 0, "seed \(seed)")
        said += 1
      }
    }
    #expect(said > 5, "\(said)")
  }
}
