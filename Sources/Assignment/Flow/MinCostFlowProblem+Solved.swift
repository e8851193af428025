extension MinCostFlowProblem {
  /// A flow of least cost, or the proof that there is none.
  ///
  /// By the network simplex method (see `NetworkSimplex`). Sequential and deterministic: the same
  /// problem gives the same answer, ties included. Which of several optimal flows it is depends on the
  /// order of nodes and arcs and is not further specified.
  ///
  /// - Complexity: in practice a small multiple of the number of nodes in pivots, each O(√arcs + nodes)
  ///   at worst; no polynomial bound is known for this rule.
  ///
  /// Sources: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, ch. 11.
  /// P. Kovács, *Minimum-cost flow algorithms: an experimental evaluation*, Optimization Methods and
  /// Software 30 (2015) 94–127, doi:10.1080/10556788.2014.895828.
  public func solved() -> FlowOutcome {
    PreparedFlow(self).solved()
  }
}

/// A problem with the solver's own structures built, for those who time the two steps apart.
package struct PreparedFlow: Sendable {
  private let problem: MinCostFlowProblem
  private var simplex: NetworkSimplex

  /// Builds the structures.
  ///
  /// - Complexity: O(nodes + arcs).
  package init(_ problem: MinCostFlowProblem) {
    self.problem = problem
    simplex = NetworkSimplex(problem)
  }

  /// Solves the problem: see `MinCostFlowProblem.solved()`.
  package consuming func solved() -> FlowOutcome {
    // OK because the sum of all |bᵢ| is at most 2⁶⁰.
    if problem.supplies.reduce(0, +) != 0 {
      return .infeasible(FlowCut(nodes: Array(problem.supplies.indices)))
    }
    if let cycle = gainfulLoop {
      return feasibility(ifFeasible: cycle)
    }
    switch simplex.run() {
    case .optimal:
      if let cut = simplex.cut {
        return .infeasible(cut)
      }
      return .optimal(simplex.optimalFlow(of: problem))
    case .cycle(let entering):
      return feasibility(ifFeasible: simplex.cycle(entering: entering))
    }
  }

  /// A self-loop that pays for every unit and has no limit, as a cycle.
  private var gainfulLoop: [Int]? {
    problem.arcs.firstIndex {
      $0.tail == $0.head && $0.cost < 0 && $0.capacity == MinCostFlowProblem.unbounded
    }.map { [$0] }
  }

  /// Unbounded along a cycle if there is any flow at all, which the simplex finds at no cost.
  private func feasibility(ifFeasible cycle: [Int]) -> FlowOutcome {
    let free = MinCostFlowProblem(
      unchecked: problem.supplies,
      problem.arcs.map {
        MinCostFlowProblem.Arc(
          tail: $0.tail, head: $0.head, lowerBound: $0.lowerBound, capacity: $0.capacity, cost: 0)
      })
    var simplex = NetworkSimplex(free)
    // Without costs no cycle pays, so the run ends with a flow or a cut.
    _ = simplex.run()
    if let cut = simplex.cut {
      return .infeasible(cut)
    }
    return .unbounded(UnboundedFlow(flow: simplex.optimalFlow(of: free).flow, cycle: cycle))
  }
}
