package import Assignment

/// A region's week as the problems of two solvers. Both have the same optima.
extension RegionInstance {
  /// The week as a matching of greatest value: a pair is worth what it saves over staying unmatched.
  ///
  /// - Complexity: O(citizens + openings + pairs).
  package func matching() throws(ProblemError) -> BMatchingProblem {
    var edges: [BMatchingProblem.Edge] = []
    edges.reserveCapacity(openingOfPair.count)
    for citizen in unmatchedCost.indices {
      for pair in firstPair[citizen]..<firstPair[citizen + 1] {
        edges.append(
          BMatchingProblem.Edge(
            left: Int32(citizen), right: openingOfPair[pair],
            value: unmatchedCost[citizen] - Int64(costOfPair[pair])))
      }
    }
    return try BMatchingProblem(
      leftCapacities: Array(repeating: proposals, count: unmatchedCost.count),
      rightCapacities: places, edges: edges,
      limits: companyLimits.map { BMatchingProblem.Limit(capacity: $0) },
      limitOfRight: companyOfOpening)
  }

  /// What the week costs with everybody unmatched: `cost = baseCost − value`.
  package var baseCost: Int64 {
    unmatchedCost.reduce(0) { $0 + Int64(proposals) * $1 }
  }

  /// The number of nodes of the network.
  package var nodeCount: Int {
    unmatchedCost.count + places.count + companyLimits.count + 1
  }

  /// The number of arcs of the network.
  package var arcCount: Int {
    openingOfPair.count + unmatchedCost.count + places.count + companyLimits.count
  }

  /// The week as a flow of least cost, which is what codes that know no unmatched nodes can read.
  ///
  /// Nodes: citizens, openings, companies, the sink. Arcs: pairs, from each citizen straight to the
  /// sink, from each opening to its company or the sink, from each company to the sink.
  ///
  /// - Complexity: O(citizens + openings + pairs).
  package func network() throws(FlowProblemError) -> MinCostFlowProblem {
    typealias Arc = MinCostFlowProblem.Arc
    let citizens = unmatchedCost.count
    let firstCompany = citizens + places.count
    let sink = Int32(nodeCount - 1)
    var arcs: [Arc] = []
    arcs.reserveCapacity(arcCount)
    for citizen in 0..<citizens {
      for pair in firstPair[citizen]..<firstPair[citizen + 1] {
        arcs.append(
          Arc(
            tail: Int32(citizen), head: Int32(citizens) + openingOfPair[pair], capacity: 1,
            cost: Int64(costOfPair[pair])))
      }
    }
    for (citizen, cost) in unmatchedCost.enumerated() {
      arcs.append(Arc(tail: Int32(citizen), head: sink, capacity: Int64(proposals), cost: cost))
    }
    for (opening, count) in places.enumerated() {
      let head =
        companyOfOpening.isEmpty ? sink : Int32(firstCompany) + companyOfOpening[opening]
      arcs.append(
        Arc(tail: Int32(citizens + opening), head: head, capacity: Int64(count), cost: 0))
    }
    for (company, limit) in companyLimits.enumerated() {
      arcs.append(
        Arc(tail: Int32(firstCompany + company), head: sink, capacity: Int64(limit), cost: 0))
    }
    var supplies = [Int64](repeating: 0, count: nodeCount)
    for citizen in 0..<citizens { supplies[citizen] = Int64(proposals) }
    supplies[Int(sink)] = -Int64(proposals) * Int64(citizens)
    return try MinCostFlowProblem(supplies: supplies, arcs: arcs)
  }
}
