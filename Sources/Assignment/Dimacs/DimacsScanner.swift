/// Goes through the bytes of a DIMACS file, line by line and number by number.
///
/// Blanks are spaces, tabs and carriage returns, so lines may end in LF or CRLF. No text is built but
/// for faults.
///
/// - Complexity: O(1) for each byte.
struct DimacsScanner {
  /// Reading stops here: a file that is something else altogether would fill the memory with faults.
  static let greatestFaultCount = 1000

  private let bytes: [UInt8]
  private var position: Int
  private var lineStart: Int
  private(set) var line = 0
  private(set) var faults: [DimacsFault] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark says nothing here.
    position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    lineStart = position
  }

  /// Steps to the next line that is neither blank nor a comment.
  ///
  /// - Returns: the first byte of its first token, nil at the end of the file.
  mutating func nextLine() -> UInt8? {
    while true {
      if line > 0 {
        while position < bytes.count && bytes[position] != .lineFeed {
          position += 1
        }
        position += 1
        lineStart = position
      }
      if position >= bytes.count || faults.count >= Self.greatestFaultCount {
        return nil
      }
      line += 1
      skipBlanks()
      if position < bytes.count && bytes[position] != .lineFeed
        && bytes[position] != UInt8(ascii: "c")
      {
        return bytes[position]
      }
    }
  }

  /// Reads the letter a line begins with, if nothing follows it directly.
  ///
  /// - Returns: false, and nothing is read, when the line begins with a longer token.
  mutating func lineLetter() -> Bool {
    if position + 1 < bytes.count && !bytes[position + 1].isBlankOrLineFeed {
      return false
    }
    position += 1
    return true
  }

  /// Reads any token.
  mutating func word() -> String {
    let (start, end) = token()
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Reads a whole number of 64 bits, with or without a sign.
  ///
  /// - Parameters:
  ///   - name: what the file format calls it.
  ///   - range: what it must lie in.
  /// - Returns: nil after a fault.
  mutating func integer(_ name: StaticString, in range: ClosedRange<Int64>) -> Int64? {
    skipBlanks()
    let start = position
    var index = position
    let end = bytes.count
    var isNegative = false
    if index < end && (bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")) {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    let digits = index
    // Negative throughout, since there is one more negative number than there are positive ones.
    var value: Int64 = 0
    var isOverflown = false
    while index < end && bytes[index] &- UInt8(ascii: "0") < 10 {
      let (product, first) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(bytes[index] &- UInt8(ascii: "0"))
      let (difference, second) = product.subtractingReportingOverflow(digit)
      isOverflown = isOverflown || first || second
      value = difference
      index += 1
    }
    position = index
    let isWhole = index > digits && (index == end || bytes[index].isBlankOrLineFeed)
    if isWhole && !isOverflown && (isNegative || value != .min) {
      let signed = isNegative ? value : -value
      if range.contains(signed) {
        return signed
      }
    }
    position = start
    let text = word()
    let bounds = "\(range.lowerBound)...\(range.upperBound)"
    if text.isEmpty {
      fault(at: position, rule: "\(name) is missing")
    } else if isWhole {
      fault(at: start, token: text, rule: "\(name) must be in \(bounds)")
    } else {
      fault(
        at: start, token: text, rule: "\(name) must be a whole number in \(bounds)",
        maybe: text.contains(where: { ".eE".contains($0) }) ? "the file can be scaled" : nil)
    }
    return nil
  }

  /// Makes sure that the line has no more tokens.
  mutating func endLine(_ form: StaticString) {
    let (start, end) = token()
    if end > start {
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      fault(at: start, token: text, rule: "the line must end here, its form being `\(form)`")
    }
  }

  /// Takes note of a fault on the current line.
  ///
  /// - Parameters:
  ///   - position: of the token, nil for the beginning of the line.
  ///   - token: what stands there.
  ///   - rule: what it breaks.
  ///   - advice: what may help.
  mutating func fault(
    at position: Int? = nil, token: String? = nil, rule: String, maybe advice: String? = nil
  ) {
    faults.append(
      DimacsFault(
        line: line, column: (position ?? lineStart) - lineStart + 1,
        token: token.map(Self.shown), rule: rule, suggestion: advice))
  }

  /// Takes note of a fault found elsewhere.
  mutating func add(_ fault: DimacsFault) {
    faults.append(fault)
  }

  private mutating func token() -> (start: Int, end: Int) {
    skipBlanks()
    let start = position
    while position < bytes.count && !bytes[position].isBlankOrLineFeed {
      position += 1
    }
    return (start, position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count && bytes[position].isBlank {
      position += 1
    }
  }

  /// A token on one line, in ASCII, shortened.
  private static func shown(_ token: String) -> String {
    let bytes = token.utf8.prefix(40).map { $0 > 32 && $0 < 127 ? $0 : UInt8(ascii: "?") }
    return String(decoding: bytes, as: UTF8.self) + (token.utf8.count > 40 ? "…" : "")
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")

  /// A space, a tab or a carriage return.
  fileprivate var isBlank: Bool { self == 32 || self == 9 || self == 13 }

  fileprivate var isBlankOrLineFeed: Bool { isBlank || self == .lineFeed }
}
