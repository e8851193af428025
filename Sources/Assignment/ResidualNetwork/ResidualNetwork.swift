/// The flow network of a `BMatchingProblem`, with a flow and a potential on it.
///
/// # Network
///
/// One unit of flow is one used edge. It runs from the *outside* to a left node, over the edge to a
/// right node, up through the limits around it, and outside again:
///
///     outside ──aᵢ──► left i ──1, value v──► right j ──cⱼ──► limit g ──L_g──► … ──► outside
///
/// Right nodes and limits together are the *tree nodes*, numbered rights first; the arc of a tree
/// node is the one to its parent, and the outside is the root of the tree, numbered after all tree
/// nodes. All *nodes* are numbered left nodes, then tree nodes, then the outside. Only edges of
/// positive value have an *arc*; arcs are grouped by left node, in the caller's order within one.
///
/// # Notation
///
/// `y` is the potential: what one more unit at a node would cost from there to the outside, whose own
/// potential stays 0. The
/// reduced cost of a step `v → w` at cost `k` is `k + y(w) − y(v)`; an arc costs `−v` forwards and `v`
/// backwards, every other step 0. `uᵢ = −y(i)`, and the price of a tree node is `y(x) − y(parent x)`.
///
/// A *conforming* flow fills every arc of negative reduced cost and leaves every arc of positive
/// reduced cost empty: no step of the residual network has a negative reduced cost. Such a flow may
/// still break conservation at a node; when it does not, it is optimal.
///
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, ch. 9.
struct ResidualNetwork: Sendable {
  let leftCount: Int
  let rightCount: Int

  /// The arcs of left node `i` are `leftStart[i]..<leftStart[i + 1]`.
  let leftStart: [Int]
  let leftOfArc: [Int32]
  /// The arc's right node, which is its tree node.
  let rightOfArc: [Int32]
  let valueOfArc: [Int64]
  /// The caller's index of the arc's edge.
  let edgeOfArc: [Int32]
  let leftCapacity: [Int32]
  /// Units that enter the left node from outside.
  var leftFlow: [Int32]

  /// An arc as its right node sees it, with what a search reads of it: looked up by arc, each would be
  /// a read from memory.
  struct Incoming: Sendable {
    var arc: Int32
    var left: Int32
    var value: Int64
  }

  /// The arcs into right node `j` are `incoming[rightStart[j]..<rightStart[j + 1]]`, used ones first.
  let rightStart: [Int]
  private(set) var incoming: [Incoming]
  private var positionInIncoming: [Int32]
  private(set) var usedAtRight: [Int32]

  /// The used arcs of left node `i` are `held[heldStart[i]..<heldStart[i] + usedAtLeft[i]]`.
  ///
  /// A node has room for one more than its capacity, for a path may enter it on one arc before it
  /// leaves it on another.
  let heldStart: [Int]
  private(set) var held: [Int32]
  private(set) var usedAtLeft: [Int32]
  /// The arc's place among the held ones of its left node, −1 while it is unused.
  private(set) var placeOfArc: [Int32]

  /// The tree node around a tree node, `treeCount` for the outside.
  let parent: [Int32]
  var treeCapacity: [Int32]
  /// Units on the arc from the tree node to its parent.
  var treeFlow: [Int32]
  /// The tree nodes directly below limit `g`, or below the outside for `g` the number of limits, are
  /// `children[childStart[g]..<childStart[g + 1]]`.
  let childStart: [Int]
  let children: [Int32]
  /// The limits, as tree nodes, each after its parent.
  let limitsFromOutermost: [Int]

  /// `y`, by node.
  var potential: [Int64]

  var treeCount: Int { parent.count }
  var nodeCount: Int { leftCount + parent.count + 1 }
  var outside: Int { leftCount + parent.count }
  var arcCount: Int { valueOfArc.count }

  /// The network of `problem`, without flow and with all potentials 0.
  ///
  /// - Complexity: O(left + right + limits + edges).
  init(_ problem: BMatchingProblem) {
    let lefts = problem.leftCapacities.count
    let rights = problem.rightCapacities.count
    leftCount = lefts
    rightCount = rights
    leftCapacity = problem.leftCapacities
    leftFlow = Array(repeating: 0, count: lefts)

    let arcs = ArcTable(problem)
    leftStart = arcs.start
    leftOfArc = arcs.left
    rightOfArc = arcs.right
    valueOfArc = arcs.value
    edgeOfArc = arcs.edge

    let grouped = Grouping(arcs.right, groupCount: rights)
    rightStart = grouped.start
    incoming = grouped.members.map {
      Incoming(arc: $0, left: arcs.left[Int($0)], value: arcs.value[Int($0)])
    }
    positionInIncoming = grouped.positions
    usedAtRight = Array(repeating: 0, count: rights)

    var starts = [0]
    starts.reserveCapacity(lefts + 1)
    for left in 0..<lefts {
      let degree = arcs.start[left + 1] - arcs.start[left]
      starts.append(starts[left] + min(Int(problem.leftCapacities[left]) + 1, degree))
    }
    heldStart = starts
    held = Array(repeating: -1, count: starts[lefts])
    usedAtLeft = Array(repeating: 0, count: lefts)
    placeOfArc = Array(repeating: -1, count: arcs.value.count)

    let limitCount = Int32(problem.limits.count)
    let limitParents = (problem.limitOfRight + problem.limits.map(\.parent)).map {
      $0 < 0 ? limitCount : $0
    }
    parent = limitParents.map { $0 + Int32(rights) }
    treeCapacity = problem.rightCapacities + problem.limits.map(\.capacity)
    treeFlow = Array(repeating: 0, count: limitParents.count)
    let families = Grouping(limitParents, groupCount: problem.limits.count + 1)
    childStart = families.start
    children = families.members
    limitsFromOutermost = problem.limitsFromOutermost.map { $0 + rights }
    potential = Array(repeating: 0, count: lefts + limitParents.count + 1)
  }

  /// The node number of a tree node.
  func node(ofTree tree: Int) -> Int { leftCount + tree }

  /// The potential of a tree node.
  func treePotential(_ tree: Int) -> Int64 { potential[leftCount + tree] }

  /// The potential of the tree node around `tree`: 0 outside.
  func parentPotential(_ tree: Int) -> Int64 { potential[leftCount + Int(parent[tree])] }

  /// The tree nodes directly below a limit or the outside.
  func children(of tree: Int) -> ArraySlice<Int32> {
    children[childStart[tree - rightCount]..<childStart[tree - rightCount + 1]]
  }

  /// How many arcs of the left node can be used at once.
  func places(atLeft left: Int) -> Int {
    min(Int(leftCapacity[left]), leftStart[left + 1] - leftStart[left])
  }

  func isUsed(_ arc: Int) -> Bool { placeOfArc[arc] >= 0 }

  /// Puts the unit of flow on an unused arc.
  mutating func use(_ arc: Int) {
    let left = Int(leftOfArc[arc])
    let right = Int(rightOfArc[arc])
    held[heldStart[left] + Int(usedAtLeft[left])] = Int32(arc)
    placeOfArc[arc] = usedAtLeft[left]
    usedAtLeft[left] += 1
    swapIncoming(arc, with: rightStart[right] + Int(usedAtRight[right]))
    usedAtRight[right] += 1
  }

  /// Takes the unit of flow off a used arc.
  mutating func release(_ arc: Int) {
    let left = Int(leftOfArc[arc])
    let right = Int(rightOfArc[arc])
    usedAtLeft[left] -= 1
    let last = held[heldStart[left] + Int(usedAtLeft[left])]
    held[heldStart[left] + Int(placeOfArc[arc])] = last
    placeOfArc[Int(last)] = placeOfArc[arc]
    placeOfArc[arc] = -1
    usedAtRight[right] -= 1
    swapIncoming(arc, with: rightStart[right] + Int(usedAtRight[right]))
  }

  private mutating func swapIncoming(_ arc: Int, with position: Int) {
    let other = incoming[position]
    let place = positionInIncoming[arc]
    incoming[position] = incoming[Int(place)]
    incoming[Int(place)] = other
    positionInIncoming[Int(other.arc)] = place
    positionInIncoming[arc] = Int32(position)
  }
}

/// The edges of positive value, grouped by left node in the caller's order.
private struct ArcTable {
  var start: [Int]
  var left: [Int32]
  var right: [Int32]
  var value: [Int64]
  var edge: [Int32]

  init(_ problem: BMatchingProblem) {
    let lefts = problem.leftCapacities.count
    start = Array(repeating: 0, count: lefts + 1)
    for edge in problem.edges where edge.value > 0 {
      start[Int(edge.left) + 1] += 1
    }
    for left in 0..<lefts {
      start[left + 1] += start[left]
    }
    var next = start
    let count = start[lefts]
    left = Array(repeating: 0, count: count)
    right = Array(repeating: 0, count: count)
    value = Array(repeating: 0, count: count)
    edge = Array(repeating: 0, count: count)
    for (index, item) in problem.edges.enumerated() where item.value > 0 {
      let arc = next[Int(item.left)]
      next[Int(item.left)] += 1
      left[arc] = item.left
      right[arc] = item.right
      value[arc] = item.value
      edge[arc] = Int32(index)
    }
  }
}

/// Items sorted by group with a stable counting sort.
private struct Grouping {
  var start: [Int]
  var members: [Int32]
  /// Where in `members` each item stands.
  var positions: [Int32]

  init(_ groups: [Int32], groupCount: Int) {
    start = Array(repeating: 0, count: groupCount + 1)
    for group in groups {
      start[Int(group) + 1] += 1
    }
    for group in 0..<groupCount {
      start[group + 1] += start[group]
    }
    var next = start
    members = Array(repeating: 0, count: start[groupCount])
    positions = Array(repeating: -1, count: groups.count)
    for (item, group) in groups.enumerated() {
      let position = next[Int(group)]
      next[Int(group)] += 1
      members[position] = Int32(item)
      positions[item] = Int32(position)
    }
  }
}
