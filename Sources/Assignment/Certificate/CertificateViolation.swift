/// The first thing found wrong with an answer that claims to be optimal.
public enum CertificateViolation: Error, Sendable, Equatable {
  /// What a price or a capacity belongs to.
  public enum Side: String, Sendable {
    /// A left node.
    case left = "left node"
    /// A right node.
    case right = "right node"
    /// A limit.
    case limit = "limit"
  }

  /// The answer names an edge the problem does not have.
  case edgeOutOfRange(edge: Int, count: Int)
  /// The edges are not in strictly ascending order, so one may be counted twice.
  case edgesNotAscending(edge: Int, after: Int)
  /// There is not one price for each node or limit.
  case priceCount(Side, found: Int, expected: Int)
  /// A price is below 0.
  case negativePrice(Side, index: Int, price: Int64)
  /// More edges are used than the capacity allows.
  case overfull(Side, index: Int, used: Int, capacity: Int32)
  /// A capacity has a price though it is not exhausted.
  case pricedButNotFull(Side, index: Int, used: Int, capacity: Int32, price: Int64)
  /// An unused edge would still pay at these prices.
  case unusedEdgePays(edge: Int, reducedValue: Int64)
  /// A used edge costs more at these prices than it is worth.
  case usedEdgeLoses(edge: Int, reducedValue: Int64)
  /// The stated value is not the sum of the values of the used edges.
  case valueMismatch(stated: Int64, counted: Int64)
  /// The value of the matching is not that of the prices.
  case dualMismatch(value: Int64, dualValue: Int64)
  /// A sum of values or prices leaves 64 bits, so the prices prove nothing.
  case overflow
}

extension CertificateViolation: CustomStringConvertible {
  /// The violation in words.
  public var description: String {
    switch self {
    case .edgeOutOfRange(let edge, let count):
      "The used edge (\(edge)) must be in 0..<\(count)."
    case .edgesNotAscending(let edge, let after):
      "The used edge (\(edge)) must be greater than the one before it (\(after))."
    case .priceCount(let side, let found, let expected):
      "The number of \(side.rawValue) prices (\(found)) must be \(expected)."
    case .negativePrice(let side, let index, let price):
      "The price (\(price)) of \(side.rawValue) (\(index)) must not be negative."
    case .overfull(let side, let index, let used, let capacity):
      "The \(side.rawValue) (\(index)) uses \(used) edges, its capacity is \(capacity)."
    case .pricedButNotFull(let side, let index, let used, let capacity, let price):
      """
      The \(side.rawValue) (\(index)) uses \(used) of \(capacity), so its price (\(price)) must \
      be 0.
      """
    case .unusedEdgePays(let edge, let reducedValue):
      "The unused edge (\(edge)) has the reduced value \(reducedValue), which must not exceed 0."
    case .usedEdgeLoses(let edge, let reducedValue):
      "The used edge (\(edge)) has the reduced value \(reducedValue), which must be at least 0."
    case .valueMismatch(let stated, let counted):
      "The stated value (\(stated)) must be the sum over the used edges (\(counted))."
    case .dualMismatch(let value, let dualValue):
      "The value (\(value)) must equal that of the prices (\(dualValue))."
    case .overflow:
      "A sum of values or prices leaves 64 bits."
    }
  }
}
