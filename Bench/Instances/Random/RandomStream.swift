/// Random numbers that depend on the name of an instance, a part of it and an index alone.
///
/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, *Fast splittable pseudorandom number generators*,
/// OOPSLA 2014, doi:10.1145/2660193.2660195). Each part of an instance has a stream of its own, and
/// each citizen of a region too: a change in how one is drawn leaves the others as they were.
package struct RandomStream: Sendable {
  private static let step: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The seed of all instances.
  ///
  /// Weeks drawn from other seeds differ by a fifth in their objective, and by as much in the work
  /// they take; `S-35000` drawn from this one is not among the easy ones.
  private static let seed: Int64 = 2020

  private var state: UInt64

  /// The stream of a part of an instance.
  ///
  /// - Parameters:
  ///   - instance: the name of the instance, as `S-35000`.
  ///   - part: what is drawn from the stream.
  ///   - index: which of many alike.
  package init(_ instance: String, _ part: String, index: Int = 0) {
    var fingerprint = Fingerprint()
    fingerprint.add(Self.seed)
    for byte in instance.utf8 { fingerprint.add(Int64(byte)) }
    for byte in part.utf8 { fingerprint.add(Int64(byte)) }
    state = Self.scramble(
      Self.scramble(fingerprint.value) &+ Self.step &* UInt64(truncatingIfNeeded: index))
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.scramble(state)
  }

  private static func scramble(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension RandomStream {
  /// A whole number from 0 up to but not including `bound`, above 0.
  ///
  /// The high half of a product: some numbers are likelier than others by less than `bound` / 2⁶⁴.
  package mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number in a range, each equally likely.
  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// A number from 0 up to but not including 1, each of the 2⁵³ multiples of 2⁻⁵³ equally likely.
  package mutating func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number from the normal distribution of mean 0 and variance 1.
  ///
  /// G. Marsaglia's polar method (SIAM Review 6 (1964) 260–264, doi:10.1137/1006063); the second of
  /// its two numbers is not kept.
  package mutating func normal() -> Double {
    while true {
      let x = 2 * fraction() - 1
      let y = 2 * fraction() - 1
      let square = x * x + y * y
      if square > 0 && square < 1 {
        return x * (-2 * Elementary.logarithm(square) / square).squareRoot()
      }
    }
  }

  /// A number from the Gumbel distribution, that of the greatest of very many.
  ///
  /// The `k` greatest of values to which such numbers are added are a draw of `k` without putting
  /// back, the likelier the greater the value.
  package mutating func gumbel() -> Double {
    // Half a step up, so that neither logarithm is of 0.
    -Elementary.logarithm(-Elementary.logarithm(fraction() + 0x1p-54))
  }

  /// Puts elements in random order (Fisher–Yates).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for place in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(place, below(place + 1))
    }
  }
}
