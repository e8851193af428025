package import Assignment

/// The greatest value under weighted limits, found by branching on how many edges of each weight
/// they hold; for problems too large to try every filling.
///
/// The right nodes of one weight in a weighted limit are a *class*, with a greatest count of its
/// own. Each class together with all heavier ones holds no more edges than fit when the lightest are
/// taken first. Under these counts `ReferenceFlow` finds a value that no answer below them exceeds.
/// Where its matching weighs too much, every answer has fewer edges in one of the classes there: a
/// child for each. The open node of greatest value is next, so the first that weighs too much
/// nowhere is best.
///
/// - Complexity: exponential in the number of limits that weigh too much; each node costs a few
///   searches of `ReferenceFlow`.
package struct ReferenceBranching {
  /// The right nodes of one weight, and the limits on them alone and with all heavier ones.
  private struct WeightClass {
    let weight: Int64
    let limit: Int
    let withHeavier: Int
  }

  private struct Knapsack {
    let capacity: Int64
    /// Heaviest first.
    var classes: [WeightClass] = []
  }

  /// A greatest count for each class of each knapsack, and a matching of greatest value under them.
  private struct Node {
    var most: [[Int32]]
    var flow: ReferenceFlow
  }

  private var knapsacks: [Knapsack] = []
  private let root: Node

  /// The greatest value, and how many nodes were looked at.
  package static func value(
    _ problem: BMatchingProblem, under weightedLimits: [WeightedLimit]
  ) throws -> (value: Int64, nodes: Int) {
    try ReferenceBranching(problem, weightedLimits).searched()
  }

  private init(_ problem: BMatchingProblem, _ weightedLimits: [WeightedLimit]) throws {
    var limits = problem.limits
    var limitOfRight = problem.limitOfRight
    var most: [[Int32]] = []
    for weighted in weightedLimits {
      var knapsack = Knapsack(capacity: weighted.capacity)
      var counts: [Int32] = []
      for weight in Set(weighted.weights).filter({ $0 > 0 }).sorted(by: >) {
        let rights = zip(weighted.rights, weighted.weights).filter { $0.1 == weight }.map(\.0)
        let places = rights.reduce(Int64(0)) { $0 + Int64(problem.rightCapacities[Int($1)]) }
        let around = problem.limitOfRight[Int(rights[0])]
        limits.append(.init(capacity: 0, parent: Int32(limits.count + 1)))
        limits.append(.init(capacity: 0, parent: around))
        let outer = limits.count - 1
        if let heavier = knapsack.classes.last { limits[heavier.withHeavier].parent = Int32(outer) }
        for right in rights { limitOfRight[Int(right)] = Int32(outer - 1) }
        knapsack.classes.append(
          WeightClass(weight: weight, limit: outer - 1, withHeavier: outer))
        counts.append(Int32(min(places, weighted.capacity / weight)))
      }
      knapsacks.append(knapsack)
      most.append(counts)
    }
    for (knapsack, counts) in zip(knapsacks, most) {
      for (limit, capacity) in Self.limits(of: knapsack, most: counts) {
        limits[limit].capacity = capacity
      }
    }
    root = Node(
      most: most,
      flow: ReferenceFlow(
        try BMatchingProblem(
          leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities,
          edges: problem.edges, limits: limits, limitOfRight: limitOfRight)))
  }

  /// The limits of a knapsack under greatest counts of its classes.
  private static func limits(
    of knapsack: Knapsack, most: [Int32]
  ) -> [(limit: Int, capacity: Int32)] {
    knapsack.classes.indices.flatMap { last in
      var room = knapsack.capacity
      var together: Int32 = 0
      for index in (0...last).reversed() {
        let count = min(Int64(most[index]), room / knapsack.classes[index].weight)
        room -= count * knapsack.classes[index].weight
        together += Int32(count)
      }
      let weightClass = knapsack.classes[last]
      return [(weightClass.limit, most[last]), (weightClass.withHeavier, together)]
    }
  }

  private func searched() -> (value: Int64, nodes: Int) {
    var open = [root]
    var seen: Set<[[Int32]]> = [root.most]
    var nodes = 0
    while let place = open.indices.max(by: { open[$0].flow.value < open[$1].flow.value }) {
      let node = open.remove(at: place)
      nodes += 1
      let branchings = knapsacks.indices.filter { weighsTooMuch($0, node) }
        .map { children(of: node, at: $0) }
      if branchings.isEmpty { return (node.flow.value, nodes) }
      // Where the best child loses most, the bound falls most.
      let chosen = branchings.min {
        ($0.map(\.flow.value).max() ?? 0) < ($1.map(\.flow.value).max() ?? 0)
      }
      open += (chosen ?? []).filter { seen.insert($0.most).inserted }
    }
    preconditionFailure("No edge at all weighs too much nowhere.")
  }

  private func weighsTooMuch(_ index: Int, _ node: Node) -> Bool {
    let weight = knapsacks[index].classes.reduce(Int64(0)) {
      $0 + $1.weight * Int64(node.flow.count(in: $1.limit))
    }
    return weight > knapsacks[index].capacity
  }

  /// One edge fewer in each class that has any.
  private func children(of node: Node, at index: Int) -> [Node] {
    let knapsack = knapsacks[index]
    return knapsack.classes.indices.compactMap { fewer in
      let count = node.flow.count(in: knapsack.classes[fewer].limit)
      guard count > 0 else { return nil }
      var child = node
      child.most[index][fewer] = count - 1
      for (limit, capacity) in Self.limits(of: knapsack, most: child.most[index]) {
        child.flow.lower(limit, to: capacity)
      }
      return child
    }
  }
}
