/// The exact part of the solver: makes a conforming flow conserve flow at every node.
///
/// # Method
///
/// Start from any potentials and a flow that conforms to them (`ResidualNetwork`). A node's *excess*
/// is what it takes in minus what it gives out. While a node has a positive excess, a *forward*
/// search finds a cheapest residual path from it to the outside or to a node of negative excess;
/// while one has a negative excess, a *backward* search finds a cheapest path to it from outside.
/// After a search that ends at distance `T`, every node settled at distance `d < T` moves its
/// potential by `T − d`, up or down; then the path is tight, the flow still conforms, and the path is
/// filled. No excess left means the flow is optimal, and the potentials are its prices.
///
/// This is the successive-shortest-path method with potentials, started from a dual solution instead
/// of zero. A start from good prices leaves few paths; a start from the prices of a slightly
/// different problem leaves one or two.
///
/// # Invariants
///
/// - No residual step has a negative reduced cost.
/// - The excesses of all nodes and of the outside add up to 0, so every search ends at a terminal.
///
/// # Ranges
///
/// Let `S ≤ 2⁶⁰` be the bound the problem was accepted under. A path visits each left node at most
/// once and pays at most one value there, so its true cost lies in `−S...S`. A potential is set to
/// the cost of a path plus the potential of its terminal, which is 0 outside and at most the
/// greatest value plus the auction's step else. So potentials stay within `±2⁶¹`, reduced costs and
/// horizons below 2⁶², and a sum of two of them within `Int64`.
///
/// # Complexity
///
/// One Dijkstra search, O((edges + nodes) log nodes) at worst and stopped at the first terminal, for
/// each unit of excess at the start.
///
/// # Sources
///
/// J. Edmonds, R. M. Karp, *Theoretical improvements in algorithmic efficiency for network flow
/// problems*, J. ACM 19 (1972) 248–264, doi:10.1145/321694.321699: potentials keep the costs of the
/// searches non-negative. Ahuja, Magnanti, Orlin, *Network Flows* (1993), §9.7–9.8: successive
/// shortest paths and primal–dual from any pseudoflow.
struct DualRepair: Sendable {
  private(set) var network: ResidualNetwork
  private(set) var counters: Counters
  private var excess: [Int32]
  private var tree: ShortestPathTree

  /// - Parameters:
  ///   - network: potentials and a flow that conforms to them.
  ///   - counters: the work done so far, which is added to.
  init(_ network: ResidualNetwork, counters: Counters) {
    self.network = network
    self.counters = counters
    excess = network.excesses()
    tree = ShortestPathTree(nodeCount: network.nodeCount)
  }

  /// Runs searches until the flow is conserved everywhere.
  mutating func run() {
    for node in 0..<network.nodeCount {
      while excess[node] > 0 {
        searchForward(from: node)
      }
    }
    for node in 0..<network.nodeCount {
      while excess[node] < 0 {
        searchBackward(from: node)
      }
    }
  }
}

// MARK: - Forward

extension DualRepair {
  private mutating func searchForward(from source: Int) {
    counters.forwardSearches += 1
    tree.start(at: source)
    while let node = tree.next() {
      if node < network.leftCount {
        stepForward(fromLeft: node)
      } else {
        stepForward(fromTree: node - network.leftCount)
      }
    }
    precondition(
      tree.terminal != ShortestPathTree.none,
      "No residual path from node \(source) with excess \(excess[source]).")
    counters.settledNodes += tree.settled.count
    for node in tree.settled {
      network.potential[node] += tree.horizon - tree.distance[node]
    }
    augmentForward(from: source)
  }

  private mutating func stepForward(fromLeft left: Int) {
    let own = network.potential[left]
    if network.leftFlow[left] > 0 {
      tree.leave(from: left, cost: -own)
    }
    let leftCount = network.leftCount
    for arc in network.leftStart[left]..<network.leftStart[left + 1]
    where network.placeOfArc[arc] < 0 {
      let node = leftCount + Int(network.rightOfArc[arc])
      let cost = network.potential[node] - network.valueOfArc[arc] - own
      tree.relax(node, cost: cost, from: left, arc: arc, isTerminal: excess[node] < 0)
    }
  }

  private mutating func stepForward(fromTree treeNode: Int) {
    let node = network.node(ofTree: treeNode)
    let own = network.potential[node]
    if network.treeFlow[treeNode] < network.treeCapacity[treeNode] {
      let parent = Int(network.parent[treeNode])
      if parent < 0 {
        tree.leave(from: node, cost: -own)
      } else {
        let above = network.node(ofTree: parent)
        tree.relax(
          above, cost: network.potential[above] - own, from: node, arc: -1,
          isTerminal: excess[above] < 0)
      }
    }
    if treeNode < network.rightCount {
      let start = network.rightStart[treeNode]
      for position in start..<start + Int(network.usedAtRight[treeNode]) {
        let arc = Int(network.incoming[position])
        let left = Int(network.leftOfArc[arc])
        let cost = network.valueOfArc[arc] + network.potential[left] - own
        tree.relax(left, cost: cost, from: node, arc: arc, isTerminal: excess[left] < 0)
      }
    } else {
      let limit = treeNode - network.rightCount
      for position in network.childStart[limit]..<network.childStart[limit + 1] {
        let child = Int(network.children[position])
        if network.treeFlow[child] > 0 {
          let below = network.node(ofTree: child)
          tree.relax(
            below, cost: network.potential[below] - own, from: node, arc: -1,
            isTerminal: excess[below] < 0)
        }
      }
    }
  }

  private mutating func augmentForward(from source: Int) {
    let endsOutside = tree.terminal == ShortestPathTree.outside
    let last = endsOutside ? tree.beforeOutside : tree.terminal
    var amount = excess[source]
    if endsOutside {
      amount = min(amount, network.room(fromNode: last, toNode: -1, arc: -1))
    } else {
      amount = min(amount, -excess[last])
    }
    var node = last
    while node != source {
      let step = tree.step[node]
      amount = min(
        amount, network.room(fromNode: Int(step.from), toNode: node, arc: Int(step.arc)))
      node = Int(step.from)
    }
    if endsOutside {
      network.push(amount, fromNode: last, toNode: -1, arc: -1)
    } else {
      excess[last] += amount
    }
    node = last
    while node != source {
      let step = tree.step[node]
      network.push(amount, fromNode: Int(step.from), toNode: node, arc: Int(step.arc))
      node = Int(step.from)
    }
    excess[source] -= amount
  }
}

// MARK: - Backward

extension DualRepair {
  private mutating func searchBackward(from source: Int) {
    counters.backwardSearches += 1
    tree.start(at: source)
    while let node = tree.next() {
      if node < network.leftCount {
        stepBackward(fromLeft: node)
      } else {
        stepBackward(fromTree: node - network.leftCount)
      }
    }
    precondition(
      tree.terminal != ShortestPathTree.none,
      "No residual path to node \(source) with excess \(excess[source]).")
    counters.settledNodes += tree.settled.count
    for node in tree.settled {
      network.potential[node] -= tree.horizon - tree.distance[node]
    }
    augmentBackward(from: source)
  }

  private mutating func stepBackward(fromLeft left: Int) {
    let own = network.potential[left]
    if network.leftFlow[left] < network.leftCapacity[left] {
      tree.leave(from: left, cost: own)
    }
    let start = network.heldStart[left]
    for position in start..<start + Int(network.usedAtLeft[left]) {
      let arc = Int(network.held[position])
      let node = network.leftCount + Int(network.rightOfArc[arc])
      let cost = network.valueOfArc[arc] + own - network.potential[node]
      tree.relax(node, cost: cost, from: left, arc: arc, isTerminal: false)
    }
  }

  private mutating func stepBackward(fromTree treeNode: Int) {
    let node = network.node(ofTree: treeNode)
    let own = network.potential[node]
    if network.treeFlow[treeNode] > 0 {
      let parent = Int(network.parent[treeNode])
      if parent < 0 {
        tree.leave(from: node, cost: own)
      } else {
        let above = network.node(ofTree: parent)
        tree.relax(
          above, cost: own - network.potential[above], from: node, arc: -1, isTerminal: false)
      }
    }
    if treeNode < network.rightCount {
      let start = network.rightStart[treeNode] + Int(network.usedAtRight[treeNode])
      for position in start..<network.rightStart[treeNode + 1] {
        let arc = Int(network.incoming[position])
        let left = Int(network.leftOfArc[arc])
        let cost = own - network.valueOfArc[arc] - network.potential[left]
        tree.relax(left, cost: cost, from: node, arc: arc, isTerminal: false)
      }
    } else {
      let limit = treeNode - network.rightCount
      for position in network.childStart[limit]..<network.childStart[limit + 1] {
        let child = Int(network.children[position])
        if network.treeFlow[child] < network.treeCapacity[child] {
          let below = network.node(ofTree: child)
          tree.relax(
            below, cost: own - network.potential[below], from: node, arc: -1, isTerminal: false)
        }
      }
    }
  }

  private mutating func augmentBackward(from source: Int) {
    let last = tree.beforeOutside
    var amount = min(-excess[source], network.room(fromNode: -1, toNode: last, arc: -1))
    var node = last
    while node != source {
      let step = tree.step[node]
      amount = min(
        amount, network.room(fromNode: node, toNode: Int(step.from), arc: Int(step.arc)))
      node = Int(step.from)
    }
    network.push(amount, fromNode: -1, toNode: last, arc: -1)
    node = last
    while node != source {
      let step = tree.step[node]
      network.push(amount, fromNode: node, toNode: Int(step.from), arc: Int(step.arc))
      node = Int(step.from)
    }
    excess[source] += amount
  }
}
