/// The parts a network must have to be a b-matching under nested limits: see `RecognisedMatching`.
struct MatchingShape: Sendable {
  /// The nodes with a supply, ascending.
  private(set) var leftNodes: [Int32] = []
  private(set) var leftOfNode: [Int32]
  /// The arc straight to the single sink, by left node, −1 for none.
  private(set) var unmatchedArc: [Int32] = []

  /// The tree nodes and sinks with arcs from left nodes, ascending; but not the single sink.
  private(set) var rightNodes: [Int32] = []
  private(set) var rightOfNode: [Int32]
  private(set) var limits: [BMatchingProblem.Limit] = []
  private(set) var limitOfNode: [Int32]
  private(set) var limitOfRight: [Int32] = []

  /// The only arc out of each tree node, −1 at all other nodes.
  private(set) var arcUp: [Int32]
  /// All but the left nodes and the single sink, each after its parent.
  private(set) var treeFromSink: [Int32] = []
  /// How many units can pass: for a tree node its arc's capacity, for a sink its demand.
  private(set) var capacity: [Int32]
  /// `kⱼ`: the cost of a unit from the node to the sink.
  private(set) var wayCost: [Int64]

  /// The shape of the problem, nil when it has another.
  ///
  /// - Complexity: O(nodes + arcs).
  init?(_ problem: MinCostFlowProblem) {
    let count = problem.supplies.count
    leftOfNode = Array(repeating: -1, count: count)
    rightOfNode = leftOfNode
    limitOfNode = leftOfNode
    arcUp = leftOfNode
    capacity = Array(repeating: 0, count: count)
    wayCost = Array(repeating: 0, count: count)

    var total: Int64 = 0
    var sinks: [Int] = []
    for (node, supply) in problem.supplies.enumerated() {
      if supply > 0 {
        leftOfNode[node] = Int32(leftNodes.count)
        leftNodes.append(Int32(node))
        total += supply
      } else if supply < 0 {
        sinks.append(node)
      }
    }
    // One more than the total must fit as well, to stand for a limit that is never reached.
    if total >= Int64(Int32.max) || problem.supplies.reduce(0, +) != 0 {
      return nil
    }
    let sink = sinks.count == 1 ? sinks[0] : -1
    unmatchedArc = Array(repeating: -1, count: leftNodes.count)
    if !sortArcs(problem, sink: sink, total: total) {
      return nil
    }
    if sink < 0 {
      if arcUp.contains(where: { $0 >= 0 }) {
        return nil
      }
      for node in sinks {
        capacity[node] = Int32(-problem.supplies[node])
      }
    }
    if !orderTree(problem, sink: sink) {
      return nil
    }
    numberRights(problem, sink: sink)
  }

  /// Gives each arc its part; false when one has none.
  private mutating func sortArcs(
    _ problem: MinCostFlowProblem, sink: Int, total: Int64
  ) -> Bool {
    for (index, arc) in problem.arcs.enumerated() {
      let tail = Int(arc.tail)
      let head = Int(arc.head)
      if arc.lowerBound != 0 || leftOfNode[head] >= 0 || tail == head
        || problem.supplies[tail] < 0
      {
        return false
      }
      let left = Int(leftOfNode[tail])
      if left < 0 {
        if arcUp[tail] >= 0 {
          return false
        }
        arcUp[tail] = Int32(index)
        capacity[tail] = Int32(min(arc.capacity, total + 1))
      } else if head == sink {
        if unmatchedArc[left] >= 0 || arc.capacity < problem.supplies[tail] {
          return false
        }
        unmatchedArc[left] = Int32(index)
      } else if arc.capacity > 1 && problem.supplies[tail] > 1 {
        return false
      }
    }
    return true
  }

  /// Orders the tree from the sink outwards; false when something does not lead there.
  private mutating func orderTree(_ problem: MinCostFlowProblem, sink: Int) -> Bool {
    var isPlaced = [Bool](repeating: false, count: problem.supplies.count)
    if sink >= 0 {
      isPlaced[sink] = true
    }
    for start in problem.supplies.indices where leftOfNode[start] < 0 {
      // Up to the first node that is placed, then back down.
      var way: [Int] = []
      var node = start
      while !isPlaced[node] {
        way.append(node)
        // A circle of tree nodes would be longer than there are nodes.
        if way.count > problem.supplies.count {
          return false
        }
        if arcUp[node] < 0 {
          break
        }
        node = Int(problem.arcs[Int(arcUp[node])].head)
      }
      for node in way.reversed() {
        isPlaced[node] = true
        treeFromSink.append(Int32(node))
        if arcUp[node] >= 0 {
          let arc = problem.arcs[Int(arcUp[node])]
          // OK because a way has fewer arcs than there are nodes, and their product is bounded.
          wayCost[node] = wayCost[Int(arc.head)] + arc.cost
        }
      }
    }
    return true
  }

  /// Numbers right nodes and limits.
  private mutating func numberRights(_ problem: MinCostFlowProblem, sink: Int) {
    var isRight = [Bool](repeating: false, count: problem.supplies.count)
    var isLimit = isRight
    for arc in problem.arcs where Int(arc.head) != sink {
      if leftOfNode[Int(arc.tail)] >= 0 {
        isRight[Int(arc.head)] = true
      } else {
        isLimit[Int(arc.head)] = true
      }
    }
    for node in treeFromSink.map(Int.init) where isLimit[node] {
      limitOfNode[node] = Int32(limits.count)
      limits.append(
        BMatchingProblem.Limit(capacity: capacity[node], parent: parentLimit(of: node, problem)))
    }
    for node in isRight.indices where isRight[node] {
      rightOfNode[node] = Int32(rightNodes.count)
      rightNodes.append(Int32(node))
      limitOfRight.append(
        limitOfNode[node] >= 0 ? limitOfNode[node] : parentLimit(of: node, problem))
    }
  }

  /// The limit around a node, −1 below the sink.
  private func parentLimit(of node: Int, _ problem: MinCostFlowProblem) -> Int32 {
    arcUp[node] < 0 ? -1 : limitOfNode[Int(problem.arcs[Int(arcUp[node])].head)]
  }

  /// `pᵢ`, by left node, nil when one would be too great.
  ///
  /// With `W` the most by which the costs of two flows can differ, a unit of a left node without an
  /// unmatched arc is charged `W + 1` more than the dearest of its edges.
  func penalties(_ problem: MinCostFlowProblem) -> [Int64]? {
    let unset = Int64.min
    var dearest = [Int64](repeating: unset, count: leftNodes.count)
    var cheapest = [Int64](repeating: .max, count: leftNodes.count)
    for arc in problem.arcs where leftOfNode[Int(arc.tail)] >= 0 {
      let left = Int(leftOfNode[Int(arc.tail)])
      // OK because both terms are below 2⁵⁸.
      let cost = arc.cost + wayCost[Int(arc.head)]
      dearest[left] = max(dearest[left], cost)
      cheapest[left] = min(cheapest[left], cost)
    }
    var spread: Int64 = 1
    for (left, node) in leftNodes.enumerated() where dearest[left] != unset {
      let (product, first) = (dearest[left] - cheapest[left])
        .multipliedReportingOverflow(by: problem.supplies[Int(node)])
      let (sum, second) = spread.addingReportingOverflow(product)
      if first || second || sum > BMatchingProblem.valueBound {
        return nil
      }
      spread = sum
    }
    return leftNodes.indices.map { left in
      let arc = unmatchedArc[left]
      if arc >= 0 {
        return problem.arcs[Int(arc)].cost
      }
      // OK because the spread is at most 2⁶⁰ and costs are below 2⁵⁹.
      return dearest[left] == unset ? 0 : dearest[left] + spread
    }
  }
}
