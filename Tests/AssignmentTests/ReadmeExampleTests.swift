import Assignment
import Testing

/// The example that the README shows.
@Suite struct ReadmeExampleTests {
  @Test func isAsTheReadmeSays() throws {
    let problem = try BMatchingProblem(
      leftCapacities: [1, 1], rightCapacities: [1, 1],
      edges: [
        .init(left: 0, right: 0, value: 7), .init(left: 0, right: 1, value: 5),
        .init(left: 1, right: 0, value: 6),
      ])
    let matching = problem.solved()
    try Certificate.verify(matching, of: problem)
    #expect(matching.value == 11)
    #expect(matching.edges == [1, 2])
  }
}
