/// A min-cost flow problem that is a b-matching under nested limits in disguise.
///
/// # The disguise
///
/// All lower bounds are 0, and the nodes with arcs are of three kinds:
///
/// - *left nodes* have a supply and no arc into them;
/// - *tree nodes* have no supply and one arc out of them, to another tree node or to the sink;
/// - the *sink* has all of the demand and no arc out of it. Or there are many sinks, each with a demand
///   of its own, and no tree nodes: the assignment and the semi-assignment problem.
///
/// A left node has arcs of capacity 1 to tree nodes or sinks, and at most one to the single sink, the
/// *unmatched arc*, which holds all of its supply. Any capacity will do where the supply is 1.
///
/// # The matching
///
/// An arc out of a left node into the tree is an edge. A tree node with edges is a right node; a tree
/// node with tree nodes below it is a limit, and may be both. With `pᵢ` the cost of a unit on the
/// unmatched arc of `i` and `kⱼ` the cost of the way from `j` to the sink, the edge is worth
/// `pᵢ − c − kⱼ`, and a flow costs `Σ bᵢ pᵢ` less the value of its matching.
///
/// A left node without an unmatched arc must send all of its supply into the tree. Its `pᵢ` is made so
/// great that any flow that leaves one unit fewer unmatched is cheaper: above all its edges by more than
/// all costs could differ. If a unit stays unmatched even so, there is no flow.
///
/// # The way back
///
/// The prices become potentials: `y = 0` at the sink, `y(x) = k + y(parent) + price` in the tree, and
/// `y(i) = pᵢ − uᵢ` at left nodes. Where the supply is 1, `uᵢ` is first raised to what the used edge is
/// worth, so that the potentials are right whatever the capacity of the edge.
public struct RecognisedMatching: Sendable {
  /// The b-matching.
  public let matching: BMatchingProblem

  /// The network the matching was found in.
  private let problem: MinCostFlowProblem
  private let shape: MatchingShape
  /// The arc of each edge of the matching.
  private let arcOfEdge: [Int32]
  /// `pᵢ`, by left node.
  private let penalties: [Int64]

  /// Looks through the disguise.
  ///
  /// - Returns: nil when the network is of another shape, or its costs exceed what `BMatchingProblem`
  ///   accepts.
  /// - Complexity: O(nodes + arcs).
  public init?(_ problem: MinCostFlowProblem) {
    guard let shape = MatchingShape(problem), let penalties = shape.penalties(problem) else {
      return nil
    }
    self.problem = problem
    self.shape = shape
    self.penalties = penalties

    var edges: [BMatchingProblem.Edge] = []
    var arcOfEdge: [Int32] = []
    edges.reserveCapacity(problem.arcs.count)
    arcOfEdge.reserveCapacity(problem.arcs.count)
    for (index, arc) in problem.arcs.enumerated() where arc.capacity > 0 {
      let left = shape.leftOfNode[Int(arc.tail)]
      let right = shape.rightOfNode[Int(arc.head)]
      if left >= 0 && right >= 0 {
        // OK because `penalties` refuses costs and ways above 2⁵⁷ and penalties above 2⁶⁰.
        edges.append(
          BMatchingProblem.Edge(
            left: left, right: right,
            value: penalties[Int(left)] - arc.cost - shape.wayCost[Int(arc.head)]))
        arcOfEdge.append(Int32(index))
      }
    }
    self.arcOfEdge = arcOfEdge
    do {
      matching = try BMatchingProblem(
        leftCapacities: shape.leftNodes.map { Int32(problem.supplies[Int($0)]) },
        rightCapacities: shape.rightNodes.map { shape.capacity[Int($0)] }, edges: edges,
        limits: shape.limits, limitOfRight: shape.limitOfRight)
    } catch {
      return nil
    }
  }

  /// The flow that an answer to the matching stands for.
  ///
  /// - Parameter answer: an optimal answer to `matching`.
  /// - Returns: nil when it shows that there is no flow, since someone must stay unmatched who may not.
  /// - Complexity: O(nodes + arcs).
  public func flow(of answer: BMatching) -> OptimalFlow? {
    var flow = [Int64](repeating: 0, count: problem.arcs.count)
    // Few arcs of many carry anything: the others are not read.
    var value: Int128 = 0
    func carry(_ units: Int64, over arc: Int) {
      flow[arc] = units
      value += Int128(problem.arcs[arc].cost) * Int128(units)
    }
    var unmatched = shape.leftNodes.map { problem.supplies[Int($0)] }
    var arrived = [Int64](repeating: 0, count: problem.supplies.count)
    var prices = answer.prices.left
    var potentials = treePotentials(answer.prices)
    for edge in answer.edges {
      let arc = Int(arcOfEdge[edge])
      let left = Int(matching.edges[edge].left)
      let head = Int(problem.arcs[arc].head)
      carry(1, over: arc)
      unmatched[left] -= 1
      arrived[head] += 1
      if matching.leftCapacities[left] == 1 {
        prices[left] = penalties[left] - problem.arcs[arc].cost - potentials[head]
      }
    }
    for (left, node) in shape.leftNodes.enumerated() {
      potentials[Int(node)] = penalties[left] - prices[left]
      let arc = Int(shape.unmatchedArc[left])
      if arc >= 0 {
        carry(unmatched[left], over: arc)
      } else if unmatched[left] > 0 {
        return nil
      }
    }
    // What came into each tree node goes up to its parent.
    for node in shape.treeFromSink.reversed().map(Int.init) where shape.arcUp[node] >= 0 {
      let arc = Int(shape.arcUp[node])
      carry(arrived[node], over: arc)
      arrived[Int(problem.arcs[arc].head)] += arrived[node]
    }
    return OptimalFlow(flow: flow, potentials: potentials, value: value)
  }

  /// The potentials of the tree and the sinks.
  private func treePotentials(_ prices: DualPrices) -> [Int64] {
    var potentials = [Int64](repeating: 0, count: problem.supplies.count)
    for node in shape.treeFromSink.map(Int.init) {
      let limit = shape.limitOfNode[node]
      let right = shape.rightOfNode[node]
      potentials[node] =
        (limit >= 0 ? prices.limit[Int(limit)] : 0) + (right >= 0 ? prices.right[Int(right)] : 0)
      let arc = Int(shape.arcUp[node])
      if arc >= 0 {
        potentials[node] += problem.arcs[arc].cost + potentials[Int(problem.arcs[arc].head)]
      }
    }
    return potentials
  }
}
