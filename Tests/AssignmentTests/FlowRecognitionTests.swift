import Assignment
import TestSupport
import Testing

@Suite("Matchings recognised in networks")
struct FlowRecognitionTests {
  @Test("A matching under nested limits is recognised, and both ways give the same value")
  func nestedLimits() throws {
    var seen = (optimal: 0, infeasible: 0)
    for seed in 0..<UInt64(20_000) {
      let matching = try RandomProblem.tiny(seed: seed)
      // Nothing to send has no sink, and two tiers of costs exceed what a network accepts.
      if matching.leftCapacities.allSatisfy({ $0 == 0 })
        || matching.edges.contains(where: { $0.value > 1 << 40 })
      {
        continue
      }
      let problem = try DisguisedMatching.network(
        matching, seed: seed, duty: seed % 3 == 0 ? 3 : 0)
      try compare(problem, "seed \(seed)", &seen)
    }
    #expect(seen.optimal > 8000 && seen.infeasible > 500, "\(seen)")
  }

  @Test("An assignment is recognised, and both ways give the same value")
  func assignments() throws {
    var seen = (optimal: 0, infeasible: 0)
    for seed in 0..<UInt64(10_000) {
      try compare(DisguisedMatching.assignment(seed: seed), "seed \(seed)", &seen)
    }
    #expect(seen.optimal > 3000 && seen.infeasible > 500, "\(seen)")
  }

  @Test("Whatever is recognised among networks of every shape keeps its value")
  func anyNetwork() throws {
    for seed in 0..<UInt64(20_000) {
      let problem = try RandomNetwork.tiny(seed: seed)
      guard let recognised = RecognisedMatching(problem) else { continue }
      check(recognised, problem, "seed \(seed)")
    }
  }

  @Test("One thing out of place, and it is not a matching")
  func others() throws {
    typealias Arc = MinCostFlowProblem.Arc
    let arcs: [Arc] = [
      .init(tail: 0, head: 1, capacity: 1, cost: 3),
      .init(tail: 0, head: 2, capacity: 2, cost: 9),
      .init(tail: 1, head: 2, capacity: 1, cost: 0),
    ]
    func isMatching(_ changed: [Arc], _ supplies: [Int64] = [2, 0, -2]) throws -> Bool {
      try RecognisedMatching(MinCostFlowProblem(supplies: supplies, arcs: changed)) != nil
    }
    #expect(try isMatching(arcs))
    #expect(try !isMatching(arcs, [2, 1, -3]), "an arc into a left node")
    #expect(try !isMatching(arcs, [2, 0, -3]), "supplies that do not add up")
    #expect(
      try !isMatching(arcs + [.init(tail: 1, head: 2, capacity: 1, cost: 1)]),
      "two arcs out of a tree node")
    #expect(
      try !isMatching(arcs + [.init(tail: 2, head: 1, capacity: 1, cost: 1)]),
      "an arc out of the sink")
    #expect(
      try !isMatching(arcs + [.init(tail: 0, head: 2, capacity: 2, cost: 1)]),
      "two unmatched arcs")
    #expect(
      try !isMatching(arcs + [.init(tail: 1, head: 1, capacity: 2, cost: 1)]), "a self-loop")
    #expect(
      try !isMatching(arcs + [.init(tail: 0, head: 1, capacity: 2, cost: 1)]),
      "an edge for two units")
    #expect(
      try !isMatching(arcs + [.init(tail: 0, head: 1, lowerBound: 1, capacity: 1, cost: 1)]),
      "a lower bound")
    var tight = arcs
    tight[1].capacity = 1
    #expect(try !isMatching(tight), "an unmatched arc that does not hold the supply")
    let circle: [Arc] = [
      .init(tail: 0, head: 2, capacity: 2, cost: 9),
      .init(tail: 1, head: 3, capacity: 1, cost: 0),
      .init(tail: 3, head: 1, capacity: 1, cost: 0),
    ]
    #expect(try !isMatching(circle, [2, 0, -2, 0]), "a circle instead of a tree")
  }

  private func compare(
    _ problem: MinCostFlowProblem, _ name: String, _ seen: inout (optimal: Int, infeasible: Int)
  ) throws {
    let recognised = try #require(RecognisedMatching(problem), "\(name)")
    if check(recognised, problem, name) {
      seen.optimal += 1
    } else {
      seen.infeasible += 1
    }
  }

  /// Whether there is a flow, on which both solvers must agree.
  @discardableResult
  private func check(
    _ recognised: RecognisedMatching, _ problem: MinCostFlowProblem, _ name: String
  ) -> Bool {
    let outcome = problem.solved()
    guard let answer = recognised.flow(of: recognised.matching.solved()) else {
      guard case .infeasible = outcome else {
        Issue.record("\(name): the matching sees no flow, but there is \(outcome).")
        return false
      }
      return false
    }
    #expect(throws: Never.self, "\(name)") {
      try FlowCertificate.verify(answer, of: problem)
    }
    guard case .optimal(let other) = outcome else {
      Issue.record("\(name): the matching sees a flow, the simplex \(outcome).")
      return true
    }
    #expect(answer.value == other.value, "\(name)")
    return true
  }
}
