/// Reading the optimum. The matching must have been resolved and be feasible.
extension EditableMatching {
  /// The value of the matching, forced edges included.
  ///
  /// - Complexity: O(1).
  public var value: Int64 {
    requireOptimal()
    return flow.network.usedValue + forcedValue
  }

  /// Whether the matching uses the edge, by choice or because it is forced.
  ///
  /// - Complexity: O(1).
  public func isUsed(edge: Int) -> Bool {
    requireOptimal()
    precondition(
      flow.network.edges.indices.contains(edge),
      "The edge (\(edge)) must be in \(flow.network.edges.indices).")
    return flow.network.isUsed(edge) || flow.network.standing[edge] == .forced
  }

  /// The used edges at a left node, ascending, forced ones included.
  ///
  /// - Complexity: O(degree).
  public func usedEdges(atLeft left: Int) -> [Int] {
    usedEdges(at: leftNode(left))
  }

  /// The used edges at a right node, ascending, forced ones included.
  ///
  /// - Complexity: O(degree).
  public func usedEdges(atRight right: Int) -> [Int] {
    usedEdges(at: rightNode(right))
  }

  private func usedEdges(at node: Int) -> [Int] {
    flow.network.edges(at: node).map { Int($0) }.filter { isUsed(edge: $0) }.sorted()
  }

  /// `uᵢ`, the price of one unit of the left node's capacity; at least 0.
  ///
  /// - Complexity: O(1).
  public func price(ofLeft left: Int) -> Int64 {
    requireOptimal()
    return flow.network.price(of: leftNode(left))
  }

  /// `pⱼ`, the price of one unit of the right node's capacity, without the limits around it; at least 0.
  ///
  /// - Complexity: O(1).
  public func price(ofRight right: Int) -> Int64 {
    requireOptimal()
    return flow.network.price(of: rightNode(right))
  }

  /// `q_g`, the price of one unit of the limit, without the limits around it; at least 0.
  ///
  /// - Complexity: O(1).
  public func price(ofLimit limit: Int) -> Int64 {
    requireOptimal()
    return flow.network.price(of: limitNode(limit))
  }

  /// The sum of the values of the forced edges.
  ///
  /// - Complexity: O(1).
  public var valueOfForced: Int64 {
    requireOptimal()
    return forcedValue
  }

  /// The problem left to decide: capacities less what forced edges take, and forced, forbidden and
  /// removed edges worth 0.
  ///
  /// Indices are the same as everywhere here.
  ///
  /// - Complexity: O(left + right + limits + edges).
  public var problem: BMatchingProblem {
    requireOptimal()
    let network = flow.network
    let remaining = network.capacity.map { Int32($0) }
    do {
      return try BMatchingProblem(
        leftCapacities: (0..<leftCount).map { remaining[network.node(ofLeft: $0)] },
        rightCapacities: (0..<rightCount).map { remaining[network.node(ofRight: $0)] },
        edges: network.edges.indices.map {
          BMatchingProblem.Edge(
            left: network.edges[$0].left, right: network.edges[$0].right,
            value: network.value(of: $0))
        },
        limits: (0..<limitCount).map {
          BMatchingProblem.Limit(
            capacity: remaining[network.node(ofLimit: $0)], parent: limitParents[$0])
        },
        limitOfRight: limitOfRight)
    } catch {
      preconditionFailure("Every edit was checked, yet: \(error)")
    }
  }

  /// The matching of `problem`, which leaves forced edges out, with the prices that prove it.
  ///
  /// - Complexity: O(left + right + limits + edges).
  public var matching: BMatching {
    requireOptimal()
    let network = flow.network
    return BMatching(
      edges: network.edges.indices.filter { network.isUsed($0) },
      value: network.usedValue,
      prices: DualPrices(
        left: (0..<leftCount).map { network.price(of: network.node(ofLeft: $0)) },
        right: (0..<rightCount).map { network.price(of: network.node(ofRight: $0)) },
        limit: (0..<limitCount).map { network.price(of: network.node(ofLimit: $0)) }),
      counters: counters)
  }

  /// Checks the proof where anything has changed since it was last checked.
  ///
  /// `Certificate.verify(matching, of: problem)` checks the same from nothing, in one pass over
  /// everything.
  ///
  /// - Returns: the proven value, forced edges included.
  /// - Throws: the first violation found.
  /// - Complexity: O(edges and children at the nodes touched + limits around them).
  @discardableResult
  public mutating func verifyTouched() throws(CertificateViolation) -> Int64 {
    requireOptimal()
    try certificate.verify(flow.network, value: flow.network.usedValue)
    flow.forgetTouched()
    return flow.network.usedValue + forcedValue
  }
}
