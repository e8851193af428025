/// A set of nodes that remembers the order they came in, and is emptied in the time it took to fill.
struct NodeSet: Sendable {
  private(set) var members: [Int] = []
  private var contains: [Bool] = []

  mutating func grow(toNodeCount count: Int) {
    for _ in contains.count..<max(contains.count, count) {
      contains.append(false)
    }
  }

  mutating func insert(_ node: Int) {
    if !contains[node] {
      contains[node] = true
      members.append(node)
    }
  }

  mutating func removeAll() {
    for node in members {
      contains[node] = false
    }
    members.removeAll(keepingCapacity: true)
  }
}
