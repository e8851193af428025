/// Recognises texts that are not UTF-8, and what they are instead.
enum TextEncoding {
  /// The name of the UTF-16 or UTF-32 encoding that the first bytes show, if any.
  ///
  /// A JSON text begins with an ASCII character, so a zero byte among the first two decides.
  static func foreign(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard range.lowerBound == 0, range.count >= 2 else { return nil }
    let second = bytes[1]
    let third = range.count > 2 ? bytes[2] : 1
    switch (bytes[0], second) {
    case (0xFF, 0xFE): return third == 0 && range.count > 3 && bytes[3] == 0 ? "UTF-32" : "UTF-16"
    case (0xFE, 0xFF): return "UTF-16"
    case (0, 0): return "UTF-32"
    case (0, _): return "UTF-16"
    case (_, 0): return third == 0 ? "UTF-32" : "UTF-16"
    default: return nil
    }
  }

  /// Where the text starts: behind the UTF-8 byte order mark at the start of a file, if any.
  static func startAfterMark(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let hasMark =
      range.lowerBound == 0 && range.count >= 3
      && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    return hasMark ? 3 : range.lowerBound
  }

  /// The length of the well-formed UTF-8 sequence of two to four bytes at `position`, or `nil`.
  ///
  /// Source: The Unicode Standard, table 3-7.
  @inline(__always)
  static func sequenceLength(_ bytes: [UInt8], at position: Int, end: Int) -> Int? {
    let first = bytes[position]
    guard position + 1 < end else { return nil }
    let second = bytes[position + 1]
    switch first {
    case 0xC2...0xDF:
      return isContinuation(second) ? 2 : nil
    case 0xE0...0xEF:
      let least: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let most: UInt8 = first == 0xED ? 0x9F : 0xBF
      guard second >= least, second <= most, position + 2 < end,
        isContinuation(bytes[position + 2])
      else { return nil }
      return 3
    case 0xF0...0xF4:
      let least: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let most: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      guard second >= least, second <= most, position + 3 < end,
        isContinuation(bytes[position + 2]), isContinuation(bytes[position + 3])
      else { return nil }
      return 4
    default:
      return nil
    }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
