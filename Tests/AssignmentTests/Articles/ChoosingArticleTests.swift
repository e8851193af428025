import Assignment
import Testing

@Suite("The article about choosing a solver, and the shortest examples")
struct ChoosingArticleTests {
  @Test("Runs as it is written")
  func examples() throws {
    var print = Printout()

    let pairs = try BMatchingProblem(
      leftCapacities: [2, 1], rightCapacities: [1, 1, 1],
      edges: [
        .init(left: 0, right: 0, value: 4), .init(left: 0, right: 1, value: 3),
        .init(left: 1, right: 1, value: 5), .init(left: 1, right: 2, value: -1),
      ])
    print(pairs.solved().value)  // 9

    let matrix = try DenseAssignmentProblem(
      rowCount: 2, columnCount: 2, costs: [4, 3, 5, 1] as [Int32], objective: .maximum)
    if case .optimal(let answer) = matrix.solved() {
      print(answer.value)  // 8
    }

    let text = """
      c two units over a cheap way with room for one
      p min 3 3
      n 1 2
      n 3 -2
      a 1 2 0 1 1
      a 2 3 0 5 4
      a 1 3 0 -1 9
      """
    let network = try DimacsFile.read(Array(text.utf8)).flowProblem
    if case .optimal(let answer) = network.solved() {
      print(answer.value)  // 14
      try FlowCertificate.verify(answer, of: network)
    }

    try Article.documentation("ChoosingASolver").expect(printed: print.lines, in: #filePath)
  }

  @Test(
    "The README and the landing page show the same three lines",
    arguments: [
      "README.md", "Sources/Assignment/Assignment.docc/Assignment.md",
    ])
  func shortest(page: String) throws {
    let problem = try BMatchingProblem(
      leftCapacities: [1, 1], rightCapacities: [1, 1],
      edges: [
        .init(left: 0, right: 0, value: 7), .init(left: 0, right: 1, value: 5),
        .init(left: 1, right: 0, value: 6),
      ])
    let matching = problem.solved()
    try Certificate.verify(matching, of: problem)  // value 11: edges 1 and 2

    #expect(matching.value == 11)
    #expect(matching.edges == [1, 2])
    try Article(page).expect(printed: [], in: #filePath)
  }
}
