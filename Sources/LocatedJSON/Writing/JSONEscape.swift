/// Writes strings the way JSON wants them.
enum JSONEscape {
  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Appends `text` in quotes.
  ///
  /// Only what RFC 8259, section 7, demands is escaped: quotes, backslashes and control characters.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(Byte.quote)
    for byte in text.utf8 {
      switch byte {
      case Byte.quote: bytes.append(contentsOf: [Byte.backslash, Byte.quote])
      case Byte.backslash: bytes.append(contentsOf: [Byte.backslash, Byte.backslash])
      case 0x08: bytes.append(contentsOf: [Byte.backslash, UInt8(ascii: "b")])
      case 0x09: bytes.append(contentsOf: [Byte.backslash, UInt8(ascii: "t")])
      case 0x0A: bytes.append(contentsOf: [Byte.backslash, UInt8(ascii: "n")])
      case 0x0C: bytes.append(contentsOf: [Byte.backslash, UInt8(ascii: "f")])
      case 0x0D: bytes.append(contentsOf: [Byte.backslash, UInt8(ascii: "r")])
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexDigits[Int(byte >> 4)])
        bytes.append(hexDigits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(Byte.quote)
  }
}
