import Assignment
import JobCentre
import Matching
import TestSupport
import Testing

/// Own job orders go to the owner's own citizens where that costs nothing (PR-22).
@Suite struct HomeFirstTests {
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

  /// One point of weight, or a window that has not opened, and there is no tie.
  @Test func anyRealValueGoesFirst() throws {
    for week in 0..<8 {
      var heavier = try region(owner: "165", source: "consultant", week: week)
      heavier.citizens[1].lastSuggested = heavier.date + -7 * heavier.book.priority.waitingWeeks
      #expect(try placed(heavier) == "151")
    }
  }

  /// Random weeks in two municipalities against every week there is: the value first, then the
  /// places at contested own orders that go home.
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
      let scaled = try BMatchingProblem(
        leftCapacities: week.problem.leftCapacities, rightCapacities: week.problem.rightCapacities,
        edges: week.problem.edges.map {
          .init(left: $0.left, right: $0.right, value: $0.value * 100 + (counts($0) ? 1 : 0))
        }, limits: week.problem.limits, limitOfRight: week.problem.limitOfRight)
      let best = BruteForce.value(scaled, under: week.ratios)
      #expect(plan.proof.objective == best / 100, "seed \(seed)")
      let homes = plan.proposals.count { proposal in
        week.problem.edges.contains { edge in
          counts(edge) && region.citizens[Int(edge.left)].id == proposal.citizen
            && region.openings[Int(edge.right)].id == proposal.opening
        }
      }
      #expect(homes <= Int(best % 100), "seed \(seed)")
      compared += 1
      chosen += best % 100 > 0 ? 1 : 0
      // Only where a site's places weigh differently may a tie be left.
      let isLike = week.ratios.allSatisfy { Set($0.weights).count <= 1 }
      if isLike { #expect(homes == Int(best % 100), "seed \(seed)") }
    }
    #expect(compared > 300 && chosen > 100, "\(compared) \(chosen)")
  }
}
