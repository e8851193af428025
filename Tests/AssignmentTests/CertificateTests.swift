import Assignment
import TestSupport
import Testing

/// Each test changes one thing about a correct answer and expects the violation it makes.
@Suite("Certificate")
struct CertificateTests {
  /// Lefts 0 and 1 want the one place at right 0; left 1 also fits right 1, under the limit.
  let problem: BMatchingProblem
  let answer: BMatching

  init() throws {
    problem = try BMatchingProblem(
      leftCapacities: [1, 1], rightCapacities: [1, 2],
      edges: [
        .init(left: 0, right: 0, value: 10),
        .init(left: 1, right: 0, value: 9),
        .init(left: 1, right: 1, value: 4),
      ], limits: [.init(capacity: 5)], limitOfRight: [-1, 0])
    answer = BMatching(
      edges: [0, 2], value: 14, prices: DualPrices(left: [3, 4], right: [6, 0], limit: [0]))
  }

  @Test("The correct answer passes")
  func passes() throws {
    let certificate = try Certificate.verify(answer, of: problem)
    #expect(certificate.value == 14)
    #expect(certificate.dualValue == 14)
  }

  @Test("An edge that does not exist")
  func edgeOutOfRange() {
    expect(.edgeOutOfRange(edge: 3, count: 3), edges: [0, 3])
    expect(.edgeOutOfRange(edge: -1, count: 3), edges: [-1, 2])
  }

  @Test("An edge named twice, or out of order")
  func edgesNotAscending() {
    expect(.edgesNotAscending(edge: 0, after: 0), edges: [0, 0])
    expect(.edgesNotAscending(edge: 0, after: 2), edges: [2, 0])
  }

  @Test("Missing prices")
  func priceCount() {
    let prices = answer.prices
    expect(
      .priceCount(.left, found: 1, expected: 2),
      prices: DualPrices(left: [3], right: prices.right, limit: prices.limit))
    expect(
      .priceCount(.right, found: 0, expected: 2),
      prices: DualPrices(left: prices.left, right: [], limit: prices.limit))
    expect(
      .priceCount(.limit, found: 2, expected: 1),
      prices: DualPrices(left: prices.left, right: prices.right, limit: [0, 0]))
  }

  @Test("A negative price")
  func negativePrice() {
    expect(
      .negativePrice(.right, index: 1, price: -1),
      prices: DualPrices(left: [4, 5], right: [6, -1], limit: [0]))
  }

  @Test("More edges than a capacity allows")
  func overfull() throws {
    expect(
      .overfull(.left, index: 1, used: 2, capacity: 1), edges: [0, 1, 2], value: 23,
      prices: DualPrices(left: [0, 0], right: [0, 0], limit: [0]))
    expect(
      .overfull(.right, index: 0, used: 2, capacity: 1), edges: [0, 1], value: 19,
      prices: DualPrices(left: [3, 3], right: [5, 2], limit: [0]))
    let closed = try BMatchingProblem(
      leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities,
      edges: problem.edges, limits: [.init(capacity: 0)], limitOfRight: [-1, 0])
    #expect(throws: CertificateViolation.overfull(.limit, index: 0, used: 1, capacity: 0)) {
      try Certificate.verify(answer, of: closed)
    }
  }

  @Test("A price on a capacity that is not exhausted")
  func pricedButNotFull() {
    expect(
      .pricedButNotFull(.right, index: 1, used: 1, capacity: 2, price: 1),
      prices: DualPrices(left: [3, 3], right: [6, 1], limit: [0]))
    expect(
      .pricedButNotFull(.limit, index: 0, used: 1, capacity: 5, price: 1),
      prices: DualPrices(left: [3, 3], right: [6, 0], limit: [1]))
    expect(
      .pricedButNotFull(.left, index: 1, used: 0, capacity: 1, price: 4), edges: [0], value: 10)
  }

  @Test("An unused edge that would pay")
  func unusedEdgePays() {
    expect(
      .unusedEdgePays(edge: 1, reducedValue: 1),
      prices: DualPrices(left: [3, 4], right: [4, 0], limit: [0]))
  }

  @Test("A used edge that loses")
  func usedEdgeLoses() {
    expect(
      .usedEdgeLoses(edge: 0, reducedValue: -1),
      prices: DualPrices(left: [4, 4], right: [7, 0], limit: [0]))
  }

  @Test("A false value")
  func valueMismatch() {
    expect(.valueMismatch(stated: 15, counted: 14), value: 15)
  }

  @Test("Prices beyond 64 bits prove nothing")
  func overflow() {
    expect(
      .overflow, prices: DualPrices(left: [3, .max], right: [6, .max], limit: [.max]))
  }

  @Test("On random problems, one more or less on any price or edge is noticed")
  func tampered() throws {
    for seed in 0..<UInt64(400) {
      let problem = try RandomProblem.tiny(seed: seed)
      let matching = problem.solved()
      for edge in matching.edges {
        let fewer = BMatching(
          edges: matching.edges.filter { $0 != edge },
          value: matching.value - problem.edges[edge].value, prices: matching.prices)
        #expect(throws: CertificateViolation.self, "seed \(seed), without edge \(edge)") {
          try Certificate.verify(fewer, of: problem)
        }
      }
      for left in problem.leftCapacities.indices where problem.leftCapacities[left] > 0 {
        var prices = matching.prices
        prices.left[left] += 1 << 58
        let dearer = BMatching(edges: matching.edges, value: matching.value, prices: prices)
        #expect(throws: CertificateViolation.self, "seed \(seed), left \(left)") {
          try Certificate.verify(dearer, of: problem)
        }
      }
    }
  }

  private func expect(
    _ violation: CertificateViolation, edges: [Int]? = nil, value: Int64? = nil,
    prices: DualPrices? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let tampered = BMatching(
      edges: edges ?? answer.edges, value: value ?? answer.value,
      prices: prices ?? answer.prices)
    #expect(throws: violation, sourceLocation: sourceLocation) {
      try Certificate.verify(tampered, of: problem)
    }
  }
}
