import JobCentre
import LocatedJSON

/// Searches documents for text shaped like a CPR number, in values and in keys.
///
/// A find is a fault that says where, and never what. Ten digits inside a GUID are no find: job
/// orders and concepts are numbered by GUIDs, and one in some hundreds has such a run.
enum CPRSearch {
  /// The rule that a find breaks.
  static let rule = "holds something shaped like a CPR number; nothing of it is shown here"

  /// The fields that are held to the grammar of P-numbers instead, which collides with the shape.
  private static let pNumberFields = ["pNumber", "site"]

  /// Whether the text holds the shape outside of a GUID.
  static func finds(in text: String) -> Bool {
    guard CPRShape.occurs(in: text) else { return false }
    return text.split(separator: "/").contains {
      CPRShape.occurs(in: String($0)) && !isGUID($0)
    }
  }

  /// Adds a fault for each value and key of the document that holds the shape.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: Which of them are the document.
  ///   - text: The document.
  ///   - log: Takes the faults.
  /// - Complexity: O(bytes). Nearly always that is one look at each byte: only a document whose
  ///   bytes might hold a find is searched by value.
  static func search(
    _ bytes: [UInt8], _ range: Range<Int>, of text: JSONText, _ log: FaultLog
  ) {
    let span = bytes.span.extracting(range)
    guard suspects(span) else { return }
    // A log of its own, because walking makes faults, such as that of a key given twice, which the
    // decoders will make again.
    let finds = FaultLog(redact: { CPRShape.occurs(in: $0) })
    walk(text.root(finds), field: "")
    log.append(finds.faults.filter { $0.rule == rule })
  }

  private static func walk(_ value: JSONValue, field: String) {
    switch value.kind {
    case .object:
      for member in value.members() {
        if finds(in: member.key) { member.name.fault(rule, echo: false) }
        walk(member.value, field: member.key)
      }
    case .array:
      for element in value.elements() { walk(element, field: field) }
    case .string where !pNumberFields.contains(field):
      if let text = value.string(), finds(in: text) { value.fault(rule, echo: false) }
    case .number:
      // Six decimals, because a number with more than are asked for would be a fault.
      if let number = value.decimal(scale: 6), finds(in: String(number / 1_000_000)) {
        value.fault(rule, echo: false)
      }
    default:
      break
    }
  }

  /// Whether the bytes might hold a find: the shape outside of GUIDs and P-numbers, or escapes
  /// behind which digits, dashes or spaces can hide (`\u003x` and `\u002x`).
  private static func suspects(_ bytes: Span<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        if isHidden(bytes, at: position) { return true }
        position += 2
      } else if isDigit(byte) {
        var end = position
        while end < bytes.count && isDigit(bytes[end]) { end += 1 }
        // With what may follow the run: a separator, four digits, and one that would be too many.
        let run = position..<min(end + 6, bytes.count)
        if end - position == 10 || end - position == 6,
          CPRShape.occurs(in: bytes.extracting(run)), !isInnocent(bytes, position..<end)
        {
          return true
        }
        position = end
      } else {
        position += 1
      }
    }
    return false
  }

  private static func isHidden(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    guard position + 5 < bytes.count else { return false }
    let group = bytes[position + 4]
    return bytes[position + 1] == UInt8(ascii: "u") && bytes[position + 2] == UInt8(ascii: "0")
      && bytes[position + 3] == UInt8(ascii: "0")
      && (group == UInt8(ascii: "2") || group == UInt8(ascii: "3"))
  }

  /// Whether a run of digits is the whole value of a P-number's field, or part of a GUID.
  private static func isInnocent(_ bytes: Span<UInt8>, _ run: Range<Int>) -> Bool {
    var start = run.lowerBound
    while start > 0 && isOfGUID(bytes[start - 1]) { start -= 1 }
    var end = run.upperBound
    while end < bytes.count && isOfGUID(bytes[end]) { end += 1 }
    if end - start == 36 {
      return isGUID(String(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self))
    }
    guard start..<end == run, end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return false
    }
    // Backwards over `"`, `:` and spaces to the field's name.
    var position = start - 1
    for mark in [UInt8(ascii: "\""), UInt8(ascii: ":")] {
      while position >= 0 && bytes[position] == 0x20 { position -= 1 }
      guard position >= 0, bytes[position] == mark else { return false }
      position -= 1
    }
    while position >= 0 && bytes[position] == 0x20 { position -= 1 }
    return pNumberFields.contains { name in
      let key = "\"\(name)\"".utf8
      let first = position + 1 - key.count
      return first >= 0 && zip(key, first...position).allSatisfy { $0 == bytes[$1] }
    }
  }

  /// The same as in `JobCentre`, here so that the loop over all bytes has it inlined.
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isOfGUID(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x2D || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Whether the text is a GUID: 8, 4, 4, 4 and 12 hexadecimal digits.
  private static func isGUID(_ text: some StringProtocol) -> Bool {
    let groups = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.allSatisfy { $0.allSatisfy(isOfGUID) }
  }
}
