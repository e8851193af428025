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
  private static let pNumberFields: Set<String> = ["pNumber", "site"]

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
  /// - Complexity: O(bytes). Nearly always that is one look at each byte: only a document in which
  ///   the bytes themselves hold the shape, or might hide it behind escapes, is searched by value.
  static func search(
    _ bytes: [UInt8], _ range: Range<Int>, of text: JSONText, _ log: FaultLog
  ) {
    let span = bytes.span.extracting(range)
    guard CPRShape.occurs(in: span) || hidesDigits(span) else { return }
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
      if let number = value.integer(), finds(in: String(number)) { value.fault(rule, echo: false) }
    default:
      break
    }
  }

  /// Whether the bytes hold escapes of digits, dashes or spaces: `\u003x` and `\u002x`.
  private static func hidesDigits(_ bytes: Span<UInt8>) -> Bool {
    var position = 0
    while position + 5 < bytes.count {
      guard bytes[position] == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      let group = bytes[position + 4]
      if bytes[position + 1] == UInt8(ascii: "u"), bytes[position + 2] == UInt8(ascii: "0"),
        bytes[position + 3] == UInt8(ascii: "0"), group == UInt8(ascii: "2") || group == 0x33
      {
        return true
      }
      position += 2
    }
    return false
  }

  /// Whether the text is a GUID: 8, 4, 4, 4 and 12 hexadecimal digits.
  private static func isGUID(_ text: Substring) -> Bool {
    let groups = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { group in
        group.allSatisfy {
          $0.isDigit || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
        }
      }
  }
}
