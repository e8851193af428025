package import Assignment

/// Random min-cost flow problems of many shapes, reproducible from a seed.
package struct RandomNetwork {
  package var nodes: ClosedRange<Int> = 1...7
  package var arcs: ClosedRange<Int> = 0...16
  package var capacity: ClosedRange<Int64> = 0...6
  package var lowerBound: ClosedRange<Int64> = 0...0
  package var cost: ClosedRange<Int64> = 0...9
  /// Units sent from one random node to another, over and over, which makes the supplies.
  package var shipments: ClosedRange<Int> = 0...4
  /// Out of ten, how many arcs have no capacity.
  package var unbounded = 1
  /// Whether arcs that stand side by side or begin where they end are drawn more often.
  package var crowded = false
  /// Whether the supplies need not add up to 0.
  package var unbalanced = false
  /// Whether the supplies come from a flow on the arcs, so that there is one.
  package var feasible = false
  /// What every cost is multiplied by.
  package var costScale: Int64 = 1
  /// What every amount is multiplied by.
  package var amountScale: Int64 = 1

  package init() {}

  /// A problem of one of the shapes, all of them in turn as `seed` counts up.
  package static func tiny(seed: UInt64) throws -> MinCostFlowProblem {
    var shape = RandomNetwork()
    shape.feasible = seed / 16 % 2 == 0
    switch seed % 16 {
    case 0: shape.nodes = 0...2
    case 1: shape.arcs = 0...3
    case 2: shape.capacity = 0...1
    case 3: shape.lowerBound = 0...3
    case 4: shape.lowerBound = -4...4
    case 5: shape.cost = -9...9
    case 6:
      shape.cost = -9...9
      shape.unbounded = 5
    case 7:
      shape.cost = -2...9
      shape.unbounded = 9
    case 8: shape.crowded = true
    case 9:
      shape.crowded = true
      shape.cost = -5...5
      shape.lowerBound = -2...2
    case 10: shape.unbalanced = true
    case 11: shape.cost = 1...1
    case 12:
      shape.costScale = 1 << 50
      shape.amountScale = 1 << 50
    case 13:
      shape.nodes = 10...20
      shape.arcs = 10...80
    case 14:
      shape.nodes = 10...20
      shape.arcs = 10...80
      shape.cost = -4...20
      shape.unbounded = 0
    default: shape.shipments = 0...0
    }
    return try shape.problem(seed: seed)
  }

  /// The problem of this shape for a seed.
  package func problem(seed: UInt64) throws -> MinCostFlowProblem {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: nodes, using: &random)
    if count == 0 {
      return try MinCostFlowProblem(supplies: [], arcs: [])
    }
    var list: [MinCostFlowProblem.Arc] = []
    var supplies = [Int64](repeating: 0, count: count)
    for _ in 0..<Int.random(in: arcs, using: &random) {
      let tail = Int32.random(in: 0..<Int32(count), using: &random)
      let near = crowded && Bool.random(using: &random)
      let head = near ? (tail + 1) / 2 : Int32.random(in: 0..<Int32(count), using: &random)
      let lower = Int64.random(in: lowerBound, using: &random)
      let width = Int64.random(in: capacity, using: &random)
      let isUnbounded = Int.random(in: 0..<10, using: &random) < unbounded
      list.append(
        MinCostFlowProblem.Arc(
          tail: tail, head: head, lowerBound: lower * amountScale,
          capacity: isUnbounded ? MinCostFlowProblem.unbounded : (lower + width) * amountScale,
          cost: Int64.random(in: cost, using: &random) * costScale))
      if feasible {
        let units = (lower + Int64.random(in: 0...width, using: &random)) * amountScale
        supplies[Int(tail)] += units
        supplies[Int(head)] -= units
      }
    }
    if !feasible {
      for _ in 0..<Int.random(in: shipments, using: &random) {
        let units = Int64.random(in: 1...4, using: &random) * amountScale
        supplies[Int.random(in: 0..<count, using: &random)] += units
        supplies[Int.random(in: 0..<count, using: &random)] -= units
      }
      if unbalanced && Bool.random(using: &random) {
        supplies[0] += amountScale
      }
    }
    return try MinCostFlowProblem(supplies: supplies, arcs: list)
  }
}
