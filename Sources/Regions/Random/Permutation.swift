/// A secret order of the numbers below a power of four: unlike indices give unlike numbers.
///
/// A Feistel network of six rounds on two halves (Luby & Rackoff 1988), keyed by the region's seed.
/// It makes unique ids without remembering the ids already given.
struct Permutation {
  private let halfBits: Int
  private let keys: [UInt64]

  /// An order of the numbers below 2 to the power of `bits`.
  ///
  /// - Precondition: `bits` is even and at most 60.
  init(bits: Int, seed: UInt64, purpose: Int) {
    precondition(bits % 2 == 0 && (2...60).contains(bits), "\(bits) bits cannot be halved.")
    halfBits = bits / 2
    var random = SeededRandom(seed: seed, stream: .identifier, index: purpose)
    keys = (0..<6).map { _ in random.next() }
  }

  /// The number in place `index`.
  ///
  /// - Precondition: `index` lies below the size of the order.
  func callAsFunction(_ index: Int) -> Int {
    let size = 1 << (2 * halfBits)
    precondition((0..<size).contains(index), "\(index) is outside 0..<\(size).")
    let mask = UInt64(1 << halfBits) - 1
    var left = UInt64(index) >> UInt64(halfBits)
    var right = UInt64(index) & mask
    for key in keys {
      var round = SeededRandom(seed: key ^ right)
      (left, right) = (right, left ^ (round.next() & mask))
    }
    return Int(left << UInt64(halfBits) | right)
  }
}
