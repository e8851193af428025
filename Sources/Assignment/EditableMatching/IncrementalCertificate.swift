/// Checks that a matching is still optimal where something was changed, and only there.
///
/// The conditions are those of `Certificate`, which are local: one for each capacity, and one for each
/// edge that reads the prices at its two ends. So if they held everywhere before, and hold at every
/// node whose flow, price, capacity or edges have changed and on all edges at those nodes, they hold
/// everywhere, and weak duality proves the matching optimal. What each node carries and is worth is
/// counted anew from its edges and added to the counts of the last check; neither the solver's flows
/// nor its searches are used. A node that is moved to another limit takes its counts along.
struct IncrementalCertificate: Sendable {
  /// What the used edges at each left node are worth, by node.
  private var worth: [Int64]
  /// How many used edges there are at or below each node.
  private var load: [Int]
  /// The worth of all left nodes.
  private var total: Int64
  /// Limits whose load has changed since the last check that succeeded.
  private var suspects = NodeSet()

  /// The counts of a matching that `Certificate.verify(_:of:)` accepts.
  ///
  /// - Complexity: O(nodes + used edges).
  init(_ network: EditableNetwork, _ matching: BMatching) {
    worth = Array(repeating: 0, count: network.nodeCount)
    load = Array(repeating: 0, count: network.nodeCount)
    total = matching.value
    suspects.grow(toNodeCount: network.nodeCount)
    for edge in matching.edges where network.value(of: edge) > 0 {
      let left = network.leftNode(of: edge)
      worth[left] += network.value(of: edge)
      load[left] += 1
      var node = network.rightNode(of: edge)
      while node != network.outside {
        load[node] += 1
        node = Int(network.parent[node])
      }
    }
  }

  /// Checks the touched nodes, and that the matching is worth `stated`.
  ///
  /// - Throws: the first violation found.
  /// - Complexity: O(edges and children at the touched nodes + limits around them).
  mutating func verify(
    _ network: EditableNetwork, value stated: Int64
  ) throws(CertificateViolation) {
    grow(to: network.nodeCount)
    let touched = network.touched.members
    for node in touched where !network.isLimit(node) {
      try count(node, network)
    }
    for node in touched {
      try checkCapacity(node, network)
      if network.isLimit(node) {
        for child in network.children(of: node) {
          try checkCapacity(Int(child), network)
        }
      } else {
        try checkEdges(node, network)
      }
    }
    for node in suspects.members {
      try checkCapacity(node, network)
    }
    if total != stated {
      throw .valueMismatch(stated: stated, counted: total)
    }
    suspects.removeAll()
  }

  /// Takes what a node carried at the last check off the limits around it; then it may be moved.
  mutating func leaveParent(_ node: Int, _ network: EditableNetwork) {
    grow(to: network.nodeCount)
    charge(-load[node], around: node, network)
  }

  /// Adds what a node carried at the last check to the limits around it, once it has been moved.
  mutating func joinParent(_ node: Int, _ network: EditableNetwork) {
    charge(load[node], around: node, network)
  }

  private mutating func charge(_ units: Int, around node: Int, _ network: EditableNetwork) {
    var around = Int(network.parent[node])
    while around != network.outside {
      load[around] += units
      suspects.insert(around)
      around = Int(network.parent[around])
    }
  }

  private mutating func grow(to nodeCount: Int) {
    for _ in worth.count..<nodeCount {
      worth.append(0)
      load.append(0)
    }
    suspects.grow(toNodeCount: nodeCount)
  }

  /// Counts a left or right node's used edges.
  private mutating func count(
    _ node: Int, _ network: EditableNetwork
  ) throws(CertificateViolation) {
    var used = 0
    var value = CheckedSum()
    for edge in network.edges(at: node) where network.isUsed(Int(edge)) {
      used += 1
      try value.add(network.value(of: Int(edge)))
    }
    let added = used - load[node]
    load[node] = used
    if network.isLeft(node) {
      var sum = CheckedSum()
      try sum.add(total)
      try sum.subtract(worth[node])
      try sum.add(value.total)
      total = sum.total
      worth[node] = value.total
    } else if added != 0 {
      charge(added, around: node, network)
    }
  }

  private func checkCapacity(
    _ node: Int, _ network: EditableNetwork
  ) throws(CertificateViolation) {
    let (side, index) = network.name(of: node)
    let price = network.price(of: node)
    // OK because a capacity is one the caller stated, less forced pairs.
    let capacity = Int32(network.capacity[node])
    if price < 0 {
      throw .negativePrice(side, index: index, price: price)
    }
    if load[node] > Int(capacity) {
      throw .overfull(side, index: index, used: load[node], capacity: capacity)
    }
    if price > 0 && load[node] < Int(capacity) {
      throw .pricedButNotFull(
        side, index: index, used: load[node], capacity: capacity, price: price)
    }
  }

  private func checkEdges(
    _ node: Int, _ network: EditableNetwork
  ) throws(CertificateViolation) {
    for item in network.edges(at: node) {
      let edge = Int(item)
      var reduced = CheckedSum()
      try reduced.add(network.value(of: edge))
      try reduced.subtract(network.price(of: network.leftNode(of: edge)))
      try reduced.subtract(network.potential[network.rightNode(of: edge)])
      if network.isUsed(edge) {
        if reduced.total < 0 {
          throw .usedEdgeLoses(edge: edge, reducedValue: reduced.total)
        }
      } else if reduced.total > 0 {
        throw .unusedEdgePays(edge: edge, reducedValue: reduced.total)
      }
    }
  }
}
