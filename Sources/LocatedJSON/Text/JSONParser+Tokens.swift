/// Strings, numbers and literals.
extension JSONParser {
  /// Reads a string that begins at `position` with `quote`, and checks its encoding and escapes.
  @inline(__always)
  mutating func string(_ quote: UInt8) throws(Unreadable) {
    let start = position
    let entry = document.tape.count
    var isReadable = true
    var flag: UInt32 = 0
    append(start: start, link: TapeEntry.unreadableLink)
    if quote == Byte.apostrophe {
      try mend(
        at: start, path: entry, rule: "is in single quotes", maybe: "double quotes were meant")
    }
    position += 1
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        if isReadable {
          // OK because a document is smaller than 2 GiB.
          document.tape[entry].link = UInt32(truncatingIfNeeded: position &- base) | flag
        }
        position += 1
        return
      }
      if byte == Byte.backslash {
        flag = TapeEntry.escapeFlag
        let isValid = try escape(inStringAt: entry)
        isReadable = isReadable && isValid
      } else if byte >= 0x80 {
        guard let length = TextEncoding.sequenceLength(bytes, at: position, end: end) else {
          throw notUTF8(path: entry)
        }
        position += length
      } else if byte < 0x20 {
        try controlCharacter(byte, inStringAt: entry)
        position += 1
      } else {
        position += 1
      }
    }
    throw cutOff(inStringAt: start)
  }

  /// Checks the escape at `position` and steps over it; false where it stands for no text.
  private mutating func escape(inStringAt entry: Int) throws(Unreadable) -> Bool {
    let start = position
    guard position + 1 < end else {
      position = end
      return true
    }
    let letter = bytes[position + 1]
    switch letter {
    case Byte.quote, Byte.backslash, Byte.slash, UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
      return true
    case UInt8(ascii: "u"):
      return try unicodeEscape(inStringAt: entry)
    case Byte.apostrophe where bytes[base + Int(document.tape[entry].start)] == Byte.apostrophe:
      position += 2
      return true
    default:
      try mend(
        at: start, path: entry, rule: "has a backslash that begins no escape",
        maybe: "the backslash is to be doubled")
      // Only the backslash is stepped over: what follows may be a control character or not UTF-8.
      position += 1
      return false
    }
  }

  private mutating func unicodeEscape(inStringAt entry: Int) throws(Unreadable) -> Bool {
    let start = position
    guard let unit = codeUnit(at: start) else {
      position += 2
      try mend(at: start, path: entry, rule: "has a \\u without four hexadecimal digits")
      return false
    }
    position += 6
    switch unit {
    case 0xD800..<0xDC00:
      if let low = codeUnit(at: position), low & 0xFC00 == 0xDC00 {
        position += 6
        return true
      }
    case 0xDC00..<0xE000: break
    default: return true
    }
    try mend(
      at: start, path: entry, rule: "has half a surrogate pair",
      maybe: "the text was cut in the middle of a character")
    return false
  }

  /// The code unit of a whole `\uXXXX` at `start`.
  private func codeUnit(at start: Int) -> UInt32? {
    guard start + 6 <= end, bytes[start] == Byte.backslash, bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for position in start + 2..<start + 6 {
      guard let digit = HexDigit.value(bytes[position]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private mutating func controlCharacter(
    _ byte: UInt8, inStringAt entry: Int
  ) throws(Unreadable) {
    if byte == Byte.lineFeed || byte == Byte.carriageReturn {
      // A forgotten quote would turn every key and value behind it inside out.
      throw refuse(
        at: base + Int(document.tape[entry].start), path: entry,
        rule: "is a string that is not closed on its line",
        maybe: "a quote is missing, or the line break is to be written as \\n")
    }
    let name = byte == Byte.tab ? "a tab" : "the control character \(byte)"
    let escape = byte == Byte.tab ? "\\t" : "\\u\(Self.fourDigits(byte))"
    try mend(
      at: position, path: entry, rule: "has \(name) in a string", maybe: "\(escape) was meant")
  }

  private static func fourDigits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Reads a number, a literal, or what was meant as one.
  @inline(__always)
  mutating func token() throws(Unreadable) {
    let start = position
    position += 1
    while position < end, Byte.isToken(bytes[position]) { position += 1 }
    if let fault = TokenFault.find(bytes, start..<position) {
      let entry = document.tape.count
      append(start: start, link: TapeEntry.unreadableLink)
      try mend(
        at: start, path: entry, value: start..<position, rule: fault.rule, maybe: fault.maybe)
    } else {
      // OK because a document is smaller than 2 GiB.
      append(start: start, link: UInt32(truncatingIfNeeded: position &- base))
    }
  }
}
