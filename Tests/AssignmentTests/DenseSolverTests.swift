import Assignment
import TestSupport
import Testing

@Suite("Dense assignments")
struct DenseSolverTests {
  @Test("Tiny matrices of every shape agree with trying everything, and every proof holds")
  func agreesWithEveryChoice() throws {
    var infeasible = 0
    for seed in 0..<UInt64(21_000) {
      let problem = try RandomMatrix.tiny(seed: seed)
      let value = try proven(problem)
      #expect(value == ReferenceAssignment.everyChoice(problem), "seed \(seed)")
      infeasible += value == nil ? 1 : 0
    }
    #expect(infeasible > 1000)
  }

  @Test(
    "Middle-sized matrices agree with plain shortest paths", arguments: RandomMatrix.Costs.allCases)
  func agreesWithShortestPaths(costs: RandomMatrix.Costs) throws {
    for seed in 0..<UInt64(240) {
      var shape = RandomMatrix()
      shape.costs = costs
      shape.rows = seed % 3 == 0 ? 70...100 : 1...60
      shape.columns = seed % 4 < 2 ? 70...140 : 1...90
      shape.forbidden = [0, 30, 90, 97][Int(seed / 2 % 4)]
      shape.objective = seed % 2 == 0 ? .minimum : .maximum
      let problem = try shape.problem(seed: seed)
      #expect(
        try proven(problem) == ReferenceAssignment.shortestPaths(problem), "seed \(seed)")
    }
  }

  @Test("Large matrices are proven", arguments: RandomMatrix.Costs.allCases)
  func provesLarge(costs: RandomMatrix.Costs) throws {
    for (seed, (rows, columns)) in [(300, 300), (300, 700), (700, 300), (5, 3000)].enumerated() {
      var shape = RandomMatrix()
      shape.costs = costs
      shape.rows = rows...rows
      shape.columns = columns...columns
      for objective in [DenseAssignmentProblem.Objective.minimum, .maximum] {
        shape.objective = objective
        #expect(try proven(shape.problem(seed: UInt64(seed))) != nil, "\(rows) × \(columns)")
      }
    }
  }

  @Test("The same problem gives the same answer")
  func deterministic() throws {
    for seed in 0..<UInt64(50) {
      var shape = RandomMatrix()
      shape.rows = 60...120
      shape.columns = 60...120
      shape.forbidden = seed % 2 == 0 ? 0 : 60
      let problem = try shape.problem(seed: seed)
      #expect(problem.solved() == problem.solved(), "seed \(seed)")
    }
  }

  @Test("A block with too few columns is found among thousands of entries")
  func findsViolator() throws {
    let count = 200
    var costs = [Int32](repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0..<count {
        let isOpen = row < 120 || column < 79
        costs[row * count + column] = isOpen ? Int32(row * column % 97) : .max
      }
    }
    let problem = try DenseAssignmentProblem(rowCount: count, columnCount: count, costs: costs)
    guard case .infeasible(let violator) = problem.solved() else {
      Issue.record("The last 80 rows have only 79 columns.")
      return
    }
    try DenseCertificate.verify(violator, of: problem)
    #expect(violator.members == Array(120..<200))
    #expect(violator.reached == Array(0..<79))
  }

  @Test("Empty shapes have the empty assignment")
  func empty() throws {
    for (rows, columns) in [(0, 0), (0, 4), (4, 0)] {
      let problem = try DenseAssignmentProblem(
        rowCount: rows, columnCount: columns, costs: [Int32]())
      #expect(try proven(problem) == 0)
    }
  }

  @Test("Costs that 32-bit prices cannot carry are solved in 64")
  func escalates() throws {
    let count = 90
    var costs = [Int32](repeating: .max, count: count * count)
    // Every row has its own dear column and the cheap one before it. The first row has no other, so
    // every row must pay, and prices along the chain add up to 90 · 2²⁸.
    for row in 0..<count {
      costs[row * count + row] = (1 << 27) - 1
      if row > 0 {
        costs[row * count + row - 1] = -(1 << 27) + 1
      }
    }
    let chain = try DenseAssignmentProblem(rowCount: count, columnCount: count, costs: costs)
    #expect(try proven(chain) == 90 * ((1 << 27) - 1))
    costs[count - 1] = -(1 << 27) + 1
    let ring = try DenseAssignmentProblem(rowCount: count, columnCount: count, costs: costs)
    #expect(try proven(ring) == -90 * ((1 << 27) - 1))
  }

  @Test("What the type refuses")
  func refusals() {
    #expect(throws: DenseProblemError.shapeOutOfRange(rows: -1, columns: 2)) {
      try DenseAssignmentProblem(rowCount: -1, columnCount: 2, costs: [Int32]())
    }
    #expect(throws: DenseProblemError.costCount(found: 3, expected: 4)) {
      try DenseAssignmentProblem(rowCount: 2, columnCount: 2, costs: [1, 2, 3] as [Int32])
    }
    #expect(throws: DenseProblemError.maskCount(found: 1, expected: 4)) {
      try DenseAssignmentProblem(
        rowCount: 2, columnCount: 2, costs: [1, 2, 3, 4] as [Int32], forbidden: [true])
    }
    #expect(throws: DenseProblemError.costsTooLarge(greatestMagnitude: 1 << 58, assigned: 1)) {
      try DenseAssignmentProblem(rowCount: 1, columnCount: 1, costs: [-(1 << 58)] as [Int64])
    }
  }

  @Test("The greatest magnitude accepted is solved exactly")
  func greatestMagnitude() throws {
    let greatest: Int64 = (1 << 59) / 8
    let problem = try DenseAssignmentProblem(
      rowCount: 3, columnCount: 3,
      costs: [greatest, -greatest, 0, -greatest, greatest, 1, greatest, greatest, -greatest])
    #expect(try proven(problem) == -3 * greatest)
  }

  /// The value of a problem after checking the proof; nil for a proven violator.
  private func proven(_ problem: DenseAssignmentProblem) throws -> Int64? {
    switch problem.solved() {
    case .optimal(let assignment):
      return try DenseCertificate.verify(assignment, of: problem).value
    case .infeasible(let violator):
      try DenseCertificate.verify(violator, of: problem)
      return nil
    }
  }
}
