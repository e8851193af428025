import JobCentre

/// What somebody probably meant who wrote something else: the "Maybe …" of the faults.
enum Mending {
  /// The first plain change that turns a text into one that the grammar accepts; `nil` where none
  /// does, or where several do and none is better than the others.
  static func identifier<Kind: IdentifierKind>(_ kind: Kind.Type, _ text: String) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let trimmed = text.trimming(while: \.isWhitespace)
    let dashed = String(trimmed.map { $0.isWhitespace || $0 == "_" ? "-" : $0 })
    let plain = trimmed.filter { !$0.isWhitespace && $0 != "." }
    var candidates = [trimmed, trimmed.uppercased(), dashed, dashed.uppercased()]
    candidates += [asciiLetters(dashed), plain, plain.uppercased()]
    if plain.uppercased().hasPrefix("DK") { candidates.append(String(plain.dropFirst(2))) }
    if text.hasPrefix("0") { candidates.append(String(text.dropFirst())) }
    if let digits = text.firstIndex(where: \.isNumber), digits > text.startIndex {
      candidates.append("\(text[..<digits])-\(text[digits...])".uppercased())
    }
    if let found = candidates.first(where: { $0 != text && Kind.accepts($0) }) { return found }
    guard kind == CVRNumberKind.self else { return nil }
    let swaps = neighbourSwaps(text).filter(Kind.accepts)
    return swaps.count == 1 ? swaps[0] : nil
  }

  /// The text with each two different neighbours exchanged.
  private static func neighbourSwaps(_ text: String) -> [String] {
    let letters = Array(text.utf8)
    return letters.indices.dropFirst().compactMap { index in
      guard letters[index] != letters[index - 1] else { return nil }
      var swapped = letters
      swapped.swapAt(index, index - 1)
      return String(decoding: swapped, as: UTF8.self)
    }
  }

  /// The text in the spelling that codes have: `Løntilskud` is `loentilskud`.
  private static func asciiLetters(_ text: String) -> String {
    text.lowercased().replacing("æ", with: "ae").replacing("ø", with: "oe")
      .replacing("å", with: "aa")
  }

  /// Whether the text has the digits and dashes of a date.
  static func isShapedLikeDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
  }

  /// The day meant by `2020-02-30` (the month's last), `2020-1-5`, `23.11.2020` or `23/11 2020`.
  static func date(_ text: String) -> String? {
    guard text.utf8.count <= 20 else { return nil }
    let parts = text.split(whereSeparator: { "-./ ".contains($0) })
    guard parts.count == 3 || (parts.count > 3 && parts[3].hasPrefix("T")),
      parts.prefix(3).allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return timestampDay(text) }
    let numbers = parts.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let yearIsFirst = parts[0].utf8.count == 4
    guard yearIsFirst || parts[2].utf8.count == 4 else { return nil }
    let year = yearIsFirst ? numbers[0] : numbers[2]
    let month = numbers[1]
    let day = yearIsFirst ? numbers[2] : numbers[0]
    if let found = Day(year: year, month: month, day: day) { return found.description }
    if month > 12, let found = Day(year: year, month: day, day: month) { return found.description }
    guard (29...31).contains(day) else { return nil }
    return (28..<day).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first?
      .description
  }

  /// The day of a time stamp such as `2020-11-23T07:30:00Z`.
  private static func timestampDay(_ text: String) -> String? {
    let day = String(text.prefix(10))
    return text.dropFirst(10).first.map { "T ".contains($0) } == true
      ? Day(day)?.description : nil
  }

  /// The time meant by `7:30`, `07.30` or `0730`.
  static func time(_ text: String) -> String? {
    guard text.utf8.count <= 8 else { return nil }
    var parts = text.split(whereSeparator: { ":.".contains($0) }).map(String.init)
    if parts.count == 1, text.utf8.count == 4 {
      parts = [String(text.prefix(2)), String(text.suffix(2))]
    }
    guard parts.count >= 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }) else {
      return nil
    }
    let hour = parts[0].utf8.count == 1 ? "0\(parts[0])" : parts[0]
    return ClockTime("\(hour):\(parts[1])")?.description
  }

  /// A task without what does not tell it from another one: capitals and spaces.
  static func folded(_ task: String) -> String {
    String(task.lowercased().filter { !$0.isWhitespace })
  }
}

extension String {
  /// The text less the characters at both ends for which a test holds.
  fileprivate func trimming(while test: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !test($0) }), let last = lastIndex(where: { !test($0) })
    else { return "" }
    return String(self[first...last])
  }
}
