/// Exact answers to "what if one thing were different?" about an optimal matching.
///
/// A dual price only bounds what one more place is worth: optimal prices are not unique, and the
/// first unit may gain less than the price. Each question here is answered exactly by one shortest
/// path in the residual network of the optimal flow. Nothing is changed by asking: every answer is
/// about the matching given, and the questions may come in any order.
///
/// # Method
///
/// Changing one unit opens, closes or forces one step of the network; the new optimum differs from
/// the old by one cheapest cycle through that step. With the prices as potentials all reduced costs
/// of residual steps are non-negative, so the cycle is found by Dijkstra's algorithm, and the search
/// stops at its goal; asked of all nodes at once, one search has the answer of many.
///
/// # Complexity
///
/// Each question O((edges + nodes) log nodes) at worst, usually a small part of that.
///
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, §9.11,
/// sensitivity analysis.
public struct Sensitivity: Sendable {
  /// The loss stated for what no matching can do, as forcing an edge at a node of capacity 0.
  public static let impossible = Int64.max

  private let problem: BMatchingProblem
  let network: ResidualNetwork<Int64>
  private let arcOfEdge: [Int32]
  var tree: ShortestPathTree
  /// All 0 but at the goal of a search.
  private(set) var goal: [Int]

  /// Questions about `matching`, which must be optimal for `problem` with the prices it carries, as
  /// `Certificate.verify(_:of:)` checks.
  ///
  /// - Complexity: O(left + right + limits + edges).
  public init(_ problem: BMatchingProblem, _ matching: BMatching) {
    self.problem = problem
    var network = ResidualNetwork<Int64>(problem)
    var arcOfEdge = [Int32](repeating: -1, count: problem.edges.count)
    for arc in 0..<network.arcCount {
      arcOfEdge[network.edge(of: arc)] = Int32(arc)
    }
    network.adopt(matching, arcOfEdge: arcOfEdge)
    self.network = network
    self.arcOfEdge = arcOfEdge
    tree = ShortestPathTree(nodeCount: network.nodeCount)
    goal = Array(repeating: 0, count: network.nodeCount)
  }

  /// How much the optimum would grow if the capacity of a right node grew by one, the limits around
  /// it staying as they are; at least 0.
  ///
  /// - Complexity: one shortest-path search.
  public mutating func gainOfOneMorePlace(right: Int) -> Int64 {
    checkRight(right)
    return gainOfOneMoreUnit(tree: right)
  }

  /// How much the optimum would grow if a limit allowed one more, the capacities inside it and the
  /// limits around it staying as they are; at least 0.
  ///
  /// - Complexity: one shortest-path search.
  public mutating func gainOfOneMorePlace(limit: Int) -> Int64 {
    checkLimit(limit)
    return gainOfOneMoreUnit(tree: network.rightCount + limit)
  }

  /// An optimal matching once the capacity of a right node has grown by one, the limits around it
  /// staying as they are.
  ///
  /// - Complexity: one shortest-path search.
  public mutating func changeForOneMorePlace(right: Int) -> MatchingChange {
    checkRight(right)
    return changeForOneMoreUnit(tree: right)
  }

  /// An optimal matching once a limit allows one more, the capacities inside it and the limits around
  /// it staying as they are.
  ///
  /// - Complexity: one shortest-path search.
  public mutating func changeForOneMorePlace(limit: Int) -> MatchingChange {
    checkLimit(limit)
    return changeForOneMoreUnit(tree: network.rightCount + limit)
  }

  /// How much the optimum would fall if an outsider took one unit at a right node: its capacity and
  /// that of every limit around it reduced by one.
  ///
  /// - Returns: at least 0; `impossible` when one of those capacities is 0.
  /// - Complexity: one shortest-path search.
  public mutating func lossOfOnePlaceFewer(right: Int) -> Int64 {
    checkRight(right)
    let node = network.node(ofTree: right)
    let way = distance(from: node, to: network.outside)
    return way == ShortestPathTree.unreached
      ? Self.impossible : way + network.potential[node]
  }

  /// An optimal matching once an outsider has taken one unit at a right node: its capacity and that of
  /// every limit around it reduced by one.
  ///
  /// - Returns: `nil` when one of those capacities is 0.
  /// - Complexity: one shortest-path search.
  public mutating func changeForOnePlaceFewer(right: Int) -> MatchingChange? {
    let loss = lossOfOnePlaceFewer(right: right)
    return loss == Self.impossible
      ? nil : change(worth: -loss, along: tree.path(to: network.outside))
  }

  /// How much the optimum would fall if the edge had to be used; 0 if it is.
  ///
  /// - Returns: at least 0; `impossible` when a capacity at either end or around it is 0.
  /// - Complexity: one shortest-path search.
  public mutating func lossOfForcing(edge: Int) -> Int64 {
    checkEdge(edge)
    let arc = Int(arcOfEdge[edge])
    if arc >= 0 && network.isUsed(arc) {
      return 0
    }
    let left = Int(problem.edges[edge].left)
    let node = network.node(ofTree: Int(problem.edges[edge].right))
    let way = distance(from: node, to: left)
    let reduced = network.potential[node] - network.potential[left] - problem.edges[edge].value
    return way == ShortestPathTree.unreached ? Self.impossible : way + reduced
  }

  /// How much the optimum would fall if the edge must not be used; 0 if it is not.
  ///
  /// - Returns: at least 0.
  /// - Complexity: one shortest-path search.
  public mutating func lossOfForbidding(edge: Int) -> Int64 {
    checkEdge(edge)
    let arc = Int(arcOfEdge[edge])
    if arc < 0 || !network.isUsed(arc) {
      return 0
    }
    let left = Int(problem.edges[edge].left)
    let node = network.node(ofTree: Int(problem.edges[edge].right))
    let reduced = problem.edges[edge].value + network.potential[left] - network.potential[node]
    return reduced + distance(from: left, to: node)
  }

  /// The new unit pays the price of its tree node; the way round back to the node costs some of it.
  private mutating func gainOfOneMoreUnit(tree: Int) -> Int64 {
    if network.treeFlow[tree] < network.treeCapacity[tree] {
      return 0
    }
    let price = network.treePotential(tree) - network.parentPotential(tree)
    let above = network.node(ofTree: Int(network.parent[tree]))
    return price - distance(from: above, to: network.node(ofTree: tree), within: price)
  }

  private mutating func changeForOneMoreUnit(tree: Int) -> MatchingChange {
    let gain = gainOfOneMoreUnit(tree: tree)
    if gain == 0 {
      return MatchingChange(worth: 0, used: [], freed: [])
    }
    return change(worth: gain, along: self.tree.path(to: network.node(ofTree: tree)))
  }

  /// What a path changes: unused edges on it come into use, used ones fall out of it.
  func change(worth: Int64, along path: [ShortestPathTree.Step]) -> MatchingChange {
    var change = MatchingChange(worth: worth, used: [], freed: [])
    for step in path where step.arc >= 0 {
      let edge = network.edge(of: Int(step.arc))
      if network.isUsed(Int(step.arc)) {
        change.freed.append(edge)
      } else {
        change.used.append(edge)
      }
    }
    change.used.sort()
    change.freed.sort()
    return change
  }

  /// The reduced cost of a cheapest residual path, `unreached` when there is none, and `bound` when
  /// it costs that or more.
  private mutating func distance(
    from source: Int, to target: Int, within bound: Int64 = ShortestPathTree.unreached
  ) -> Int64 {
    goal[target] = -1
    tree.growForward(from: source, in: network, excess: goal, within: bound)
    goal[target] = 0
    return tree.horizon
  }

  private func checkRight(_ right: Int) {
    precondition(
      problem.rightCapacities.indices.contains(right),
      "The right node (\(right)) must be in \(problem.rightCapacities.indices).")
  }

  private func checkLimit(_ limit: Int) {
    precondition(
      problem.limits.indices.contains(limit),
      "The limit (\(limit)) must be in \(problem.limits.indices).")
  }

  private func checkEdge(_ edge: Int) {
    precondition(
      problem.edges.indices.contains(edge),
      "The edge (\(edge)) must be in \(problem.edges.indices).")
  }
}
