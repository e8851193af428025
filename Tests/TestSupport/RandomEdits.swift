import Assignment

/// Random edits of a problem, reproducible from a seed.
package struct RandomEdits {
  package var random: SplitMix64
  private let values: RandomProblem.Values

  package init(seed: UInt64, values: RandomProblem.Values) {
    random = SplitMix64(seed: seed)
    self.values = values
  }

  /// An edit that names only what is present.
  package mutating func next(for problem: EditedProblem) -> EditedProblem.Edit {
    let left = problem.lefts.sorted().randomElement(using: &random)
    let right = problem.rights.sorted().randomElement(using: &random)
    let limit = problem.kept.sorted().randomElement(using: &random)
    let edge = problem.present.sorted().randomElement(using: &random)
    while true {
      switch Int.random(in: 0..<30, using: &random) {
      case 0: return .addLeft(capacity())
      case 1:
        return .addRight(capacity(), limit: around(problem.kept.sorted()))
      case 2..<7:
        if let left, let right {
          return .addEdge(
            BMatchingProblem.Edge(left: Int32(left), right: Int32(right), value: value()))
        }
      case 7:
        if let left {
          return .removeLeft(left)
        }
      case 8:
        if let right {
          return .removeRight(right)
        }
      case 9:
        if let edge {
          return .removeEdge(edge)
        }
      case 10..<14:
        if let edge {
          return .setValue(value(), edge: edge)
        }
      case 14:
        if let left {
          return .setLeft(capacity(), left)
        }
      case 15:
        if let right {
          return .setRight(capacity(), right)
        }
      case 16:
        if let limit {
          return .setLimit(capacity(), limit)
        }
      case 17: return .addLimit(capacity(), parent: around(problem.kept.sorted()))
      case 18:
        if let limit {
          return .removeLimit(limit)
        }
      case 19..<21:
        if let right {
          return .moveRight(right, limit: around(problem.kept.sorted()))
        }
      case 21..<23:
        if let limit {
          return .moveLimit(limit, parent: around(problem.limits(outside: limit)))
        }
      default:
        if let edge {
          let standing = EditedProblem.Standing.allCases.randomElement(using: &random) ?? .free
          return .layDown(standing, edge: edge)
        }
      }
    }
  }

  /// One of the limits, or now and then none.
  private mutating func around(_ limits: [Int]) -> Int32 {
    let choice = Int.random(in: -1..<limits.count, using: &random)
    return choice < 0 ? -1 : Int32(limits[choice])
  }

  private mutating func capacity() -> Int32 {
    Int.random(in: 0..<20, using: &random) == 0
      ? Int32.max : Int32.random(in: 0...3, using: &random)
  }

  private mutating func value() -> Int64 {
    switch values {
    case .small: Int64.random(in: 1...5, using: &random)
    case .anySign: Int64.random(in: -500...1000, using: &random)
    case .tied: Int.random(in: 0..<4, using: &random) == 0 ? 0 : 7
    case .twoTier:
      // Now and then more than fits, so that the door has something to refuse.
      Int64.random(in: 0...1, using: &random) << Int64.random(in: 50...60, using: &random)
        + Int64.random(in: 1...1000, using: &random)
    case .product:
      Int64.random(in: 1...8, using: &random) * Int64.random(in: 1...8, using: &random)
    }
  }
}
