/// JSON Lines: one document per line.
package enum JSONLines {
  /// The range of each line, without its line break, to be parsed as a document of its own.
  ///
  /// Line breaks are LF or CR LF. Blank lines at the end of the file are dropped; one in the middle
  /// is kept, so that line `i + 1` is always the range at `i`, and is a fault once it is parsed. A
  /// file that is not UTF-8 by its first bytes is a fault, and has no lines.
  ///
  /// - Complexity: O(bytes).
  package static func split(_ bytes: [UInt8], file: String, _ log: FaultLog) -> [Range<Int>] {
    if let guess = TextEncoding.foreign(bytes, 0..<bytes.count) {
      log.addEncodingFault(
        Fault(
          file: file, rule: "is not UTF-8",
          suggestion: "the file was saved as \(guess); save it as UTF-8"))
      return []
    }
    var lines: [Range<Int>] = []
    var start = 0
    for position in bytes.indices where bytes[position] == Byte.lineFeed {
      lines.append(line(bytes, start..<position))
      start = position + 1
    }
    if start < bytes.count { lines.append(line(bytes, start..<bytes.count)) }
    while let last = lines.last, isBlank(bytes, last) { lines.removeLast() }
    if lines.isEmpty {
      log.add(Fault(file: file, rule: "is empty", suggestion: "it was never written to its end"))
    }
    return lines
  }

  private static func line(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, bytes[last] == Byte.carriageReturn else { return range }
    return range.lowerBound..<last
  }

  private static func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = TextEncoding.startAfterMark(bytes, range)
    return bytes[start..<range.upperBound].allSatisfy { $0 == Byte.space || $0 == Byte.tab }
  }
}
