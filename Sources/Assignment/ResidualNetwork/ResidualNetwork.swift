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
/// # Memory
///
/// Values are kept in numbers as narrow as `Value`: most problems fit into 32 bits, and an arc then
/// takes 25 bytes. Whoever looks through the arcs of a node mostly waits for memory, so this is time as
/// well. Potentials and sums have 64 bits.
///
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice Hall 1993, ch. 9.
struct ResidualNetwork<Value: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  let leftCount: Int
  let rightCount: Int

  /// An arc as its left node sees it.
  struct Arc: Sendable {
    var value: Value
    /// The right node, which is its tree node.
    var right: Int32
  }

  /// The arcs of left node `i` are `arcs[leftStart[i]..<leftStart[i + 1]]`.
  let leftStart: [Int]
  let arcs: [Arc]
  /// The greatest value of an arc, 0 when there is none.
  let greatestValue: Int64
  /// The caller's index of the arc's edge; empty when the arcs are the edges in the caller's order.
  private let edgeOfArc: [Int32]
  let leftCapacity: [Int32]
  /// Units that enter the left node from outside.
  var leftFlow: [Int32]

  /// An arc as its right node sees it, with what a search reads of it: looked up by arc, each would be
  /// a read from memory.
  struct Incoming: Sendable {
    var arc: Int32
    var left: Int32
    var value: Value
  }

  /// The arcs into right node `j` are `incoming[rightStart[j]..<rightStart[j + 1]]`, used ones first.
  let rightStart: [Int]
  private(set) var incoming: [Incoming]
  private var positionInIncoming: [Int32]
  private(set) var usedAtRight: [Int32]

  /// A used arc, with what a search reads of it.
  struct Held: Sendable {
    var arc: Int32
    var right: Int32
    var value: Value
  }

  /// The used arcs of left node `i` are `held[heldStart[i]..<heldStart[i] + usedAtLeft[i]]`.
  ///
  /// A node has room for one more than its capacity, for a path may enter it on one arc before it
  /// leaves it on another.
  let heldStart: [Int]
  private(set) var held: [Held]
  private(set) var usedAtLeft: [Int32]
  private var isUsed: [Bool]

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
  var arcCount: Int { arcs.count }

  /// The network of `problem`, without flow and with all potentials 0.
  ///
  /// - Precondition: every value of `problem` that is above 0 fits into `Value`.
  /// - Complexity: O(left + right + limits + edges).
  init(_ problem: BMatchingProblem) {
    let lefts = problem.leftCapacities.count
    let rights = problem.rightCapacities.count
    leftCount = lefts
    rightCount = rights
    leftCapacity = problem.leftCapacities
    leftFlow = Array(repeating: 0, count: lefts)

    let table = ArcTable<Value>(problem)
    leftStart = table.start
    arcs = table.arcs
    greatestValue = table.arcs.reduce(0) { max($0, Int64($1.value)) }
    edgeOfArc = table.edge

    rightStart = Grouping.starts(table.arcs.lazy.map(\.right), groupCount: rights)
    var next = rightStart
    incoming = Array(
      repeating: Incoming(arc: -1, left: -1, value: 0), count: table.arcs.count)
    positionInIncoming = Array(repeating: -1, count: table.arcs.count)
    for left in 0..<lefts {
      for arc in table.start[left]..<table.start[left + 1] {
        let right = Int(table.arcs[arc].right)
        // OK because arcs are counted in 32 bits.
        incoming[next[right]] = Incoming(
          arc: Int32(truncatingIfNeeded: arc), left: Int32(truncatingIfNeeded: left),
          value: table.arcs[arc].value)
        positionInIncoming[arc] = Int32(truncatingIfNeeded: next[right])
        next[right] += 1
      }
    }
    usedAtRight = Array(repeating: 0, count: rights)

    var starts = [0]
    starts.reserveCapacity(lefts + 1)
    for left in 0..<lefts {
      let degree = table.start[left + 1] - table.start[left]
      starts.append(starts[left] + min(Int(problem.leftCapacities[left]) + 1, degree))
    }
    heldStart = starts
    held = Array(repeating: Held(arc: -1, right: -1, value: 0), count: starts[lefts])
    usedAtLeft = Array(repeating: 0, count: lefts)
    isUsed = Array(repeating: false, count: table.arcs.count)

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

  func isUsed(_ arc: Int) -> Bool { isUsed[arc] }

  /// The caller's index of the arc's edge.
  func edge(of arc: Int) -> Int { edgeOfArc.isEmpty ? arc : Int(edgeOfArc[arc]) }

  /// Puts the unit of flow on an unused arc.
  mutating func use(_ arc: Int) {
    let right = Int(arcs[arc].right)
    let left = moveIncoming(arc, to: rightStart[right] + Int(usedAtRight[right]))
    usedAtRight[right] += 1
    held[heldStart[left] + Int(usedAtLeft[left])] = Held(
      arc: Int32(truncatingIfNeeded: arc), right: arcs[arc].right, value: arcs[arc].value)
    usedAtLeft[left] += 1
    isUsed[arc] = true
  }

  /// Takes the unit of flow off a used arc.
  ///
  /// - Complexity: O(used arcs of the left node), which is no more than a search has read there.
  mutating func release(_ arc: Int) {
    let right = Int(arcs[arc].right)
    usedAtRight[right] -= 1
    let left = moveIncoming(arc, to: rightStart[right] + Int(usedAtRight[right]))
    usedAtLeft[left] -= 1
    let last = heldStart[left] + Int(usedAtLeft[left])
    var place = last
    while held[place].arc != arc {
      place -= 1
    }
    held[place] = held[last]
    isUsed[arc] = false
  }

  /// Lets an arc change places with the one at a position of `incoming`; returns its left node.
  private mutating func moveIncoming(_ arc: Int, to position: Int) -> Int {
    let other = incoming[position]
    let place = Int(positionInIncoming[arc])
    let own = incoming[place]
    incoming[position] = own
    incoming[place] = other
    positionInIncoming[Int(other.arc)] = Int32(place)
    positionInIncoming[arc] = Int32(position)
    return Int(own.left)
  }
}

/// The edges of positive value, grouped by left node in the caller's order.
private struct ArcTable<Value: FixedWidthInteger & SignedInteger & Sendable> {
  typealias Arc = ResidualNetwork<Value>.Arc

  var start: [Int]
  var arcs: [Arc]
  /// Empty when the arcs are the edges in the caller's order.
  var edge: [Int32] = []

  init(_ problem: BMatchingProblem) {
    let lefts = problem.leftCapacities.count
    start = Array(repeating: 0, count: lefts + 1)
    var isInOrder = true
    var last: Int32 = 0
    for edge in problem.edges {
      if edge.value > 0 {
        start[Int(edge.left) + 1] += 1
      }
      isInOrder = isInOrder && edge.value > 0 && edge.left >= last
      last = edge.left
    }
    for left in 0..<lefts {
      start[left + 1] += start[left]
    }
    if isInOrder {
      arcs = problem.edges.map { Arc(value: Value($0.value), right: $0.right) }
      return
    }
    var next = start
    let count = start[lefts]
    arcs = Array(repeating: Arc(value: 0, right: 0), count: count)
    edge = Array(repeating: 0, count: count)
    for (index, item) in problem.edges.enumerated() where item.value > 0 {
      let arc = next[Int(item.left)]
      next[Int(item.left)] += 1
      arcs[arc] = Arc(value: Value(item.value), right: item.right)
      edge[arc] = Int32(index)
    }
  }
}

/// Items sorted by group with a stable counting sort.
private struct Grouping {
  var start: [Int]
  var members: [Int32]

  init(_ groups: [Int32], groupCount: Int) {
    start = Self.starts(groups, groupCount: groupCount)
    var next = start
    members = Array(repeating: 0, count: groups.count)
    for (item, group) in groups.enumerated() {
      members[next[Int(group)]] = Int32(item)
      next[Int(group)] += 1
    }
  }

  /// Where each group begins when items stand by group, and where the last ends.
  static func starts(_ groups: some Sequence<Int32>, groupCount: Int) -> [Int] {
    var start = [Int](repeating: 0, count: groupCount + 1)
    for group in groups {
      start[Int(group) + 1] += 1
    }
    for group in 0..<groupCount {
      start[group + 1] += start[group]
    }
    return start
  }
}
