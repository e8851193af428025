/// The basis of the network simplex: a spanning tree hung from an artificial root, with its flow and
/// its potentials.
///
/// # Structure
///
/// Every node but the root knows its parent and the tree arc between them. A *thread* runs through all
/// nodes in preorder and back to the root: a node's subtree is the node and what follows it on the
/// thread for as long as it is deeper. The thread goes both ways.
///
/// A tree arc is known by how many more units it could carry towards the root, `up`, and away from
/// it, `down`, whichever way the arc itself points. Their sum is its width.
///
/// Nodes are numbered anew from time to time, in the order of the thread, so that walking a subtree
/// is walking through memory (`numberAlongThread`). `label` leads back to the caller's numbers.
///
/// # Invariants
///
/// - The reduced cost `c − y(tail) + y(head)` of every tree arc is 0.
/// - *Strong feasibility*: `up > 0` at every node. So a unit can always be sent from anywhere to the
///   root, and no sequence of pivots without progress can run in a circle (see `NetworkSimplex`).
///
/// Source of the index structure: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*, Prentice
/// Hall 1993, §11.3.
struct SpanningTree: Sendable {
  /// Where a node stands in the tree.
  struct Link: Sendable {
    /// The next node in preorder; after the last comes the root.
    var next: Int32
    /// The node before it in preorder.
    var previous: Int32
    /// The number of tree arcs to the root.
    var depth: Int32
    /// −1 at the root.
    var parent: Int32
  }

  /// The tree arc between a node and its parent.
  struct ParentArc: Sendable {
    /// The units it can still carry from the node to the parent.
    var up: Int64
    /// The units it can still carry from the parent to the node.
    var down: Int64
    /// Its index, `artificial` for the one a node starts with.
    var arc: Int32

    /// The index of an arc that is not the caller's.
    static let artificial: Int32 = -1
  }

  /// What a node's own artificial arc points to.
  enum Kind: Sendable {
    /// The arc leads to the root.
    case source
    /// The arc comes from the root.
    case sink
  }

  /// The root is the last.
  var link: [Link]
  /// Of all nodes but the root.
  var parentArc: [ParentArc]
  /// `y`: what one more unit at the node would cost from there to the root, whose own is 0.
  var potential: [Int64]
  /// Which way the node's own artificial arc points, in the tree or not.
  var kind: [Kind]
  /// The caller's number of the node.
  var label: [Int32]

  var root: Int { parentArc.count }

  /// A star: every node hangs from the root by its artificial arc.
  ///
  /// - Parameters:
  ///   - excess: the units of each node that the artificial arc takes to the root, or brings if
  ///     negative.
  ///   - limit: the width of an artificial arc.
  ///   - penalty: the cost of a unit brought by one; taking is free.
  init(star excess: [Int64], limit: Int64, penalty: Int64) {
    let count = excess.count
    link = (0...count).map { node in
      Link(
        next: Int32(node == count ? 0 : node + 1), previous: Int32(node == 0 ? count : node - 1),
        depth: node == count ? 0 : 1, parent: Int32(node == count ? -1 : count))
    }
    parentArc = excess.map { units in
      units < 0
        ? ParentArc(up: -units, down: limit + units, arc: ParentArc.artificial)
        : ParentArc(up: limit - units, down: units, arc: ParentArc.artificial)
    }
    potential = excess.map { $0 < 0 ? -penalty : 0 } + [0]
    kind = excess.map { $0 < 0 ? .sink : .source }
    label = (0..<Int32(count)).map { $0 }
  }

  /// Sends units up the tree from a node to one above it; a negative amount comes down.
  mutating func push(_ amount: Int64, from start: Int, to end: Int) {
    var node = start
    while node != end {
      parentArc[node].up &-= amount
      parentArc[node].down &+= amount
      node = Int(link[node].parent)
    }
  }
}
