package import Assignment

/// Random dense assignment problems of many shapes, reproducible from a seed.
package struct RandomMatrix: Sendable {
  /// How the costs are drawn.
  package enum Costs: CaseIterable, Sendable {
    /// 0…3, so that ties abound.
    case small
    /// −1000…1000.
    case anySign
    /// All the same.
    case tied
    /// `(row + 1) · (column + 1)`, hard for shortest augmenting paths.
    case product
    /// Distances along a line.
    case line
    /// Anywhere in `Int32` but its greatest value.
    case huge
    /// Multiples of 2³⁹, beyond 32 bits.
    case wide
  }

  package var rows: ClosedRange<Int> = 0...6
  package var columns: ClosedRange<Int> = 0...6
  package var costs = Costs.small
  /// Out of a hundred, how many entries are forbidden.
  package var forbidden = 0
  package var objective = DenseAssignmentProblem.Objective.minimum

  package init() {}

  /// A problem of one of the shapes, all of them in turn as `seed` counts up.
  package static func tiny(seed: UInt64) throws -> DenseAssignmentProblem {
    var shape = RandomMatrix()
    shape.costs = Costs.allCases[Int(seed % 7)]
    shape.forbidden = [0, 20, 50, 80, 100][Int(seed / 7 % 5)]
    shape.objective = seed / 35 % 2 == 0 ? .minimum : .maximum
    switch seed / 70 % 6 {
    case 0: shape.rows = 1...1
    case 1: shape.columns = 1...1
    case 2: shape.rows = 0...3
    case 3: shape.columns = 0...3
    default: break
    }
    return try shape.problem(seed: seed)
  }

  /// The problem of this shape for a seed.
  package func problem(seed: UInt64) throws -> DenseAssignmentProblem {
    var random = SplitMix64(seed: seed)
    let rowCount = Int.random(in: rows, using: &random)
    let columnCount = Int.random(in: columns, using: &random)
    var list: [Int64] = []
    var mask: [Bool] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        list.append(cost(row, column, &random))
        mask.append(Int.random(in: 0..<100, using: &random) < forbidden)
      }
    }
    let marks = forbidden > 0 ? mask : []
    if costs == .wide {
      return try DenseAssignmentProblem(
        rowCount: rowCount, columnCount: columnCount, costs: list, objective: objective,
        forbidden: marks)
    }
    return try DenseAssignmentProblem(
      rowCount: rowCount, columnCount: columnCount, costs: list.map { Int32($0) },
      objective: objective, forbidden: marks)
  }

  private func cost(_ row: Int, _ column: Int, _ random: inout SplitMix64) -> Int64 {
    switch costs {
    case .small: Int64.random(in: 0...3, using: &random)
    case .anySign: Int64.random(in: -1000...1000, using: &random)
    case .tied: 7
    case .product: Int64((row + 1) * (column + 1))
    case .line: Int64(abs(row * 17 % 23 - column * 11 % 23)) * 100
    case .huge: Int64.random(in: Int64(Int32.min)..<Int64(Int32.max), using: &random)
    case .wide: Int64.random(in: -500...500, using: &random) << 39
    }
  }
}
