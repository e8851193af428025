/// What is wrong with a bare token: a number, a literal, or what was meant as one.
struct TokenFault {
  var rule: String
  var maybe: String?

  /// The fault of a token, or `nil` if it is a number, `true`, `false` or `null`.
  @inline(__always)
  static func find(_ bytes: [UInt8], _ token: Range<Int>) -> TokenFault? {
    let first = bytes[token.lowerBound]
    if Byte.isDigit(first) || first == Byte.minus {
      return isNumber(bytes, token) ? nil : ofNumber(Array(bytes[token]))
    }
    return isLiteral(bytes, token) ? nil : ofWord(Array(bytes[token]))
  }

  /// Whether the token is a number by RFC 8259, section 6.
  private static func isNumber(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
    let end = token.upperBound
    var position = token.lowerBound
    func skipDigits() -> Bool {
      let start = position
      while position < end, Byte.isDigit(bytes[position]) { position += 1 }
      return position > start
    }
    if bytes[position] == Byte.minus { position += 1 }
    let integer = position
    guard skipDigits() else { return false }
    if bytes[integer] == Byte.zero, position > integer + 1 { return false }
    if position < end, bytes[position] == Byte.point {
      position += 1
      guard skipDigits() else { return false }
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < end, bytes[position] == Byte.plus || bytes[position] == Byte.minus {
        position += 1
      }
      guard skipDigits() else { return false }
    }
    return position == end
  }

  private static func isLiteral(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
    let text = bytes[token]
    return text.elementsEqual("null".utf8) || text.elementsEqual("true".utf8)
      || text.elementsEqual("false".utf8)
  }

  private static func ofNumber(_ token: [UInt8]) -> TokenFault {
    let digits = token.first == Byte.minus ? token.dropFirst() : token[...]
    if digits.elementsEqual("Infinity".utf8) || digits.elementsEqual("inf".utf8) {
      return ofWord(Array(digits))
    }
    let isPlain = digits.allSatisfy { Byte.isDigit($0) || $0 == Byte.point }
    if isPlain, digits.first == Byte.zero, let second = digits.dropFirst().first,
      Byte.isDigit(second)
    {
      return TokenFault(
        rule: "must not begin with a zero", maybe: "it is a code and belongs in quotes")
    }
    if isPlain, digits.last == Byte.point {
      return TokenFault(rule: "must have a digit behind its point")
    }
    return TokenFault(
      rule: "is not a number as JSON writes it", maybe: "it belongs in quotes")
  }

  private static func ofWord(_ token: [UInt8]) -> TokenFault {
    let word = String(decoding: token, as: UTF8.self).lowercased()
    switch word {
    case "true", "yes":
      return TokenFault(rule: "is not a JSON value", maybe: "true was meant")
    case "false", "no":
      return TokenFault(rule: "is not a JSON value", maybe: "false was meant")
    case "null", "nil", "none", "undefined":
      return TokenFault(rule: "is not a JSON value", maybe: "null was meant")
    case "nan", "infinity", "inf", "+infinity", "+inf":
      return TokenFault(
        rule: "is not a JSON value: JSON has neither NaN nor infinity", maybe: "null was meant")
    default: break
    }
    switch token[0] {
    case Byte.plus:
      return TokenFault(rule: "must not begin with a plus sign")
    case Byte.point:
      return TokenFault(rule: "must have a digit before its point")
    default:
      return TokenFault(rule: "is not a JSON value", maybe: "it belongs in quotes")
    }
  }
}
