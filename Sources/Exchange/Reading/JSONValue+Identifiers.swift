import JobCentre
import LocatedJSON

extension JSONValue {
  /// Reads an identifier or code; `nil` after a fault.
  ///
  /// A text shaped like a CPR number gives no fault here: ``CPRSearch`` has made one already. Where
  /// the grammar collides with that shape, that is for P-numbers, `isPNumber` tells; such a field is
  /// not searched, and its value is never shown.
  func identifier<Kind: IdentifierKind>(
    _ type: Identifier<Kind>.Type, isPNumber: Bool = false
  ) -> Identifier<Kind>? {
    guard kind == .string, !isPNumber else {
      return converted(Kind.rule, echo: !isPNumber) { Identifier($0) }
    }
    guard let text = string() else { return nil }
    if let identifier = Identifier<Kind>(text) { return identifier }
    if CPRSearch.finds(in: text) { return nil }
    fault(Kind.rule, maybe: Mending.identifier(Kind.self, text).map { "\"\($0)\" was meant" })
    return nil
  }

  /// Reads a code that says something of a citizen; `nil` after a fault.
  ///
  /// One that is protected is a fault which names the place and never the code.
  func code<Kind: IdentifierKind>(
    _ type: Identifier<Kind>.Type, _ books: RecordBooks
  ) -> Identifier<Kind>? {
    guard let code = identifier(type) else { return nil }
    guard books.protected.contains(code.text) else { return code }
    fault(
      "is a circumstance that the rule books protect, which no record may hold",
      maybe: "it is to be removed", echo: false)
    return nil
  }

  /// Reads the address of a concept in ESCO or ESCO-STAR; `nil` after a fault.
  func conceptURI() -> String? {
    guard let text = string(length: FieldLimit.uri) else { return nil }
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    let parts = text.dropFirst(scheme?.count ?? 0).split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let isAddress =
      scheme != nil && parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && ![0x22, 0x3C, 0x3E].contains($0) }
    if isAddress { return text }
    fault(
      "must be the address of a concept, such as http://data.europa.eu/esco/occupation/… without "
        + "spaces")
    return nil
  }

  /// Reads one line of text for people; `nil` after a fault.
  func line(_ length: ClosedRange<Int>) -> String? {
    guard let text = string(length: length) else { return nil }
    let scalars = text.unicodeScalars
    if scalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
      fault("must be one line, without tabs and other control characters")
    } else if scalars.allSatisfy(\.properties.isWhitespace) {
      fault("must not be blank")
    } else {
      return text
    }
    return nil
  }

  /// Reads the code of a language; `nil` after a fault.
  func languageCode() -> String? {
    converted(
      "must be the two small letters of a language in ISO 639-1, such as da",
      maybe: nil
    ) { text in
      text.utf8.count == 2 && text.utf8.allSatisfy(\.isLower) ? text : nil
    }
  }
}

extension ObjectReader {
  /// Reads a list of codes; one that is given twice is a fault.
  mutating func codes<Kind: IdentifierKind>(
    _ key: StaticString, _ type: Identifier<Kind>.Type, _ books: RecordBooks? = nil
  ) -> [Identifier<Kind>] {
    // An array, because the lists are short and hashing would cost more.
    var seen: [Identifier<Kind>] = []
    return list(key, maximum: FieldLimit.codes) { value in
      guard let code = books.map({ value.code(type, $0) }) ?? value.identifier(type)
      else { return nil }
      if seen.contains(code) { value.fault("is given twice in this list") }
      seen.append(code)
      return code
    }
  }

  /// Reads tasks; one that is given twice, or is one of `others`, is a fault.
  ///
  /// Tasks that differ only in capitals and spaces are the same task.
  mutating func tasks(_ key: StaticString, apartFrom others: [String] = []) -> [String] {
    var seen: Set<String> = []
    let taken = Set(others.map(Mending.folded))
    return list(key, maximum: FieldLimit.tasks) { value in
      guard let task = value.line(FieldLimit.task) else { return nil }
      let folded = Mending.folded(task)
      if !seen.insert(folded).inserted { value.fault("is given twice in this list") }
      if taken.contains(folded) {
        value.fault("must not be a task of the praktik too (OT-07)")
      }
      return task
    }
  }
}
