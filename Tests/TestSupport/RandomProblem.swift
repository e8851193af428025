package import Assignment

/// Random problems of many shapes, reproducible from a seed.
package struct RandomProblem {
  /// How the values of a problem are drawn.
  package enum Values: CaseIterable, Sendable {
    /// 1…5, so that ties abound.
    case small
    /// −500…1000, a third of them of no use.
    case anySign
    /// All the same.
    case tied
    /// 2⁵⁰ times 0 or 1, plus 1…1000.
    case twoTier
    /// `(left + 1) · (right + 1)`, hard for shortest augmenting paths.
    case product
  }

  package var lefts: ClosedRange<Int> = 0...5
  package var rights: ClosedRange<Int> = 0...5
  package var edges: ClosedRange<Int> = 0...12
  package var leftCapacity: ClosedRange<Int32> = 0...3
  package var rightCapacity: ClosedRange<Int32> = 0...3
  package var limits: ClosedRange<Int> = 0...4
  package var limitCapacity: ClosedRange<Int32> = 0...4
  /// Out of ten, how many limits stand inside another.
  package var nesting = 6
  package var values = Values.small

  package init() {}

  /// A problem of one of the shapes, all of them in turn as `seed` counts up.
  package static func tiny(seed: UInt64) throws -> BMatchingProblem {
    var shape = RandomProblem()
    shape.values = Values.allCases[Int(seed % UInt64(Values.allCases.count))]
    switch seed / 5 % 8 {
    case 0: shape.edges = 0...0
    case 1: shape.lefts = 1...1
    case 2: shape.rights = 1...1
    case 3: shape.limits = 0...0
    case 4:
      shape.limits = 5...7
      shape.nesting = 9
    case 5:
      shape.leftCapacity = 1...1
      shape.rightCapacity = 1...1
    case 6: shape.limitCapacity = 0...1
    default: break
    }
    return try shape.problem(seed: seed)
  }

  /// The problem of this shape for a seed.
  package func problem(seed: UInt64) throws -> BMatchingProblem {
    var random = SplitMix64(seed: seed)
    let leftCount = Int.random(in: lefts, using: &random)
    let rightCount = Int.random(in: rights, using: &random)
    let wanted = Int.random(in: edges, using: &random)
    let limitCount = Int.random(in: limits, using: &random)
    // Parents are drawn along a random order, so they come before and after their children.
    let order = Array(0..<limitCount).shuffled(using: &random)
    var forest = [BMatchingProblem.Limit](
      repeating: BMatchingProblem.Limit(capacity: 0), count: limitCount)
    for (position, limit) in order.enumerated() {
      let capacity = Int32.random(in: limitCapacity, using: &random)
      let isInside = position > 0 && Int.random(in: 0..<10, using: &random) < nesting
      let parent = isInside ? order[Int.random(in: 0..<position, using: &random)] : -1
      forest[limit] = BMatchingProblem.Limit(capacity: capacity, parent: Int32(parent))
    }
    var list: [BMatchingProblem.Edge] = []
    if leftCount > 0 && rightCount > 0 {
      for _ in 0..<wanted {
        let left = Int.random(in: 0..<leftCount, using: &random)
        let right = Int.random(in: 0..<rightCount, using: &random)
        list.append(
          BMatchingProblem.Edge(
            left: Int32(left), right: Int32(right), value: value(left, right, &random)))
      }
    }
    return try BMatchingProblem(
      leftCapacities: (0..<leftCount).map { _ in Int32.random(in: leftCapacity, using: &random) },
      rightCapacities: (0..<rightCount).map { _ in
        Int32.random(in: rightCapacity, using: &random)
      },
      edges: list, limits: forest,
      limitOfRight: (0..<rightCount).map { _ in
        Int32.random(in: -1..<Int32(limitCount), using: &random)
      })
  }

  private func value(_ left: Int, _ right: Int, _ random: inout SplitMix64) -> Int64 {
    switch values {
    case .small: Int64.random(in: 1...5, using: &random)
    case .anySign: Int64.random(in: -500...1000, using: &random)
    case .tied: 7
    case .twoTier:
      Int64.random(in: 0...1, using: &random) << 50 + Int64.random(in: 1...1000, using: &random)
    case .product: Int64((left + 1) * (right + 1))
    }
  }
}
