package import Assignment

/// The greatest value of a tiny problem, found by trying every choice of edges.
///
/// - Complexity: O(2^edges), each step O(limits + weighted limits).
package struct BruteForce {
  private let problem: BMatchingProblem
  private let weightedLimits: [WeightedLimit]
  private let weights: [[Int64]]
  private var leftRoom: [Int32]
  private var rightRoom: [Int32]
  private var limitRoom: [Int32]
  private var weightRoom: [Int64]
  private var best: Int64 = 0
  private var chosen: [Int] = []
  /// What a choice of edges is worth beside the sum of their values.
  private let extra: ([Int]) -> Int64

  package static func value(
    _ problem: BMatchingProblem, under weightedLimits: [WeightedLimit] = [],
    adding extra: @escaping ([Int]) -> Int64 = { _ in 0 }
  ) -> Int64 {
    var search = BruteForce(problem, weightedLimits, extra)
    search.choose(from: 0, worth: 0)
    return search.best
  }

  private init(
    _ problem: BMatchingProblem, _ weightedLimits: [WeightedLimit],
    _ extra: @escaping ([Int]) -> Int64
  ) {
    self.extra = extra
    self.problem = problem
    self.weightedLimits = weightedLimits
    weights = weightedLimits.map { limit in
      var byRight = [Int64](repeating: 0, count: problem.rightCapacities.count)
      for (right, weight) in zip(limit.rights, limit.weights) {
        byRight[Int(right)] = weight
      }
      return byRight
    }
    leftRoom = problem.leftCapacities
    rightRoom = problem.rightCapacities
    limitRoom = problem.limits.map(\.capacity)
    weightRoom = weightedLimits.map(\.capacity)
  }

  private mutating func choose(from index: Int, worth value: Int64) {
    best = max(best, value + extra(chosen))
    for next in index..<max(index, problem.edges.count) where problem.edges[next].value > 0 {
      take(next, sign: 1)
      if isFeasible(at: next) {
        chosen.append(next)
        choose(from: next + 1, worth: value + problem.edges[next].value)
        chosen.removeLast()
      }
      take(next, sign: -1)
    }
  }

  private mutating func take(_ index: Int, sign: Int32) {
    let edge = problem.edges[index]
    let right = Int(edge.right)
    leftRoom[Int(edge.left)] -= sign
    rightRoom[right] -= sign
    var limit = Int(problem.limitOfRight[right])
    while limit >= 0 {
      limitRoom[limit] -= sign
      limit = Int(problem.limits[limit].parent)
    }
    for which in weightedLimits.indices {
      weightRoom[which] -= Int64(sign) * weights[which][right]
    }
  }

  private func isFeasible(at index: Int) -> Bool {
    let edge = problem.edges[index]
    return leftRoom[Int(edge.left)] >= 0 && rightRoom[Int(edge.right)] >= 0
      && limitRoom.allSatisfy { $0 >= 0 } && weightRoom.allSatisfy { $0 >= 0 }
  }
}
