/// An optimal matching that stays optimal while its problem is edited.
///
/// # Problem
///
/// That of `BMatchingProblem`, with two things laid down from outside: some edges are *forced*, they
/// are used whatever that costs, and some are *forbidden*. Nodes, edges, values, capacities and what is
/// laid down may change in any order; `resolve()` then makes the matching optimal again.
///
/// ```swift
/// var plan = EditableMatching(problem)
/// try plan.force(edge: 3)
/// if case .optimal(let value) = plan.resolve() {
///   try plan.verifyTouched()
/// }
/// ```
///
/// # Notation
///
/// A forced edge takes one unit of its left node, its right node and every limit around it; what is
/// *left to decide* is a plain `BMatchingProblem` of the capacities that remain, in which forced,
/// forbidden and removed edges are worth 0 (`problem`). Its optimal matching and prices are `matching`;
/// the whole is worth that plus the values of the forced edges (`value`).
///
/// Every left node, right node, limit and edge keeps its index for good. A removed one keeps it too, as a
/// node or limit of capacity 0 or an edge of value 0, and no new one gets it.
///
/// # Invariants
///
/// After every edit the flow still conforms to the prices, as `DualRepair` needs it, but units may be
/// missing or left over at the nodes touched (`EditableFlow`). `resolve()` moves each of them by one
/// shortest-path search, which ends where it meets the first node that can take it.
///
/// No combination of forced edges but one is impossible: more of them at a node or limit than its
/// capacity. So `infeasible` names that node, and the next edit may make the problem feasible again.
///
/// # Determinism
///
/// The same problem and the same edits give the same matching and prices. A matching solved anew has
/// the same value, but may be another one of the same value.
///
/// # Complexity
///
/// An edit costs O(degree of the nodes it names), or of the limits it moves something between;
/// `removeLimit(_:)` also balances. `resolve()` costs one search for each unit out of balance, each
/// O((edges + nodes) log nodes) at worst and usually a very small part of that. Memory is about
/// twice that of the edge list.
///
/// # Sources
///
/// R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, §9.11: reoptimising
/// after a change of supply, capacity or cost. D. P. Bertsekas, *Linear Network Optimization*, MIT
/// Press 1991, §3.3: primal–dual methods from any start.
public struct EditableMatching: Sendable {
  /// What solving again found.
  public enum Outcome: Sendable, Equatable {
    /// The matching is optimal and worth `value`, forced edges included.
    case optimal(value: Int64)

    /// More edges are forced somewhere than its capacity allows, so there is no matching at all.
    case infeasible(Overload)
  }

  /// More forced edges at one node, or below one limit, than its capacity allows.
  public struct Overload: Sendable, Equatable {
    /// What the capacity belongs to.
    public let side: CertificateViolation.Side

    /// Which one.
    public let index: Int

    /// How many edges are forced there.
    public let forced: Int

    /// How many are allowed.
    public let capacity: Int32
  }

  var flow: EditableFlow
  var certificate: IncrementalCertificate
  var budget: ValueBudget
  /// The capacities as the caller stated them, by node; 0 for a removed node.
  var stated: [Int32]
  /// The forced edges at or below each node.
  var forcedCount: [Int]
  var isRemoved: [Bool]
  /// The nodes with more forced edges than their capacity.
  var overloaded: [Int] = []
  /// The sum of the values of the forced edges, wrapping around; exact whenever they all fit, for
  /// those above 0 then add up to `valueBound` at most, and so do those below 0 without their sign.
  var forcedValue: Int64 = 0
  /// The sum of the negative values among those, at least −`valueBound`.
  var forcedLoss: Int64 = 0
  var isResolved = true
  var leftCount: Int
  var rightCount: Int
  var limitCount: Int
  /// The innermost limit of each right node, −1 for none.
  var limitOfRight: [Int32]
  /// The limit around each limit, −1 for none.
  var limitParents: [Int32]
  var questions: WhatIfSearch

  /// Solves `problem` and holds its optimum.
  ///
  /// - Complexity: that of `BMatchingProblem.solved()`.
  public init(_ problem: BMatchingProblem) {
    self.init(problem, problem.solved())
  }

  /// Holds `matching`, which must be optimal for `problem` with the prices it carries, as
  /// `Certificate.verify(_:of:)` checks.
  ///
  /// - Complexity: O(left + right + limits + edges).
  public init(_ problem: BMatchingProblem, _ matching: BMatching) {
    flow = EditableFlow(problem, matching)
    let network = flow.network
    certificate = IncrementalCertificate(network, matching)
    stated = network.capacity.map { Int32($0) }
    forcedCount = Array(repeating: 0, count: network.nodeCount)
    isRemoved = Array(repeating: false, count: network.nodeCount)
    leftCount = problem.leftCapacities.count
    rightCount = problem.rightCapacities.count
    limitCount = problem.limits.count
    limitOfRight = problem.limitOfRight
    limitParents = problem.limits.map(\.parent)
    budget = ValueBudget(network, problem.leftCapacities)
    questions = WhatIfSearch(nodeCount: network.nodeCount)
  }

  /// Makes the matching optimal again after any number of edits.
  ///
  /// - Complexity: one shortest-path search for each unit that the edits put out of balance.
  @discardableResult
  public mutating func resolve() -> Outcome {
    flow.balance()
    isResolved = true
    if let node = overloaded.min() {
      let (side, index) = flow.network.name(of: node)
      return .infeasible(
        Overload(side: side, index: index, forced: forcedCount[node], capacity: stated[node]))
    }
    return .optimal(value: flow.network.usedValue + forcedValue)
  }

  /// The work of all solving since the start, that of the first matching included.
  public var counters: Counters { flow.counters }

  func requireOptimal() {
    precondition(isResolved, "The matching was edited; resolve() must come before this.")
    precondition(
      overloaded.isEmpty, "The forced edges do not fit, so there is no matching to ask about.")
  }
}
