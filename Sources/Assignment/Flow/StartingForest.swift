/// A forest of cheapest ways to the sinks, for the network simplex to start from.
///
/// # Method
///
/// A node that neither gives nor takes may hang from any arc out of it: the arc carries no flow, so it
/// has room upwards and the tree is strongly feasible. One Dijkstra search backwards from all sinks at
/// once, negative costs counted as 0, gives each such node its cheapest way to a sink. With these arcs
/// in the tree only the arcs out of sources can pay at first, and the first pivots send real flow
/// instead of discovering the network arc by arc.
///
/// Any forest would be correct; this one takes a third off the pivots of sparse networks. Where nodes
/// have many arcs the search costs more than it saves, and the star is kept.
///
/// - Complexity: O((nodes + arcs) log nodes).
struct StartingForest {
  /// The most arcs for each node for the search to pay, measured on random networks.
  static let greatestDegree = 16

  private let arcs: [NetworkSimplex.Arc]
  /// The arcs into node `i` are `incoming[start[i]..<start[i + 1]]`.
  private var start: [Int]
  private var incoming: [Int32]

  init(_ arcs: [NetworkSimplex.Arc], nodeCount: Int) {
    self.arcs = arcs
    start = Array(repeating: 0, count: nodeCount + 1)
    for arc in arcs {
      start[Int(arc.head) + 1] += 1
    }
    for node in 0..<nodeCount {
      start[node + 1] += start[node]
    }
    var next = start
    incoming = Array(repeating: 0, count: arcs.count)
    for (index, arc) in arcs.enumerated() {
      incoming[next[Int(arc.head)]] = Int32(index)
      next[Int(arc.head)] += 1
    }
  }

  /// Moves the nodes without supply from the star to the forest.
  ///
  /// - Parameters:
  ///   - tree: a star.
  ///   - widths: by arc.
  func hang(in tree: inout SpanningTree, widths: [Int64]) {
    var distance = [Int64](repeating: .max, count: tree.root)
    var way = [Int32](repeating: -1, count: tree.root)
    var queue = DistanceQueue()
    for node in 0..<tree.root where tree.kind[node] == .sink {
      distance[node] = 0
      queue.insert(node, at: 0)
    }
    while let entry = queue.first {
      queue.removeFirst()
      let head = Int(entry.node)
      if entry.distance > distance[head] {
        continue
      }
      // Distances leave in ascending order, so the head hangs already.
      if way[head] >= 0 {
        let arc = Int(way[head])
        tree.hang(
          leaf: head, under: Int(arcs[arc].head), by: arc, width: widths[arc], cost: arcs[arc].cost)
      }
      for position in start[head]..<start[head + 1] {
        let arc = arcs[Int(incoming[position])]
        let tail = Int(arc.tail)
        // OK because a way costs at most (n − 1) · C.
        let reached = entry.distance &+ max(0, arc.cost)
        if reached < distance[tail] && isTransit(tail, tree) {
          distance[tail] = reached
          way[tail] = incoming[position]
          queue.insert(tail, at: reached)
        }
      }
    }
  }

  private func isTransit(_ node: Int, _ tree: SpanningTree) -> Bool {
    tree.kind[node] == .source && tree.parentArc[node].down == 0
  }
}
