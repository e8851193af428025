/// A random number generator whose numbers depend on its seed alone.
///
/// SplitMix64: a counter of 64 bits stepped by an odd constant, each value scrambled by two
/// multiplications (Steele, Lea & Flood, *Fast splittable pseudorandom number generators*, OOPSLA
/// 2014). Everything that is drawn is a whole number, so that a seed gives the same region on every
/// machine; the standard library's own shuffles are avoided, because their order is not promised.
///
/// Each record has a stream of its own, addressed by what it is and its number: a change in how
/// companies are made leaves the stream of every citizen where it was.
package struct SeededRandom: Sendable {
  /// What a stream is for.
  package enum Stream: UInt64, Sendable {
    case town
    case companyPlan
    case company
    case openingPlan
    case opening
    case citizenPlan
    case citizen
    case reservation
    case decision
    case identifier
  }

  private var state: UInt64

  /// A generator started from a seed.
  package init(seed: UInt64) {
    state = seed
  }

  /// The generator of one record.
  package init(seed: UInt64, stream: Stream, index: Int = 0) {
    let first = Self.scramble(seed &+ Self.step &* (stream.rawValue + 1))
    state = Self.scramble(first &+ Self.step &* UInt64(truncatingIfNeeded: index))
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.scramble(state)
  }

  /// A number from 0 up to but not including `bound`, each equally likely.
  ///
  /// The high half of a 128-bit product, with the few products rejected that would favour some
  /// numbers (Lemire, *Fast random integer generation in an interval*, 2019).
  ///
  /// - Precondition: `bound` is positive.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "Nothing lies below \(bound).")
    let bound = UInt64(bound)
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// A number in a range, each equally likely.
  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in `permille` of a thousand draws.
  package mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

  /// The smallest of `count` numbers in a range: the larger the count, the nearer to its start.
  package mutating func lowest(of count: Int, within range: ClosedRange<Int>) -> Int {
    (0..<count).reduce(range.upperBound) { lowest, _ in min(lowest, within(range)) }
  }

  /// One of the elements, each equally likely.
  ///
  /// - Precondition: `elements` is not empty.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Puts the elements in random order (Fisher–Yates).
  ///
  /// - Complexity: O(*n*).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for place in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(place, below(place + 1))
    }
  }

  /// At most `count` of the elements, in random order.
  package mutating func sample<Element>(_ elements: [Element], _ count: Int) -> [Element] {
    var elements = elements
    shuffle(&elements)
    return Array(elements.prefix(max(0, count)))
  }

  /// The odd number nearest to 2⁶⁴ divided by the golden ratio.
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func scramble(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
