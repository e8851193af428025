/// Branch and bound over boxes of counts, for weighted limits whose weights differ.
///
/// # Method
///
/// A node of the search is a box: a greatest count for each class of each site (`CountRelaxation`).
/// Its relaxation is solved exactly. When the answer keeps every weighted limit it is the best of the
/// box. Otherwise some site holds counts `n*` that weigh too much; since weights are not negative,
/// every matching that keeps the limit has fewer than `n*_k` in some class `k` of the site. The
/// children are the boxes `n_k ≤ n*_k − 1`, one for each class with `n*_k > 0`. This never lists
/// the combinations of counts a site allows, of which there can be very many.
///
/// - *Exact loss before solving.* What lowering one class by one unit costs is one shortest path in
///   the residual network, so each child is known by its bound before it is ever solved, and a child
///   whose bound does not beat the best answer so far is never made.
/// - *Which site.* All violated sites are probed; the one whose cheapest child loses most is
///   branched, for it raises the bound soonest. A site with no child left closes the node.
/// - *A first answer in strides.* From the widest box every violated site gives up its cheapest unit,
///   all at once, again and again until none is violated: a few problems, however many sites there
///   are. With an answer in hand no probe goes farther than the gap.
/// - *Order.* The box of greatest bound first, the newest of several.
/// - *Warm.* A child starts from its parent's flow and prices. Lowering capacities leaves them
///   conforming, so only the units that must go are routed anew, one search each. One network serves
///   all boxes: from box to box only the units in which their flows differ change arcs.
/// - *No box twice.* Two orders of lowering lead to the same box; it is solved once.
///
/// - *Sites that hardly interact.* Branching on one site after another multiplies their choices, also
///   where they have nothing to do with each other. So the least losses of all violated sites are
///   added up in every bound as far as that is proven (`IndependentRegions`): where sites do not
///   touch, the bound of the best child is then the optimum, and no other is ever opened.
///
/// Many violated sites that all compete for the same left nodes remain exponential. The budget is
/// what holds there, and the gap says so.
///
/// Source: A. H. Land, A. G. Doig, *An automatic method of solving discrete programming problems*,
/// Econometrica 28 (1960) 497–520, doi:10.2307/1910129, for branch and bound.
struct BranchSearch: Sendable {
  /// An optimal flow of some box, small enough to be kept for every open node.
  struct Snapshot: Sendable {
    var arcs: [Int32]
    var potential: [Int64]
  }

  private struct OpenNode: Sendable {
    var box: [Int32]
    var bound: Int64
    var start: Snapshot
  }

  /// The best answer so far.
  private struct Incumbent: Sendable {
    var matching: BMatching
    var box: [Int32]
  }

  private let relaxation: CountRelaxation
  /// Holds the flow of the box that was solved last.
  private var network: ResidualNetwork<Int64>
  private var open: [OpenNode] = []
  private var seen: Set<[Int32]>
  private var incumbent: Incumbent
  private var counters: Counters
  private(set) var branches = 0

  /// - Parameters:
  ///   - relaxation: the sites and classes.
  ///   - root: the relaxed problem of the widest box.
  ///   - matching: an optimal matching of `root`.
  init(_ relaxation: CountRelaxation, root: BMatchingProblem, _ matching: BMatching) {
    self.relaxation = relaxation
    network = ResidualNetwork(root)
    counters = matching.counters
    seen = [relaxation.widestBox]
    var arcOfEdge = [Int32](repeating: -1, count: root.edges.count)
    for arc in 0..<network.arcCount {
      arcOfEdge[network.edge(of: arc)] = Int32(arc)
    }
    network.adopt(matching, arcOfEdge: arcOfEdge)
    incumbent = Incumbent(matching: matching, box: relaxation.widestBox)
    if relaxation.sites.contains(where: { isViolated($0, network) }) {
      let start = network.snapshot()
      takeFirstAnswer()
      network.restore(start)
      bound(relaxation.widestBox)
      close(network, matching.value, relaxation.widestBox)
    }
  }

  /// Solves boxes until none can beat the best answer, or the budget is used up.
  mutating func run(budget: Int) {
    while branches < budget, let node = takeNext() {
      network.restore(node.start)
      solve(node.box)
      close(network, network.value, node.box)
    }
  }

  /// Lets every violated site give up the unit that it misses least, all at once, until none is
  /// violated; ends because counts only fall.
  private mutating func takeFirstAnswer() {
    var box = relaxation.widestBox
    while true {
      var settled = network
      settled.raiseIdleNodes()
      let violated = relaxation.sites.filter { isViolated($0, settled) }
      if violated.isEmpty {
        incumbent = Incumbent(matching: settled.matching(counters: counters), box: box)
        return
      }
      var probe = LossProbe(settled)
      for site in violated {
        let choices = probe.choices(of: site, relaxation, within: ShortestPathTree.unreached)
        guard let lowered = choices.losses.min(by: { $0.loss < $1.loss })?.lowered else {
          preconditionFailure("A site without edges weighs too much.")
        }
        let limit = settled.rightCount + relaxation.classes[lowered].limit
        box[lowered] = settled.treeFlow[limit] - 1
      }
      solve(box)
    }
  }

  /// Solves the relaxed problem of a box, from an optimal flow of one around it.
  private mutating func solve(_ box: [Int32]) {
    branches += 1
    bound(box)
    var repair = DualRepair(network, counters: counters)
    repair.run(on: &network)
    counters = repair.counters
  }

  private mutating func bound(_ box: [Int32]) {
    for (limit, capacity) in relaxation.capacities(in: box) {
      network.bound(network.rightCount + limit, by: capacity)
    }
  }

  /// The best answer, with its box and the proven bound.
  func result() throws(ProblemError) -> BoundedMatching {
    let best = incumbent.matching
    return BoundedMatching(
      matching: BMatching(
        edges: best.edges, value: best.value, prices: best.prices, counters: counters),
      relaxation: try relaxation.relaxed(in: incumbent.box),
      bound: open.reduce(best.value) { max($0, $1.bound) }, branches: branches)
  }

  /// The node of greatest bound, of several the newest.
  private mutating func takeNext() -> OpenNode? {
    open.removeAll { $0.bound <= incumbent.matching.value }
    guard var choice = open.indices.last else {
      return nil
    }
    for index in open.indices.reversed() where open[index].bound > open[choice].bound {
      choice = index
    }
    return open.remove(at: choice)
  }

  /// Takes the optimal flow of a box as an answer, or opens the children it calls for.
  private mutating func close(_ network: ResidualNetwork<Int64>, _ value: Int64, _ box: [Int32]) {
    if value <= incumbent.matching.value {
      return
    }
    var network = network
    network.raiseIdleNodes()
    let violated = relaxation.sites.filter { isViolated($0, network) }
    if violated.isEmpty {
      incumbent = Incumbent(matching: network.matching(counters: counters), box: box)
      return
    }
    let chosen = branching(of: violated, network, value)
    let start = network.snapshot()
    // The best child last, so that of equal bounds it is taken first.
    for child in chosen.reversed() {
      var narrowed = box
      let limit = network.rightCount + relaxation.classes[child.lowered].limit
      narrowed[child.lowered] = network.treeFlow[limit] - 1
      if seen.insert(narrowed).inserted {
        open.append(OpenNode(box: narrowed, bound: child.bound, start: start))
      }
    }
  }

  private func isViolated(_ site: CountRelaxation.Site, _ network: ResidualNetwork<Int64>) -> Bool {
    var room = site.capacity
    for index in site.classes {
      let weightClass = relaxation.classes[index]
      // OK because the count is at most the capacity divided by the weight.
      room -= weightClass.weight * Int64(network.treeFlow[network.rightCount + weightClass.limit])
      if room < 0 {
        return true
      }
    }
    return false
  }

  /// The children of the box, best bound first, then heaviest.
  ///
  /// They are those of the violated site whose cheapest choice loses most, and none when no child
  /// can beat the best answer. What the other sites must lose as well counts too, as far as it is
  /// proven to add up.
  private func branching(
    of violated: [CountRelaxation.Site], _ network: ResidualNetwork<Int64>, _ value: Int64
  ) -> [(lowered: Int, bound: Int64)] {
    var probe = LossProbe(network)
    var room = value - incumbent.matching.value
    var probed = violated.map { probe.choices(of: $0, relaxation, within: room) }
    // The first of equal losses stays first, so the choice depends on the input alone.
    probed.sort { ($0.leastLoss, $1.first) > ($1.leastLoss, $0.first) }
    var joined = IndependentRegions(nodeCount: network.nodeCount)
    var elsewhere: Int64 = 0
    for (position, site) in probed.enumerated()
    where joined.join(site.region, in: network) && position > 0 {
      // Both are at most 2⁶⁰ + 1, so the sum is in range.
      elsewhere = min(elsewhere + site.leastLoss, room)
    }
    room -= elsewhere
    return probed[0].losses.filter { $0.loss < room }
      .map { (lowered: $0.lowered, bound: value - elsewhere - $0.loss) }
      .sorted { ($0.bound, $1.lowered) > ($1.bound, $0.lowered) }
  }
}

/// What each way to lighten one violated site loses.
private struct SiteChoices {
  /// The site's heaviest class, which tells sites apart.
  var first: Int
  var losses: [(lowered: Int, loss: Int64)] = []
  var leastLoss = Int64.max
  var region = Region()
}

extension LossProbe {
  /// Probes each class of a violated site that holds an edge; losses of `room` or more are not exact.
  fileprivate mutating func choices(
    of site: CountRelaxation.Site, _ relaxation: CountRelaxation, within room: Int64
  ) -> SiteChoices {
    var result = SiteChoices(first: site.classes.lowerBound)
    for index in site.classes {
      let limit = network.rightCount + relaxation.classes[index].limit
      if network.treeFlow[limit] > 0 {
        let loss = lossOfOneUnit(through: limit, within: room, &result.region)
        result.losses.append((index, loss))
        result.leastLoss = min(result.leastLoss, loss)
      }
    }
    return result
  }
}

extension ResidualNetwork {
  /// The sum of the values of the used arcs.
  var value: Int64 {
    usedArcs.reduce(Int64(0)) { $0 + Int64(arcs[Int($1)].value) }
  }

  /// The used arcs, ascending.
  ///
  /// - Complexity: O(left nodes + used arcs · log), of the used arcs of one left node.
  private var usedArcs: [Int32] {
    (0..<leftCount).flatMap { left in
      held[heldStart[left]..<heldStart[left] + Int(usedAtLeft[left])].map(\.arc).sorted()
    }
  }

  /// Sets a capacity; what does not fit stays at the tree node as excess.
  mutating func bound(_ tree: Int, by capacity: Int32) {
    treeCapacity[tree] = capacity
    treeFlow[tree] = min(treeFlow[tree], capacity)
  }

  func snapshot() -> BranchSearch.Snapshot {
    BranchSearch.Snapshot(arcs: usedArcs, potential: potential)
  }

  /// Takes over a flow and its potentials in the place of its own.
  ///
  /// - Complexity: O(nodes + used arcs of both).
  mutating func restore(_ snapshot: BranchSearch.Snapshot) {
    var wanted = snapshot.arcs[...]
    var missing: [Int32] = []
    for arc in usedArcs {
      while let next = wanted.first, next < arc { missing.append(wanted.removeFirst()) }
      if wanted.first == arc {
        wanted.removeFirst()
      } else {
        release(Int(arc))
      }
    }
    for arc in missing + wanted { use(Int(arc)) }
    carryUsedArcs()
    potential = snapshot.potential
  }
}
