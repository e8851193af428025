/// A number of 128 bits that is the same for the same bytes, by FNV-1a.
///
/// It answers one question: is the input that a list was made from the one that lies here? Two
/// inputs that differ by accident have the same fingerprint with a chance of about 2⁻¹²⁸ times
/// their pairs. It is no cryptographic hash: somebody who wants to can make two inputs with one
/// fingerprint, so it proves nothing against a person. That would need SHA-256 *and* a signature;
/// a hash that anybody can compute anew over changed files is no seal either.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, T. Hansen, *The FNV Non-Cryptographic
/// Hash Algorithm*, RFC 9923.
package struct Fingerprint: Hashable, Sendable {
  /// The number.
  package private(set) var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

  /// The fingerprint of no bytes.
  package init() {}

  /// The fingerprint of bytes.
  ///
  /// - Complexity: O(bytes), one multiplication for each.
  package init(of bytes: some Sequence<UInt8>) {
    append(bytes)
  }

  /// Takes in more bytes, as if they stood behind those before.
  package mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt128(byte)) &* Self.prime }
  }
}

extension Fingerprint: CustomStringConvertible {
  /// 32 hexadecimal digits in groups of eight, which no detector takes for a number of a person.
  package var description: String {
    let digits = String(value, radix: 16)
    let padded = String(repeating: "0", count: 32 - digits.count) + digits
    return stride(from: 0, to: 32, by: 8).map { start in
      String(padded.dropFirst(start).prefix(8))
    }.joined(separator: "-")
  }
}
