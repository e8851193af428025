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
  private let source: Int
  private let sink: Int

  /// The greatest value of a matching of `problem`.
  package static func value(_ problem: BMatchingProblem) -> Int64 {
    var network = ReferenceFlow(problem)
    var total: Int64 = 0
    while let gain = network.augment() {
      total += gain
    }
    return total
  }

  private init(_ problem: BMatchingProblem) {
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
      connect(lefts + rights + index, around, limit.capacity, cost: 0)
    }
  }

  private mutating func connect(_ tail: Int, _ head: Int, _ capacity: Int32, cost: Int64) {
    arcsOfNode[tail].append(arcs.count)
    arcs.append(Arc(head: head, room: capacity, cost: cost))
    arcsOfNode[head].append(arcs.count)
    arcs.append(Arc(head: tail, room: 0, cost: -cost))
  }

  /// Sends one unit along a cheapest path, or returns nil when none has a negative cost.
  private mutating func augment() -> Int64? {
    let unreached = Int64.max / 2
    var distance = [Int64](repeating: unreached, count: arcsOfNode.count)
    var arcInto = [Int](repeating: -1, count: arcsOfNode.count)
    var isQueued = [Bool](repeating: false, count: arcsOfNode.count)
    var queue = [source]
    var next = 0
    distance[source] = 0
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
    if distance[sink] >= 0 {
      return nil
    }
    var node = sink
    while node != source {
      arcs[arcInto[node]].room -= 1
      arcs[arcInto[node] ^ 1].room += 1
      node = arcs[arcInto[node] ^ 1].head
    }
    return -distance[sink]
  }
}
