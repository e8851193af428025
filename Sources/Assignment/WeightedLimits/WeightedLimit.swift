/// A limit on the sum of weights instead of the number of edges: a knapsack over right nodes.
///
/// Every used edge at `rights[k]` weighs `weights[k]`; all together must not exceed `capacity`.
public struct WeightedLimit: Sendable, Equatable {
  /// The greatest sum of weights, at least 0.
  public var capacity: Int64

  /// The right nodes it covers, each in one weighted limit only, all with the same innermost limit
  /// in the problem's `limitOfRight`.
  public var rights: [Int32]

  /// What one edge at each of `rights` weighs, at least 0; 0 does not count.
  public var weights: [Int64]

  /// A limit of `capacity` on the edges at `rights`, which weigh `weights` each.
  public init(capacity: Int64, rights: [Int32], weights: [Int64]) {
    self.capacity = capacity
    self.rights = rights
    self.weights = weights
  }
}
