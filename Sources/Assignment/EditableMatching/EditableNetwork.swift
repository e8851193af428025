/// The flow network of a problem whose nodes and edges come and go, with a flow and a potential.
///
/// Network, potentials and reduced costs are those of `ResidualNetwork`; what differs is how they are
/// stored, so that an edit costs no more than the degrees of the nodes it touches.
///
/// # Numbering
///
/// Nodes are numbered by `NodeNumbering`. An edge keeps its index for good, and is its own arc.
///
/// # Edges at a node
///
/// Each left and right node has its own growing list of edges, in three zones: *used* ones first, then
/// *open* ones, which a search may use, then *closed* ones, which it may not. Every edge knows its
/// place in both its lists, so changing zones is a swap or two at either end.
///
/// # Invariants
///
/// - An edge is in the same zone at both its nodes.
/// - Every change of flow, potential, capacity or zone is recorded in `touched`.
struct EditableNetwork: Sendable {
  /// What the caller has laid down about a pair.
  enum Standing: UInt8, Sendable {
    case free
    case forced
    case forbidden
    case removed
  }

  private var numbering: NodeNumbering

  /// The edges, removed ones included, with the caller's values.
  private(set) var edges: [BMatchingProblem.Edge]
  private(set) var standing: [Standing]

  /// By left and right node: its edges, used, open, closed.
  private var incident: [[Int32]]
  private var usedCount: [Int32]
  /// Used and open edges together.
  private var liveCount: [Int32]
  private var placeAtLeft: [Int32]
  private var placeAtRight: [Int32]

  /// The node around a limit or right node; the outside for a left node, which it gets its flow from.
  private(set) var parent: [Int32]
  /// By limit: the limits and right nodes directly below it.
  private var childrenOfLimit: [[Int32]]
  private(set) var capacity: [Int]
  /// Units from the outside to a left node, or from a limit or right node to its parent.
  private(set) var flow: [Int]
  /// `y`, by node.
  private(set) var potential: [Int64]

  private(set) var touched = NodeSet()
  /// The sum of the values of the used edges.
  ///
  /// It wraps around, for between two solves more may be used than fits; the total of a matching does
  /// not leave `Int64`, and a sum that wraps is exact again once its total is in range.
  private(set) var usedValue: Int64 = 0
  /// The limits with nodes below them that may have fallen behind in potential since the list was last
  /// taken: the limit was raised, or the node was moved there.
  private var limitsToLevel: [Int] = []

  let outside = 0

  var nodeCount: Int { potential.count }

  /// The network of `problem`, without flow, with all potentials 0 and all edges closed.
  ///
  /// - Complexity: O(left + right + limits + edges).
  init(_ problem: BMatchingProblem) {
    let lefts = problem.leftCapacities.count
    let rights = problem.rightCapacities.count
    numbering = NodeNumbering(limits: problem.limits.count, rights: rights)
    edges = []
    standing = []
    placeAtLeft = []
    placeAtRight = []
    let nodes = numbering.nodeCount(lefts: lefts)
    incident = Array(repeating: [], count: nodes)
    usedCount = Array(repeating: 0, count: nodes)
    liveCount = Array(repeating: 0, count: nodes)
    parent = Array(repeating: 0, count: nodes)
    parent[0] = -1
    childrenOfLimit = Array(repeating: [], count: problem.limits.count)
    capacity = Array(repeating: 0, count: nodes)
    flow = Array(repeating: 0, count: nodes)
    potential = Array(repeating: 0, count: nodes)
    for (limit, value) in problem.limits.enumerated() {
      put(
        node(ofLimit: limit), under: node(around: Int(value.parent)),
        capacity: Int(value.capacity))
    }
    for (left, capacity) in problem.leftCapacities.enumerated() {
      put(node(ofLeft: left), under: outside, capacity: Int(capacity))
    }
    for (right, capacity) in problem.rightCapacities.enumerated() {
      put(
        node(ofRight: right), under: node(around: Int(problem.limitOfRight[right])),
        capacity: Int(capacity))
    }
    reserve(for: problem.edges)
    for edge in problem.edges {
      append(edge)
    }
    touched.grow(toNodeCount: nodes)
    touched.removeAll()
  }

  private mutating func reserve(for list: [BMatchingProblem.Edge]) {
    var degree = [Int](repeating: 0, count: nodeCount)
    for edge in list {
      degree[node(ofLeft: Int(edge.left))] += 1
      degree[node(ofRight: Int(edge.right))] += 1
    }
    for node in degree.indices where degree[node] > 0 {
      incident[node].reserveCapacity(degree[node])
    }
    edges.reserveCapacity(list.count)
    standing.reserveCapacity(list.count)
    placeAtLeft.reserveCapacity(list.count)
    placeAtRight.reserveCapacity(list.count)
  }
}

// MARK: - Nodes

extension EditableNetwork {
  @inline(__always)
  func node(ofLimit limit: Int) -> Int { numbering.node(ofLimit: limit) }

  @inline(__always)
  func node(ofLeft left: Int) -> Int { numbering.node(ofLeft: left) }

  @inline(__always)
  func node(ofRight right: Int) -> Int { numbering.node(ofRight: right) }

  @inline(__always)
  func isLeft(_ node: Int) -> Bool { numbering.isLeft(node) }

  @inline(__always)
  func isLimit(_ node: Int) -> Bool { numbering.isLimit(node) }

  /// What and where the caller's name of a node is.
  func name(of node: Int) -> (side: CertificateViolation.Side, index: Int) {
    numbering.name(of: node)
  }

  /// The node of a limit, or the outside for −1.
  func node(around limit: Int) -> Int { limit < 0 ? outside : node(ofLimit: limit) }

  /// What one unit of the node's capacity costs: `−y` of a left node, else `y` above the parent's.
  func price(of node: Int) -> Int64 {
    isLeft(node) ? -potential[node] : potential[node] - potential[Int(parent[node])]
  }

  /// The limits and right nodes directly below the node of a limit.
  func children(of limit: Int) -> [Int32] { childrenOfLimit[numbering.name(of: limit).index] }

  /// Numbers one more right node, to be put in its place.
  mutating func addRight() -> Int { numbering.addRight() }

  /// Numbers one more limit, to be put in its place.
  mutating func addLimit() -> Int {
    childrenOfLimit.append([])
    return numbering.addLimit()
  }

  /// Adds a node directly below another, the outside for a left node.
  mutating func put(_ node: Int, under above: Int, capacity units: Int) {
    while nodeCount <= node {
      incident.append([])
      usedCount.append(0)
      liveCount.append(0)
      parent.append(0)
      capacity.append(0)
      flow.append(0)
      potential.append(0)
    }
    touched.grow(toNodeCount: nodeCount)
    hang(node, below: above)
    capacity[node] = units
    potential[node] = isLeft(node) ? 0 : potential[above]
    touched.insert(node)
  }

  /// Hangs a limit or right node below another limit or the outside; flow and potential stay.
  ///
  /// - Complexity: O(children of the limit it leaves).
  mutating func move(_ node: Int, under above: Int) {
    let old = Int(parent[node])
    if old != outside {
      childrenOfLimit[name(of: old).index].removeAll { $0 == Int32(node) }
    }
    hang(node, below: above)
    if above != outside {
      limitsToLevel.append(above)
    }
    touched.insert(node)
  }

  private mutating func hang(_ node: Int, below above: Int) {
    parent[node] = Int32(above)
    if above != outside {
      childrenOfLimit[name(of: above).index].append(Int32(node))
    }
  }

  mutating func setCapacity(of node: Int, to units: Int) {
    capacity[node] = units
    touched.insert(node)
  }

  mutating func setFlow(of node: Int, to units: Int) {
    flow[node] = units
    touched.insert(node)
  }

  mutating func setPotential(of node: Int, to value: Int64) {
    raise(node, by: value - potential[node])
  }

  mutating func raise(_ node: Int, by amount: Int64) {
    potential[node] += amount
    touched.insert(node)
    if amount > 0 && isLimit(node) {
      limitsToLevel.append(node)
    }
  }

  /// Raises the idle nodes that have fallen behind the limit above them, so that no price is negative.
  ///
  /// A node below its parent's potential carries no flow, for it would pay to send it back. Whatever
  /// its potential, its steps stay non-negative when it rises to its parent's.
  ///
  /// - Complexity: O(children of the limits that rose or got a child).
  mutating func raiseIdleChildren() {
    while let limit = limitsToLevel.popLast() {
      for child in children(of: limit) where potential[Int(child)] < potential[limit] {
        setPotential(of: Int(child), to: potential[limit])
      }
    }
  }

  mutating func forgetTouched() {
    touched.removeAll()
  }
}

// MARK: - Edges

extension EditableNetwork {
  func leftNode(of edge: Int) -> Int { node(ofLeft: Int(edges[edge].left)) }

  func rightNode(of edge: Int) -> Int { node(ofRight: Int(edges[edge].right)) }

  /// The nodes that a used edge takes a unit of capacity from: both ends and the limits around.
  func nodesCharged(for edge: Int) -> [Int] {
    var nodes = [leftNode(of: edge)]
    var node = rightNode(of: edge)
    while node != outside {
      nodes.append(node)
      node = Int(parent[node])
    }
    return nodes
  }

  /// The value the edge has in the problem left to decide: 0 once its use is laid down.
  func value(of edge: Int) -> Int64 { standing[edge] == .free ? edges[edge].value : 0 }

  /// The edges at a left or right node that are not removed, used ones first, then open ones.
  func edges(at node: Int) -> [Int32] { incident[node] }

  func usedCount(at node: Int) -> Int { Int(usedCount[node]) }

  /// How many of the node's edges are used or open.
  func liveCount(at node: Int) -> Int { Int(liveCount[node]) }

  func isUsed(_ edge: Int) -> Bool {
    standing[edge] == .free && placeAtLeft[edge] < usedCount[leftNode(of: edge)]
  }

  /// Whether the edge is used or open.
  func isLive(_ edge: Int) -> Bool {
    standing[edge] == .free && placeAtLeft[edge] < liveCount[leftNode(of: edge)]
  }

  /// Adds a closed edge.
  mutating func append(_ edge: BMatchingProblem.Edge) {
    let index = Int32(edges.count)
    edges.append(edge)
    standing.append(.free)
    let left = node(ofLeft: Int(edge.left))
    let right = node(ofRight: Int(edge.right))
    placeAtLeft.append(Int32(incident[left].count))
    placeAtRight.append(Int32(incident[right].count))
    incident[left].append(index)
    incident[right].append(index)
    touch(Int(index))
  }

  /// Takes a closed edge out of the lists of its nodes; its index stays taken.
  mutating func remove(_ edge: Int) {
    for node in [leftNode(of: edge), rightNode(of: edge)] {
      move(edge, to: incident[node].count - 1, at: node)
      incident[node].removeLast()
    }
    standing[edge] = .removed
  }

  mutating func setStanding(of edge: Int, to value: Standing) {
    standing[edge] = value
    touch(edge)
  }

  mutating func setValue(of edge: Int, to value: Int64) {
    if isUsed(edge) {
      usedValue = usedValue &- edges[edge].value &+ value
    }
    edges[edge].value = value
    touch(edge)
  }

  /// Moves a closed edge to the open ones.
  mutating func open(_ edge: Int) {
    for node in [leftNode(of: edge), rightNode(of: edge)] {
      move(edge, to: Int(liveCount[node]), at: node)
      liveCount[node] += 1
    }
    touch(edge)
  }

  /// Moves an open edge to the closed ones.
  mutating func close(_ edge: Int) {
    for node in [leftNode(of: edge), rightNode(of: edge)] {
      liveCount[node] -= 1
      move(edge, to: Int(liveCount[node]), at: node)
    }
    touch(edge)
  }

  /// Puts the unit of flow on an open edge.
  mutating func use(_ edge: Int) {
    usedValue &+= edges[edge].value
    for node in [leftNode(of: edge), rightNode(of: edge)] {
      move(edge, to: Int(usedCount[node]), at: node)
      usedCount[node] += 1
    }
    touch(edge)
  }

  /// Takes the unit of flow off a used edge, which stays open.
  mutating func release(_ edge: Int) {
    usedValue &-= edges[edge].value
    for node in [leftNode(of: edge), rightNode(of: edge)] {
      usedCount[node] -= 1
      move(edge, to: Int(usedCount[node]), at: node)
    }
    touch(edge)
  }

  private mutating func touch(_ edge: Int) {
    touched.insert(leftNode(of: edge))
    touched.insert(rightNode(of: edge))
  }

  /// Exchanges the edge with the one at `place` in the node's list.
  private mutating func move(_ edge: Int, to place: Int, at node: Int) {
    let old = isLeft(node) ? Int(placeAtLeft[edge]) : Int(placeAtRight[edge])
    let other = Int(incident[node][place])
    incident[node].swapAt(old, place)
    if isLeft(node) {
      placeAtLeft[other] = Int32(old)
      placeAtLeft[edge] = Int32(place)
    } else {
      placeAtRight[other] = Int32(old)
      placeAtRight[edge] = Int32(place)
    }
  }
}
