/// How the nodes of an editable network are numbered.
///
/// The outside is node 0. Left nodes have the odd numbers; limits and right nodes share the even ones
/// in the order they came in. So all three can grow, and no node's number ever changes.
struct NodeNumbering: Sendable {
  private var nodeOfLimit: [Int32] = []
  private var nodeOfRight: [Int32] = []
  /// By even number from 2: the index of a right node, or −1 less the index of a limit.
  private var names: [Int32] = []

  /// Numbers `limits` limits, then `rights` right nodes.
  init(limits: Int, rights: Int) {
    nodeOfLimit.reserveCapacity(limits)
    nodeOfRight.reserveCapacity(rights)
    names.reserveCapacity(limits + rights)
    for _ in 0..<limits {
      addLimit()
    }
    for _ in 0..<rights {
      addRight()
    }
  }

  /// One more than the greatest number in use, where there are this many left nodes.
  func nodeCount(lefts: Int) -> Int { 1 + 2 * max(lefts, names.count) }

  /// Numbers the next limit.
  @discardableResult
  mutating func addLimit() -> Int {
    let node = 2 + 2 * names.count
    // OK because limits, like right nodes and edges, are numbered by `Int32`.
    names.append(-1 - Int32(nodeOfLimit.count))
    nodeOfLimit.append(Int32(node))
    return node
  }

  /// Numbers the next right node.
  @discardableResult
  mutating func addRight() -> Int {
    let node = 2 + 2 * names.count
    names.append(Int32(nodeOfRight.count))
    nodeOfRight.append(Int32(node))
    return node
  }

  @inline(__always)
  func node(ofLimit limit: Int) -> Int { Int(nodeOfLimit[limit]) }

  @inline(__always)
  func node(ofLeft left: Int) -> Int { 1 + 2 * left }

  @inline(__always)
  func node(ofRight right: Int) -> Int { Int(nodeOfRight[right]) }

  @inline(__always)
  func isLeft(_ node: Int) -> Bool { node & 1 == 1 }

  @inline(__always)
  func isLimit(_ node: Int) -> Bool {
    node > 0 && !isLeft(node) && names[node / 2 - 1] < 0
  }

  /// What and where the caller's name of a node other than the outside is.
  func name(of node: Int) -> (side: CertificateViolation.Side, index: Int) {
    if isLeft(node) {
      return (.left, node / 2)
    }
    let name = Int(names[node / 2 - 1])
    return name < 0 ? (.limit, -1 - name) : (.right, name)
  }
}
