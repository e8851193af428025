import JobCentre
import Matching
import TestSupport
import Testing

/// Whatever people accept of a plan keeps every limit, for a limit bounds a sum to which no place
/// adds less than nothing.
struct AcceptedSubsetTests {
  static let books = EveryBookTests.weeks.map(\.0)

  @Test(arguments: books)
  func noSubsetBreaksALimit(book: String) throws {
    let world = try PlanningWorld(bookID: book)
    var random = SplitMix64(seed: 1)
    var (subsets, full) = (0, 0)
    for seed in 0..<150 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      let pairs = plan.proposals.map(\.pair)
      if region.openings.contains(where: { rules.isFull(at: $0, pairs) }) { full += 1 }
      for percent in [100, 80, 60, 40, 20] {
        let accepted = pairs.filter { _ in Int.random(in: 0..<100, using: &random) < percent }
        #expect(Set(accepted.map(\.citizen)).count == accepted.count, "seed \(seed)")
        let broken = region.openings.filter { !rules.isWithinLimits(at: $0, accepted) }
        #expect(broken.isEmpty, "seed \(seed), \(percent) %: \(broken.map(\.id))")
        if !accepted.isEmpty { subsets += 1 }
      }
    }
    #expect(subsets > 300 && full > 100, "\(subsets) subsets, \(full) weeks with a full limit")
  }

  /// A reserve that takes the place of a primary who was refused weighs what the primary weighed.
  @Test(arguments: books)
  func reservesTakePlacesWithinEveryLimit(book: String) throws {
    let world = try PlanningWorld(bookID: book)
    var random = SplitMix64(seed: 2)
    var stepped = 0
    for seed in 0..<150 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      for _ in 0..<4 {
        let answers = Answers(to: plan, using: &random)
        let accepted = answers.accepted
        #expect(Set(accepted.map(\.citizen)).count == accepted.count, "seed \(seed)")
        let broken = region.openings.filter { !rules.isWithinLimits(at: $0, accepted) }
        #expect(broken.isEmpty, "seed \(seed): \(broken.map(\.id))")
        stepped += answers.reserves
      }
    }
    #expect(stepped > 50, "\(stepped) reserves stepped in")
  }

  /// The limits written a second time see a plan with one person too many.
  @Test func onePersonTooManyIsSeen() throws {
    let world = try PlanningWorld()
    var seen = 0
    for seed in 0..<150 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 30, openings: 14, decisions: 0)
      let plan = try world.plan(region)
      let rules = world.rules(region)
      let pairs = plan.proposals.map(\.pair)
      let placed = Set(pairs.map(\.citizen))
      for opening in region.openings where rules.isFull(at: opening, pairs) {
        guard let other = region.citizens.first(where: { !placed.contains($0.id) }) else {
          continue
        }
        let more = pairs + [Changes.Pair(citizen: other.id, opening: opening.id)]
        let isKept = rules.isWithinLimits(at: opening, more)
        #expect(!isKept, "seed \(seed): \(opening.id)")
        seen += 1
      }
    }
    #expect(seen > 100)
  }
}

/// What people answer to a plan: some primaries are refused, and reserves step in, first come first.
private struct Answers {
  var accepted: [Changes.Pair]
  /// How many reserves stepped in.
  var reserves = 0

  /// Refuses about half of what nobody has said yes to yet.
  init(to plan: Plan, using random: inout some RandomNumberGenerator) {
    let kept = plan.proposals.filter { $0.pin == .agreed || Bool.random(using: &random) }
    accepted = kept.map(\.pair)
    var places: [OpeningID: Int] = [:]
    for proposal in plan.proposals { places[proposal.opening, default: 0] += 1 }
    for pair in accepted { places[pair.opening, default: 0] -= 1 }
    var taken = Set(accepted.map(\.citizen))
    for reserve in plan.reserves
    where places[reserve.opening, default: 0] > 0 && Int.random(in: 0..<4, using: &random) > 0 {
      guard taken.insert(reserve.citizen).inserted else { continue }
      places[reserve.opening, default: 0] -= 1
      accepted.append(Changes.Pair(citizen: reserve.citizen, opening: reserve.opening))
      reserves += 1
    }
  }
}
