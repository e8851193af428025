import Assignment
import TestSupport
import Testing

/// Each test changes one thing about a correct proof and expects the violation it makes.
@Suite("Flow certificate")
struct FlowCertificateTests {
  /// Two units from 0 to 2, one over the cheap way through 1, which has room for one.
  let problem: MinCostFlowProblem
  let answer = OptimalFlow(flow: [1, 1, 1], potentials: [9, 4, 0], value: 14)

  init() throws {
    problem = try MinCostFlowProblem(
      supplies: [2, 0, -2],
      arcs: [
        .init(tail: 0, head: 1, capacity: 1, cost: 1),
        .init(tail: 1, head: 2, capacity: 5, cost: 4),
        .init(tail: 0, head: 2, capacity: MinCostFlowProblem.unbounded, cost: 9),
      ])
  }

  @Test("The correct answer passes")
  func passes() throws {
    try FlowCertificate.verify(.optimal(answer), of: problem)
  }

  @Test("Numbers missing")
  func shape() {
    expect(.flowCount(found: 2, expected: 3), flow: [1, 1])
    expect(.potentialCount(found: 4, expected: 3), potentials: [9, 4, 0, 0])
  }

  @Test("A flow outside the bounds or not conserved")
  func infeasibleFlow() {
    expect(
      .outOfBounds(arc: 0, units: 2, lowerBound: 0, capacity: 1), flow: [2, 2, 0], value: 10)
    expect(
      .outOfBounds(arc: 2, units: -1, lowerBound: 0, capacity: .max), flow: [1, 1, -1])
    expect(.unbalanced(node: 0, supply: 2, sent: 1), flow: [1, 1, 0], value: 5)
    expect(.unbalanced(node: 0, supply: 2, sent: 3), flow: [1, 1, 2], value: 23)
  }

  @Test("Potentials that prove nothing")
  func slackness() {
    expect(.dearArcUsed(arc: 0, units: 1, reducedCost: 1), potentials: [9, 9, 5])
    expect(.cheapArcNotFull(arc: 1, units: 1, reducedCost: -1), potentials: [9, 5, 0])
    expect(.cheapArcNotFull(arc: 2, units: 1, reducedCost: -1), potentials: [10, 4, 0])
    expect(
      .cheapArcNotFull(arc: 0, units: 0, reducedCost: -4), flow: [0, 0, 2], value: 18)
  }

  @Test("A false value")
  func value() {
    expect(.valueMismatch(stated: 13, counted: 14), value: 13)
  }

  @Test("Potentials at the ends of 64 bits do not deceive")
  func extremes() {
    #expect(throws: FlowViolation.self) {
      try FlowCertificate.verify(
        OptimalFlow(flow: [1, 1, 1], potentials: [.max, .min, .max], value: 14), of: problem)
    }
  }

  @Test("Cuts that prove nothing")
  func cuts() throws {
    let tight = try MinCostFlowProblem(
      supplies: [2, 0, -2],
      arcs: [
        .init(tail: 0, head: 1, capacity: 1, cost: 1),
        .init(tail: 1, head: 2, capacity: 5, cost: 4),
        .init(tail: 2, head: 0, lowerBound: 1, capacity: 3, cost: 0),
      ])
    try FlowCertificate.verify(FlowCut(nodes: [0]), of: tight)
    try FlowCertificate.verify(FlowCut(nodes: [1, 2]), of: tight)
    let cases: [([Int], FlowViolation)] = [
      ([2], .cutHolds(supply: -2, canLeave: 3, canEnter: 4)),
      ([], .cutHolds(supply: 0, canLeave: 0, canEnter: 0)),
      ([0, 0], .nodesNotAscending(node: 0, after: 0)),
      ([1, 0], .nodesNotAscending(node: 0, after: 1)),
      ([3], .nodeOutOfRange(node: 3, count: 3)),
      ([-1], .nodeOutOfRange(node: -1, count: 3)),
    ]
    for (nodes, violation) in cases {
      #expect(throws: violation) { try FlowCertificate.verify(FlowCut(nodes: nodes), of: tight) }
    }
    #expect(throws: FlowViolation.cutHolds(supply: 2, canLeave: nil, canEnter: 0)) {
      try FlowCertificate.verify(FlowCut(nodes: [0]), of: problem)
    }
  }

  @Test("Cycles that prove nothing")
  func cycles() throws {
    let free = MinCostFlowProblem.unbounded
    let endless = try MinCostFlowProblem(
      supplies: [0, 0],
      arcs: [
        .init(tail: 0, head: 1, capacity: free, cost: -2),
        .init(tail: 1, head: 0, capacity: free, cost: 1),
        .init(tail: 1, head: 0, capacity: free, cost: 2),
        .init(tail: 1, head: 0, capacity: 1, cost: 0),
      ])
    func verify(_ cycle: [Int], flow: [Int64] = [0, 0, 0, 0]) throws {
      try FlowCertificate.verify(.unbounded(UnboundedFlow(flow: flow, cycle: cycle)), of: endless)
    }
    try verify([0, 1])
    try verify([1, 0])
    #expect(throws: FlowViolation.cycleDoesNotPay(cost: 0)) { try verify([0, 2]) }
    #expect(throws: FlowViolation.cycleDoesNotPay(cost: 0)) { try verify([]) }
    #expect(throws: FlowViolation.cycleLimited(arc: 3, capacity: 1)) { try verify([0, 3]) }
    #expect(throws: FlowViolation.cycleBroken(arc: 0, following: 0)) { try verify([0]) }
    #expect(throws: FlowViolation.arcOutOfRange(arc: 4, count: 4)) { try verify([4]) }
    #expect(throws: FlowViolation.arcOutOfRange(arc: -1, count: 4)) { try verify([0, -1]) }
    #expect(throws: FlowViolation.unbalanced(node: 0, supply: 0, sent: 1)) {
      try verify([0, 1], flow: [1, 0, 0, 0])
    }
    #expect(throws: FlowViolation.flowCount(found: 1, expected: 4)) {
      try verify([0, 1], flow: [0])
    }
  }

  @Test("On random networks, one more or less on any arc or on the value is noticed")
  func tampered() throws {
    for seed in 0..<UInt64(2000) {
      let problem = try RandomNetwork.tiny(seed: seed)
      guard case .optimal(let answer) = problem.solved() else { continue }
      for arc in problem.arcs.indices where problem.arcs[arc].tail != problem.arcs[arc].head {
        for change: Int64 in [-1, 1] {
          var flow = answer.flow
          flow[arc] += change
          let tampered = OptimalFlow(
            flow: flow, potentials: answer.potentials,
            value: answer.value + Int128(change) * Int128(problem.arcs[arc].cost))
          #expect(throws: FlowViolation.self, "seed \(seed), arc \(arc)") {
            try FlowCertificate.verify(tampered, of: problem)
          }
        }
      }
      let better = OptimalFlow(
        flow: answer.flow, potentials: answer.potentials, value: answer.value - 1)
      #expect(throws: FlowViolation.self, "seed \(seed)") {
        try FlowCertificate.verify(better, of: problem)
      }
    }
  }

  private func expect(
    _ violation: FlowViolation, flow: [Int64]? = nil, potentials: [Int64]? = nil,
    value: Int128? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let tampered = OptimalFlow(
      flow: flow ?? answer.flow, potentials: potentials ?? answer.potentials,
      value: value ?? answer.value)
    #expect(throws: violation, sourceLocation: sourceLocation) {
      try FlowCertificate.verify(tampered, of: problem)
    }
  }
}
