/// How values and keys are shown in a fault: on one line, in JSON's own notation, shortened.
enum Echo {
  /// The most characters of a value that a fault shows.
  static let limit = 60

  /// A string in quotes, with control characters escaped, shortened to ``limit`` characters.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONEscape.append(shortened(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text that JSON writes without quotes, such as a number.
  static func bare(_ text: String) -> String {
    shortened(text)
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      cut < scalars.endIndex
    else { return text }
    return String(scalars[..<cut]) + "…"
  }
}
