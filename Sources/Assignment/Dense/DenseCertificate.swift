/// Proof that a dense assignment is optimal, or that there is none, checked from the definition alone.
///
/// Weak duality, for a least value and no more rows than columns: if `uᵢ + vⱼ ≤ cᵢⱼ` at every allowed
/// entry and `vⱼ ≤ 0`, every assignment costs at least `Σ uᵢ + Σ vⱼ`, for it takes each row once and
/// each column at most once. An assignment that costs exactly that is therefore best. No code is
/// shared with the solver. Where there is no assignment, the proof is a `HallViolator`.
public struct DenseCertificate: Sendable, Equatable {
  /// The value of the assignment, summed over its entries.
  public let value: Int64

  /// The sum of all prices; equal to `value`.
  public let dualValue: Int64

  /// No price may be further from 0, so that reduced costs stay within 64 bits: 2⁶¹.
  private static let priceBound: UInt64 = 1 << 61

  /// Checks that `assignment` is feasible and that its prices prove it optimal.
  ///
  /// - Returns: the proven value.
  /// - Throws: the first violation found: shape, feasibility, prices, then totals.
  /// - Complexity: O(n · m), one pass over the matrix.
  @discardableResult
  public static func verify(
    _ assignment: DenseAssignment, of problem: DenseAssignmentProblem
  ) throws(DenseCertificateViolation) -> DenseCertificate {
    try checkShape(assignment, problem)
    let value = try checkChosen(assignment, problem)
    switch problem.costs {
    case .narrow(let costs): try checkReducedCosts(costs, assignment, problem)
    case .wide(let costs): try checkReducedCosts(costs, assignment, problem)
    }
    if assignment.value != value {
      throw .valueMismatch(stated: assignment.value, counted: value)
    }
    // OK because fewer than 2³³ prices of at most 2⁶¹ are added up.
    var sum: Int128 = 0
    for price in assignment.rowPrices + assignment.columnPrices {
      sum += Int128(price)
    }
    guard let dual = Int64(exactly: sum) else {
      throw .overflow
    }
    // Follows from the checks above; it is the theorem itself, so it is not taken on trust.
    if value != dual {
      throw .dualMismatch(value: value, dualValue: dual)
    }
    return DenseCertificate(value: value, dualValue: dual)
  }

  private static func checkShape(
    _ assignment: DenseAssignment, _ problem: DenseAssignmentProblem
  ) throws(DenseCertificateViolation) {
    if assignment.columnOfRow.count != problem.rowCount {
      throw .rowCount(found: assignment.columnOfRow.count, expected: problem.rowCount)
    }
    for (side, prices, expected) in [
      (HallViolator.Side.rows, assignment.rowPrices, problem.rowCount),
      (.columns, assignment.columnPrices, problem.columnCount),
    ] {
      if prices.count != expected {
        throw .priceCount(side, found: prices.count, expected: expected)
      }
      if prices.contains(where: { $0.magnitude > priceBound }) {
        throw .overflow
      }
    }
  }

  /// Checks that the shorter side is assigned and that what is left over has no price.
  ///
  /// - Returns: the sum of the chosen entries; it cannot overflow, because the problem was accepted.
  private static func checkChosen(
    _ assignment: DenseAssignment, _ problem: DenseAssignmentProblem
  ) throws(DenseCertificateViolation) -> Int64 {
    var rowOfColumn = [Int?](repeating: nil, count: problem.columnCount)
    var value: Int64 = 0
    for (row, column) in assignment.columnOfRow.enumerated() {
      guard let column else {
        continue
      }
      if column < 0 || column >= problem.columnCount {
        throw .columnOutOfRange(row: row, column: column, count: problem.columnCount)
      }
      if let other = rowOfColumn[column] {
        throw .columnTwice(column: column, row: other, other: row)
      }
      rowOfColumn[column] = row
      guard let cost = problem.cost(row: row, column: column) else {
        throw .forbiddenEntry(row: row, column: column)
      }
      value += cost
      let prices = assignment.rowPrices[row] + assignment.columnPrices[column]
      if prices != cost {
        throw .chosenNotTight(row: row, column: column, reducedCost: cost - prices)
      }
    }
    let areRowsLonger = problem.rowCount > problem.columnCount
    let areColumnsLonger = problem.rowCount < problem.columnCount
    try checkSide(
      .rows, assignment.columnOfRow, assignment.rowPrices, isLonger: areRowsLonger, problem)
    try checkSide(
      .columns, rowOfColumn, assignment.columnPrices, isLonger: areColumnsLonger, problem)
    return value
  }

  private static func checkSide(
    _ side: HallViolator.Side, _ partners: [Int?], _ prices: [Int64], isLonger: Bool,
    _ problem: DenseAssignmentProblem
  ) throws(DenseCertificateViolation) {
    for (index, price) in prices.enumerated() {
      if partners[index] == nil {
        if !isLonger {
          throw .notAssigned(side, index: index)
        }
        if price != 0 {
          throw .leftOverPriced(side, index: index, price: price)
        }
      } else if isLonger && (problem.objective == .minimum ? price > 0 : price < 0) {
        throw .priceOfWrongSign(side, index: index, price: price)
      }
    }
  }

  /// Checks `uᵢ + vⱼ ≤ cᵢⱼ`, or `≥` for a greatest value, at every allowed entry.
  private static func checkReducedCosts<Cost: FixedWidthInteger>(
    _ costs: [Cost], _ assignment: DenseAssignment, _ problem: DenseAssignmentProblem
  ) throws(DenseCertificateViolation) {
    let columnPrices = assignment.columnPrices.span
    let isLeast = problem.objective == .minimum
    for (row, price) in assignment.rowPrices.enumerated() {
      let entries = costs.span.extracting(
        row * problem.columnCount..<(row + 1) * problem.columnCount)
      let least = leastReducedCost(entries, columnPrices, price, isLeast: isLeast)
      if least >= 0 {
        continue
      }
      for column in entries.indices where entries[column] != .max {
        let reduced = Int64(entries[column]) - price - columnPrices[column]
        if isLeast ? reduced < 0 : reduced > 0 {
          throw .entryPays(row: row, column: column, reducedCost: reduced)
        }
      }
    }
  }

  /// The least of a row's reduced costs, their sign turned for a greatest value, but at most 0.
  ///
  /// OK because costs are within 2⁵⁸ of 0 and each price within 2⁶¹.
  private static func leastReducedCost<Cost: FixedWidthInteger>(
    _ entries: Span<Cost>, _ columnPrices: Span<Int64>, _ rowPrice: Int64, isLeast: Bool
  ) -> Int64 {
    precondition(entries.count == columnPrices.count)
    var least: Int64 = 0
    if isLeast {
      for column in entries.indices {
        let cost = entries[column]
        let reduced = Int64(truncatingIfNeeded: cost) &- rowPrice &- columnPrices[column]
        least = min(least, cost == .max ? 0 : reduced)
      }
    } else {
      for column in entries.indices {
        let cost = entries[column]
        let reduced = rowPrice &+ columnPrices[column] &- Int64(truncatingIfNeeded: cost)
        least = min(least, cost == .max ? 0 : reduced)
      }
    }
    return least
  }
}

extension DenseCertificate {
  /// Checks that `violator` proves that there is no assignment.
  ///
  /// - Throws: the first violation found.
  /// - Complexity: O(members · longer side).
  public static func verify(
    _ violator: HallViolator, of problem: DenseAssignmentProblem
  ) throws(DenseCertificateViolation) {
    let areRows = violator.side == .rows
    let memberCount = areRows ? problem.rowCount : problem.columnCount
    let reachedCount = areRows ? problem.columnCount : problem.rowCount
    if memberCount > reachedCount {
      throw .notTheShorterSide(violator.side)
    }
    for (list, count) in [(violator.members, memberCount), (violator.reached, reachedCount)] {
      for (position, index) in list.enumerated()
      where index < 0 || index >= count || (position > 0 && list[position - 1] >= index) {
        throw .violatorMalformed(index: index, count: count)
      }
    }
    if violator.reached.count >= violator.members.count {
      throw .violatorReachesEnough(
        members: violator.members.count, reached: violator.reached.count)
    }
    var isReached = [Bool](repeating: false, count: reachedCount)
    for index in violator.reached {
      isReached[index] = true
    }
    for member in violator.members {
      for other in 0..<reachedCount where !isReached[other] {
        let row = areRows ? member : other
        let column = areRows ? other : member
        if problem.cost(row: row, column: column) != nil {
          throw .violatorReachesMore(row: row, column: column)
        }
      }
    }
  }
}
