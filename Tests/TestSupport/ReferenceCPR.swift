/// The shape of a civil registration number, tried at every place of a text in every form.
package enum ReferenceCPR {
  /// The forms: `d` is a digit, `s` a separator.
  private static let forms: [String] =
    ["dddddddddd"]
    + ["dddddd", "ddsddsdd"].flatMap { date in
      ["s", "ss", "sss"].map { date + $0 + "dddd" }
    }

  /// Blank, no-break, thin and narrow no-break space, the dashes, minus, full stop and slash.
  package static let separators: [Unicode.Scalar] = [
    " ", "\u{A0}", "\u{2009}", "\u{202F}", "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}",
    "\u{2014}", "\u{2212}", ".", "/",
  ]

  private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Whether the shape occurs in a text.
  package static func occurs(in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { start in
      forms.contains { form in matches(scalars[...], Array(form), at: start) }
    }
  }

  private static func matches(
    _ text: ArraySlice<Unicode.Scalar>, _ form: [Character], at start: Int
  ) -> Bool {
    let end = start + form.count
    guard end <= text.endIndex else { return false }
    for (place, mark) in form.enumerated() {
      let scalar = text[start + place]
      guard mark == "d" ? value(scalar) != nil : separators.contains(scalar) else { return false }
    }
    if end < text.endIndex && value(text[end]) != nil { return false }
    if start > 0 && value(text[start - 1]) != nil { return false }
    if form[2] == "s" && isBehindYear(text[..<start]) { return false }
    if form[2] == "s" && form.count == 13 && isInterval(text, start, end) { return false }
    let digits = text[start..<end].compactMap(value)
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    guard (1...12).contains(month) else { return false }
    return (1...lengths[month - 1]).contains(day) || (1...31).contains(day - 60)
  }

  private static func isBehindYear(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    let isYear = before.suffix(5).map { ("0"..."9").contains($0) ? "d" : String($0) }
    let isFifth = before.dropLast(5).last.map { ("0"..."9").contains($0) } ?? false
    return isYear == ["d", "d", "d", "d", "-"] && !isFifth
  }

  /// Whether the pairs are the month of one date and the day and month of another, with a year.
  private static func isInterval(
    _ text: ArraySlice<Unicode.Scalar>, _ start: Int, _ end: Int
  ) -> Bool {
    let century = text[(end - 4)..<(end - 2)].compactMap(value)
    guard start >= 2, century == [1, 9] || century == [2, 0] else { return false }
    return ("0"..."9").contains(text[start - 2]) && [".", "-", "/"].contains(text[start - 1])
  }

  private static func value(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
