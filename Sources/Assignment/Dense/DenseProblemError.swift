/// Why a `DenseAssignmentProblem` was refused.
public enum DenseProblemError: Error, Sendable, Equatable {
  /// A side is negative or longer than `Int32` can number.
  case shapeOutOfRange(rows: Int, columns: Int)
  /// There is not one cost for each entry.
  case costCount(found: Int, expected: Int)
  /// The mask of forbidden entries is neither empty nor as long as the costs.
  case maskCount(found: Int, expected: Int)
  /// The costs could add up to more than `DenseAssignmentProblem.magnitudeBound` allows.
  case costsTooLarge(greatestMagnitude: UInt64, assigned: Int)
}

extension DenseProblemError: CustomStringConvertible {
  /// The fault in words: what, the value, the rule.
  public var description: String {
    switch self {
    case .shapeOutOfRange(let rows, let columns):
      "The sides of the matrix (\(rows) × \(columns)) must be in 0...\(Int32.max)."
    case .costCount(let found, let expected):
      """
      The number of costs (\(found)) must be the number of entries (\(expected)). Maybe the rows \
      and columns belong to another matrix.
      """
    case .maskCount(let found, let expected):
      "The number of forbidden marks (\(found)) must be 0 or the number of entries (\(expected))."
    case .costsTooLarge(let magnitude, let assigned):
      """
      Twice the greatest magnitude of a cost (\(magnitude)) times one more than the assigned rows \
      (\(assigned)) must not exceed \(DenseAssignmentProblem.magnitudeBound). Maybe a large cost \
      was meant to forbid an entry; the type's greatest value does that.
      """
    }
  }
}
