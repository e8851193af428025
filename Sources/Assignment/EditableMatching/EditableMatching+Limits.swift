/// Changing the limits. Every edit leaves the matching to be solved again by `resolve()`.
///
/// An index out of range, or of something that was removed, is a programmer error.
extension EditableMatching {
  /// Adds a limit directly below another, or below none; so far it holds nothing.
  ///
  /// `addRight(capacity:limit:)`, `setLimit(_:ofRight:)` and `setParent(_:ofLimit:)` put nodes and other
  /// limits below it.
  ///
  /// - Parameters:
  ///   - capacity: how many edges may be used below it, at least 0.
  ///   - parent: the index of the limit around it, −1 for none.
  /// - Returns: its index.
  /// - Throws: `negativeLimitCapacity`, `parentOutOfRange`; then nothing is changed.
  /// - Complexity: O(1) amortised.
  public mutating func addLimit(
    capacity: Int32, parent: Int32 = -1
  ) throws(ProblemError) -> Int {
    let limit = limitCount
    if capacity < 0 {
      throw .negativeLimitCapacity(limit: limit, capacity: capacity)
    }
    if parent < -1 || parent >= limitCount {
      throw .parentOutOfRange(limit: limit, parent: parent, count: limitCount)
    }
    let above = node(around: parent)
    limitCount += 1
    limitParents.append(parent)
    put(flow.addLimit(), under: above, capacity: capacity)
    return limit
  }

  /// Removes a limit; what was directly below it is directly below the limit around it from now on.
  ///
  /// The flow is balanced on the way, for a limit without a price is one that can be taken out.
  ///
  /// - Complexity: that of `resolve()`, and for each child O(children of the limit).
  public mutating func removeLimit(_ limit: Int) {
    let node = limitNode(limit)
    let parent = limitParents[limit]
    stated[node] = .max
    applyCapacity(of: node)
    flow.balance()
    for child in flow.network.children(of: node).map({ Int($0) }) {
      let (side, index) = flow.network.name(of: child)
      if side == .limit {
        limitParents[index] = parent
      } else {
        limitOfRight[index] = parent
      }
      move(child, under: self.node(around: parent))
    }
    limitParents[limit] = -1
    move(node, under: flow.network.outside)
    stated[node] = 0
    isRemoved[node] = true
    applyCapacity(of: node)
    flow.resetPrice(of: node)
  }

  /// Changes how many edges may be used below a limit.
  ///
  /// - Throws: `negativeLimitCapacity`; then nothing is changed.
  /// - Complexity: O(1).
  public mutating func setCapacity(_ capacity: Int32, ofLimit limit: Int) throws(ProblemError) {
    let node = limitNode(limit)
    if capacity < 0 {
      throw .negativeLimitCapacity(limit: limit, capacity: capacity)
    }
    stated[node] = capacity
    applyCapacity(of: node)
  }

  /// Puts a right node directly below another limit, or below none for −1.
  ///
  /// - Throws: `membershipOutOfRange`; then nothing is changed.
  /// - Complexity: O(children of the limit it leaves + limits around it, before and after).
  public mutating func setLimit(_ limit: Int32, ofRight right: Int) throws(ProblemError) {
    let node = rightNode(right)
    try checkMembership(of: right, limit)
    let above = self.node(around: limit)
    limitOfRight[right] = limit
    move(node, under: above)
  }

  /// Puts a limit, with all that is below it, directly below another limit, or below none for −1.
  ///
  /// - Throws: `parentOutOfRange`; `limitCycle` when the other is the limit itself or below it; then
  ///   nothing is changed.
  /// - Complexity: O(children of the limit it leaves + limits around it, before and after).
  public mutating func setParent(_ parent: Int32, ofLimit limit: Int) throws(ProblemError) {
    let node = limitNode(limit)
    if parent < -1 || parent >= limitCount {
      throw .parentOutOfRange(limit: limit, parent: parent, count: limitCount)
    }
    let above = self.node(around: parent)
    var around = parent
    while around >= 0 {
      if Int(around) == limit {
        throw .limitCycle(limit: limit)
      }
      around = limitParents[Int(around)]
    }
    limitParents[limit] = parent
    move(node, under: above)
  }

  /// Refuses a limit that does not exist.
  func checkMembership(of right: Int, _ limit: Int32) throws(ProblemError) {
    if limit < -1 || limit >= limitCount {
      throw .membershipOutOfRange(right: right, limit: limit, count: limitCount)
    }
  }

  /// Hangs a limit or right node below another limit or the outside, with the forced edges below it.
  private mutating func move(_ node: Int, under above: Int) {
    if Int(flow.network.parent[node]) == above {
      return
    }
    isResolved = false
    let forced = forcedCount[node]
    certificate.leaveParent(node, flow.network)
    chargeLimits(around: node, -forced)
    flow.move(node, under: above)
    chargeLimits(around: node, forced)
    certificate.joinParent(node, flow.network)
  }

  /// Takes units for forced edges from the limits around a node, or gives them back.
  private mutating func chargeLimits(around node: Int, _ units: Int) {
    if units == 0 {
      return
    }
    var around = Int(flow.network.parent[node])
    while around != flow.network.outside {
      forcedCount[around] += units
      applyCapacity(of: around)
      around = Int(flow.network.parent[around])
    }
  }
}
