import Assignment
import Testing

/// Each test changes one thing about a correct answer and expects the violation it makes.
@Suite("Dense certificate")
struct DenseCertificateTests {
  /// The middle column is left over; the entry (1, 0) is forbidden.
  let problem: DenseAssignmentProblem
  let answer: DenseAssignment

  init() throws {
    problem = try DenseAssignmentProblem(
      rowCount: 2, columnCount: 3, costs: [1, 4, 5, .max, 8, 3] as [Int32])
    answer = DenseAssignment(
      columnOfRow: [0, 2], value: 4, rowPrices: [4, 8], columnPrices: [-3, 0, -5])
  }

  @Test("The correct answer passes")
  func passes() throws {
    let certificate = try DenseCertificate.verify(answer, of: problem)
    #expect(certificate.value == 4)
    #expect(certificate.dualValue == 4)
  }

  @Test("A wrong shape")
  func shape() {
    expect(.rowCount(found: 1, expected: 2), columns: [0])
    expect(.priceCount(.rows, found: 1, expected: 2), rowPrices: [4])
    expect(.priceCount(.columns, found: 0, expected: 3), columnPrices: [])
  }

  @Test("A choice that is no assignment")
  func infeasible() {
    expect(.columnOutOfRange(row: 1, column: 3, count: 3), columns: [0, 3])
    expect(.columnTwice(column: 2, row: 0, other: 1), columns: [2, 2], rowPrices: [10, 8])
    expect(.forbiddenEntry(row: 1, column: 0), columns: [nil, 0])
    expect(.notAssigned(.rows, index: 1), columns: [0, nil])
  }

  @Test("Prices that prove nothing")
  func prices() {
    expect(.chosenNotTight(row: 0, column: 0, reducedCost: 1), rowPrices: [3, 8])
    expect(.leftOverPriced(.columns, index: 1, price: -1), columnPrices: [-3, -1, -5])
    expect(
      .priceOfWrongSign(.columns, index: 0, price: 1), rowPrices: [0, 8], columnPrices: [1, 0, -5])
    expect(
      .entryPays(row: 0, column: 1, reducedCost: -1), rowPrices: [5, 8],
      columnPrices: [-4, 0, -5])
    expect(
      .overflow, rowPrices: [(1 << 61) + 1, 8], columnPrices: [-3, 0, -5])
  }

  @Test("A false value")
  func value() {
    expect(.valueMismatch(stated: 5, counted: 4), value: 5)
  }

  @Test("For a greatest value every inequality is turned round")
  func maximum() throws {
    let turned = try DenseAssignmentProblem(
      rowCount: 2, columnCount: 3, costs: [-1, -4, -5, .max, -8, -3] as [Int32],
      objective: .maximum)
    let mirrored = DenseAssignment(
      columnOfRow: [0, 2], value: -4, rowPrices: [-4, -8], columnPrices: [3, 0, 5])
    try DenseCertificate.verify(mirrored, of: turned)
    let cheap = DenseAssignment(
      columnOfRow: [0, 2], value: -4, rowPrices: [-5, -8], columnPrices: [4, 0, 5])
    #expect(throws: DenseCertificateViolation.entryPays(row: 0, column: 1, reducedCost: 1)) {
      try DenseCertificate.verify(cheap, of: turned)
    }
  }

  @Test("A violator must be on the shorter side, in order, short, and complete")
  func violator() throws {
    let blocked = try DenseAssignmentProblem(
      rowCount: 2, columnCount: 3, costs: [.max, .max, 5, .max, .max, 3] as [Int32])
    try DenseCertificate.verify(
      HallViolator(side: .rows, members: [0, 1], reached: [2]), of: blocked)
    for (violator, violation) in [
      (HallViolator(side: .columns, members: [0], reached: []), .notTheShorterSide(.columns)),
      (
        HallViolator(side: .rows, members: [1, 0], reached: [2]),
        .violatorMalformed(index: 0, count: 2)
      ),
      (
        HallViolator(side: .rows, members: [0, 1], reached: [3]),
        .violatorMalformed(index: 3, count: 3)
      ),
      (
        HallViolator(side: .rows, members: [0], reached: [2]),
        .violatorReachesEnough(members: 1, reached: 1)
      ),
      (
        HallViolator(side: .rows, members: [0, 1], reached: [1]),
        .violatorReachesMore(row: 0, column: 2)
      ),
    ] as [(HallViolator, DenseCertificateViolation)] {
      #expect(throws: violation) { try DenseCertificate.verify(violator, of: blocked) }
    }
  }

  private func expect(
    _ violation: DenseCertificateViolation, columns: [Int?]? = nil, value: Int64? = nil,
    rowPrices: [Int64]? = nil, columnPrices: [Int64]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let tampered = DenseAssignment(
      columnOfRow: columns ?? answer.columnOfRow, value: value ?? answer.value,
      rowPrices: rowPrices ?? answer.rowPrices,
      columnPrices: columnPrices ?? answer.columnPrices)
    #expect(throws: violation, sourceLocation: sourceLocation) {
      try DenseCertificate.verify(tampered, of: problem)
    }
  }
}
