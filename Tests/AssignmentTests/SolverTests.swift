import Assignment
import TestSupport
import Testing

@Suite("Optimal matchings")
struct SolverTests {
  @Test("Tiny problems of every shape agree with brute force, and every certificate holds")
  func agreesWithBruteForce() throws {
    for seed in 0..<UInt64(60_000) {
      let problem = try RandomProblem.tiny(seed: seed)
      let matching = problem.solved()
      let certificate = try Certificate.verify(matching, of: problem)
      #expect(certificate.value == certificate.dualValue, "seed \(seed)")
      #expect(matching.value == BruteForce.value(problem), "seed \(seed)")
    }
  }

  @Test(
    "Middle-sized problems agree with the reference flow", arguments: RandomProblem.Values.allCases)
  func agreesWithReference(values: RandomProblem.Values) throws {
    for seed in 0..<UInt64(300) {
      var shape = RandomProblem()
      shape.lefts = 1...60
      shape.rights = 1...30
      shape.edges = 0...600
      shape.limits = 0...20
      shape.limitCapacity = 0...12
      shape.rightCapacity = 0...5
      shape.values = values
      let problem = try shape.problem(seed: seed)
      let matching = problem.solved()
      try Certificate.verify(matching, of: problem)
      #expect(matching.value == ReferenceFlow.value(problem), "seed \(seed)")
    }
  }
}
