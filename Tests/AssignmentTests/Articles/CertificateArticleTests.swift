import Assignment
import Testing

@Suite("The article about certificates")
struct CertificateArticleTests {
  @Test("Runs as it is written")
  func examples() throws {
    var print = Printout()

    let problem = try BMatchingProblem(
      leftCapacities: [1, 1, 1, 1], rightCapacities: [1, 2, 1],
      edges: [
        .init(left: 0, right: 0, value: 9), .init(left: 0, right: 2, value: 4),
        .init(left: 1, right: 0, value: 7), .init(left: 1, right: 1, value: 6),
        .init(left: 2, right: 1, value: 5), .init(left: 3, right: 2, value: 3),
      ],
      limits: [.init(capacity: 2), .init(capacity: 1, parent: 0)],
      limitOfRight: [1, 1, 0])
    let prices = DualPrices(left: [1, 0, 0, 0], right: [0, 0, 0], limit: [3, 5])
    let claim = BMatching(edges: [0, 5], value: 12, prices: prices)
    let certificate = try Certificate.verify(claim, of: problem)
    print(certificate.dualValue)  // 12
    print(problem.solved().value)  // 12

    let greedy = BMatching(edges: [0], value: 9, prices: prices)
    do {
      try Certificate.verify(greedy, of: problem)
    } catch {
      print(error)  // The limit (0) uses 1 of 2, so its price (3) must be 0.
    }

    var cheaper = prices
    cheaper.limit[0] -= 1
    let unproven = BMatching(edges: [0, 5], value: 12, prices: cheaper)
    do {
      try Certificate.verify(unproven, of: problem)
    } catch {
      print(error)  // The unused edge (1) has the reduced value 1, which must not exceed 0.
    }

    let site = WeightedLimit(capacity: 40, rights: [0, 1, 2], weights: [37, 20, 15])
    let open = try BMatchingProblem(
      leftCapacities: [1, 1, 1], rightCapacities: [1, 1, 1],
      edges: [
        .init(left: 0, right: 0, value: 9), .init(left: 1, right: 1, value: 5),
        .init(left: 2, right: 2, value: 3),
      ])
    let bounded = try open.solved(under: [site])
    print(bounded.matching.value)  // 9
    print(bounded.bound)  // 9
    print(bounded.gap)  // 0
    try Certificate.verify(bounded.matching, of: bounded.relaxation)

    let matrix = try DenseAssignmentProblem(
      rowCount: 2, columnCount: 3, costs: [4, 1, 3, 2, 0, 5] as [Int32])
    if case .optimal(let answer) = matrix.solved() {
      print(answer.value)  // 3
      try DenseCertificate.verify(answer, of: matrix)
    }

    let blocked = try DenseAssignmentProblem(
      rowCount: 3, columnCount: 3,
      costs: [.max, 6, .max, .max, 2, .max, 1, 4, 8] as [Int32])
    if case .infeasible(let violator) = blocked.solved() {
      print(violator.members)  // [0, 1]
      print(violator.reached)  // [1]
      try DenseCertificate.verify(violator, of: blocked)
    }

    try Article.documentation("WhatACertificateProves").expect(printed: print.lines, in: #filePath)
  }
}
