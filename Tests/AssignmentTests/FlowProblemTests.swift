import Assignment
import Testing

@Suite("What a flow problem accepts")
struct FlowProblemTests {
  typealias Arc = MinCostFlowProblem.Arc

  @Test("Arcs must join existing nodes and leave room")
  func arcs() {
    refuse(
      .tailOutOfRange(arc: 0, tail: 2, count: 2), [.init(tail: 2, head: 0, capacity: 1, cost: 0)])
    refuse(
      .headOutOfRange(arc: 0, head: -1, count: 2), [.init(tail: 0, head: -1, capacity: 1, cost: 0)])
    refuse(
      .capacityBelowLowerBound(arc: 0, lowerBound: 3, capacity: 2),
      [.init(tail: 0, head: 1, lowerBound: 3, capacity: 2, cost: 0)])
  }

  @Test("Amounts must keep their sum")
  func amounts() throws {
    let bound = MinCostFlowProblem.amountBound
    refuse(.supplyTooLarge(node: 1, supply: -1), [], supplies: [bound, -1])
    refuse(.supplyTooLarge(node: 0, supply: .min), [], supplies: [.min, 0])
    refuse(
      .lowerBoundTooLarge(arc: 0, lowerBound: bound),
      [.init(tail: 0, head: 1, lowerBound: bound, capacity: bound, cost: 0)])
    refuse(
      .lowerBoundTooLarge(arc: 0, lowerBound: .min),
      [.init(tail: 0, head: 1, lowerBound: .min, capacity: 0, cost: 0)])
    refuse(
      .capacityTooLarge(arc: 1, capacity: 1),
      [
        .init(tail: 0, head: 1, capacity: bound, cost: 0),
        .init(tail: 0, head: 1, capacity: 1, cost: 0),
      ])
  }

  @Test("Costs must keep their bound, which depends on the number of nodes")
  func costs() throws {
    let greatest = MinCostFlowProblem.potentialBound / 3 - 1
    refuse(
      .costTooLarge(arc: 0, cost: -greatest - 1, greatest: greatest),
      [.init(tail: 0, head: 1, capacity: 1, cost: -greatest - 1)])
  }

  @Test("At the very bounds of amounts and costs the answer is exact")
  func extremes() throws {
    let bound = MinCostFlowProblem.amountBound
    let cost = MinCostFlowProblem.potentialBound / 4 - 1
    let units = bound / 8
    let problem = try MinCostFlowProblem(
      supplies: [units, 0, -units],
      arcs: [
        .init(tail: 0, head: 1, capacity: MinCostFlowProblem.unbounded, cost: cost),
        .init(tail: 1, head: 2, capacity: MinCostFlowProblem.unbounded, cost: cost),
        .init(tail: 0, head: 2, capacity: 3 * units, cost: 2 * cost - cost),
        .init(tail: 2, head: 0, lowerBound: -units / 2, capacity: 0, cost: -cost),
      ])
    let outcome = problem.solved()
    try FlowCertificate.verify(outcome, of: problem)
    guard case .optimal(let answer) = outcome else {
      Issue.record("Expected an optimum, got \(outcome).")
      return
    }
    #expect(answer.value == Int128(cost) * Int128(units))
  }

  @Test("The smallest problems: no node, no arc, an arc from a node to itself")
  func smallest() throws {
    let nothing = try MinCostFlowProblem(supplies: [], arcs: [])
    #expect(nothing.solved() == .optimal(OptimalFlow(flow: [], potentials: [], value: 0)))
    let alone = try MinCostFlowProblem(supplies: [0], arcs: [])
    #expect(alone.solved() == .optimal(OptimalFlow(flow: [], potentials: [0], value: 0)))
    let loops = try MinCostFlowProblem(
      supplies: [0],
      arcs: [
        .init(tail: 0, head: 0, lowerBound: 1, capacity: 5, cost: 7),
        .init(tail: 0, head: 0, lowerBound: 1, capacity: 5, cost: -2),
      ])
    #expect(loops.solved() == .optimal(OptimalFlow(flow: [1, 5], potentials: [0], value: -3)))
  }

  private func refuse(
    _ error: FlowProblemError, _ arcs: [Arc], supplies: [Int64] = [0, 0],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: error, sourceLocation: sourceLocation) {
      try MinCostFlowProblem(supplies: supplies, arcs: arcs)
    }
  }
}
