/// A flow that conforms to its potentials and is balanced again after each change of the network.
///
/// # Invariants
///
/// - No residual step has a negative reduced cost; prices of left nodes, right nodes and limits are
///   never negative once balanced. Until then only a node that was moved may have a negative one.
/// - `excess` is what each node takes in minus what it gives out, and every node where it is not 0 is
///   in `unbalanced`.
///
/// # Ranges
///
/// Let `S ≤ 2⁶⁰` bound what any matching of the problems so far was worth. A potential is only moved
/// by a search, or set to `v + y(left)` or `y(right) − v` when an edge joins an idle node, or raised to
/// that of the limit above.
///
/// - A forward search leaves its source at the cost of a path to the outside, or at less: such a path
///   exists, back along the flow that reached it. So the source ends within `±S`, and a node settled
///   on the way, which ends at the source's potential less the cost of a path, below `2S`.
///   Likewise a backward search leaves all potentials above `−2S`. So all stay within `±2⁶¹`, however
///   many edits there have been.
/// - Left nodes have potentials of at most 0, all others of at least 0. So an arc's reduced cost is at
///   most `4S`, and a distance from a right node or limit at most `S + 2S`; a search from or to a left
///   node has a terminal within `2S` or distances of at most `S + 2S`. Their sum is below `8S ≤ 2⁶³`.
struct EditableFlow: Sendable {
  private(set) var network: EditableNetwork
  /// The work of all balancing since the start.
  var counters: Counters { search.counters }

  private var excess: [Int]
  private var unbalanced = NodeSet()
  private var search: BalancingSearch

  /// The flow and the potentials of `matching`, which must be optimal for `problem`.
  ///
  /// - Complexity: O(left + right + limits + edges).
  init(_ problem: BMatchingProblem, _ matching: BMatching) {
    var network = EditableNetwork(problem)
    for (edge, item) in problem.edges.enumerated() where item.value > 0 {
      network.open(edge)
    }
    for edge in matching.edges where problem.edges[edge].value > 0 {
      network.use(edge)
    }
    for (left, price) in matching.prices.left.enumerated() {
      let node = network.node(ofLeft: left)
      network.setFlow(of: node, to: network.usedCount(at: node))
      network.setPotential(of: node, to: -price)
    }
    for limit in problem.limitsFromOutermost {
      let node = network.node(ofLimit: limit)
      let around = network.potential[Int(network.parent[node])]
      network.setPotential(of: node, to: around + matching.prices.limit[limit])
    }
    for (right, price) in matching.prices.right.enumerated() {
      let node = network.node(ofRight: right)
      network.setPotential(of: node, to: network.potential[Int(network.parent[node])] + price)
      let used = network.usedCount(at: node)
      var carrier = node
      while carrier != network.outside {
        network.setFlow(of: carrier, to: network.flow[carrier] + used)
        carrier = Int(network.parent[carrier])
      }
    }
    network.forgetTouched()
    self.network = network
    excess = Array(repeating: 0, count: network.nodeCount)
    unbalanced.grow(toNodeCount: network.nodeCount)
    search = BalancingSearch(nodeCount: network.nodeCount, counters: matching.counters)
  }

  /// Moves flow until it is conserved everywhere, and so optimal.
  ///
  /// - Complexity: one search for each unit out of balance, at most.
  mutating func balance() {
    let nodes = unbalanced.members.sorted()
    excess[network.outside] = -Int.max
    for node in nodes {
      while excess[node] > 0 {
        search.forward(from: node, in: &network, excess: &excess)
      }
    }
    excess[network.outside] = Int.max
    for node in nodes {
      while excess[node] < 0 {
        search.backward(to: node, in: &network, excess: &excess)
      }
    }
    excess[network.outside] = 0
    unbalanced.removeAll()
    network.raiseIdleChildren()
  }

  mutating func forgetTouched() {
    network.forgetTouched()
  }
}

// MARK: - Changes

extension EditableFlow {
  /// Numbers one more right node, to be put in its place.
  mutating func addRight() -> Int { network.addRight() }

  /// Numbers one more limit, to be put in its place.
  mutating func addLimit() -> Int { network.addLimit() }

  /// Adds a node directly below another, the outside for a left node.
  mutating func put(_ node: Int, under above: Int, capacity: Int) {
    network.put(node, under: above, capacity: capacity)
    let count = network.nodeCount
    for _ in excess.count..<count {
      excess.append(0)
    }
    unbalanced.grow(toNodeCount: count)
    search.grow(toNodeCount: count)
  }

  /// Hangs a limit or right node, with all that is below it, below another limit or the outside.
  ///
  /// Its potential stays, and so do those of all nodes below it. What the difference to its new parent's
  /// asks for is its flow: all it can carry if it lies above, nothing if it lies below.
  mutating func move(_ node: Int, under above: Int) {
    let units = network.flow[node]
    change(Int(network.parent[node]), by: -units)
    network.move(node, under: above)
    change(above, by: units)
    conform(node)
  }

  /// Changes a capacity; a node with a price goes on filling it.
  mutating func setCapacity(of node: Int, to units: Int) {
    network.setCapacity(of: node, to: units)
    if network.price(of: node) > 0 || network.flow[node] > units {
      fill(node)
    }
  }

  /// Closes an edge, whatever its zone.
  mutating func close(_ edge: Int) {
    if network.isUsed(edge) {
      release(edge)
    }
    if network.isLive(edge) {
      network.close(edge)
    }
  }

  /// Brings the edge into the zone that its value and standing ask for.
  mutating func settle(_ edge: Int) {
    if network.value(of: edge) <= 0 {
      close(edge)
      return
    }
    if !network.isLive(edge) {
      network.open(edge)
    }
    if network.isUsed(edge) {
      if gain(of: edge) < 0 {
        release(edge)
      }
    } else if gain(of: edge) > 0 {
      admit(edge)
    }
  }

  /// Gives a node without open edges the price 0.
  mutating func resetPrice(of node: Int) {
    let free = network.isLeft(node) ? 0 : network.potential[Int(network.parent[node])]
    network.setPotential(of: node, to: free)
  }

  mutating func append(_ edge: BMatchingProblem.Edge) {
    network.append(edge)
    settle(network.edges.count - 1)
  }

  /// Takes a closed edge out of the network.
  mutating func remove(_ edge: Int) {
    network.remove(edge)
  }

  /// The edge must be closed, or not about to be forced, forbidden or freed.
  mutating func setStanding(of edge: Int, to standing: EditableNetwork.Standing) {
    network.setStanding(of: edge, to: standing)
  }

  mutating func setValue(of edge: Int, to value: Int64) {
    network.setValue(of: edge, to: value)
    settle(edge)
  }

  /// What using the edge would gain at these prices.
  private func gain(of edge: Int) -> Int64 {
    network.edges[edge].value + network.potential[network.leftNode(of: edge)]
      - network.potential[network.rightNode(of: edge)]
  }

  /// Makes an open edge of positive gain conform.
  ///
  /// An idle node can take the price at which the edge no longer pays, since nothing used depends on
  /// it; then it looks for that much by itself, whatever the number of its edges. Otherwise the edge
  /// is used, and its ends have one unit too many and one too few.
  private mutating func admit(_ edge: Int) {
    let left = network.leftNode(of: edge)
    let right = network.rightNode(of: edge)
    let value = network.edges[edge].value
    if network.usedCount(at: right) == 0 {
      network.setPotential(of: right, to: network.potential[left] + value)
      conform(right)
    } else if network.usedCount(at: left) == 0 {
      network.setPotential(of: left, to: network.potential[right] - value)
      fill(left)
    } else {
      network.use(edge)
      change(left, by: -1)
      change(right, by: 1)
    }
  }

  private mutating func release(_ edge: Int) {
    network.release(edge)
    change(network.leftNode(of: edge), by: 1)
    change(network.rightNode(of: edge), by: -1)
  }

  /// Brings the flow of a node to what its price asks for.
  private mutating func conform(_ node: Int) {
    let price = network.price(of: node)
    if price > 0 {
      fill(node)
    } else if price < 0 {
      setFlow(of: node, to: 0)
    }
  }

  /// Lets the node's flow be its capacity.
  private mutating func fill(_ node: Int) {
    setFlow(of: node, to: network.capacity[node])
  }

  private mutating func setFlow(of node: Int, to units: Int) {
    let added = units - network.flow[node]
    network.setFlow(of: node, to: units)
    if network.isLeft(node) {
      change(node, by: added)
    } else {
      change(node, by: -added)
      change(Int(network.parent[node]), by: added)
    }
  }

  private mutating func change(_ node: Int, by units: Int) {
    if node != network.outside {
      excess[node] += units
      unbalanced.insert(node)
    }
  }
}
