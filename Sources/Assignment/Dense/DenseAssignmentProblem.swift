/// An assignment of least or greatest total cost in a full matrix, some entries of which may be
/// forbidden.
///
/// # Problem
///
/// Given an `n × m` matrix of costs `cᵢⱼ`, choose `min(n, m)` entries, no two in one row or column,
/// of least (or greatest) sum. So every row of the shorter side is assigned, and `|n − m|` of the
/// longer side are left over. A forbidden entry may not be chosen; then there may be no assignment
/// at all, which is an outcome of its own (see `DenseOutcome`).
///
/// A matrix of shape `0 × m`, `n × 0` or `0 × 0` has the empty assignment, of value 0.
///
/// # Ranges
///
/// Costs are `Int32` or `Int64`. The greatest value of either type, `Int32.max` or `Int64.max`, is no
/// cost but the mark of a forbidden entry, whatever the objective. Sums are `Int64`: with `C` the
/// greatest magnitude of an allowed cost, `2 C · (min(n, m) + 1)` must not exceed `magnitudeBound` =
/// 2⁵⁹. For 32-bit costs that always holds up to 2²⁷ − 1 rows.
public struct DenseAssignmentProblem: Sendable, Equatable {
  /// Which sum is sought.
  public enum Objective: Sendable, Equatable {
    /// The least.
    case minimum
    /// The greatest.
    case maximum
  }

  /// Costs in row-major order, as the caller gave them.
  enum Costs: Sendable, Equatable {
    case narrow([Int32])
    case wide([Int64])
  }

  /// The greatest `2 C · (min(n, m) + 1)` for a problem to be accepted: 2⁵⁹.
  public static let magnitudeBound: Int64 = 1 << 59

  /// The number of rows, `n`.
  public let rowCount: Int

  /// The number of columns, `m`.
  public let columnCount: Int

  /// Which sum is sought.
  public let objective: Objective

  let costs: Costs

  /// `C`: no allowed cost is further from 0.
  let greatestMagnitude: Int64

  /// A checked problem over 32-bit costs.
  ///
  /// - Parameters:
  ///   - rowCount: `n`.
  ///   - columnCount: `m`.
  ///   - costs: row by row, `rowCount · columnCount` of them; `Int32.max` forbids an entry.
  ///   - objective: which sum is sought.
  ///   - forbidden: entries to forbid besides, as long as `costs`; empty means none.
  /// - Throws: the first fault found, in the order of `DenseProblemError`'s cases.
  /// - Complexity: O(n · m). Without a mask `costs` is shared, not copied.
  public init(
    rowCount: Int, columnCount: Int, costs: [Int32], objective: Objective = .minimum,
    forbidden: [Bool] = []
  ) throws(DenseProblemError) {
    let masked = try Self.masked(costs, forbidden, rowCount: rowCount, columnCount: columnCount)
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.objective = objective
    self.costs = .narrow(masked)
    greatestMagnitude = try Self.checkMagnitude(masked, min(rowCount, columnCount))
  }

  /// A checked problem over 64-bit costs.
  ///
  /// - Parameters:
  ///   - rowCount: `n`.
  ///   - columnCount: `m`.
  ///   - costs: row by row, `rowCount · columnCount` of them; `Int64.max` forbids an entry.
  ///   - objective: which sum is sought.
  ///   - forbidden: entries to forbid besides, as long as `costs`; empty means none.
  /// - Throws: the first fault found, in the order of `DenseProblemError`'s cases.
  /// - Complexity: O(n · m). Without a mask `costs` is shared, not copied.
  public init(
    rowCount: Int, columnCount: Int, costs: [Int64], objective: Objective = .minimum,
    forbidden: [Bool] = []
  ) throws(DenseProblemError) {
    let masked = try Self.masked(costs, forbidden, rowCount: rowCount, columnCount: columnCount)
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.objective = objective
    self.costs = .wide(masked)
    greatestMagnitude = try Self.checkMagnitude(masked, min(rowCount, columnCount))
  }

  /// The cost of an entry, nil where it is forbidden.
  ///
  /// - Precondition: the entry exists.
  /// - Complexity: O(1).
  public func cost(row: Int, column: Int) -> Int64? {
    precondition(
      row >= 0 && row < rowCount && column >= 0 && column < columnCount,
      "The entry (\(row), \(column)) must exist in a \(rowCount) × \(columnCount) matrix.")
    let index = row * columnCount + column
    switch costs {
    case .narrow(let costs): return costs[index] == .max ? nil : Int64(costs[index])
    case .wide(let costs): return costs[index] == .max ? nil : costs[index]
    }
  }
}

extension DenseAssignmentProblem {
  /// The costs with the masked entries forbidden, after checking every shape.
  private static func masked<Cost: FixedWidthInteger>(
    _ costs: [Cost], _ forbidden: [Bool], rowCount: Int, columnCount: Int
  ) throws(DenseProblemError) -> [Cost] {
    for count in [rowCount, columnCount] where count < 0 || count > Int(Int32.max) {
      throw .shapeOutOfRange(rows: rowCount, columns: columnCount)
    }
    // OK because both are below 2³¹.
    let expected = rowCount * columnCount
    if costs.count != expected {
      throw .costCount(found: costs.count, expected: expected)
    }
    if forbidden.isEmpty {
      return costs
    }
    if forbidden.count != expected {
      throw .maskCount(found: forbidden.count, expected: expected)
    }
    var masked = costs
    for (index, isForbidden) in forbidden.enumerated() where isForbidden {
      masked[index] = .max
    }
    return masked
  }

  /// The greatest magnitude of an allowed cost.
  private static func checkMagnitude<Cost: FixedWidthInteger & SignedInteger>(
    _ costs: [Cost], _ shorterSide: Int
  ) throws(DenseProblemError) -> Int64 {
    var least: Cost = 0
    var greatest: Cost = 0
    for cost in costs {
      least = min(least, cost)
      greatest = max(greatest, cost == .max ? 0 : cost)
    }
    let magnitude = max(Int64(greatest).magnitude, Int64(least).magnitude)
    let (product, overflow) = magnitude.multipliedReportingOverflow(
      by: 2 * (UInt64(shorterSide) + 1))
    if overflow || product > magnitudeBound.magnitude {
      throw .costsTooLarge(greatestMagnitude: magnitude, assigned: shorterSide)
    }
    return Int64(magnitude)
  }
}
