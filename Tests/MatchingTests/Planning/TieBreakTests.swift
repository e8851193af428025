import Assignment
import JobCentre
import Matching
import TestSupport
import Testing

/// Of weeks of the same value, one that gives own job orders to the owner's own citizens (PR-22), then
/// one whose citizens have waited longest.
@Suite struct TieBreakTests {
  /// One place, and two citizens who are alike but for their municipality.
  private func region(owner: MunicipalityCode, source: OpeningSource, week: Int) throws
    -> TinyRegion
  {
    var region = try TinyRegion.fitting()
    try region.move(to: region.date + 7 * week)
    region.opening.owner = owner
    region.opening.source = source
    region.opening.published = region.date + -20
    region.citizens.append(TinyRegion.person("B-BALLERUP"))
    region.citizens[1] = region.citizen
    region.citizens[1].id = "B-BALLERUP"
    region.citizens[1].municipality = "151"
    return region
  }

  private func placed(_ region: TinyRegion) throws -> MunicipalityCode? {
    let plan = try region.plan()
    #expect(plan.proposals.count == 1 && plan.proof.gap == 0)
    return plan.proposals.first?.citizen == "B-BALLERUP" ? "151" : "165"
  }

  @Test func aTieGoesToTheOwner() throws {
    for source in ["consultant", "jobAG"] as [OpeningSource] {
      for week in 0..<8 {
        #expect(try placed(region(owner: "165", source: source, week: week)) == "165")
        #expect(try placed(region(owner: "151", source: source, week: week)) == "151")
      }
    }
  }

  /// HRS shares its orders, and what a citizen or the municipality itself has found is no order
  /// brought home: there the week's own order decides, and that is now one and now the other.
  @Test func otherOrdersAreOnAnEqualFooting() throws {
    for source in ["hrs", "companyCentre"] as [OpeningSource] {
      let owners = try (0..<8).map { try placed(region(owner: "165", source: source, week: $0)) }
      #expect(Set(owners) == ["165", "151"], "\(source)")
    }
  }

  /// Who has waited longer is placed in every week, be it by less than adds to the weight, and also
  /// where waiting adds nothing more.
  @Test(arguments: [(20, 30), (700, 1400)])
  func aTieGoesToWhoHasWaitedLonger(days: Int, longer: Int) throws {
    for week in 0..<8 {
      for place in 0..<2 {
        var region = try region(owner: "165", source: "hrs", week: week)
        // A point in two years: none of these waits adds to a weight, or all add the same.
        region.book.priority.waitingWeeks = 104
        region.book.priority.waitingMaximum = 0
        region.books = nil
        region.citizens[place].lastSuggested = region.date + -days
        region.citizens[1 - place].lastSuggested = region.date + -longer
        #expect(try placed(region) == (place == 0 ? "151" : "165"))
      }
    }
  }

  /// An own job order goes home also where another has waited longer.
  @Test func homeGoesBeforeWaiting() throws {
    for week in 0..<8 {
      var region = try region(owner: "165", source: "consultant", week: week)
      region.book.priority.waitingMaximum = 0
      region.books = nil
      region.citizens[1].lastSuggested = region.date + -2000
      #expect(try placed(region) == "165")
    }
  }

  /// One point of weight, or a window that has not opened, and there is no tie.
  @Test func anyRealValueGoesFirst() throws {
    for week in 0..<8 {
      var heavier = try region(owner: "165", source: "consultant", week: week)
      heavier.citizens[1].lastSuggested = heavier.date + -70
      #expect(try placed(heavier) == "151")
    }
  }

  /// Random weeks in two municipalities against every week there is: the value first, then the
  /// places at contested own orders that go home, then the weeks waited.
  @Test func theTieIsExactAndMovesNoValue() throws {
    let world = try PlanningWorld()
    var compared = 0
    var chosen = 0
    for seed in 0..<3_000 as Range<UInt64> {
      var region = world.randomRegion(seed: seed, citizens: 12, openings: 6, decisions: 0)
      for place in region.citizens.indices where place % 2 == 0 {
        // Alike but for the municipality: only so is there a tie.
        var twin = region.citizens[place]
        twin.municipality = "151"
        twin.id = CitizenID(known: "\(twin.id)T")
        region.citizens.append(twin)
      }
      for place in region.openings.indices {
        region.openings[place].owner = place % 3 == 0 ? "151" : "165"
        region.openings[place].source = place % 4 == 3 ? "hrs" : "consultant"
      }
      let plan = try world.plan(region)
      let week = try ReferenceWeek(world.rules(region), dutyValue: plan.proof.dutyValue)
      guard (2...13).contains(week.problem.edges.count) else { continue }
      func isHome(_ edge: BMatchingProblem.Edge) -> Bool {
        let opening = region.openings[Int(edge.right)]
        return opening.source == "consultant"
          && region.citizens[Int(edge.left)].municipality == opening.owner
      }
      let contested = Set(week.problem.edges.filter { !isHome($0) }.map(\.right))
      func counts(_ edge: BMatchingProblem.Edge) -> Bool {
        isHome(edge) && contested.contains(edge.right)
      }
      func waited(_ left: Int) -> Int64 {
        let citizen = region.citizens[left]
        return Int64(
          max(0, world.monday - (citizen.lastSuggested ?? citizen.benefitStart)) / 7)
      }
      // Weeks waited are under 2,000, so a home placement counts for more than all of them together.
      func preference(_ edge: BMatchingProblem.Edge) -> Int64 {
        (counts(edge) ? 100_000 : 0) + waited(Int(edge.left))
      }
      let scaled = try BMatchingProblem(
        leftCapacities: week.problem.leftCapacities, rightCapacities: week.problem.rightCapacities,
        edges: week.problem.edges.map {
          .init(left: $0.left, right: $0.right, value: $0.value * 10_000_000 + preference($0))
        }, limits: week.problem.limits, limitOfRight: week.problem.limitOfRight)
      let best = BruteForce.value(scaled, under: week.ratios)
      #expect(plan.proof.objective == best / 10_000_000, "seed \(seed)")
      let preferred = plan.proposals.reduce(Int64(0)) { sum, proposal in
        let edge = week.problem.edges.first { edge in
          region.citizens[Int(edge.left)].id == proposal.citizen
            && region.openings[Int(edge.right)].id == proposal.opening
        }
        return sum + (edge.map(preference) ?? 0)
      }
      let most = best % 10_000_000
      #expect(preferred <= most, "seed \(seed)")
      compared += 1
      chosen += most >= 100_000 ? 1 : 0
      // Only where a site's places weigh differently may a tie be left.
      let isLike = week.ratios.allSatisfy { Set($0.weights).count <= 1 }
      if isLike { #expect(preferred == most, "seed \(seed)") }
    }
    #expect(compared > 300 && chosen > 100, "\(compared) \(chosen)")
  }
}
