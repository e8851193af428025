/// What one unit less through a limit would cost, and which nodes the answer rests on.
///
/// # Method
///
/// Lowering the capacity of tree node `g` to its flow less one leaves one unit too many at `g` and one
/// too few at its parent. A forward search from `g` finds the cheapest way for the first, to the
/// outside or to the parent itself; when it ends outside, a backward search finds the cheapest
/// replacement for the second. The two distances and the price of `g` add up to the exact loss. The
/// potentials are moved as `DualRepair` would, then moved back, and no flow is pushed.
///
/// The moved potentials are a proof: as prices of the problem so changed they are worth exactly the
/// old optimum less the loss. `Region` records them, so that several proofs can be joined.
struct LossProbe: Sendable {
  private(set) var network: ResidualNetwork<Int64>
  private var tree: ShortestPathTree
  private var goal: [Int]

  /// - Parameter network: an optimal flow with its potentials.
  init(_ network: ResidualNetwork<Int64>) {
    self.network = network
    tree = ShortestPathTree(nodeCount: network.nodeCount)
    goal = Array(repeating: 0, count: network.nodeCount)
  }

  /// The loss if the tree node's capacity were its flow less one, exact when it is below `bound` and
  /// at least `bound` otherwise; the flow must not be 0.
  ///
  /// The moves that prove it are added to `region`.
  mutating func lossOfOneUnit(
    through limit: Int, within bound: Int64, _ region: inout Region
  ) -> Int64 {
    let node = network.node(ofTree: limit)
    let above = network.node(ofTree: Int(network.parent[limit]))
    let capacity = network.treeCapacity[limit]
    region.pinned += [node, above]
    var loss = network.potential[node] - network.potential[above]
    if loss >= bound {
      return loss
    }

    network.treeCapacity[limit] = network.treeFlow[limit]
    setGoals(above, to: -1)
    tree.growForward(from: node, in: network, excess: goal, within: bound - loss)
    setGoals(above, to: 0)
    loss += tree.horizon
    let firstRaised = region.raised.count
    for settled in tree.reached where tree.distance[settled] < tree.horizon {
      let amount = tree.horizon - tree.distance[settled]
      region.raised.append(Region.Move(node: settled, amount: amount))
      network.potential[settled] += amount
    }

    if tree.terminal == network.outside && loss < bound {
      setGoals(node, to: 1)
      tree.growBackward(to: above, in: network, excess: goal, within: bound - loss)
      setGoals(node, to: 0)
      loss += tree.horizon
      for settled in tree.reached where tree.distance[settled] < tree.horizon {
        let amount = tree.horizon - tree.distance[settled]
        region.lowered.append(Region.Move(node: settled, amount: amount))
      }
    }
    for move in region.raised[firstRaised...] {
      network.potential[move.node] -= move.amount
    }
    network.treeCapacity[limit] = capacity
    return loss
  }

  private mutating func setGoals(_ node: Int, to value: Int) {
    goal[node] = value
    goal[network.outside] = value
  }
}

/// The nodes whose potentials prove the losses of one site, and by how much they move.
struct Region: Sendable {
  struct Move: Sendable {
    var node: Int
    var amount: Int64
  }

  var raised: [Move] = []
  var lowered: [Move] = []
  /// The ends of the lowered limits, whose potentials nobody else may move.
  var pinned: [Int] = []
}

/// Sites whose losses add up.
///
/// # Claim
///
/// Let each of several sites have to give up one unit through one of its limits, whichever it
/// chooses, and let `Region`s hold the moves that prove the loss of every choice. If no node is in
/// two regions, and no residual step from a node raised by `r` in one region to a node lowered by
/// `l` in another has a reduced cost below `r + l`, then all sites together lose at least the sum
/// of their least losses.
///
/// *Proof.* Fix a choice for each site and move the potentials by all its moves at once. Consider a
/// residual step `a → b` of reduced cost `k ≥ 0` whose ends are moved by different sites, or only
/// one of them at all. Each site's moves alone keep every residual step non-negative, so `k` is at
/// least what `a` rises, and at least what `b` falls. If only one end moves, or both rise or both
/// fall, one of the two shows that the step stays non-negative; if `a` falls and `b` rises its cost
/// grows; if `a` rises and `b` falls it is the case the claim excludes. So the flow still conforms,
/// and the prices are worth the old optimum less, for each site, the difference of the potentials at
/// the ends of its limit. Those ends are moved by no other site, so that difference is the site's own
/// loss. Weak duality does the rest.
///
/// This is what "hardly interact" means here, checked instead of hoped for. Joining bounds by adding
/// what each proves on the reduced costs of the last is the additive bounding of M. Fischetti and
/// P. Toth, *An additive bounding procedure for combinatorial optimization problems*, Operations
/// Research 37 (1989) 319–328, doi:10.1287/opre.37.2.319.
struct IndependentRegions: Sendable {
  private var isTaken: [Bool]
  private var rise: [Int64]
  private var fall: [Int64]

  init(nodeCount: Int) {
    isTaken = Array(repeating: false, count: nodeCount)
    rise = Array(repeating: 0, count: nodeCount)
    fall = Array(repeating: 0, count: nodeCount)
  }

  /// Adds a region if the claim still holds with it.
  ///
  /// - Complexity: O(steps at the moved nodes).
  mutating func join(_ region: Region, in network: ResidualNetwork<Int64>) -> Bool {
    if region.pinned.contains(where: { isTaken[$0] })
      || (region.raised + region.lowered).contains(where: { isTaken[$0.node] })
    {
      return false
    }
    for move in region.raised {
      var clashes = false
      network.forEachStep(outOf: move.node) { head, _, cost, isOpen in
        clashes = clashes || (fall[head] > 0 && cost < move.amount + fall[head] && isOpen())
      }
      if clashes {
        return false
      }
    }
    for move in region.lowered {
      var clashes = false
      network.forEachStep(into: move.node) { tail, _, cost, isOpen in
        clashes = clashes || (rise[tail] > 0 && cost < move.amount + rise[tail] && isOpen())
      }
      if clashes {
        return false
      }
    }
    for node in region.pinned {
      isTaken[node] = true
    }
    for move in region.raised {
      isTaken[move.node] = true
      rise[move.node] = max(rise[move.node], move.amount)
    }
    for move in region.lowered {
      isTaken[move.node] = true
      fall[move.node] = max(fall[move.node], move.amount)
    }
    return true
  }
}
