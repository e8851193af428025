extension SpanningTree {
  /// Numbers the nodes anew, in the order of the thread.
  ///
  /// A pivot walks whole subtrees along the thread. In the order of the input that is one jump through
  /// memory for each node; in its own order it is a run. Pivots disturb the order only where they cut,
  /// so it lasts for a while.
  ///
  /// - Returns: the new number of each node, for whoever else names nodes.
  /// - Complexity: O(nodes).
  mutating func numberAlongThread() -> [Int32] {
    let count = root
    var number = [Int32](repeating: Int32(count), count: count + 1)
    var order: [Int] = []
    order.reserveCapacity(count)
    var node = Int(link[count].next)
    while node != count {
      number[node] = Int32(order.count)
      order.append(node)
      node = Int(link[node].next)
    }
    link = (0...count).map { position in
      let old = position == count ? link[count] : link[order[position]]
      return Link(
        next: Int32(position == count ? 0 : position + 1),
        previous: Int32(position == 0 ? count : position - 1), depth: old.depth,
        parent: old.parent < 0 ? -1 : number[Int(old.parent)])
    }
    parentArc = order.map { parentArc[$0] }
    potential = order.map { potential[$0] } + [0]
    kind = order.map { kind[$0] }
    label = order.map { label[$0] }
    return number
  }

  /// Hangs a node that has no subtree yet under another, by an arc without flow.
  ///
  /// - Parameters:
  ///   - node: hangs from the root.
  ///   - parent: any other node but the root.
  ///   - arc: leads from the node to the parent.
  ///   - width: its capacity, above 0, so that the tree stays strongly feasible.
  ///   - cost: of a unit on it.
  mutating func hang(leaf node: Int, under parent: Int, by arc: Int, width: Int64, cost: Int64) {
    let following = link[node].next
    let before = link[node].previous
    link[Int(before)].next = following
    link[Int(following)].previous = before

    let behind = link[parent].next
    link[parent].next = Int32(node)
    link[Int(behind)].previous = Int32(node)
    link[node] = Link(
      next: behind, previous: Int32(parent), depth: link[parent].depth + 1, parent: Int32(parent))
    parentArc[node] = ParentArc(up: width, down: 0, arc: Int32(arc))
    potential[node] = potential[parent] + cost
  }
}
