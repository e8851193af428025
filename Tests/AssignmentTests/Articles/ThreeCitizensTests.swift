import Assignment
import Testing

@Suite("The article about three citizens and three jobs")
struct ThreeCitizensTests {
  @Test("Runs as it is written")
  func examples() throws {
    var print = Printout()

    let problem = try BMatchingProblem(
      leftCapacities: [1, 1, 1], rightCapacities: [1, 1, 1],
      edges: [
        .init(left: 0, right: 0, value: 9), .init(left: 0, right: 1, value: 6),
        .init(left: 1, right: 0, value: 8), .init(left: 1, right: 1, value: 3),
        .init(left: 1, right: 2, value: 5),
        .init(left: 2, right: 0, value: 7), .init(left: 2, right: 2, value: 2),
      ])
    let matching = problem.solved()
    print(matching.value)  // 18
    print(matching.edges)  // [1, 4, 5]

    let prices = matching.prices
    print(prices.left)  // [2, 2, 0]
    print(prices.right)  // [7, 4, 3]

    let reduced = problem.edges.map { edge in
      edge.value - prices.left[Int(edge.left)] - prices.right[Int(edge.right)]
    }
    print(reduced)  // [0, 0, -1, -3, 0, 0, -1]

    let certificate = try Certificate.verify(matching, of: problem)
    print(certificate.value)  // 18
    print(certificate.dualValue)  // 18

    var questions = Sensitivity(problem, matching)
    print(questions.gainOfOneMorePlace(right: 0))  // 3
    print(questions.gainOfOneMorePlace(right: 1))  // 0
    print(questions.lossOfForcing(edge: 0))  // 4
    print(questions.lossOfForbidding(edge: 1))  // 4

    var plan = EditableMatching(problem, matching)
    try plan.setCapacity(0, ofRight: 1)
    plan.resolve()
    print(plan.value)  // 14
    print(plan.usedEdges(atLeft: 0))  // [0]
    print(plan.usedEdges(atLeft: 2))  // []
    try plan.verifyTouched()

    let shop = try plan.addRight(capacity: 1)
    let pair = try plan.addEdge(.init(left: 2, right: Int32(shop), value: 6))
    plan.resolve()
    print(plan.value)  // 20
    print(plan.isUsed(edge: pair))  // true

    print(plan.lossOfForcing(edge: 2))  // 6
    try plan.force(edge: 2)
    plan.resolve()
    print(plan.value)  // 14
    plan.release(edge: 2)

    let company = try plan.addLimit(capacity: 1)
    try plan.setLimit(Int32(company), ofRight: 0)
    try plan.setLimit(Int32(company), ofRight: 2)
    plan.resolve()
    print(plan.value)  // 15
    print(plan.gainOfOneMorePlace(limit: company))  // 5

    try Certificate.verify(plan.matching, of: plan.problem)

    try plan.force(edge: 2)
    try plan.force(edge: 6)
    if case .infeasible(let overload) = plan.resolve() {
      print(overload.side.rawValue)  // limit
      print(overload.forced)  // 2
      print(overload.capacity)  // 1
    }

    try Article.documentation("ThreeCitizensAndThreeJobs").expect(
      printed: print.lines, in: #filePath)
  }
}
