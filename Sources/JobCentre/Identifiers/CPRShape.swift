/// Finds text with the shape of a Danish civil registration (CPR) number.
///
/// Ten digits, `DDMMYY` and four more, with at most one dash or space between, not part of a longer
/// run of digits. Replacement numbers (day + 60) count too. The check digit is of no use: since
/// October 2007 numbers are issued that do not satisfy it. Such text is never stored, printed or
/// echoed; whoever finds one says only where.
package enum CPRShape {
  /// Whether the shape occurs anywhere in the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in unsafe occurs(in: bytes.span) }
  }

  /// Whether the shape occurs anywhere in the bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func occurs(in bytes: Span<UInt8>) -> Bool {
    var start = 0
    while start + 10 <= bytes.count {
      guard bytes[start].isDigit else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count && bytes[end].isDigit { end += 1 }
      if matches(bytes, start: start, runEnd: end) { return true }
      start = end
    }
    return false
  }

  /// Whether the run of digits `start..<runEnd` begins a number: ten digits, or six, a separator
  /// and a run of exactly four.
  private static func matches(_ bytes: Span<UInt8>, start: Int, runEnd: Int) -> Bool {
    switch runEnd - start {
    case 10:
      return isDate(bytes, at: start)
    case 6:
      guard runEnd < bytes.count, bytes[runEnd] == 0x2D || bytes[runEnd] == 0x20 else {
        return false
      }
      var end = runEnd + 1
      while end < bytes.count && bytes[end].isDigit { end += 1 }
      return end - runEnd - 1 == 4 && isDate(bytes, at: start)
    default:
      return false
    }
  }

  /// Whether six digits read as a day and month that exist, the day possibly raised by 60.
  private static func isDate(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    func pair(_ offset: Int) -> Int {
      Int(bytes[start + offset] - 0x30) * 10 + Int(bytes[start + offset + 1] - 0x30)
    }
    let day = pair(0)
    let month = pair(2)
    guard (1...12).contains(month) else { return false }
    let longest = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...longest).contains(day) || (61...91).contains(day)
  }
}
