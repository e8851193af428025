/// What would happen if. The matching must have been resolved and be feasible; asking changes nothing.
///
/// A dual price only bounds what one unit is worth (see `Sensitivity`); these answers are exact.
extension EditableMatching {
  /// How much the optimum would fall if the edge had to be used; 0 if it is used.
  ///
  /// - Returns: less than 0 only for a forbidden edge, whose use may pay; `Sensitivity.impossible` when
  ///   no unit is left at either end or around it.
  /// - Complexity: two shortest-path searches at most.
  public mutating func lossOfForcing(edge: Int) -> Int64 {
    requireOptimal()
    requirePresent(edge: edge)
    if isUsed(edge: edge) {
      return 0
    }
    let network = flow.network
    let left = network.leftNode(of: edge)
    let right = network.rightNode(of: edge)
    let way = questions.distance(from: right, to: left, in: network)
    if way == ShortestPathTree.unreached {
      return Sensitivity.impossible
    }
    return way + network.potential[right] - network.potential[left] - network.edges[edge].value
  }

  /// How much the optimum would fall if the edge must not be used; 0 if it is not.
  ///
  /// The edge must not be forced.
  ///
  /// - Returns: at least 0.
  /// - Complexity: two shortest-path searches at most.
  public mutating func lossOfForbidding(edge: Int) -> Int64 {
    requireOptimal()
    requirePresent(edge: edge)
    precondition(
      flow.network.standing[edge] != .forced, "The edge (\(edge)) is forced; release it first.")
    if !isUsed(edge: edge) {
      return 0
    }
    let network = flow.network
    let left = network.leftNode(of: edge)
    let right = network.rightNode(of: edge)
    let way = questions.distance(from: left, to: right, in: network)
    return way + network.edges[edge].value + network.potential[left] - network.potential[right]
  }

  /// How much the optimum would grow if the capacity of a right node grew by one, the limits around
  /// it staying as they are; at least 0.
  ///
  /// - Complexity: two shortest-path searches at most.
  public mutating func gainOfOneMorePlace(right: Int) -> Int64 {
    requireOptimal()
    return gainOfOneMoreUnit(rightNode(right))
  }

  /// How much the optimum would grow if a limit allowed one more; at least 0.
  ///
  /// - Complexity: two shortest-path searches at most.
  public mutating func gainOfOneMorePlace(limit: Int) -> Int64 {
    requireOptimal()
    return gainOfOneMoreUnit(limitNode(limit))
  }

  /// The new unit pays the price of its node; the way round back to the node costs some of it.
  private mutating func gainOfOneMoreUnit(_ node: Int) -> Int64 {
    let network = flow.network
    let price = network.price(of: node)
    return price
      - questions.distance(
        from: Int(network.parent[node]), to: node, in: network, within: price)
  }
}
