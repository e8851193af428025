/// The primal network simplex method for minimum-cost flow.
///
/// # Problem
///
/// `MinCostFlowProblem`: minimise `Σ cₑ xₑ` subject to `lₑ ≤ xₑ ≤ uₑ` and to what flows out of each
/// node less what flows in being its supply `bᵢ`.
///
/// # Notation
///
/// `n` nodes, `C` the greatest `|cₑ|`. Lower bounds are taken out first: an arc carries `xₑ − lₑ`
/// within its *width* `uₑ − lₑ`, and the supplies change accordingly. Arcs without width and self-loops
/// are not part of the search.
///
/// A *basis* is a spanning tree of arcs (`SpanningTree`) whose flow follows from the rest, since every
/// arc outside the tree is either empty or full. A full arc is turned: it is held as its reverse, empty,
/// at the negative cost. So every arc outside the tree is empty, and `y` being the potential, such an
/// arc can improve the flow if and only if its *reduced cost* `c − y(tail) + y(head)` is negative.
///
/// # Method
///
/// 1. **Start.** An artificial root takes the supply of each node over an arc of cost 0, or brings its
///    demand over an arc of cost `M = n · C + 1`. On sparse networks the nodes in between are hung on
///    cheapest ways to the sinks (`StartingForest`). Artificial arcs that leave the tree never return.
/// 2. **Pivot.** Choose an arc of negative reduced cost (`PivotSearch`); it closes a cycle with the
///    tree. Send around it as much as fits. The arc that blocks leaves the tree and the entering one
///    takes its place, or, if it blocks itself, is turned.
/// 3. **Stop** when no arc has a negative reduced cost. If nothing flows on artificial arcs, the flow is
///    optimal and the potentials prove it. If something does, no flow is feasible: see *Infeasible*.
///
/// # Ending
///
/// The tree is kept strongly feasible: of several blocking arcs the last one on the cycle leaves, seen
/// from the join in the direction of the flow (Cunningham 1976). A pivot that sends flow lowers the
/// cost. In one that cannot, the blocking arc lies between join and tail, because from the head up
/// there is room everywhere; so the subtree that moves holds the tail, its potentials fall by the
/// reduced cost, and no other potential changes. Between two pivots that send flow the sum of the
/// potentials falls strictly, and the tree determines it. So no basis ever comes back, and there are
/// finitely many.
///
/// # Infeasible
///
/// Suppose units remain on artificial arcs. Let `A` be the nodes below artificial arcs to the root and
/// `B` those below arcs from the root. Going along tree arcs, potentials are at least
/// `−(|A| − 1) C` in `A` and at most `−M + (|B| − 1) C` in `B`, so an arc from `A` to `B` that has room
/// would have a reduced cost of at most `(n − 1) C − M < 0`. There is none: every arc from `A` to `B` is
/// full, every arc from `B` to `A` at its lower bound, and yet `A` has units left over. `A` is the cut.
///
/// # Unbounded
///
/// When the room on a cycle exceeds all amounts of the problem, every arc on it is without limit and
/// used in its own direction. No artificial arc is among them, for one brought by the root costs `M`,
/// more than the rest of any cycle can gain. The cycle's cost is the entering arc's reduced cost, below
/// 0. The problem is unbounded if it is feasible, which a second run without costs decides.
///
/// # Ranges
///
/// With `F ≤ 2⁶⁰` the sum of all amounts, the flow on a tree arc is the supply of one side of the tree
/// plus what full arcs bring across, so at most `F`; an arc without limit has the width 2⁶², so its room
/// stays above 2⁶¹ forwards and at most `F` backwards. A potential is the cost of a way of at most
/// `n − 1` arcs and one artificial: `|y| ≤ 2 n C + 1 ≤ 2⁵⁹`. Reduced costs stay below 2⁶¹.
///
/// # Complexity
///
/// O(block + cycle + subtree) for a pivot. No polynomial bound on the number of pivots is known for this
/// rule; in practice it is a small multiple of the number of nodes.
///
/// # Determinism
///
/// Sequential, and every tie is broken by the order of the arcs in the search, which is the caller's,
/// dealt out in strides so that neighbours in the input do not share a block.
///
/// # Sources
///
/// R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, ch. 11.
/// W. H. Cunningham, *A network simplex method*, Mathematical Programming 11 (1976) 105–116,
/// doi:10.1007/BF01580379: strong feasibility. Z. Király, P. Kovács, *Efficient implementations of
/// minimum-cost flow algorithms*, Acta Universitatis Sapientiae, Informatica 4 (2012) 67–118,
/// arXiv:1207.6381: what works in practice.
struct NetworkSimplex: Sendable {
  /// An arc as it is held: empty, or in the tree.
  struct Arc: Sendable {
    var tail: Int32
    var head: Int32
    var cost: Int64

    /// `c − y(tail) + y(head)`.
    @inline(__always)
    func reducedCost(_ potential: borrowing Span<Int64>) -> Int64 {
      // OK because costs stay below 2⁵⁸ and potentials below 2⁵⁹.
      cost &- potential[Int(tail)] &+ potential[Int(head)]
    }
  }

  /// How a run ended.
  enum End: Sendable {
    /// No arc has a negative reduced cost.
    case optimal
    /// The cycle that this arc closes has no limit and a negative cost.
    case cycle(entering: Int)
  }

  /// The width of an arc without limit.
  static let noLimit: Int64 = 1 << 62

  /// The arcs with a width, in the order of the search.
  var arcs: [Arc]
  /// `uₑ − lₑ`.
  let widths: [Int64]
  /// Whether the arc is held as its reverse.
  var isTurned: [Bool]
  /// The caller's index of the arc.
  let arcOfProblem: [Int32]
  var tree: SpanningTree
  var counters = FlowCounters()

  private var search: PivotSearch
  private var movedSinceNumbering = 0

  /// The star of step 1.
  init(_ problem: MinCostFlowProblem) {
    let prepared = PreparedArcs(problem)
    arcs = prepared.arcs
    widths = prepared.widths
    arcOfProblem = prepared.arcOfProblem
    isTurned = Array(repeating: false, count: arcs.count)
    let greatest = arcs.reduce(0) { max($0, abs($1.cost)) }
    let nodeCount = problem.supplies.count
    tree = SpanningTree(
      star: prepared.excess, limit: Self.noLimit, penalty: Int64(nodeCount) * greatest + 1)
    search = PivotSearch(arcCount: arcs.count)
  }

  /// Pivots until no arc can improve the flow, or one can for ever.
  mutating func run() -> End {
    if arcs.count <= StartingForest.greatestDegree * tree.root {
      StartingForest(arcs, nodeCount: tree.root).hang(in: &tree, widths: widths)
    }
    while true {
      let entering = search.entering(arcs, potentials: tree.potential)
      if entering < 0 {
        counters.examinedArcs = search.examinedArcs
        return .optimal
      }
      if !pivot(entering) {
        counters.examinedArcs = search.examinedArcs
        return .cycle(entering: entering)
      }
      if movedSinceNumbering > 3 * arcs.count {
        numberAlongThread()
      }
    }
  }

  /// Sends flow around the cycle of an arc and mends the tree.
  ///
  /// - Returns: false, and nothing has changed, when the cycle has no limit.
  private mutating func pivot(_ entering: Int) -> Bool {
    let arc = arcs[entering]
    let tail = Int(arc.tail)
    let head = Int(arc.head)
    let width = widths[entering]
    let cycle = tree.cycle(tail: tail, head: head, width: width)
    if cycle.room > MinCostFlowProblem.amountBound {
      return false
    }
    if cycle.room > 0 {
      tree.push(-cycle.room, from: tail, to: cycle.join)
      tree.push(cycle.room, from: head, to: cycle.join)
    } else {
      counters.degeneratePivots += 1
    }
    counters.pivots += 1
    let reducedCost = arc.reducedCost(tree.potential.span)
    var touched = cycle.length
    switch cycle.block {
    case .entering:
      turn(entering)
    case .beforeEntering(let top):
      leave(treeArcOf: top, freeTowardsRoot: true)
      touched += tree.move(
        subtreeOf: top, by: tail, under: head,
        arc: SpanningTree.ParentArc(
          up: width - cycle.room, down: cycle.room, arc: Int32(entering)),
        change: reducedCost)
    case .afterEntering(let top):
      leave(treeArcOf: top, freeTowardsRoot: false)
      touched += tree.move(
        subtreeOf: top, by: head, under: tail,
        arc: SpanningTree.ParentArc(
          up: cycle.room, down: width - cycle.room, arc: Int32(entering)),
        change: -reducedCost)
    }
    search.pivotTouched(touched)
    counters.touchedNodes += touched
    movedSinceNumbering += touched
    return true
  }

  /// Turns the arc between a node and its parent the way in which it is empty.
  private mutating func leave(treeArcOf node: Int, freeTowardsRoot: Bool) {
    let index = Int(tree.parentArc[node].arc)
    if index >= 0 && (Int(arcs[index].tail) == node) != freeTowardsRoot {
      turn(index)
    }
  }

  private mutating func turn(_ index: Int) {
    let arc = arcs[index]
    arcs[index] = Arc(tail: arc.head, head: arc.tail, cost: -arc.cost)
    isTurned[index].toggle()
  }

  private mutating func numberAlongThread() {
    let number = tree.numberAlongThread()
    for index in arcs.indices {
      arcs[index].tail = number[Int(arcs[index].tail)]
      arcs[index].head = number[Int(arcs[index].head)]
    }
    movedSinceNumbering = 0
    counters.numberings += 1
  }
}

/// The arcs that take part in the search, and the supplies without the lower bounds.
private struct PreparedArcs {
  var arcs: [NetworkSimplex.Arc] = []
  var widths: [Int64] = []
  var arcOfProblem: [Int32] = []
  var excess: [Int64]

  init(_ problem: MinCostFlowProblem) {
    excess = problem.supplies
    var kept: [Int32] = []
    kept.reserveCapacity(problem.arcs.count)
    for (index, arc) in problem.arcs.enumerated() {
      // OK because twice each lower bound is part of F ≤ 2⁶⁰.
      excess[Int(arc.tail)] -= arc.lowerBound
      excess[Int(arc.head)] += arc.lowerBound
      if arc.tail != arc.head && arc.capacity != arc.lowerBound {
        kept.append(Int32(index))
      }
    }
    arcs.reserveCapacity(kept.count)
    widths.reserveCapacity(kept.count)
    arcOfProblem.reserveCapacity(kept.count)
    let stride = max(kept.count / max(problem.supplies.count, 1), 3)
    for first in 0..<min(stride, kept.count) {
      for position in Swift.stride(from: first, to: kept.count, by: stride) {
        let arc = problem.arcs[Int(kept[position])]
        arcs.append(NetworkSimplex.Arc(tail: arc.tail, head: arc.head, cost: arc.cost))
        widths.append(
          arc.capacity == MinCostFlowProblem.unbounded
            ? NetworkSimplex.noLimit : arc.capacity - arc.lowerBound)
        arcOfProblem.append(kept[position])
      }
    }
  }
}
