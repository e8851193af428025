/// Draws of one of several, each as likely as its weight says.
struct WeightedChoice {
  /// The sum of the weights up to and including each.
  private var sums: [Double] = []

  /// A choice by weights, not negative and not all 0.
  init(_ weights: [Double]) {
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
  }

  /// The weights `1 / rank^exponent` of Zipf's law, greatest first.
  static func zipf(_ count: Int, exponent: Double) -> [Double] {
    (1...count).map { 1 / Elementary.power(Double($0), exponent) }
  }

  /// One of them, by index.
  ///
  /// - Complexity: O(log count).
  func draw(_ random: inout RandomStream) -> Int {
    let place = random.fraction() * sums[sums.count - 1]
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > place { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
