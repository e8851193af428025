import Assignment
import TestSupport
import Testing

@Suite("What a problem accepts")
struct ProblemTests {
  typealias Edge = BMatchingProblem.Edge
  typealias Limit = BMatchingProblem.Limit

  @Test("Capacities must not be negative")
  func capacities() {
    refuse(.negativeLeftCapacity(left: 1, capacity: -1), lefts: [0, -1])
    refuse(.negativeRightCapacity(right: 0, capacity: -3), rights: [-3])
    refuse(.negativeLimitCapacity(limit: 0, capacity: -2), limits: [.init(capacity: -2)])
  }

  @Test("Edges must name existing nodes")
  func edges() {
    refuse(
      .leftOutOfRange(edge: 1, left: 1, count: 1),
      edges: [.init(left: 0, right: 0, value: 1), .init(left: 1, right: 0, value: 1)])
    refuse(
      .rightOutOfRange(edge: 0, right: -1, count: 1), edges: [.init(left: 0, right: -1, value: 1)])
  }

  @Test("Limits must be a forest over existing right nodes")
  func limits() {
    refuse(.membershipCount(found: 2, expected: 1), limitOfRight: [-1, -1])
    refuse(.membershipOutOfRange(right: 0, limit: 0, count: 0), limitOfRight: [0])
    refuse(
      .parentOutOfRange(limit: 0, parent: 1, count: 1), limits: [.init(capacity: 1, parent: 1)])
    refuse(.limitCycle(limit: 0), limits: [.init(capacity: 1, parent: 0)])
    refuse(
      .limitCycle(limit: 1),
      limits: [
        .init(capacity: 1), .init(capacity: 1, parent: 2), .init(capacity: 1, parent: 1),
      ])
  }

  @Test("Values that could add up beyond the bound are refused, values at the bound are solved")
  func overflow() throws {
    let bound = BMatchingProblem.valueBound
    refuse(
      .valuesTooLarge(left: 0, greatest: bound + 1, total: 0),
      edges: [.init(left: 0, right: 0, value: bound + 1)])
    refuse(
      .valuesTooLarge(left: 1, greatest: 1, total: bound), lefts: [1, 1],
      edges: [.init(left: 0, right: 0, value: bound), .init(left: 1, right: 0, value: 1)])
    refuse(
      .valuesTooLarge(left: 0, greatest: .max, total: 0), lefts: [2],
      edges: [.init(left: 0, right: 0, value: .max), .init(left: 0, right: 0, value: .max)])
    refuse(
      .valueTooLow(edge: 0, value: .min), edges: [.init(left: 0, right: 0, value: .min)])

    let half = bound / 2
    let problem = try BMatchingProblem(
      leftCapacities: [1, 1], rightCapacities: [1, 1],
      edges: [
        Edge(left: 0, right: 0, value: half), Edge(left: 0, right: 1, value: half - 1),
        Edge(left: 1, right: 0, value: half), Edge(left: 1, right: 1, value: 1),
        Edge(left: 1, right: 1, value: -bound),
      ])
    let matching = problem.solved()
    try Certificate.verify(matching, of: problem)
    #expect(matching.value == bound - 1)
    var sensitivity = Sensitivity(problem, matching)
    #expect(sensitivity.lossOfForcing(edge: 4) == half - 1 + bound)
  }

  @Test("Long price wars between huge values stay within 64 bits")
  func hugeTiers() throws {
    for seed in 0..<UInt64(20) {
      var shape = RandomProblem()
      shape.lefts = 200...300
      shape.rights = 20...40
      shape.edges = 4000...6000
      shape.limits = 10...20
      shape.limitCapacity = 1...20
      shape.values = .twoTier
      let problem = try shape.problem(seed: seed)
      let matching = problem.solved()
      try Certificate.verify(matching, of: problem)
      #expect(matching.value == ReferenceFlow.value(problem), "seed \(seed)")
    }
  }

  @Test("The same problem has the same answer, counters included")
  func deterministic() throws {
    for seed in 0..<UInt64(200) {
      var shape = RandomProblem()
      shape.lefts = 50...80
      shape.rights = 10...40
      shape.edges = 500...900
      shape.limits = 5...10
      let problem = try shape.problem(seed: seed)
      #expect(problem.solved() == problem.solved(), "seed \(seed)")
    }
  }

  @Test("The description names the value and the rule")
  func description() {
    let error = ProblemError.negativeLeftCapacity(left: 7, capacity: -2)
    #expect(error.description == "The capacity (-2) of left node (7) must not be negative.")
  }

  private func refuse(
    _ fault: ProblemError, lefts: [Int32] = [1], rights: [Int32] = [1], edges: [Edge] = [],
    limits: [Limit] = [], limitOfRight: [Int32] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: fault, sourceLocation: sourceLocation) {
      try BMatchingProblem(
        leftCapacities: lefts, rightCapacities: rights, edges: edges, limits: limits,
        limitOfRight: limitOfRight)
    }
  }
}
