/// A choice among items by whole-number weights, written `[item: weight, …]`.
///
/// The order of the literal is kept, so that a draw depends on nothing but the generator.
struct Choice<Item: Sendable>: Sendable {
  private let items: [Item]
  /// Sums of the weights up to and with each item.
  private let sums: [Int]

  /// A choice among items, each with its weight.
  ///
  /// - Precondition: as many weights as items; none is negative.
  init(_ items: [Item], weights: [Int]) {
    precondition(items.count == weights.count, "\(items.count) items, \(weights.count) weights.")
    precondition(weights.allSatisfy { $0 >= 0 }, "A weight is negative: \(weights).")
    self.items = items
    var sum = 0
    sums = weights.map { weight in
      sum += weight
      return sum
    }
  }

  /// Whether there is nothing to choose.
  var isEmpty: Bool { sums.last ?? 0 == 0 }

  /// An item, as likely as its share of the weights.
  ///
  /// - Precondition: some weight is positive.
  /// - Complexity: O(log *n*).
  func draw(_ random: inout SeededRandom) -> Item {
    precondition(!isEmpty, "Nothing to choose among \(items.count) items.")
    let target = random.below(sums[sums.count - 1])
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return items[low]
  }
}

extension Choice: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (Item, Int)...) {
    self.init(elements.map(\.0), weights: elements.map(\.1))
  }
}
