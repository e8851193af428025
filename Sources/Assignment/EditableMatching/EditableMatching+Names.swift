// The nodes and edges that a caller names, checked.

extension EditableMatching {
  func leftNode(_ left: Int) -> Int {
    precondition(
      left >= 0 && left < leftCount, "The left node (\(left)) must be in 0..<\(leftCount).")
    let node = flow.network.node(ofLeft: left)
    requirePresent(node)
    return node
  }

  func rightNode(_ right: Int) -> Int {
    precondition(
      right >= 0 && right < rightCount, "The right node (\(right)) must be in 0..<\(rightCount).")
    let node = flow.network.node(ofRight: right)
    requirePresent(node)
    return node
  }

  func limitNode(_ limit: Int) -> Int {
    precondition(
      limit >= 0 && limit < limitCount, "The limit (\(limit)) must be in 0..<\(limitCount).")
    let node = flow.network.node(ofLimit: limit)
    requirePresent(node)
    return node
  }

  /// The node of a limit that is known to exist, or the outside for −1.
  func node(around limit: Int32) -> Int {
    limit < 0 ? flow.network.outside : limitNode(Int(limit))
  }

  func requirePresent(edge: Int) {
    let count = flow.network.edges.count
    precondition(edge >= 0 && edge < count, "The edge (\(edge)) must be in 0..<\(count).")
    precondition(
      flow.network.standing[edge] != .removed, "The edge (\(edge)) must not have been removed.")
  }

  func requirePresent(_ node: Int) {
    let (side, index) = flow.network.name(of: node)
    precondition(
      !isRemoved[node], "The \(side.rawValue) (\(index)) must not have been removed.")
  }
}
