/// A number that reduced costs are counted in: `Int32` where it suffices, `Int64` where it must.
typealias DenseScalar = FixedWidthInteger & SignedInteger & Sendable

/// How a scalar of `B` bits is divided up, so that no sum in the dense solver leaves it.
///
/// Prices start at `lowestPrice` and only rise, never above 0. So an allowed cost plus a price lies in
/// `−2^(B−3) − 2^(B−5) ... 2^(B−5)`, and a forbidden one, `max` plus a price, stays at or above
/// `forbidden`: the mark needs no test where least values are sought. A distance below `infinity`
/// plus a cost plus a price minus a row's dual is below
/// `(1/4 + 1/32 + 1/8 + 1/32) 2^B < 2^(B−1)`.
enum DenseRange<Scalar: DenseScalar> {
  /// No cost is further from 0: 2^(B−5).
  static var greatestCost: Scalar { 1 << (Scalar.bitWidth - 5) }

  /// Every price at the start: −2^(B−3).
  static var lowestPrice: Scalar { -1 << (Scalar.bitWidth - 3) }

  /// The auction stops at this price, −2^(B−4), and leaves the rest to the exact finish.
  static var auctionCeiling: Scalar { -1 << (Scalar.bitWidth - 4) }

  /// A cost plus a price of at least this, 2^(B−4), is that of a forbidden entry.
  static var forbidden: Scalar { 1 << (Scalar.bitWidth - 4) }

  /// A distance no path has: 2^(B−2).
  static var infinity: Scalar { 1 << (Scalar.bitWidth - 2) }
}

/// The matrix as the solver sees it: to be minimised, with no more rows than columns.
struct DenseMatrix<Scalar: DenseScalar>: Sendable {
  let rowCount: Int
  let columnCount: Int
  /// Row by row; `max` forbids an entry.
  let entries: [Scalar]
  /// No allowed entry is further from 0.
  let greatestMagnitude: Scalar

  /// The same entries, shared, where orientation and objective are right already; a copy else.
  ///
  /// - Precondition: the problem's greatest magnitude is at most `greatestCost`.
  /// - Complexity: O(n · m).
  init<Cost: DenseScalar>(_ problem: DenseAssignmentProblem, _ costs: [Cost]) {
    rowCount = min(problem.rowCount, problem.columnCount)
    columnCount = max(problem.rowCount, problem.columnCount)
    greatestMagnitude = Scalar(problem.greatestMagnitude)
    let isTransposed = problem.rowCount > problem.columnCount
    let isNegated = problem.objective == .maximum
    if !isTransposed && !isNegated, let shared = costs as? [Scalar] {
      entries = shared
      return
    }
    // By tiles, so that a transposition reads and writes whole cache lines.
    var oriented = [Scalar](repeating: 0, count: costs.count)
    let tile = 64
    for firstRow in stride(from: 0, to: rowCount, by: tile) {
      for firstColumn in stride(from: 0, to: columnCount, by: tile) {
        for row in firstRow..<min(firstRow + tile, rowCount) {
          for column in firstColumn..<min(firstColumn + tile, columnCount) {
            let from = isTransposed ? column * rowCount + row : row * columnCount + column
            let cost = costs[from]
            // OK because the caller has compared the greatest magnitude with `greatestCost`.
            oriented[row * columnCount + column] =
              cost == .max ? .max : Scalar(truncatingIfNeeded: isNegated ? 0 &- cost : cost)
          }
        }
      }
    }
    entries = oriented
  }
}
