/// Proof that an answer to a `MinCostFlowProblem` is right, checked from the definition alone.
///
/// - **Optimal.** For any potentials `y` and any feasible flow `x`,
///
///       Σ cₑ xₑ  ≥  Σ bᵢ yᵢ + Σ rₑ · (lₑ if rₑ > 0, uₑ if rₑ < 0),   rₑ = cₑ − y(tail) + y(head).
///
///   A flow that costs exactly that is therefore cheapest.
/// - **Infeasible.** Whatever a set of nodes supplies must leave it: a set that supplies more than the
///   arcs out of it can carry, less what the arcs into it must bring, cannot; nor can one that demands
///   more than the arcs into it can bring, less what the arcs out of it must take.
/// - **Unbounded.** A feasible flow, and a cycle of arcs without capacity whose costs add up to less
///   than 0.
///
/// No code is shared with any solver. Sums are checked, since an answer may hold anything.
///
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, §9.4, minimum
/// cost flow duality.
public enum FlowCertificate {
  /// Checks the proof of any outcome.
  ///
  /// - Throws: the first violation found.
  /// - Complexity: O(nodes + arcs), one pass over the arcs.
  public static func verify(
    _ outcome: FlowOutcome, of problem: MinCostFlowProblem
  ) throws(FlowViolation) {
    switch outcome {
    case .optimal(let answer): try verify(answer, of: problem)
    case .infeasible(let cut): try verify(cut, of: problem)
    case .unbounded(let answer): try verify(answer, of: problem)
    }
  }

  /// Checks that a flow is feasible and that its potentials prove it cheapest.
  ///
  /// - Throws: the first violation found: shape, then arc by arc, then node by node, then totals.
  /// - Complexity: O(nodes + arcs), one pass over the arcs.
  public static func verify(
    _ answer: OptimalFlow, of problem: MinCostFlowProblem
  ) throws(FlowViolation) {
    let potentials = answer.potentials
    if potentials.count != problem.supplies.count {
      throw .potentialCount(found: potentials.count, expected: problem.supplies.count)
    }
    var balance = try Balance(answer.flow, problem)
    var value = WideSum()
    var dual = WideSum()
    for (index, arc) in problem.arcs.enumerated() {
      let units = answer.flow[index]
      try balance.add(units, on: index, arc)
      // OK because three terms of 64 bits fit into 128.
      let reducedCost =
        Int128(arc.cost) - Int128(potentials[Int(arc.tail)]) + Int128(potentials[Int(arc.head)])
      if reducedCost > 0 && units > arc.lowerBound {
        throw .dearArcUsed(arc: index, units: units, reducedCost: reducedCost)
      }
      if reducedCost < 0 && (units < arc.capacity || arc.capacity == MinCostFlowProblem.unbounded) {
        throw .cheapArcNotFull(arc: index, units: units, reducedCost: reducedCost)
      }
      try value.add(Int128(arc.cost), times: units)
      try dual.add(reducedCost, times: reducedCost > 0 ? arc.lowerBound : units)
    }
    try balance.check(problem)
    for (supply, potential) in zip(problem.supplies, potentials) {
      try dual.add(Int128(potential), times: supply)
    }
    if answer.value != value.total {
      throw .valueMismatch(stated: answer.value, counted: value.total)
    }
    // Follows from the checks above; it is the theorem itself, so it is not taken on trust.
    if value.total != dual.total {
      throw .dualMismatch(value: value.total, dualValue: dual.total)
    }
  }

  /// Checks that a cut proves that there is no flow.
  ///
  /// - Throws: the first violation found.
  /// - Complexity: O(nodes + arcs), one pass over the arcs.
  public static func verify(
    _ cut: FlowCut, of problem: MinCostFlowProblem
  ) throws(FlowViolation) {
    var isInside = [Bool](repeating: false, count: problem.supplies.count)
    // OK in all sums here because 2³² terms of 64 bits fit into 128.
    var supply: Int128 = 0
    for (position, node) in cut.nodes.enumerated() {
      if node < 0 || node >= isInside.count {
        throw .nodeOutOfRange(node: node, count: isInside.count)
      }
      if position > 0 && cut.nodes[position - 1] >= node {
        throw .nodesNotAscending(node: node, after: cut.nodes[position - 1])
      }
      isInside[node] = true
      supply += Int128(problem.supplies[node])
    }
    // What can leave and what can enter, nil for anything.
    var leaving: Int128? = 0
    var entering: Int128? = 0
    for arc in problem.arcs where isInside[Int(arc.tail)] != isInside[Int(arc.head)] {
      let greatest = arc.capacity == MinCostFlowProblem.unbounded ? nil : Int128(arc.capacity)
      let least = Int128(arc.lowerBound)
      if isInside[Int(arc.tail)] {
        leaving = leaving.flatMap { sum in greatest.map { sum + $0 } }
        entering = entering.map { $0 - least }
      } else {
        leaving = leaving.map { $0 - least }
        entering = entering.flatMap { sum in greatest.map { sum + $0 } }
      }
    }
    let hasTooMuch = leaving.map { supply > $0 } ?? false
    let lacksTooMuch = entering.map { -supply > $0 } ?? false
    if !hasTooMuch && !lacksTooMuch {
      throw .cutHolds(supply: supply, canLeave: leaving, canEnter: entering)
    }
  }

  /// Checks that a flow is feasible and that a cycle lowers its cost without end.
  ///
  /// - Throws: the first violation found: the flow's, then the cycle's.
  /// - Complexity: O(nodes + arcs), one pass over the arcs and one along the cycle.
  public static func verify(
    _ answer: UnboundedFlow, of problem: MinCostFlowProblem
  ) throws(FlowViolation) {
    var balance = try Balance(answer.flow, problem)
    for (index, arc) in problem.arcs.enumerated() {
      try balance.add(answer.flow[index], on: index, arc)
    }
    try balance.check(problem)

    var cost: Int128 = 0
    for (position, index) in answer.cycle.enumerated() {
      if index < 0 || index >= problem.arcs.count {
        throw .arcOutOfRange(arc: index, count: problem.arcs.count)
      }
      let following = answer.cycle[position + 1 < answer.cycle.count ? position + 1 : 0]
      if following >= 0 && following < problem.arcs.count
        && problem.arcs[following].tail != problem.arcs[index].head
      {
        throw .cycleBroken(arc: index, following: following)
      }
      if problem.arcs[index].capacity != MinCostFlowProblem.unbounded {
        throw .cycleLimited(arc: index, capacity: problem.arcs[index].capacity)
      }
      cost += Int128(problem.arcs[index].cost)
    }
    if cost >= 0 {
      throw .cycleDoesNotPay(cost: cost)
    }
  }
}

/// What each node gives out less what it takes in.
private struct Balance {
  private var ofNode: [Int128]

  init(_ flow: [Int64], _ problem: MinCostFlowProblem) throws(FlowViolation) {
    if flow.count != problem.arcs.count {
      throw .flowCount(found: flow.count, expected: problem.arcs.count)
    }
    ofNode = Array(repeating: 0, count: problem.supplies.count)
  }

  mutating func add(
    _ units: Int64, on index: Int, _ arc: MinCostFlowProblem.Arc
  ) throws(FlowViolation) {
    if units < arc.lowerBound || units > arc.capacity {
      throw .outOfBounds(
        arc: index, units: units, lowerBound: arc.lowerBound, capacity: arc.capacity)
    }
    // OK because 2³² terms of 64 bits fit into 128.
    ofNode[Int(arc.tail)] += Int128(units)
    ofNode[Int(arc.head)] -= Int128(units)
  }

  func check(_ problem: MinCostFlowProblem) throws(FlowViolation) {
    for (node, supply) in problem.supplies.enumerated() where ofNode[node] != Int128(supply) {
      throw .unbalanced(node: node, supply: supply, sent: ofNode[node])
    }
  }
}

/// A 128-bit sum of products that reports when it would overflow.
private struct WideSum {
  private(set) var total: Int128 = 0

  mutating func add(_ value: Int128, times count: Int64) throws(FlowViolation) {
    let (product, overflow) = value.multipliedReportingOverflow(by: Int128(count))
    let (sum, carry) = total.addingReportingOverflow(product)
    if overflow || carry {
      throw .overflow
    }
    total = sum
  }
}
