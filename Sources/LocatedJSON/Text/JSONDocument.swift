/// One value or key of a document, in 8 bytes.
struct TapeEntry: Sendable {
  /// The offset of the first byte, counted from the start of the document.
  var start: UInt32
  /// Where the value ends, by kind.
  ///
  /// - Objects and arrays: the tape index behind their last entry; 0 while they are open.
  /// - Strings: the offset of the closing quote, with ``escapeFlag`` where a backslash is inside.
  /// - Numbers and literals: the offset behind the last byte.
  /// - ``unreadableLink``: the value breaks the grammar and was reported by the parser.
  var link: UInt32

  /// The bit of a string's link that says that it holds escapes.
  static let escapeFlag: UInt32 = 1 << 31
  /// The link of a value that the parser has already refused.
  static let unreadableLink = UInt32.max
  /// The most bytes of a document: offsets must leave room for the flag.
  static let largestDocument = Int(escapeFlag) - 1
}

/// The bytes of a document and the tape that says where its values are.
///
/// The tape lists values in the order of the text; a key of an object is an entry before its value.
/// There is no object per value and no string before it is asked for.
struct JSONDocument: Sendable {
  /// The bytes, possibly of more than this document.
  let bytes: [UInt8]
  /// Which of them are the document, less a byte order mark.
  let range: Range<Int>
  /// The name of the file, for faults.
  let file: String
  /// The number of the line that the document begins on.
  let firstLine: Int
  /// The entries, the root first.
  var tape: [TapeEntry] = []
}

extension JSONDocument {
  /// The kind of the value at a tape index.
  func kind(at index: Int) -> JSONValue.Kind {
    if tape[index].link == TapeEntry.unreadableLink { return .unreadable }
    switch firstByte(at: index) {
    case Byte.openBrace: return .object
    case Byte.openBracket: return .array
    case Byte.quote, Byte.apostrophe: return .string
    case UInt8(ascii: "t"): return .true
    case UInt8(ascii: "f"): return .false
    case UInt8(ascii: "n"): return .null
    default: return .number
    }
  }

  /// The tape index behind the value at `index`; of an open container, `Int.max`.
  func next(after index: Int) -> Int {
    switch kind(at: index) {
    case .object, .array:
      let link = Int(tape[index].link)
      return link == 0 ? Int.max : link
    default:
      return index + 1
    }
  }

  /// The first byte of a value.
  func firstByte(at index: Int) -> UInt8 {
    bytes[range.lowerBound + Int(tape[index].start)]
  }

  /// The bytes of a string without its quotes, or of a number.
  func content(at index: Int) -> Range<Int> {
    let entry = tape[index]
    let end = range.lowerBound + Int(entry.link & ~TapeEntry.escapeFlag)
    let start = range.lowerBound + Int(entry.start)
    let isString = bytes[start] == Byte.quote || bytes[start] == Byte.apostrophe
    return (isString ? start + 1 : start)..<end
  }

  /// Whether the string at `index` holds escapes.
  func hasEscapes(at index: Int) -> Bool {
    tape[index].link & TapeEntry.escapeFlag != 0
  }

  /// The text of the string or number at `index`, with escapes resolved.
  func text(at index: Int) -> String {
    let content = content(at: index)
    if hasEscapes(at: index) {
      return String(decoding: unescaped(content), as: UTF8.self)
    }
    return String(decoding: bytes[content], as: UTF8.self)
  }

  /// Whether the string at `index` is `key`.
  ///
  /// - Complexity: O(length of `key`); no string is built unless the text holds escapes.
  func string(at index: Int, equals key: StaticString) -> Bool {
    if hasEscapes(at: index) { return text(at: index) == key.description }
    let content = content(at: index)
    guard content.count == key.utf8CodeUnitCount else { return false }
    return key.withUTF8Buffer { buffer in
      unsafe buffer.elementsEqual(bytes[content])
    }
  }

  /// Resolves the escapes of a string that the parser has found well formed.
  private func unescaped(_ content: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var position = content.lowerBound
    while position < content.upperBound {
      guard bytes[position] == Byte.backslash else {
        result.append(bytes[position])
        position += 1
        continue
      }
      let letter = bytes[position + 1]
      position += 2
      switch letter {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(Byte.lineFeed)
      case UInt8(ascii: "r"): result.append(Byte.carriageReturn)
      case UInt8(ascii: "t"): result.append(Byte.tab)
      case UInt8(ascii: "u"):
        var scalar = hexadecimal(at: position)
        position += 4
        if scalar & 0xFC00 == 0xD800 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + hexadecimal(at: position + 2) & 0x3FF
          position += 6
        }
        if let scalar = Unicode.Scalar(scalar) {
          result.append(contentsOf: String(scalar).utf8)
        }
      default: result.append(letter)
      }
    }
    return result
  }

  private func hexadecimal(at position: Int) -> UInt32 {
    bytes[position..<position + 4].reduce(0) { $0 << 4 | (HexDigit.value($1) ?? 0) }
  }
}

/// The digits of a `\u` escape.
enum HexDigit {
  /// The value of a hexadecimal digit.
  static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
