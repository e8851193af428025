/// The state of one Dijkstra search that stops at its first terminal.
///
/// A search grows from a source over steps of non-negative reduced cost. A *terminal* is never
/// entered in the queue: it only lowers the `horizon`, the distance of the best terminal so far, and
/// no node at the horizon or beyond is looked at. Nodes at the distance being settled go on a stack
/// beside the heap, since with tight edges they are the most.
///
/// A *relay* is a node with so few steps ahead that to take them at once, and again when a shorter way
/// to it is found, is cheaper than to queue it. Relays go on the stack whatever their distance. Only a
/// node that is none can send to one, so a relay is taken up at most once for each of its neighbours.
///
/// The node numbers are those of the network searched.
struct ShortestPathTree: Sendable {
  /// How a node was reached.
  struct Step: Sendable {
    /// The node before, on the way from the source.
    var from: Int32
    /// The arc used, −1 for a step without one.
    var arc: Int32
  }

  static let unreached = Int64.max

  private(set) var distance: [Int64]
  private(set) var step: [Step]
  /// The nodes reached, each once.
  ///
  /// When `next()` has returned nil, those nearer than the horizon are settled.
  private(set) var reached: [Int] = []
  /// How many nodes were settled, relays apart.
  private(set) var settledCount = 0
  /// The distance of the terminal, or the bound of the search while there is none.
  private(set) var horizon = unreached
  /// The nearest terminal.
  private(set) var terminal: Int?

  /// The distance of the node settled last, relays apart.
  private var current: Int64 = 0
  private var atCurrent: [Int] = []
  private var queue = DistanceQueue()

  init(nodeCount: Int) {
    distance = Array(repeating: Self.unreached, count: nodeCount)
    step = Array(repeating: Step(from: -1, arc: -1), count: nodeCount)
  }

  /// Makes room for nodes that were added to the network.
  mutating func grow(toNodeCount count: Int) {
    for _ in distance.count..<max(distance.count, count) {
      distance.append(Self.unreached)
      step.append(Step(from: -1, arc: -1))
    }
  }

  /// Forgets the last search and puts the source at distance 0.
  mutating func start(at source: Int, within bound: Int64) {
    for node in reached {
      distance[node] = Self.unreached
    }
    reached.removeAll(keepingCapacity: true)
    settledCount = 0
    atCurrent.removeAll(keepingCapacity: true)
    queue.removeAll()
    horizon = bound
    terminal = nil
    current = 0
    distance[source] = 0
    step[source] = Step(from: -1, arc: -1)
    reached.append(source)
    atCurrent.append(source)
  }

  /// The steps between the source and a node that was reached, the node's own first.
  ///
  /// - Complexity: O(length).
  func path(to node: Int) -> [Step] {
    var path: [Step] = []
    var next = step[node]
    // Only the source, at distance 0, was reached from nowhere.
    while next.from >= 0 {
      path.append(next)
      next = step[Int(next.from)]
    }
    return path
  }

  /// The next node to settle or to pass on, or nil when no node is nearer than the horizon.
  mutating func next() -> Int? {
    if current >= horizon {
      return nil
    }
    if let node = atCurrent.popLast() {
      settledCount += distance[node] == current ? 1 : 0
      return node
    }
    while let entry = queue.first, entry.distance < horizon {
      queue.removeFirst()
      let node = Int(entry.node)
      if distance[node] == entry.distance {
        current = entry.distance
        settledCount += 1
        return node
      }
    }
    return nil
  }

  /// Offers a way of length `offered` to `node`, the last step of which leaves `from`.
  @inline(__always)
  mutating func relax(
    _ node: Int, at offered: Int64, from: Int, arc: Int, isOpen: () -> Bool,
    isTerminal: @autoclosure () -> Bool, isRelay: @autoclosure () -> Bool
  ) {
    if offered < horizon && offered < distance[node] && isOpen() {
      improve(node, offered, Step(from: Int32(from), arc: Int32(arc)), isTerminal(), isRelay())
    }
  }

  private mutating func improve(
    _ node: Int, _ offered: Int64, _ by: Step, _ isTerminal: Bool, _ isRelay: Bool
  ) {
    if distance[node] == Self.unreached {
      reached.append(node)
    }
    distance[node] = offered
    step[node] = by
    if isTerminal {
      horizon = offered
      terminal = node
    } else if offered == current || isRelay {
      atCurrent.append(node)
    } else {
      queue.insert(node, at: offered)
    }
  }
}
