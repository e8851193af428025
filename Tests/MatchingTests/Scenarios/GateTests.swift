import JobCentre
import Matching
import TestSupport
import Testing

/// Every gate, just inside and just outside, through the whole planner.
struct GateTests {
  private static let scenarios =
    OpeningGates.scenarios + CitizenGates.scenarios + OfferGates.scenarios + WorkGates.scenarios
    + QualificationGates.scenarios + SelfRelianceGates.scenarios

  @Test(arguments: ["ordinaertJob", "virksomhedspraktik", "loentilskud", "smaajob", "laereplads"])
  func whatFitsIsProposed(type: String) throws {
    try TinyRegion.fitting(.init(known: type)).expectPlaced()
  }

  @Test(arguments: scenarios)
  func gate(scenario: Scenario) throws { try scenario.check() }

  /// Exemption is no reason beside others: see ``exemptCitizensAreSetAside()``.
  @Test(arguments: Gate.allCases.filter { $0 != .exempt })
  func everyGateIsTriedFromBothSides(gate: Gate) {
    let tried = Self.scenarios.filter { $0.gate == gate }
    #expect(tried.contains { $0.isOpen })
    #expect(tried.contains { !$0.isOpen })
  }

  @Test func exemptCitizensAreSetAside() throws {
    var region = try TinyRegion.fitting()
    region.citizen.exemptUntil = region.date
    let plan = try region.plan()
    #expect(plan.exempt.map(\.citizen) == [region.citizen.id])
    #expect(plan.exempt.map(\.until) == [region.date])
    #expect(plan.proposals.isEmpty && plan.unplaced.isEmpty)
    region.citizen.exemptUntil = region.date + -1
    try region.expectPlaced()
  }

  @Test func nobodyIsHeldWhereAPlacementBeganInAnExemption() throws {
    var region = try TinyRegion.fitting()
    region.opening.start = region.date + -3
    region.citizen.exemptUntil = region.date + -3
    region.decide(.started, .yes)
    #expect(try region.plan().conflicts.map(\.cause) == [.gates([.exempt])])
    region.citizen.exemptUntil = region.date + -4
    let plan = try region.plan()
    #expect(plan.conflicts.isEmpty)
    #expect(plan.proposals.map(\.pin) == [.agreed])
  }

  @Test func allClosedGatesAreFoundAndTheFirstIsCounted() throws {
    var region = try TinyRegion.fitting("loentilskud")
    region.opening.places = 3
    region.opening.start = region.date + -1
    region.opening.reservedFor = "B-OTHER"
    region.citizen.lastEmployer = region.company.cvr
    region.citizen.shifts = .night
    try region.expectClosed([.expired, .reservation, .notice, .lastEmployer, .shift])
    region.opening.start = region.date
    try region.expectClosed([.reservation, .notice, .lastEmployer, .shift])
    region.opening.start = region.date + 1
    try region.expectClosed([.reservation, .lastEmployer, .shift])
    region.opening.reservedFor = nil
    try region.expectClosed([.lastEmployer, .shift])
  }
}
