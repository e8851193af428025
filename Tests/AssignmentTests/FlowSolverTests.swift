import Assignment
import TestSupport
import Testing

@Suite("Flows of least cost")
struct FlowSolverTests {
  @Test("Small networks of every shape agree with the reference, and every proof holds")
  func agreesWithReference() throws {
    var seen = (optimal: 0, infeasible: 0, unbounded: 0)
    for seed in 0..<UInt64(60_000) {
      let problem = try RandomNetwork.tiny(seed: seed)
      let outcome = problem.solved()
      #expect(throws: Never.self, "seed \(seed)") {
        try FlowCertificate.verify(outcome, of: problem)
      }
      let expected = ReferenceNetwork.outcome(problem)
      switch outcome {
      case .optimal(let answer):
        #expect(expected == .optimal(answer.value), "seed \(seed)")
        seen.optimal += 1
      case .infeasible:
        #expect(expected == .infeasible, "seed \(seed)")
        seen.infeasible += 1
      case .unbounded:
        #expect(expected == .unbounded, "seed \(seed)")
        seen.unbounded += 1
      }
    }
    // The shapes are worth nothing unless each outcome is met often.
    #expect(seen.optimal > 15_000 && seen.infeasible > 6000 && seen.unbounded > 1500, "\(seen)")
  }

  @Test("Middle-sized networks, which are numbered anew on the way", arguments: 0..<UInt64(12))
  func middleSized(seed: UInt64) throws {
    var shape = RandomNetwork()
    shape.nodes = 300...600
    shape.arcs = seed % 2 == 0 ? 2000...4000 : 12_000...20_000
    shape.capacity = 1...40
    shape.cost = seed % 3 == 0 ? -50...1000 : 0...1000
    shape.feasible = true
    shape.unbounded = 0
    let problem = try shape.problem(seed: seed)
    guard case .optimal(let answer) = problem.solved() else {
      Issue.record("A feasible network without unlimited arcs has an optimum.")
      return
    }
    try FlowCertificate.verify(answer, of: problem)
    #expect(answer.counters.numberings > 0)
  }

  @Test("The same network gives the same answer, flow, potentials and counts")
  func deterministic() throws {
    for seed in 0..<UInt64(200) {
      let problem = try RandomNetwork.tiny(seed: seed)
      #expect(problem.solved() == problem.solved(), "seed \(seed)")
    }
  }

  @Test("Supplies that do not add up are an outcome, whichever sign is missing")
  func unbalanced() throws {
    for supplies: [Int64] in [[3, -2], [2, -3]] {
      let problem = try MinCostFlowProblem(
        supplies: supplies, arcs: [.init(tail: 0, head: 1, capacity: 9, cost: 1)])
      let outcome = problem.solved()
      #expect(outcome == .infeasible(FlowCut(nodes: [0, 1])))
      try FlowCertificate.verify(outcome, of: problem)
    }
  }

  @Test("A cycle that pays for ever does not hide that there is no flow")
  func infeasibleBeforeUnbounded() throws {
    let free = MinCostFlowProblem.unbounded
    let arcs: [MinCostFlowProblem.Arc] = [
      .init(tail: 0, head: 1, capacity: free, cost: -1),
      .init(tail: 1, head: 0, capacity: free, cost: 0),
      .init(tail: 0, head: 0, capacity: free, cost: -1),
      .init(tail: 1, head: 2, capacity: 1, cost: 0),
    ]
    let cut = try MinCostFlowProblem(supplies: [2, 0, -2], arcs: arcs)
    #expect(cut.solved() == .infeasible(FlowCut(nodes: [0, 1])))
    let open = try MinCostFlowProblem(supplies: [1, 0, -1], arcs: arcs)
    let outcome = open.solved()
    try FlowCertificate.verify(outcome, of: open)
    guard case .unbounded(let answer) = outcome else {
      Issue.record("Expected no least cost, got \(outcome).")
      return
    }
    #expect(answer.flow[3] == 1)
  }
}
