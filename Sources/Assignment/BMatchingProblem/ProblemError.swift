/// Why a `BMatchingProblem` or its weighted limits were refused.
///
/// Indices are zero-based positions in the caller's arrays.
public enum ProblemError: Error, Sendable, Equatable {
  /// A left capacity is below 0.
  case negativeLeftCapacity(left: Int, capacity: Int32)
  /// A right capacity is below 0.
  case negativeRightCapacity(right: Int, capacity: Int32)
  /// The capacity of a limit is below 0.
  case negativeLimitCapacity(limit: Int, capacity: Int32)
  /// There are more edges than `Int32` can number.
  case tooManyEdges(count: Int)
  /// An edge names a left node that does not exist.
  case leftOutOfRange(edge: Int, left: Int32, count: Int)
  /// An edge names a right node that does not exist.
  case rightOutOfRange(edge: Int, right: Int32, count: Int)
  /// The value of an edge is below −`BMatchingProblem.valueBound`.
  case valueTooLow(edge: Int, value: Int64)
  /// `limitOfRight` is neither empty nor as long as the right side.
  case membershipCount(found: Int, expected: Int)
  /// A right node names a limit that does not exist.
  case membershipOutOfRange(right: Int, limit: Int32, count: Int)
  /// A limit names a parent that does not exist.
  case parentOutOfRange(limit: Int, parent: Int32, count: Int)
  /// Following the parents of this limit never ends.
  case limitCycle(limit: Int)
  /// The values could add up to more than `BMatchingProblem.valueBound`; `total` is the sum before
  /// this left node, `greatest` its greatest value.
  case valuesTooLarge(left: Int, greatest: Int64, total: Int64)
  /// The negative values of all forced edges would add up to `total`, below
  /// −`BMatchingProblem.valueBound`.
  case forcedValuesTooLow(edge: Int, total: Int64)
  /// The capacity of a weighted limit is below 0.
  case negativeWeightedCapacity(weightedLimit: Int, capacity: Int64)
  /// A weighted limit has not one weight for each right node.
  case weightCount(weightedLimit: Int, rights: Int, weights: Int)
  /// A weight is below 0.
  case negativeWeight(weightedLimit: Int, right: Int32, weight: Int64)
  /// A weighted limit names a right node that does not exist.
  case weightedRightOutOfRange(weightedLimit: Int, right: Int32, count: Int)
  /// A right node is named twice among the weighted limits.
  case rightInTwoWeightedLimits(weightedLimit: Int, right: Int32)
  /// The right nodes of one weighted limit stand under different innermost limits.
  case weightedLimitSplit(weightedLimit: Int, right: Int32, limit: Int32, expected: Int32)
}

extension ProblemError: CustomStringConvertible {
  /// The fault in words: what, the value, the rule.
  public var description: String {
    switch self {
    case .negativeLeftCapacity(let left, let capacity):
      "The capacity (\(capacity)) of left node (\(left)) must not be negative."
    case .negativeRightCapacity(let right, let capacity):
      "The capacity (\(capacity)) of right node (\(right)) must not be negative."
    case .negativeLimitCapacity(let limit, let capacity):
      "The capacity (\(capacity)) of limit (\(limit)) must not be negative."
    case .tooManyEdges(let count):
      "The number of edges (\(count)) must not exceed \(Int32.max)."
    case .leftOutOfRange(let edge, let left, let count):
      "The left node (\(left)) of edge (\(edge)) must be in 0..<\(count)."
    case .rightOutOfRange(let edge, let right, let count):
      "The right node (\(right)) of edge (\(edge)) must be in 0..<\(count)."
    case .valueTooLow(let edge, let value):
      "The value (\(value)) of edge (\(edge)) must be at least \(-BMatchingProblem.valueBound)."
    case .membershipCount(let found, let expected):
      "The length of limitOfRight (\(found)) must be 0 or the number of right nodes (\(expected))."
    case .membershipOutOfRange(let right, let limit, let count):
      "The limit (\(limit)) of right node (\(right)) must be -1 or in 0..<\(count)."
    case .parentOutOfRange(let limit, let parent, let count):
      "The parent (\(parent)) of limit (\(limit)) must be -1 or in 0..<\(count)."
    case .limitCycle(let limit):
      "The parents of limit (\(limit)) must end at -1, but they run in a circle."
    case .valuesTooLarge(let left, let greatest, let total):
      """
      The greatest value (\(greatest)) at left node (\(left)) times its places, added to the sum \
      before it (\(total)), must not exceed \(BMatchingProblem.valueBound). \
      Maybe the values can be scaled down.
      """
    case .forcedValuesTooLow(let edge, let total):
      """
      The negative values of forced edges add up to \(total) with edge (\(edge)), which must be at \
      least \(-BMatchingProblem.valueBound).
      """
    case .negativeWeightedCapacity(let weightedLimit, let capacity):
      "The capacity (\(capacity)) of weighted limit (\(weightedLimit)) must not be negative."
    case .weightCount(let weightedLimit, let rights, let weights):
      """
      The number of weights (\(weights)) of weighted limit (\(weightedLimit)) must be that of its \
      right nodes (\(rights)).
      """
    case .negativeWeight(let weightedLimit, let right, let weight):
      """
      The weight (\(weight)) of right node (\(right)) in weighted limit (\(weightedLimit)) must \
      not be negative.
      """
    case .weightedRightOutOfRange(let weightedLimit, let right, let count):
      """
      The right node (\(right)) of weighted limit (\(weightedLimit)) must be in 0..<\(count).
      """
    case .rightInTwoWeightedLimits(let weightedLimit, let right):
      """
      The right node (\(right)) of weighted limit (\(weightedLimit)) must be named once among all \
      weighted limits.
      """
    case .weightedLimitSplit(let weightedLimit, let right, let limit, let expected):
      """
      The innermost limit (\(limit)) of right node (\(right)) must be the one (\(expected)) of \
      the first right node of weighted limit (\(weightedLimit)).
      """
    }
  }
}
