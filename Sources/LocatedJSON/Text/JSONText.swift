/// A parsed document: a flat tape over the bytes.
///
/// It is a value that tasks can share. Reading starts at ``root(_:)``, which ties it to the log
/// that takes the faults.
package struct JSONText: Sendable {
  private let document: JSONDocument

  /// Parses a document as RFC 8259 has it, in UTF-8.
  ///
  /// Every fault goes to `log`. A fault after which the structure is still plain (a trailing comma,
  /// a comment, `NaN`, a number such as `007`, a lone surrogate) does not end the reading, so that
  /// one run finds all of them; the text that is returned is then to be used for finding further
  /// faults only. So trust nothing before the log is empty.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file. They are kept, not copied.
  ///   - range: Which of them are the document: one line of JSON Lines. All of them if `nil`.
  ///   - file: The name to be shown in faults.
  ///   - firstLine: The number of the line that the document begins on.
  ///   - log: Takes the faults.
  /// - Returns: The document, or `nil` where it is unreadable; the log then says why.
  /// - Complexity: O(bytes), with 8 bytes of tape for each value and key.
  package static func parse(
    _ bytes: [UInt8],
    range: Range<Int>? = nil,
    file: String,
    firstLine: Int = 1,
    _ log: FaultLog
  ) -> JSONText? {
    let range = range ?? 0..<bytes.count
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count,
      "The range \(range) must lie within the \(bytes.count) bytes of \(file).")
    if let guess = TextEncoding.foreign(bytes, range) {
      log.addEncodingFault(
        Fault(
          file: file, line: firstLine, rule: "is not UTF-8",
          suggestion: "the file was saved as \(guess); save it as UTF-8"))
      return nil
    }
    guard range.count <= TapeEntry.largestDocument else {
      log.add(Fault(file: file, line: firstLine, rule: "must be smaller than 2 GiB"))
      return nil
    }
    let start = TextEncoding.startAfterMark(bytes, range)
    var parser = JSONParser(
      JSONDocument(
        bytes: bytes, range: start..<range.upperBound, file: file, firstLine: firstLine), log)
    do {
      return JSONText(document: try parser.parse())
    } catch {
      return nil
    }
  }

  /// The outermost value, to be read with faults going to `log`.
  package func root(_ log: FaultLog) -> JSONValue {
    JSONValue(reading: JSONReading(document, log), index: 0)
  }
}

/// Where in its ``JSONText`` a value stands; small enough to be kept beside what was read.
package struct JSONPlace: Sendable, Hashable {
  let index: UInt32
}
