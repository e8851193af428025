package import Assignment

/// A second solver of `BMatchingProblem`, built to be read: an explicit network of nodes and arcs,
/// and one shortest path after another by the Bellman–Ford method with a queue.
///
/// It shares no idea with the solver under test but the network: no prices, no auction, no Dijkstra.
///
/// - Complexity: one queue-driven Bellman–Ford search per used edge.
package struct ReferenceFlow {
  private struct Arc {
    var head: Int
    var room: Int32
    var cost: Int64
  }

  /// Arcs in pairs: `2k` and its reverse `2k + 1`.
  private var arcs: [Arc] = []
  private var arcsOfNode: [[Int]]
  private var arcOfLimit: [Int] = []
  private let source: Int
  private let sink: Int

  /// The value of the matching.
  package private(set) var value: Int64 = 0

  /// The greatest value of a matching of `problem`.
  package static func value(_ problem: BMatchingProblem) -> Int64 {
    ReferenceFlow(problem).value
  }

  /// A matching of greatest value.
  package init(_ problem: BMatchingProblem) {
    let lefts = problem.leftCapacities.count
    let rights = problem.rightCapacities.count
    source = lefts + rights + problem.limits.count
    sink = source + 1
    arcsOfNode = Array(repeating: [], count: sink + 1)
    for (left, capacity) in problem.leftCapacities.enumerated() {
      connect(source, left, capacity, cost: 0)
    }
    for edge in problem.edges where edge.value > 0 {
      connect(Int(edge.left), lefts + Int(edge.right), 1, cost: -edge.value)
    }
    for (right, capacity) in problem.rightCapacities.enumerated() {
      let limit = Int(problem.limitOfRight[right])
      connect(lefts + right, limit < 0 ? sink : lefts + rights + limit, capacity, cost: 0)
    }
    for (index, limit) in problem.limits.enumerated() {
      let around = limit.parent < 0 ? sink : lefts + rights + Int(limit.parent)
      arcOfLimit.append(arcs.count)
      connect(lefts + rights + index, around, limit.capacity, cost: 0)
    }
    while let path = cheapestPath(from: source, to: sink), path.cost < 0 {
      take(path)
    }
    // From here on a unit may go round every edge, which is worth nothing, and come back.
    connect(source, sink, Int32.max / 2, cost: 0)
    arcs[arcs.count - 1].room = Int32.max / 2
  }

  /// How many edges a limit of the problem now holds.
  package func count(in limit: Int) -> Int32 { arcs[arcOfLimit[limit] ^ 1].room }

  /// Lowers a limit of the problem, and the matching to one of greatest value under it.
  ///
  /// A unit too many goes from the limit to what is around it by the cheapest detour, which leaves
  /// no negative cycle.
  ///
  /// - Complexity: one search per unit too many.
  package mutating func lower(_ limit: Int, to capacity: Int32) {
    let arc = arcOfLimit[limit]
    let used = arcs[arc ^ 1].room
    arcs[arc].room = min(arcs[arc].room, max(0, capacity - used))
    for _ in 0..<max(0, used - capacity) {
      arcs[arc ^ 1].room -= 1
      guard let path = cheapestPath(from: arcs[arc ^ 1].head, to: arcs[arc].head) else {
        preconditionFailure("A unit can always go back to the source.")
      }
      take(path)
    }
  }

  private mutating func connect(_ tail: Int, _ head: Int, _ capacity: Int32, cost: Int64) {
    arcsOfNode[tail].append(arcs.count)
    arcs.append(Arc(head: head, room: capacity, cost: cost))
    arcsOfNode[head].append(arcs.count)
    arcs.append(Arc(head: tail, room: 0, cost: -cost))
  }

  private mutating func take(_ path: (arcs: [Int], cost: Int64)) {
    for arc in path.arcs {
      arcs[arc].room -= 1
      arcs[arc ^ 1].room += 1
    }
    value -= path.cost
  }

  /// A cheapest path with room for one unit; `nil` when there is none.
  private func cheapestPath(from start: Int, to end: Int) -> (arcs: [Int], cost: Int64)? {
    let unreached = Int64.max / 2
    var distance = [Int64](repeating: unreached, count: arcsOfNode.count)
    var arcInto = [Int](repeating: -1, count: arcsOfNode.count)
    var isQueued = [Bool](repeating: false, count: arcsOfNode.count)
    var queue = [start]
    var next = 0
    distance[start] = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isQueued[node] = false
      for index in arcsOfNode[node] {
        let arc = arcs[index]
        if arc.room > 0 && distance[node] + arc.cost < distance[arc.head] {
          distance[arc.head] = distance[node] + arc.cost
          arcInto[arc.head] = index
          if !isQueued[arc.head] {
            isQueued[arc.head] = true
            queue.append(arc.head)
          }
        }
      }
    }
    guard distance[end] < unreached else { return nil }
    var path: [Int] = []
    var node = end
    while node != start {
      path.append(arcInto[node])
      node = arcs[arcInto[node] ^ 1].head
    }
    return (path, distance[end])
  }
}
