/// What came of a `MinCostFlowProblem`, each with its proof.
///
/// `FlowCertificate` checks the proofs without any of the solver's code.
public enum FlowOutcome: Sendable, Equatable {
  /// There is a cheapest flow.
  case optimal(OptimalFlow)
  /// There is no flow.
  case infeasible(FlowCut)
  /// There are flows as cheap as one likes.
  case unbounded(UnboundedFlow)
}

/// A flow of least cost, with the potentials that prove it.
public struct OptimalFlow: Sendable, Equatable {
  /// `xₑ`, by arc.
  public let flow: [Int64]

  /// `yᵢ`, by node: what one more unit of supply at the node would cost, up to a common constant.
  ///
  /// With the *reduced cost* `cₑ − y(tail) + y(head)`, an arc of positive reduced cost carries its
  /// lower bound and one of negative reduced cost its capacity.
  public let potentials: [Int64]

  /// The cost of the flow, `Σ cₑ xₑ`.
  public let value: Int128

  /// How much work it took; the same on every run.
  public let counters: FlowCounters

  /// An answer put together by hand, as a test or another solver may; nothing is checked here.
  public init(
    flow: [Int64], potentials: [Int64], value: Int128, counters: FlowCounters = FlowCounters()
  ) {
    self.flow = flow
    self.potentials = potentials
    self.value = value
    self.counters = counters
  }
}

/// A set of nodes that has more than can leave it, or lacks more than can enter it.
///
/// The nodes' supplies add up to more than the capacities of the arcs out of the set, less the lower
/// bounds of the arcs into it; or their demands to more than the capacities of the arcs into it, less
/// the lower bounds of the arcs out of it.
///
/// There is such a set whenever there is no flow: A. J. Hoffman, *Some recent applications of the theory
/// of linear inequalities to extremal combinatorial analysis*, Proc. Symposia in Applied Mathematics 10
/// (1960) 113–127.
public struct FlowCut: Sendable, Equatable {
  /// The nodes of the set, ascending.
  public let nodes: [Int]

  /// A cut put together by hand; nothing is checked here.
  public init(nodes: [Int]) {
    self.nodes = nodes
  }
}

/// A flow, and a cycle of negative cost around which any amount can be sent on top of it.
public struct UnboundedFlow: Sendable, Equatable {
  /// Some feasible flow, by arc.
  public let flow: [Int64]

  /// The arcs of the cycle, none with a capacity, each beginning where the one before it ends.
  public let cycle: [Int]

  /// A flow and a cycle put together by hand; nothing is checked here.
  public init(flow: [Int64], cycle: [Int]) {
    self.flow = flow
    self.cycle = cycle
  }
}

/// Counts of the solver's elementary steps: a measure of work that no clock disturbs.
public struct FlowCounters: Sendable, Equatable {
  /// Arcs that entered the tree, or went from empty to full or back.
  public var pivots = 0

  /// Pivots that sent no flow.
  public var degeneratePivots = 0

  /// Reduced costs computed in looking for an arc.
  public var examinedArcs = 0

  /// Nodes on the cycles and in the subtrees of all pivots together.
  public var touchedNodes = 0

  /// How often the nodes were numbered anew.
  public var numberings = 0

  /// All counts at 0.
  public init() {}
}
