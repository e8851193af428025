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
    var text = text
    return text.withUTF8 { bytes in unsafe finds(in: bytes.span) }
  }

  private static func finds(in bytes: Span<UInt8>) -> Bool {
    var position = 0
    while let find = CPRShape.find(in: bytes, from: position) {
      if !isInGUID(bytes, find.range) { return true }
      position = find.next
    }
    return false
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

  /// Whether the bytes might hold a find: the shape outside of GUIDs and P-numbers, or an escape
  /// behind which digits and separators can hide (`\u` and `\/`).
  private static func suspects(_ bytes: Span<UInt8>) -> Bool {
    if holdsHidingEscape(bytes) { return true }
    var position = 0
    while let find = CPRShape.find(in: bytes, from: position) {
      if !isInGUID(bytes, find.range) && !isPNumber(bytes, find.range) { return true }
      position = find.next
    }
    return false
  }

  private static func holdsHidingEscape(_ bytes: Span<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      let escape = position + 1 < bytes.count ? bytes[position + 1] : 0
      if escape == UInt8(ascii: "u") || escape == UInt8(ascii: "/") { return true }
      position += 2
    }
    return false
  }

  /// Whether the range lies in a GUID that is a text's whole or a part of it between slashes.
  private static func isInGUID(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0 && isOfGUID(bytes[start - 1]) { start -= 1 }
    let end = start + 36
    guard range.upperBound <= end, end <= bytes.count,
      start == 0 || isEdge(bytes[start - 1]), end == bytes.count || isEdge(bytes[end])
    else { return false }
    // 8, 4, 4, 4 and 12 hexadecimal digits.
    for (place, index) in (start..<end).enumerated() {
      let isDash = bytes[index] == UInt8(ascii: "-")
      guard isOfGUID(bytes[index]), isDash == [8, 13, 18, 23].contains(place) else { return false }
    }
    return true
  }

  /// Whether a byte can stand beside a GUID: a slash, or the end of a text in JSON.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"")
  }

  private static func isOfGUID(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: "-") || (0x41...0x46).contains(byte)
      || (0x61...0x66).contains(byte)
  }

  /// Whether the range is the whole value of a P-number's field.
  private static func isPNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "\"") else {
      return false
    }
    // Backwards over `"`, `:` and spaces to the field's name.
    var position = range.lowerBound - 1
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
}
