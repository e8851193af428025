package import Assignment

/// What an `EditableMatching` should stand for after its edits, kept in the plainest way and solved
/// from scratch each time.
package struct EditedProblem {
  package enum Standing: CaseIterable, Sendable {
    case free
    case forced
    case forbidden
  }

  /// One change of the problem.
  package enum Edit: Sendable {
    case addLeft(Int32)
    case addRight(Int32, limit: Int32)
    case addLimit(Int32, parent: Int32)
    case addEdge(BMatchingProblem.Edge)
    case removeLeft(Int)
    case removeRight(Int)
    case removeLimit(Int)
    case removeEdge(Int)
    case setValue(Int64, edge: Int)
    case setLeft(Int32, Int)
    case setRight(Int32, Int)
    case setLimit(Int32, Int)
    case moveRight(Int, limit: Int32)
    case moveLimit(Int, parent: Int32)
    case layDown(Standing, edge: Int)
  }

  package var leftCapacities: [Int32]
  package var rightCapacities: [Int32]
  package var limits: [BMatchingProblem.Limit]
  package var limitOfRight: [Int32]
  package var edges: [BMatchingProblem.Edge]
  package var standing: [Standing]
  package var lefts: Set<Int>
  package var rights: Set<Int>
  /// The limits that have not been removed.
  package var kept: Set<Int>
  package var present: Set<Int>

  package init(_ problem: BMatchingProblem) {
    leftCapacities = problem.leftCapacities
    rightCapacities = problem.rightCapacities
    limits = problem.limits
    limitOfRight = problem.limitOfRight
    edges = problem.edges
    standing = Array(repeating: .free, count: edges.count)
    lefts = Set(leftCapacities.indices)
    rights = Set(rightCapacities.indices)
    kept = Set(limits.indices)
    present = Set(edges.indices)
  }

  /// The edit applied; what it names must be present.
  package func after(_ edit: Edit) -> EditedProblem {
    var result = self
    switch edit {
    case .addLeft(let capacity):
      result.lefts.insert(leftCapacities.count)
      result.leftCapacities.append(capacity)
    case .addRight(let capacity, let limit):
      result.rights.insert(rightCapacities.count)
      result.rightCapacities.append(capacity)
      result.limitOfRight.append(limit)
    case .addLimit(let capacity, let parent):
      result.kept.insert(limits.count)
      result.limits.append(BMatchingProblem.Limit(capacity: capacity, parent: parent))
    case .addEdge(let edge):
      result.present.insert(edges.count)
      result.edges.append(edge)
      result.standing.append(.free)
    case .removeLeft(let left):
      result.lefts.remove(left)
      result.leftCapacities[left] = 0
      result.present = present.filter { edges[$0].left != left }
    case .removeRight(let right):
      result.rights.remove(right)
      result.rightCapacities[right] = 0
      result.present = present.filter { edges[$0].right != right }
    case .removeLimit(let limit):
      let around = limits[limit].parent
      result.kept.remove(limit)
      for child in limits.indices where limits[child].parent == limit {
        result.limits[child].parent = around
      }
      result.limitOfRight = limitOfRight.map { $0 == limit ? around : $0 }
      result.limits[limit] = BMatchingProblem.Limit(capacity: 0)
    case .removeEdge(let edge): result.present.remove(edge)
    case .setValue(let value, let edge): result.edges[edge].value = value
    case .setLeft(let capacity, let left): result.leftCapacities[left] = capacity
    case .setRight(let capacity, let right): result.rightCapacities[right] = capacity
    case .setLimit(let capacity, let limit): result.limits[limit].capacity = capacity
    case .moveRight(let right, let limit): result.limitOfRight[right] = limit
    case .moveLimit(let limit, let parent): result.limits[limit].parent = parent
    case .layDown(let value, let edge): result.standing[edge] = value
    }
    return result
  }

  /// The limits that are neither `limit` nor below it.
  package func limits(outside limit: Int) -> [Int] {
    kept.sorted().filter {
      var around = $0
      while around >= 0 && around != limit {
        around = Int(limits[around].parent)
      }
      return around < 0
    }
  }

  /// Whether the values fit, whatever may be forced, forbidden or released later.
  package var fits: Bool {
    let list = edges.indices.map {
      present.contains($0)
        ? edges[$0]
        : BMatchingProblem.Edge(left: edges[$0].left, right: edges[$0].right, value: 0)
    }
    let problem = try? BMatchingProblem(
      leftCapacities: leftCapacities, rightCapacities: rightCapacities, edges: list,
      limits: limits, limitOfRight: limitOfRight)
    return problem != nil
  }

  /// The values of the forced edges.
  package var valueOfForced: Int64 {
    forced.reduce(0) { $0 + edges[$1].value }
  }

  private var forced: [Int] {
    edges.indices.filter { present.contains($0) && standing[$0] == .forced }
  }

  /// What is left to decide, or nil when more is forced somewhere than fits.
  package func remainder() throws -> BMatchingProblem? {
    var left = leftCapacities
    var right = rightCapacities
    var forest = limits
    for edge in forced {
      left[Int(edges[edge].left)] -= 1
      right[Int(edges[edge].right)] -= 1
      var limit = Int(limitOfRight[Int(edges[edge].right)])
      while limit >= 0 {
        forest[limit].capacity -= 1
        limit = Int(forest[limit].parent)
      }
    }
    if (left + right + forest.map(\.capacity)).contains(where: { $0 < 0 }) {
      return nil
    }
    let list = edges.indices.map {
      let isFree = present.contains($0) && standing[$0] == .free
      return BMatchingProblem.Edge(
        left: edges[$0].left, right: edges[$0].right, value: isFree ? edges[$0].value : 0)
    }
    return try BMatchingProblem(
      leftCapacities: left, rightCapacities: right, edges: list, limits: forest,
      limitOfRight: limitOfRight)
  }

  /// The greatest value, forced edges included, or nil when there is no matching.
  package func value() throws -> Int64? {
    try remainder().map { $0.solved().value + valueOfForced }
  }
}

extension EditableMatching {
  /// Makes the same edit here.
  package mutating func apply(_ edit: EditedProblem.Edit) throws(ProblemError) {
    switch edit {
    case .addLeft(let capacity): _ = try addLeft(capacity: capacity)
    case .addRight(let capacity, let limit):
      _ = try addRight(capacity: capacity, limit: limit)
    case .addLimit(let capacity, let parent):
      _ = try addLimit(capacity: capacity, parent: parent)
    case .addEdge(let edge): _ = try addEdge(edge)
    case .removeLeft(let left): removeLeft(left)
    case .removeRight(let right): removeRight(right)
    case .removeLimit(let limit): removeLimit(limit)
    case .removeEdge(let edge): removeEdge(edge)
    case .setValue(let value, let edge): try setValue(value, ofEdge: edge)
    case .setLeft(let capacity, let left): try setCapacity(capacity, ofLeft: left)
    case .setRight(let capacity, let right): try setCapacity(capacity, ofRight: right)
    case .setLimit(let capacity, let limit): try setCapacity(capacity, ofLimit: limit)
    case .moveRight(let right, let limit): try setLimit(limit, ofRight: right)
    case .moveLimit(let limit, let parent): try setParent(parent, ofLimit: limit)
    case .layDown(.free, let edge): release(edge: edge)
    case .layDown(.forced, let edge): try force(edge: edge)
    case .layDown(.forbidden, let edge): forbid(edge: edge)
    }
  }
}
