/// Reading the answer off the last tree, in the caller's numbers.
extension NetworkSimplex {
  /// The flow and the potentials.
  ///
  /// An arc outside the tree is empty or full; one in the tree has room left against its direction for
  /// as many units as it carries. A self-loop that pays is full and any other at its lower bound.
  func optimalFlow(of problem: MinCostFlowProblem) -> OptimalFlow {
    var flow = problem.arcs.map { arc in
      arc.tail == arc.head && arc.cost < 0 ? arc.capacity : arc.lowerBound
    }
    for index in arcs.indices where isTurned[index] {
      flow[Int(arcOfProblem[index])] += widths[index]
    }
    for node in 0..<tree.root {
      let treeArc = tree.parentArc[node]
      if treeArc.arc >= 0 {
        let index = Int(treeArc.arc)
        let leadsUp = (Int(arcs[index].tail) == node) != isTurned[index]
        let arc = Int(arcOfProblem[index])
        flow[arc] = problem.arcs[arc].lowerBound + (leadsUp ? treeArc.down : treeArc.up)
      }
    }
    var potentials = [Int64](repeating: 0, count: tree.root)
    for node in 0..<tree.root {
      potentials[Int(tree.label[node])] = tree.potential[node]
    }
    var value: Int128 = 0
    for (arc, units) in zip(problem.arcs, flow) where units != 0 {
      value += Int128(arc.cost) * Int128(units)
    }
    return OptimalFlow(flow: flow, potentials: potentials, value: value, counters: counters)
  }

  /// The nodes below artificial arcs to the root, if units are left over on one of them.
  var cut: FlowCut? {
    var nodes: [Int] = []
    var isLeftOver = false
    var isAbove = false
    var node = Int(tree.link[tree.root].next)
    while node != tree.root {
      if tree.link[node].depth == 1 {
        isAbove = tree.kind[node] == .source
        isLeftOver = isLeftOver || isAbove && tree.parentArc[node].down > 0
      }
      if isAbove {
        nodes.append(Int(tree.label[node]))
      }
      node = Int(tree.link[node].next)
    }
    return isLeftOver ? FlowCut(nodes: nodes.sorted()) : nil
  }

  /// The caller's arcs along the cycle that an arc closes, beginning with that arc.
  func cycle(entering: Int) -> [Int] {
    let tail = Int(arcs[entering].tail)
    let head = Int(arcs[entering].head)
    let join = tree.cycle(tail: tail, head: head, width: widths[entering]).join
    return [Int(arcOfProblem[entering])] + way(from: head, to: join)
      + way(from: tail, to: join).reversed()
  }

  /// The caller's arcs on the way up the tree.
  private func way(from start: Int, to end: Int) -> [Int] {
    var way: [Int] = []
    var node = start
    while node != end {
      way.append(Int(arcOfProblem[Int(tree.parentArc[node].arc)]))
      node = Int(tree.link[node].parent)
    }
    return way
  }
}
