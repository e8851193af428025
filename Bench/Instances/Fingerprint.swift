/// A number that tells two instances apart: FNV-1a over 64-bit words in place of bytes.
package struct Fingerprint: Sendable, Equatable {
  /// The number so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of nothing.
  package init() {}

  /// Takes in a number.
  package mutating func add(_ number: Int64) {
    value = (value ^ UInt64(bitPattern: number)) &* 0x100_0000_01b3
    // A product carries upwards only; without this the low bits would see the low bits alone.
    value ^= value >> 32
  }

  /// Takes in numbers, their count first.
  package mutating func add(_ numbers: some Collection<some BinaryInteger>) {
    add(Int64(numbers.count))
    for number in numbers { add(Int64(number)) }
  }

  /// The number in sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
