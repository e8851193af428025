/// The first thing found wrong with a proof about a `MinCostFlowProblem`.
public enum FlowViolation: Error, Sendable, Equatable {
  /// There is not one number of units for each arc.
  case flowCount(found: Int, expected: Int)
  /// There is not one potential for each node.
  case potentialCount(found: Int, expected: Int)
  /// An arc carries less than its lower bound or more than its capacity.
  case outOfBounds(arc: Int, units: Int64, lowerBound: Int64, capacity: Int64)
  /// A node does not send on exactly its supply.
  case unbalanced(node: Int, supply: Int64, sent: Int128)
  /// An arc of positive reduced cost carries more than it must.
  case dearArcUsed(arc: Int, units: Int64, reducedCost: Int128)
  /// An arc of negative reduced cost carries less than it can.
  case cheapArcNotFull(arc: Int, units: Int64, reducedCost: Int128)
  /// The stated value is not the cost of the flow.
  case valueMismatch(stated: Int128, counted: Int128)
  /// The cost of the flow is not the value of the potentials.
  case dualMismatch(value: Int128, dualValue: Int128)
  /// A cut names a node the problem does not have.
  case nodeOutOfRange(node: Int, count: Int)
  /// The nodes of a cut are not in strictly ascending order, so one may be counted twice.
  case nodesNotAscending(node: Int, after: Int)
  /// The cut's supply can leave it and its demand can be brought; nil where there is no limit.
  case cutHolds(supply: Int128, canLeave: Int128?, canEnter: Int128?)
  /// A cycle names an arc the problem does not have.
  case arcOutOfRange(arc: Int, count: Int)
  /// An arc of the cycle does not end where the next one begins.
  case cycleBroken(arc: Int, following: Int)
  /// An arc of the cycle has a capacity.
  case cycleLimited(arc: Int, capacity: Int64)
  /// The costs along the cycle do not add up to less than 0.
  case cycleDoesNotPay(cost: Int128)
  /// A sum leaves 128 bits, so the potentials prove nothing.
  case overflow
}

extension FlowViolation: CustomStringConvertible {
  /// The violation in words.
  public var description: String {
    switch self {
    case .flowCount(let found, let expected):
      "The number of arcs with a flow (\(found)) must be \(expected)."
    case .potentialCount(let found, let expected):
      "The number of potentials (\(found)) must be \(expected)."
    case .outOfBounds(let arc, let units, let lowerBound, let capacity):
      "The units (\(units)) on arc (\(arc)) must be in \(lowerBound)...\(capacity)."
    case .unbalanced(let node, let supply, let sent):
      "The node (\(node)) sends \(sent) units, its supply is \(supply)."
    case .dearArcUsed(let arc, let units, let reducedCost):
      """
      The arc (\(arc)) has the reduced cost \(reducedCost), so its units (\(units)) must be its \
      lower bound.
      """
    case .cheapArcNotFull(let arc, let units, let reducedCost):
      """
      The arc (\(arc)) has the reduced cost \(reducedCost), so its units (\(units)) must be its \
      capacity.
      """
    case .valueMismatch(let stated, let counted):
      "The stated value (\(stated)) must be the cost of the flow (\(counted))."
    case .dualMismatch(let value, let dualValue):
      "The value (\(value)) must equal that of the potentials (\(dualValue))."
    case .nodeOutOfRange(let node, let count):
      "The node (\(node)) of the cut must be in 0..<\(count)."
    case .nodesNotAscending(let node, let after):
      "The node (\(node)) of the cut must be greater than the one before it (\(after))."
    case .cutHolds(let supply, let canLeave, let canEnter):
      """
      The supply of the cut (\(supply)) does not exceed what can leave it \
      (\(canLeave.map(String.init) ?? "no limit")), nor its demand what can enter it \
      (\(canEnter.map(String.init) ?? "no limit")).
      """
    case .arcOutOfRange(let arc, let count):
      "The arc (\(arc)) of the cycle must be in 0..<\(count)."
    case .cycleBroken(let arc, let following):
      "The arc (\(arc)) of the cycle must end where the next one (\(following)) begins."
    case .cycleLimited(let arc, let capacity):
      "The arc (\(arc)) of the cycle must have no capacity, but has \(capacity)."
    case .cycleDoesNotPay(let cost):
      "The cost of the cycle (\(cost)) must be below 0."
    case .overflow:
      "A sum leaves 128 bits."
    }
  }
}
