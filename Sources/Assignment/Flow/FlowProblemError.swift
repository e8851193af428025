/// Why a `MinCostFlowProblem` was refused.
///
/// Indices are zero-based positions in the caller's arrays.
public enum FlowProblemError: Error, Sendable, Equatable {
  /// There are more nodes than `Int32` can number.
  case tooManyNodes(count: Int)
  /// There are more arcs than `Int32` can number.
  case tooManyArcs(count: Int)
  /// An arc leaves a node that does not exist.
  case tailOutOfRange(arc: Int, tail: Int32, count: Int)
  /// An arc enters a node that does not exist.
  case headOutOfRange(arc: Int, head: Int32, count: Int)
  /// No number of units is allowed on the arc.
  case capacityBelowLowerBound(arc: Int, lowerBound: Int64, capacity: Int64)
  /// With this supply all amounts together exceed `MinCostFlowProblem.amountBound`.
  case supplyTooLarge(node: Int, supply: Int64)
  /// With twice this lower bound all amounts together exceed `MinCostFlowProblem.amountBound`.
  case lowerBoundTooLarge(arc: Int, lowerBound: Int64)
  /// With this capacity all amounts together exceed `MinCostFlowProblem.amountBound`.
  case capacityTooLarge(arc: Int, capacity: Int64)
  /// A cost of this size could take a potential out of `Int64`; `greatest` is what is allowed for
  /// this number of nodes.
  case costTooLarge(arc: Int, cost: Int64, greatest: Int64)
}

extension FlowProblemError: CustomStringConvertible {
  /// The fault in words: what, the value, the rule.
  public var description: String {
    switch self {
    case .tooManyNodes(let count):
      "The number of nodes (\(count)) must not exceed \(Int32.max - 1)."
    case .tooManyArcs(let count):
      "The number of arcs (\(count)) must not exceed \(Int32.max - 1)."
    case .tailOutOfRange(let arc, let tail, let count):
      "The tail (\(tail)) of arc (\(arc)) must be in 0..<\(count)."
    case .headOutOfRange(let arc, let head, let count):
      "The head (\(head)) of arc (\(arc)) must be in 0..<\(count)."
    case .capacityBelowLowerBound(let arc, let lowerBound, let capacity):
      """
      The capacity (\(capacity)) of arc (\(arc)) must not be below its lower bound (\(lowerBound)).
      """
    case .supplyTooLarge(let node, let supply):
      """
      The supply (\(supply)) of node (\(node)) takes the sum of all amounts above \
      \(MinCostFlowProblem.amountBound).
      """
    case .lowerBoundTooLarge(let arc, let lowerBound):
      """
      The lower bound (\(lowerBound)) of arc (\(arc)), counted twice, takes the sum of all amounts \
      above \(MinCostFlowProblem.amountBound).
      """
    case .capacityTooLarge(let arc, let capacity):
      """
      The capacity (\(capacity)) of arc (\(arc)) takes the sum of all amounts above \
      \(MinCostFlowProblem.amountBound). Maybe the arc is meant to have no limit: \
      \(MinCostFlowProblem.unbounded).
      """
    case .costTooLarge(let arc, let cost, let greatest):
      """
      The cost (\(cost)) of arc (\(arc)) must lie within \(greatest) of 0 with this many nodes. \
      Maybe the costs can be scaled down.
      """
    }
  }
}
