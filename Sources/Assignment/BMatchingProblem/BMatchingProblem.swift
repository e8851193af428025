/// A bipartite b-matching of greatest value whose right side stands under nested limits.
///
/// # Problem
///
/// Given left nodes `i` with capacities `aᵢ`, right nodes `j` with capacities `cⱼ`, edges `e = (i, j)`
/// with values `vₑ`, and a forest of limits `g` with capacities `L_g`, each right node standing under
/// at most one innermost limit:
///
///     maximise    Σ vₑ xₑ
///     subject to  Σ xₑ over the edges at left i                      ≤ aᵢ
///                 Σ xₑ over the edges at right j                     ≤ cⱼ
///                 Σ xₑ over the edges whose right node is below g    ≤ L_g
///                 xₑ ∈ {0, 1}
///
/// Any node may stay unmatched. Parallel edges are allowed and are separate edges. An edge of value
/// 0 or less is allowed and is never used: leaving it out is always at least as good.
///
/// The constraint matrix is a network matrix, so the linear relaxation has an integral optimum and
/// its prices prove the matching (see `Certificate`).
///
/// # Ranges
///
/// Values are `Int64`, capacities `Int32`, at most 2³¹ − 1 edges. The greatest value any answer
/// could reach, `Σ min(aᵢ, degree i) · max vₑ at i`, must not exceed `valueBound` = 2⁶⁰; then no sum
/// of values, prices or distances inside the solver leaves `Int64` (see `DualRepair`). No value may
/// be below −2⁶⁰.
public struct BMatchingProblem: Sendable, Equatable {
  /// A limit on everything below one node of the forest of limits.
  public struct Limit: Sendable, Equatable {
    /// At most this many edges may be used below the limit; 0 closes it.
    public var capacity: Int32

    /// The index of the limit around this one, before or after it in the array, or −1 for none.
    public var parent: Int32

    /// A limit of `capacity` directly below the limit `parent`.
    public init(capacity: Int32, parent: Int32 = -1) {
      self.capacity = capacity
      self.parent = parent
    }
  }

  /// A pair that may be matched, and what that is worth.
  public struct Edge: Sendable, Equatable {
    /// The index of the left node.
    public var left: Int32

    /// The index of the right node.
    public var right: Int32

    /// What using the edge adds to the value of a matching.
    public var value: Int64

    /// An edge between `left` and `right` worth `value`.
    public init(left: Int32, right: Int32, value: Int64) {
      self.left = left
      self.right = right
      self.value = value
    }
  }

  /// The greatest value a matching could be worth for the problem to be accepted: 2⁶⁰.
  public static let valueBound: Int64 = 1 << 60

  /// `aᵢ`, by left node.
  public let leftCapacities: [Int32]

  /// `cⱼ`, by right node.
  public let rightCapacities: [Int32]

  /// The edges in the caller's order; every edge index of an answer refers to it.
  public let edges: [Edge]

  /// The forest of limits.
  public let limits: [Limit]

  /// The innermost limit of each right node, −1 for none; as long as `rightCapacities`.
  public let limitOfRight: [Int32]

  /// The limits ordered so that each stands after its parent, outermost first, then by index.
  let limitsFromOutermost: [Int]

  /// A checked problem.
  ///
  /// - Parameters:
  ///   - leftCapacities: `aᵢ ≥ 0`.
  ///   - rightCapacities: `cⱼ ≥ 0`.
  ///   - edges: in any order, parallel edges allowed, values of any sign.
  ///   - limits: a forest, in any order.
  ///   - limitOfRight: each right node's innermost limit, −1 for none; empty means none at all.
  /// - Throws: the first fault found, in the order of `ProblemError`'s cases.
  /// - Complexity: O(left + right + limits + edges).
  public init(
    leftCapacities: [Int32], rightCapacities: [Int32], edges: [Edge], limits: [Limit] = [],
    limitOfRight: [Int32] = []
  ) throws(ProblemError) {
    try Self.checkCapacities(leftCapacities, rightCapacities, limits)
    try Self.checkEdges(edges, leftCount: leftCapacities.count, rightCount: rightCapacities.count)
    let innermost =
      limitOfRight.isEmpty ? Array(repeating: -1, count: rightCapacities.count) : limitOfRight
    try Self.checkMembership(innermost, rightCount: rightCapacities.count, limits: limits)
    limitsFromOutermost = try Self.orderFromOutermost(limits)
    try Self.checkTotal(edges, leftCapacities)
    self.leftCapacities = leftCapacities
    self.rightCapacities = rightCapacities
    self.edges = edges
    self.limits = limits
    self.limitOfRight = innermost
  }
}
