/// A flow of least cost through a general network.
///
/// # Problem
///
/// Given nodes `i` with supplies `bᵢ` (a demand is a negative supply) and arcs `e = (i, j)` with lower
/// bounds `lₑ`, capacities `uₑ` and costs `cₑ` for each unit:
///
///     minimise    Σ cₑ xₑ
///     subject to  Σ xₑ over the arcs out of i − Σ xₑ over the arcs into i  =  bᵢ
///                 lₑ ≤ xₑ ≤ uₑ,  xₑ an integer
///
/// Parallel arcs and self-loops are arcs like any other. Supplies, lower bounds and costs may have any
/// sign. Supplies that do not add up to 0 make the problem infeasible; that is an answer, not an error.
///
/// The constraint matrix is a network matrix, so the linear relaxation has an integral optimum and
/// node potentials prove a flow optimal (see `FlowCertificate`).
///
/// # Ranges
///
/// At most 2³¹ − 2 nodes and as many arcs. With `n` nodes, `C` the greatest `|cₑ|`, and
/// `F = Σ |bᵢ| + Σ 2|lₑ| + Σ (uₑ − lₑ)`, the last over the arcs with a capacity:
///
/// - `F ≤ amountBound` = 2⁶⁰. No basic flow carries more over any arc, so no sum of flows leaves
///   `Int64`.
/// - `(n + 1) · (C + 1) ≤ potentialBound` = 2⁵⁸. A path costs less than that, so no potential and no
///   reduced cost leaves `Int64` (see `NetworkSimplex`).
///
/// The value of a flow is an `Int128`: by these bounds no flow within them costs more than 2¹²⁰.
public struct MinCostFlowProblem: Sendable, Equatable {
  /// An arc, and what sending units over it is bound to and costs.
  public struct Arc: Sendable, Equatable {
    /// The index of the node the arc leaves.
    public var tail: Int32

    /// The index of the node the arc enters.
    public var head: Int32

    /// The least number of units.
    public var lowerBound: Int64

    /// The greatest number of units, `MinCostFlowProblem.unbounded` for no limit.
    public var capacity: Int64

    /// The cost of one unit, of any sign.
    public var cost: Int64

    /// An arc from `tail` to `head`.
    public init(
      tail: Int32, head: Int32, lowerBound: Int64 = 0, capacity: Int64, cost: Int64
    ) {
      self.tail = tail
      self.head = head
      self.lowerBound = lowerBound
      self.capacity = capacity
      self.cost = cost
    }
  }

  /// The capacity that stands for no limit.
  public static let unbounded = Int64.max

  /// The greatest sum `F` of all amounts: 2⁶⁰.
  public static let amountBound: Int64 = 1 << 60

  /// The greatest product of number of nodes and cost: 2⁵⁸.
  public static let potentialBound: Int64 = 1 << 58

  /// `bᵢ`, by node: what the node puts into the network, negative for what it takes out.
  public let supplies: [Int64]

  /// The arcs in the caller's order; every arc index of an answer refers to it.
  public let arcs: [Arc]

  /// A checked problem.
  ///
  /// - Parameters:
  ///   - supplies: one for each node.
  ///   - arcs: in any order, parallel arcs and self-loops allowed.
  /// - Throws: the first fault found, arc by arc, then the sums.
  /// - Complexity: O(nodes + arcs).
  public init(supplies: [Int64], arcs: [Arc]) throws(FlowProblemError) {
    try Self.checkCounts(supplies, arcs)
    try Self.checkArcs(arcs, nodeCount: supplies.count)
    try Self.checkAmounts(supplies, arcs)
    try Self.checkCosts(arcs, nodeCount: supplies.count)
    self.supplies = supplies
    self.arcs = arcs
  }

  /// A problem that is known to keep the ranges.
  init(unchecked supplies: [Int64], _ arcs: [Arc]) {
    self.supplies = supplies
    self.arcs = arcs
  }
}
