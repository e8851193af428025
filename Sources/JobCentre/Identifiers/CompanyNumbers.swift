/// A company's number in the Central Business Register: eight digits with a check by modulus 11.
///
/// Weights 2, 7, 6, 5, 4, 3, 2, 1; the sum is divisible by 11 and the first digit is not 0.
package typealias CVRNumber = Identifier<CVRNumberKind>

/// A production unit (workplace): ten digits starting with 10.
///
/// It is the unit of the reasonable ratio (BEK 2636/2021 § 65). The register gives no check digit.
/// Some numbers have the shape of a CPR number, so the field is held to this grammar instead of
/// being scanned, and a wrong value is never echoed.
package typealias PNumber = Identifier<PNumberKind>

/// Grammar of ``CVRNumber``.
package enum CVRNumberKind: IdentifierKind {
  package static var rule: String { "must be 8 digits with a valid check by modulus 11" }

  package static func accepts(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 8, digits.allSatisfy((0...9).contains), digits[0] != 0 else {
      return false
    }
    return zip(digits, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }
}

/// Grammar of ``PNumber``.
package enum PNumberKind: IdentifierKind {
  package static var rule: String { "must be 10 digits starting with 10" }

  package static func accepts(_ text: String) -> Bool {
    text.utf8.count == 10 && text.utf8.allSatisfy(\.isDigit) && text.hasPrefix("10")
  }
}
