import JobCentre
import Matching
import TestSupport
import Testing

/// What is not known of a citizen, and is told without setting the citizen aside.
@Suite struct LackingTests {
  private func region() throws -> TinyRegion {
    var region = try TinyRegion.fitting("voksenlaerling")
    region.citizen.lastEmployer = region.company.cvr
    region.openings.append(TinyRegion.work("ordinaertJob", id: "J-2"))
    return region
  }

  @Test func theDayOfTheLastEmploymentIsAskedFor() throws {
    let region = try region()
    let plan = try region.plan()
    #expect(plan.lacking.map(\.missing) == [[.lastEmployedUntil(region.company.cvr)]])
    #expect(
      plan.lacking.map(\.record) == [.citizen(region.citizen.id, caseworker: "SB-12")])
    #expect(plan.incomplete.isEmpty)
    #expect(plan.proposals.map(\.opening) == ["J-2"], "matched all the same")
  }

  @Test func onlyWhereAnOfferDependsOnIt() throws {
    var known = try region()
    known.citizen.lastEmployedUntil = "2020-11-01"
    #expect(try known.plan().lacking.isEmpty)
    var elsewhere = try region()
    elsewhere.citizen.lastEmployer = "27355021"
    #expect(try elsewhere.plan().lacking.isEmpty)
    var other = try region()
    other.openings.removeFirst()
    #expect(try other.plan().lacking.isEmpty)
    var exempt = try region()
    exempt.citizen.exemptUntil = exempt.date
    #expect(try exempt.plan().lacking.isEmpty)
    var earlier = try region()
    try earlier.move(to: "2018-06-04")
    #expect(try earlier.plan().lacking.isEmpty)
  }

  /// A flag of a decision that no book in force has weighs nothing and sets nobody aside.
  @Test func anUnknownFlagIsToldAndWeighsNothing() throws {
    var region = try region()
    let before = try region.plan()
    region.citizen.policyFlags = ["providr", "providr"]
    let plan = try region.plan()
    #expect(plan.incomplete.isEmpty)
    #expect(
      plan.lacking.map(\.missing) == [
        [.policyFlag("providr"), .lastEmployedUntil(region.company.cvr)]
      ])
    #expect(plan.proposals.map(\.opening) == ["J-2"])
    #expect(
      plan.proposals.map(\.assessment.priority.weight)
        == before.proposals.map(\.assessment.priority.weight))
    // With something else missing, the caseworker is told of both at once.
    region.citizen.goals = []
    let aside = try region.plan()
    #expect(aside.incomplete.map(\.missing) == [[.goals, .policyFlag("providr")]])
    #expect(aside.lacking.isEmpty)
  }

  @Test func theGroupSickListedFromMustBeKnown() throws {
    var region = try region()
    region.citizen.sickListedFrom = EarlierStanding(
      targetGroup: "unemploymentInsurd", benefitStart: "2020-06-02")
    let plan = try region.plan()
    #expect(plan.incomplete.map(\.missing) == [[.earlierGroup("unemploymentInsurd")]])
  }
}
