/// Changing the problem. Every edit leaves the matching to be solved again by `resolve()`.
///
/// An index out of range, or of something that was removed, is a programmer error.
extension EditableMatching {
  /// Adds a left node.
  ///
  /// - Parameter capacity: how many partners it may have, at least 0.
  /// - Returns: its index.
  /// - Throws: `negativeLeftCapacity`; then nothing is changed.
  /// - Complexity: O(1) amortised.
  public mutating func addLeft(capacity: Int32) throws(ProblemError) -> Int {
    let left = leftCount
    if capacity < 0 {
      throw .negativeLeftCapacity(left: left, capacity: capacity)
    }
    leftCount += 1
    budget.addLeft()
    put(flow.network.node(ofLeft: left), under: flow.network.outside, capacity: capacity)
    return left
  }

  /// Adds a right node directly below a limit, or below none.
  ///
  /// - Parameters:
  ///   - capacity: how many partners it may have, at least 0.
  ///   - limit: the index of its innermost limit, −1 for none.
  /// - Returns: its index.
  /// - Throws: `negativeRightCapacity`, `membershipOutOfRange`; then nothing is changed.
  /// - Complexity: O(1) amortised.
  public mutating func addRight(
    capacity: Int32, limit: Int32 = -1
  ) throws(ProblemError) -> Int {
    let right = rightCount
    if capacity < 0 {
      throw .negativeRightCapacity(right: right, capacity: capacity)
    }
    try checkMembership(of: right, limit)
    rightCount += 1
    limitOfRight.append(limit)
    put(flow.addRight(), under: node(around: limit), capacity: capacity)
    return right
  }

  /// Adds an edge; a parallel one is a separate edge.
  ///
  /// - Returns: its index.
  /// - Throws: `leftOutOfRange`, `rightOutOfRange`, `valueTooLow`, `tooManyEdges`, `valuesTooLarge`;
  ///   then nothing is changed.
  /// - Complexity: O(degree of its left node).
  public mutating func addEdge(
    _ edge: BMatchingProblem.Edge
  ) throws(ProblemError) -> Int {
    let index = flow.network.edges.count
    if index >= Int(Int32.max) {
      throw .tooManyEdges(count: index + 1)
    }
    if edge.left < 0 || edge.left >= leftCount {
      throw .leftOutOfRange(edge: index, left: edge.left, count: leftCount)
    }
    if edge.right < 0 || edge.right >= rightCount {
      throw .rightOutOfRange(edge: index, right: edge.right, count: rightCount)
    }
    if edge.value < -BMatchingProblem.valueBound {
      throw .valueTooLow(edge: index, value: edge.value)
    }
    let left = Int(edge.left)
    requirePresent(flow.network.node(ofLeft: left))
    requirePresent(flow.network.node(ofRight: Int(edge.right)))
    var wanted = ValueBudget.Wanted(flow.network, left: left)
    wanted.add(edge.value)
    try budget.set(wanted, left: left, capacity: stated[flow.network.node(ofLeft: left)])
    isResolved = false
    flow.append(edge)
    return index
  }

  /// Removes a left node and its edges, forced ones included.
  ///
  /// - Complexity: O(degree), and as much at a node that loses a used edge.
  public mutating func removeLeft(_ left: Int) {
    removeNode(leftNode(left))
    lowerBudget(ofLeft: left)
  }

  /// Removes a right node and its edges, forced ones included.
  ///
  /// - Complexity: O(degrees of the right node and its neighbours).
  public mutating func removeRight(_ right: Int) {
    let node = rightNode(right)
    let lefts = flow.network.edges(at: node).map { flow.network.edges[Int($0)].left }
    removeNode(node)
    for left in lefts {
      lowerBudget(ofLeft: Int(left))
    }
  }

  /// Removes an edge, forced or not.
  ///
  /// - Complexity: O(degree of its left node).
  public mutating func removeEdge(_ edge: Int) {
    requirePresent(edge: edge)
    detach(edge)
    lowerBudget(ofLeft: Int(flow.network.edges[edge].left))
  }

  /// Changes what an edge is worth, forced or not.
  ///
  /// - Throws: `valueTooLow`, `valuesTooLarge`, `forcedValuesTooLow`; then nothing is changed.
  /// - Complexity: O(degree of its left node).
  public mutating func setValue(_ value: Int64, ofEdge edge: Int) throws(ProblemError) {
    requirePresent(edge: edge)
    if value < -BMatchingProblem.valueBound {
      throw .valueTooLow(edge: edge, value: value)
    }
    let old = flow.network.edges[edge]
    let isForced = flow.network.standing[edge] == .forced
    let loss = forcedLoss - min(0, old.value) + min(0, value)
    if isForced && loss < -BMatchingProblem.valueBound {
      throw .forcedValuesTooLow(edge: edge, total: loss)
    }
    let left = Int(old.left)
    var wanted = ValueBudget.Wanted(flow.network, left: left, without: edge)
    wanted.add(value)
    try budget.set(wanted, left: left, capacity: stated[flow.network.node(ofLeft: left)])
    isResolved = false
    if isForced {
      forcedLoss = loss
      forcedValue = forcedValue &- old.value &+ value
    }
    flow.setValue(of: edge, to: value)
  }

  /// Changes how many partners a left node may have.
  ///
  /// - Throws: `negativeLeftCapacity`, `valuesTooLarge`; then nothing is changed.
  /// - Complexity: O(degree).
  public mutating func setCapacity(_ capacity: Int32, ofLeft left: Int) throws(ProblemError) {
    let node = leftNode(left)
    if capacity < 0 {
      throw .negativeLeftCapacity(left: left, capacity: capacity)
    }
    try budget.set(
      ValueBudget.Wanted(flow.network, left: left), left: left, capacity: capacity)
    stated[node] = capacity
    applyCapacity(of: node)
  }

  /// Changes how many partners a right node may have.
  ///
  /// - Throws: `negativeRightCapacity`; then nothing is changed.
  /// - Complexity: O(1).
  public mutating func setCapacity(_ capacity: Int32, ofRight right: Int) throws(ProblemError) {
    let node = rightNode(right)
    if capacity < 0 {
      throw .negativeRightCapacity(right: right, capacity: capacity)
    }
    stated[node] = capacity
    applyCapacity(of: node)
  }

  /// Lays down that the edge is used, whatever it costs; a forbidden edge is no longer forbidden.
  ///
  /// More edges may be forced than fit; `resolve()` says where.
  ///
  /// - Throws: `forcedValuesTooLow`; then nothing is changed.
  /// - Complexity: O(limits around its right node).
  public mutating func force(edge: Int) throws(ProblemError) {
    requirePresent(edge: edge)
    let loss = forcedLoss + min(0, flow.network.edges[edge].value)
    if flow.network.standing[edge] != .forced && loss < -BMatchingProblem.valueBound {
      throw .forcedValuesTooLow(edge: edge, total: loss)
    }
    layDown(.forced, edge)
  }

  /// Lays down that the edge is not used; a forced edge is no longer forced.
  ///
  /// - Complexity: O(limits around its right node).
  public mutating func forbid(edge: Int) {
    requirePresent(edge: edge)
    layDown(.forbidden, edge)
  }

  /// Leaves a forced or forbidden edge to be decided again.
  ///
  /// - Complexity: O(limits around its right node).
  public mutating func release(edge: Int) {
    requirePresent(edge: edge)
    layDown(.free, edge)
  }
}
