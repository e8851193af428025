/// The residual steps of the editable network.
///
/// No step leads out of the outside: a search ends there, and a question about a way through it
/// joins two searches (see `EditableMatching`).
extension EditableNetwork: ResidualSteps {
  @inline(__always)
  func forEachStep(
    outOf node: Int,
    _ body: (_ head: Int, _ arc: Int, _ cost: Int64, _ isOpen: () -> Bool) -> Void
  ) {
    if node == outside {
      return
    }
    let own = potential[node]
    if isLeft(node) {
      if flow[node] > 0 {
        body(outside, -1, -own) { true }
      }
      let list = edges(at: node)
      for place in usedCount(at: node)..<liveCount(at: node) {
        let edge = Int(list[place])
        let head = rightNode(of: edge)
        body(head, edge, potential[head] - edges[edge].value - own) { true }
      }
      return
    }
    if flow[node] < capacity[node] {
      let above = Int(parent[node])
      body(above, -1, potential[above] - own) { true }
    }
    if isLimit(node) {
      for child in children(of: node) where flow[Int(child)] > 0 {
        body(Int(child), -1, potential[Int(child)] - own) { true }
      }
      return
    }
    let list = edges(at: node)
    for place in 0..<usedCount(at: node) {
      let edge = Int(list[place])
      let left = leftNode(of: edge)
      body(left, edge, edges[edge].value + potential[left] - own) { true }
    }
  }

  @inline(__always)
  func forEachStep(
    into node: Int,
    _ body: (_ tail: Int, _ arc: Int, _ cost: Int64, _ isOpen: () -> Bool) -> Void
  ) {
    if node == outside {
      return
    }
    let own = potential[node]
    if isLeft(node) {
      if flow[node] < capacity[node] {
        body(outside, -1, own) { true }
      }
      let list = edges(at: node)
      for place in 0..<usedCount(at: node) {
        let edge = Int(list[place])
        let tail = rightNode(of: edge)
        body(tail, edge, edges[edge].value + own - potential[tail]) { true }
      }
      return
    }
    if flow[node] > 0 {
      let above = Int(parent[node])
      body(above, -1, own - potential[above]) { true }
    }
    if isLimit(node) {
      for child in children(of: node) where flow[Int(child)] < capacity[Int(child)] {
        body(Int(child), -1, own - potential[Int(child)]) { true }
      }
      return
    }
    let list = edges(at: node)
    for place in usedCount(at: node)..<liveCount(at: node) {
      let edge = Int(list[place])
      let left = leftNode(of: edge)
      body(left, edge, own - edges[edge].value - potential[left]) { true }
    }
  }

  func isRelay(_ node: Int) -> Bool { isLeft(node) && usedCount(at: node) <= 4 }

  func room(from: Int, to: Int, arc: Int) -> Int {
    if arc >= 0 {
      return 1
    }
    let end = carrier(from, to)
    return isWithFlow(from, to) ? capacity[end] - flow[end] : flow[end]
  }

  mutating func push(_ amount: Int, from: Int, to: Int, arc: Int) {
    if arc >= 0 {
      if isLeft(from) {
        use(arc)
      } else {
        release(arc)
      }
      return
    }
    let end = carrier(from, to)
    setFlow(of: end, to: flow[end] + (isWithFlow(from, to) ? amount : -amount))
  }

  /// The end of a step between a node and its parent that the flow between them is kept at.
  private func carrier(_ from: Int, _ to: Int) -> Int {
    from != outside && Int(parent[from]) == to ? from : to
  }

  /// Whether the step adds to the flow it follows: into a left node, or up from another.
  private func isWithFlow(_ from: Int, _ to: Int) -> Bool {
    let end = carrier(from, to)
    return isLeft(end) ? end == to : end == from
  }
}
