import Assignment

/// Draws the supplies and arcs of a network.
struct NetworkDraw {
  let nodeCount: Int
  /// √n, rounded.
  let root: Int
  var supplies: [Int64]
  var arcs: [MinCostFlowProblem.Arc] = []
  var random: RandomStream

  init(_ name: InstanceName) {
    nodeCount = 1 << name.size
    root = Int(Double(nodeCount).squareRoot().rounded())
    supplies = Array(repeating: 0, count: nodeCount)
    random = RandomStream(name.description, "network")
  }

  mutating func append(tail: Int, head: Int, capacity: Int, cost: ClosedRange<Int> = 1...10_000) {
    arcs.append(
      MinCostFlowProblem.Arc(
        tail: Int32(tail), head: Int32(head), capacity: Int64(capacity),
        cost: Int64(random.within(cost))))
  }
}

// MARK: - General networks

extension NetworkDraw {
  /// A general network: the first √n nodes are sources, the last √n sinks, arcs in random order.
  mutating func general(arcs count: Int) {
    let sinks = nodeCount - root..<nodeCount
    let amounts = scatter(1000 * root, over: root)
    let demands = scatter(1000 * root, over: root)
    for (index, sink) in sinks.enumerated() {
      supplies[index] = Int64(amounts[index])
      supplies[sink] -= Int64(demands[index])
    }
    addChains(amounts, demands, sinks: sinks)
    while arcs.count < count {
      let tail = random.below(sinks.lowerBound)
      let head = random.within(root...nodeCount - 1)
      if tail != head {
        append(tail: tail, head: head, capacity: random.within(1...1000))
      }
    }
    random.shuffle(&arcs)
  }

  /// `total` units over `count` heaps: one each, the others by chance.
  private mutating func scatter(_ total: Int, over count: Int) -> [Int] {
    var heaps = [Int](repeating: 1, count: count)
    for _ in count..<total { heaps[random.below(count)] += 1 }
    return heaps
  }

  /// The skeleton: each source sends all it has along a chain of inner nodes, and from its end to as
  /// many sinks as it takes.
  private mutating func addChains(_ amounts: [Int], _ demands: [Int], sinks: Range<Int>) {
    var inner = Array(root..<sinks.lowerBound)
    random.shuffle(&inner)
    var order = Array(demands.indices)
    random.shuffle(&order)
    var left = demands
    var next = 0
    for (source, amount) in amounts.enumerated() {
      var end = source
      for node in inner[inner.count * source / root..<inner.count * (source + 1) / root] {
        append(tail: end, head: node, capacity: amount)
        end = node
      }
      var rest = amount
      while rest > 0 {
        let sink = order[next]
        let units = min(rest, left[sink])
        append(tail: end, head: sinks.lowerBound + sink, capacity: units)
        rest -= units
        left[sink] -= units
        if left[sink] == 0 { next += 1 }
      }
    }
  }
}

// MARK: - Transportation

extension NetworkDraw {
  /// A transportation network: the first half are sources, the second half sinks.
  mutating func transportation() {
    let half = nodeCount / 2
    let count = nodeCount * max(8, root / 4)
    let offered = compose(8000 * root, of: half)
    let wanted = compose(8000 * root, of: half)
    for node in 0..<half {
      supplies[node] = Int64(offered[node])
      supplies[half + node] = -Int64(wanted[node])
    }
    addCorner(offered, wanted)
    while arcs.count < count {
      let source = random.below(half)
      let sink = half + random.below(half)
      append(tail: source, head: sink, capacity: random.within(1...1000))
    }
  }

  /// `total` as a sum of `count` numbers above 0, each such sum equally likely.
  private mutating func compose(_ total: Int, of count: Int) -> [Int] {
    var isCut = [Bool](repeating: false, count: total)
    isCut[0] = true
    var cuts = 1
    while cuts < count {
      let cut = random.below(total)
      if !isCut[cut] {
        isCut[cut] = true
        cuts += 1
      }
    }
    let places = isCut.indices.filter { isCut[$0] } + [total]
    return zip(places, places.dropFirst()).map { $1 - $0 }
  }

  /// The skeleton: a north-west corner over sources and sinks in random order, dearer than the rest.
  private mutating func addCorner(_ offered: [Int], _ wanted: [Int]) {
    var sources = Array(offered.indices)
    var sinks = sources
    random.shuffle(&sources)
    random.shuffle(&sinks)
    var have = offered
    var want = wanted
    var row = 0
    var column = 0
    while row < sources.count && column < sinks.count {
      let source = sources[row]
      let sink = sinks[column]
      let units = min(have[source], want[sink])
      append(
        tail: source, head: sources.count + sink, capacity: max(units, random.within(1...1000)),
        cost: 5000...10_000)
      have[source] -= units
      want[sink] -= units
      if have[source] == 0 { row += 1 }
      if want[sink] == 0 { column += 1 }
    }
  }
}
