/// A problem in which each weighted limit is replaced by nested limits on counts.
///
/// The right nodes of a weighted limit of capacity `C` form *classes* of equal weight
/// `w₁ > w₂ > … > w_k` (weight 0 is left out). Each class has a limit of its own, and for each `m > 1`
/// the classes `1…m` together have one, nested with the heaviest innermost:
///
///     (((class 1) class 2) class 3) … within the limit that was around the right nodes
///
/// Given a *box*, a greatest count for each class, the limit on classes `1…m` is the most edges that
/// fit into `C` from these classes, lightest first, no class above its box: `⌊C / w_m⌋` where no box
/// binds. Every matching that keeps the weighted limits and the box keeps these limits; the converse
/// holds when all weights are equal.
struct CountRelaxation: Sendable {
  /// The right nodes of equal weight in one weighted limit.
  struct WeightClass: Sendable {
    var weight: Int64
    /// The limit of this class, as an index into `limits`.
    var limit: Int
    /// The limit of this class and all heavier ones; `limit` for the heaviest.
    var chainLimit: Int
  }

  /// The classes of one weighted limit.
  struct Site: Sendable {
    var capacity: Int64
    /// Its classes, heaviest first, as a range of `classes`.
    var classes: Range<Int>
  }

  let problem: BMatchingProblem
  private(set) var sites: [Site] = []
  private(set) var classes: [WeightClass] = []
  /// The greatest count of each class that could ever be used.
  private(set) var widestBox: [Int32] = []
  private var limits: [BMatchingProblem.Limit]
  private var limitOfRight: [Int32]

  /// - Throws: the first fault found in the weighted limits.
  init(
    _ problem: BMatchingProblem, _ weightedLimits: [WeightedLimit]
  ) throws(ProblemError) {
    self.problem = problem
    limits = problem.limits
    limitOfRight = problem.limitOfRight
    try Self.check(problem, weightedLimits)
    var degree = [Int64](repeating: 0, count: problem.rightCapacities.count)
    for edge in problem.edges where edge.value > 0 {
      degree[Int(edge.right)] += 1
    }
    let places = zip(degree, problem.rightCapacities).map { min($0, Int64($1)) }
    // One more than the right nodes can take, however few edges they have.
    let ample = problem.rightCapacities.map { Int64($0) + 1 }
    for weightedLimit in weightedLimits {
      // Counting the places tightens the limits of unlike classes. Of one class it would only repeat
      // what the right nodes say, and hide what one place more or fewer is worth.
      let isOneClass = Set(weightedLimit.weights.filter { $0 > 0 }).count == 1
      addSite(weightedLimit, isOneClass ? ample : places)
    }
  }

  private mutating func addSite(_ weightedLimit: WeightedLimit, _ places: [Int64]) {
    let members = zip(weightedLimit.weights, weightedLimit.rights).filter { $0.0 > 0 }
      .sorted { ($0.0, $1.1) > ($1.0, $0.1) }
    let firstClass = classes.count
    for (weight, right) in members {
      if classes.count == firstClass || classes[classes.count - 1].weight != weight {
        addClass(weight, around: limitOfRight[Int(right)], isHeaviest: classes.count == firstClass)
        widestBox.append(0)
      }
      let last = classes.count - 1
      limitOfRight[Int(right)] = Int32(classes[last].limit)
      let most = min(
        Int64(widestBox[last]) + places[Int(right)], weightedLimit.capacity / weight,
        Int64(Int32.max))
      widestBox[last] = Int32(most)
    }
    sites.append(Site(capacity: weightedLimit.capacity, classes: firstClass..<classes.count))
  }

  /// Opens a class around which the limit `outer` stands, inside a new limit with the heavier ones.
  private mutating func addClass(_ weight: Int64, around outer: Int32, isHeaviest: Bool) {
    let limit = limits.count
    limits.append(BMatchingProblem.Limit(capacity: 0, parent: outer))
    var chainLimit = limit
    if !isHeaviest {
      chainLimit = limits.count
      limits.append(BMatchingProblem.Limit(capacity: 0, parent: outer))
      limits[limit].parent = Int32(chainLimit)
      limits[classes[classes.count - 1].chainLimit].parent = Int32(chainLimit)
    }
    classes.append(WeightClass(weight: weight, limit: limit, chainLimit: chainLimit))
  }

  /// The capacities of the limits that stand for weights, each with its index, given a box.
  ///
  /// - Complexity: O(classes²) within each site.
  func capacities(in box: [Int32]) -> [(limit: Int, capacity: Int32)] {
    var result: [(limit: Int, capacity: Int32)] = []
    for site in sites {
      for last in site.classes {
        result.append((classes[last].limit, box[last]))
        if last > site.classes.lowerBound {
          let chain = site.classes.lowerBound...last
          result.append((classes[last].chainLimit, mostEdges(chain, site.capacity, box)))
        }
      }
    }
    return result
  }

  /// The most edges of these classes that fit, taken lightest first.
  private func mostEdges(_ chain: ClosedRange<Int>, _ capacity: Int64, _ box: [Int32]) -> Int32 {
    var room = capacity
    var count: Int32 = 0
    for index in chain.reversed() {
      let more = min(Int64(box[index]), room / classes[index].weight)
      count += Int32(more)
      room -= more * classes[index].weight
    }
    return count
  }

  /// The relaxed problem for a box.
  func relaxed(in box: [Int32]) throws(ProblemError) -> BMatchingProblem {
    var narrowed = limits
    for (limit, capacity) in capacities(in: box) {
      narrowed[limit].capacity = capacity
    }
    return try BMatchingProblem(
      leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities,
      edges: problem.edges, limits: narrowed, limitOfRight: limitOfRight)
  }

  private static func check(
    _ problem: BMatchingProblem, _ weightedLimits: [WeightedLimit]
  ) throws(ProblemError) {
    let count = problem.rightCapacities.count
    var isNamed = [Bool](repeating: false, count: count)
    for (index, limit) in weightedLimits.enumerated() {
      if limit.capacity < 0 {
        throw .negativeWeightedCapacity(weightedLimit: index, capacity: limit.capacity)
      }
      if limit.weights.count != limit.rights.count {
        throw .weightCount(
          weightedLimit: index, rights: limit.rights.count, weights: limit.weights.count)
      }
      for (right, weight) in zip(limit.rights, limit.weights) {
        if right < 0 || right >= count {
          throw .weightedRightOutOfRange(weightedLimit: index, right: right, count: count)
        }
        if weight < 0 {
          throw .negativeWeight(weightedLimit: index, right: right, weight: weight)
        }
        if isNamed[Int(right)] {
          throw .rightInTwoWeightedLimits(weightedLimit: index, right: right)
        }
        isNamed[Int(right)] = true
        let around = problem.limitOfRight[Int(right)]
        let expected = problem.limitOfRight[Int(limit.rights[0])]
        if around != expected {
          throw .weightedLimitSplit(
            weightedLimit: index, right: right, limit: around, expected: expected)
        }
      }
    }
  }
}
