/// Finds text with the shape of a Danish civil registration (CPR) number, as people write it.
///
/// Ten digits that begin with a date, `DDMMYY`: in one run; or six and four with one to three
/// separators between; or the date in pairs with one separator between each, and then the same.
/// Separators are blanks, dashes, dots and slashes of every kind, digits ASCII or full width.
/// Replacement numbers (day + 60) count too. The check digit is of no use: since October 2007
/// numbers are issued that do not satisfy it. A run is never part of a longer one. Pairs behind four
/// digits and a dash are an ISO date, and the last of `10.12-11.12.2020` are no number but a date
/// with a year. Such text is never stored, printed or echoed; whoever finds one says only where.
package enum CPRShape {
  /// Where the shape occurs.
  package struct Find: Equatable, Sendable {
    /// The bytes of the number, separators included.
    package let range: Range<Int>
    /// Where to look for the next one: behind the first run of digits.
    package let next: Int
  }

  /// Whether the shape occurs anywhere in the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in unsafe occurs(in: bytes.span) }
  }

  /// Whether the shape occurs anywhere in the bytes of UTF-8.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func occurs(in bytes: Span<UInt8>) -> Bool { find(in: bytes) != nil }

  /// The first occurrence of the shape; `nil` when there is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: Where to begin, which is not inside a run of digits.
  /// - Returns: Where it is.
  /// - Complexity: O(*n*) in the number of bytes passed over.
  package static func find(in bytes: Span<UInt8>, from start: Int = 0) -> Find? {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      guard byte.isDigit || byte == fullWidthLead, digit(bytes, at: position) != nil else {
        position += 1
        continue
      }
      let run = DigitRun(bytes, from: position)
      if let end = end(of: run, in: bytes) { return Find(range: position..<end, next: run.end) }
      position = run.end
    }
    return nil
  }

  /// Where the number ends that begins with this run; `nil` when none begins.
  private static func end(of run: DigitRun, in bytes: Span<UInt8>) -> Int? {
    guard run.count == 2 || run.count == 6 || run.count == 10 else { return nil }
    var last = run
    var month = run.pairs.1
    var gap = 0
    if run.count == 2 {
      if isBehindYear(run.start, in: bytes) { return nil }
      for part in 1...2 {
        guard let start = separator(bytes, at: last.end), digit(bytes, at: start) != nil else {
          return nil
        }
        last = DigitRun(bytes, from: start)
        guard last.count == 2 else { return nil }
        if part == 1 { month = last.pairs.0 }
      }
    }
    guard isDate(day: run.pairs.0, month: month) else { return nil }
    if run.count == 10 { return run.end }
    var start = last.end
    while gap < 3, let next = separator(bytes, at: start) {
      start = next
      gap += 1
    }
    guard gap > 0, digit(bytes, at: start) != nil else { return nil }
    let serial = DigitRun(bytes, from: start)
    guard serial.count == 4 else { return nil }
    let isYear = gap == 1 && (19...20).contains(serial.pairs.0)
    return isYear && run.count == 2 && isBehindDay(run.start, in: bytes) ? nil : serial.end
  }

  /// Whether four digits, no more, and a dash stand directly before.
  private static func isBehindYear(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start >= 5, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    for place in (start - 5)..<(start - 1) where !bytes[place].isDigit { return false }
    return start == 5 || !bytes[start - 6].isDigit
  }

  /// Whether a digit and what stands between day and month stand directly before.
  private static func isBehindDay(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start >= 2, bytes[start - 2].isDigit else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(bytes[start - 1])
  }

  /// Whether day and month exist, the day possibly raised by 60.
  private static func isDate(day: Int, month: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let longest = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...longest).contains(day) || (61...91).contains(day)
  }
}

/// Digits that stand together.
private struct DigitRun {
  /// Where the first stands.
  let start: Int
  /// Behind the last.
  private(set) var end: Int
  /// How many they are.
  private(set) var count = 0
  /// The first two and the next two as numbers; 0 where there are none.
  private(set) var pairs = (0, 0)

  /// All that begin at a position, at which one stands.
  init(_ bytes: Span<UInt8>, from start: Int) {
    self.start = start
    end = start
    while let (value, next) = digit(bytes, at: end) {
      if count < 2 {
        pairs.0 = pairs.0 * 10 + value
      } else if count < 4 {
        pairs.1 = pairs.1 * 10 + value
      }
      count += 1
      end = next
    }
  }
}

/// The first byte of a full-width digit.
private let fullWidthLead: UInt8 = 0xEF

/// The digit at a position, ASCII or U+FF10 to U+FF19, and where it ends.
private func digit(_ bytes: Span<UInt8>, at position: Int) -> (value: Int, end: Int)? {
  guard position < bytes.count else { return nil }
  let byte = bytes[position]
  if byte.isDigit { return (Int(byte - 0x30), position + 1) }
  guard byte == fullWidthLead, position + 2 < bytes.count, bytes[position + 1] == 0xBC,
    (0x90...0x99).contains(bytes[position + 2])
  else { return nil }
  return (Int(bytes[position + 2] - 0x90), position + 3)
}

/// Where the separator at a position ends; `nil` when none stands there.
private func separator(_ bytes: Span<UInt8>, at position: Int) -> Int? {
  guard position < bytes.count else { return nil }
  switch bytes[position] {
  case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "/"):
    return position + 1
  case 0xC2:  // U+00A0, no-break space
    return position + 1 < bytes.count && bytes[position + 1] == 0xA0 ? position + 2 : nil
  case 0xE2:
    guard position + 2 < bytes.count else { return nil }
    switch (bytes[position + 1], bytes[position + 2]) {
    case (0x80, 0x89), (0x80, 0xAF),  // U+2009 and U+202F, thin and narrow no-break space
      (0x80, 0x90...0x94),  // U+2010 to U+2014, the dashes
      (0x88, 0x92):  // U+2212, minus
      return position + 3
    default:
      return nil
    }
  default:
    return nil
  }
}
