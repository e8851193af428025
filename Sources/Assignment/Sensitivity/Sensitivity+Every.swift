/// The questions about places asked of all nodes at once.
///
/// # Method
///
/// What one place fewer loses is the way from a node to the outside: one search backwards from the
/// outside has all of them (`out`). What one more gains is the way to a node `t` from the node `p` around
/// it. For those inside no limit one search from the outside has it (`back`). For the others the way by
/// the outside, `out(p) + back(t)`, is known by then, and only ways that avoid the outside are looked
/// for: a node reached from `p` at more than `out(p) + back` of its own is on no way to anywhere that
/// the outside does not make as short, and is not entered. So each search stays near its limit.
///
/// A way by the outside is two ways end to end. Could they meet, the way that is left without the round
/// trip would avoid the outside and be no longer; the search near `p` takes ways as short as that by
/// the outside too, so it finds that one, and ends are only joined where they do not meet.
extension Sensitivity {
  /// By right node, an optimal matching once an outsider has taken one unit there: its capacity and
  /// that of every limit around it reduced by one; `nil` where one of those capacities is 0.
  ///
  /// Each is worth what ``changeForOnePlaceFewer(right:)`` says; of matchings worth the same it may be
  /// another.
  ///
  /// - Complexity: one search through the whole network, O((edges + nodes) log nodes), and O(length) for
  ///   each change.
  public mutating func everyChangeForOnePlaceFewer() -> [MatchingChange?] {
    tree.growBackward(to: network.outside, in: network, excess: goal)
    return (0..<network.rightCount).map { right in
      let node = network.node(ofTree: right)
      let way = tree.distance[node]
      return way == ShortestPathTree.unreached
        ? nil
        : change(worth: -(way + network.potential[node]), along: tree.path(to: node))
    }
  }

  /// By right node and by limit, an optimal matching once its capacity has grown by one, that of all
  /// others staying as it is.
  ///
  /// Each is worth what ``changeForOneMorePlace(right:)`` and ``changeForOneMorePlace(limit:)`` say; of
  /// matchings worth the same it may be another.
  ///
  /// - Complexity: two searches through the whole network, and for each limit that has a node with a
  ///   price directly inside it one among the nodes that are nearer to it than by the outside;
  ///   O(length) for each change.
  public mutating func everyChangeForOneMorePlace() -> (
    rights: [MatchingChange], limits: [MatchingChange]
  ) {
    var changes = [MatchingChange](
      repeating: MatchingChange(worth: 0, used: [], freed: []), count: network.treeCount)
    var inside: [Int: [Int]] = [:]
    for member in 0..<network.treeCount where price(ofTree: member) > 0 {
      inside[Int(network.parent[member]), default: []].append(member)
    }
    var out = ShortestPathTree(nodeCount: network.nodeCount)
    out.growBackward(to: network.outside, in: network, excess: goal)
    var back = ShortestPathTree(nodeCount: network.nodeCount)
    back.growForward(from: network.outside, in: network, excess: goal)
    for parent in inside.keys.sorted() {
      let above = network.node(ofTree: parent)
      let members = inside[parent, default: []]
      if above != network.outside {
        growAvoidingOutside(
          from: above, within: members.reduce(0) { max($0, price(ofTree: $1)) }, out, back)
      }
      for member in members {
        let node = network.node(ofTree: member)
        let near = above == network.outside ? ShortestPathTree.unreached : tree.distance[node]
        let isCut = max(out.distance[above], back.distance[node]) == ShortestPathTree.unreached
        // OK because reduced distances are below 2⁶².
        let byOutside =
          isCut ? ShortestPathTree.unreached : out.distance[above] + back.distance[node]
        let gain = price(ofTree: member) - min(near, byOutside)
        guard gain > 0 else { continue }
        changes[member] = change(
          worth: gain,
          along: near <= byOutside
            ? tree.path(to: node) : out.path(to: above) + back.path(to: node))
      }
    }
    return (
      rights: Array(changes[..<network.rightCount]), limits: Array(changes[network.rightCount...])
    )
  }

  /// Finds the nearest ways from a limit that are shorter than `bound`, avoid the outside, and are no
  /// longer than the way by it.
  private mutating func growAvoidingOutside(
    from above: Int, within bound: Int64, _ out: ShortestPathTree, _ back: ShortestPathTree
  ) {
    let outside = network.outside
    let away = out.distance[above]
    tree.start(at: above, within: bound)
    while let node = tree.next() {
      let base = tree.distance[node]
      network.forEachStep(outOf: node) { head, arc, cost, isOpen in
        let offered = base + cost
        // OK because `offered` is at least 0, and what is not reached is the greatest number there is.
        tree.relax(
          head, at: offered, from: node, arc: arc,
          isOpen: { head != outside && offered - away <= back.distance[head] && isOpen() },
          isTerminal: false, isRelay: false)
      }
    }
  }

  /// What a unit pays at a tree node itself; 0 where there is room.
  private func price(ofTree tree: Int) -> Int64 {
    network.treeFlow[tree] < network.treeCapacity[tree]
      ? 0 : network.treePotential(tree) - network.parentPotential(tree)
  }
}
