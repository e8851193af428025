/// The ways in which a text breaks the grammar, and how each is told.
extension JSONParser {
  /// How much of the text around a value is shown to the log before the value is echoed.
  private static let surroundings = 24

  /// Reports a fault that can be stepped over.
  ///
  /// - Parameters:
  ///   - offset: Where the fault is, as an absolute offset.
  ///   - path: The tape index of the value; that of the innermost open container if `nil`.
  ///   - value: The bytes to be echoed.
  ///   - rule: The broken rule.
  ///   - maybe: What was probably meant.
  /// - Throws: ``Unreadable`` when the document has too many faults to go on.
  mutating func mend(
    at offset: Int, path: Int? = nil, value: Range<Int>? = nil, rule: String, maybe: String? = nil
  ) throws(Unreadable) {
    if faultCount == Self.mostFaults {
      throw refuse(
        at: offset,
        rule: "has more than \(Self.mostFaults) faults of grammar; the rest was not read")
    }
    log.add(locatedFault(at: offset, path: path, value: value, rule: rule, maybe: maybe))
    faultCount += 1
  }

  /// Reports a fault behind which nothing can be read; the result is to be thrown.
  mutating func refuse(
    at offset: Int, path: Int? = nil, value: Range<Int>? = nil, rule: String, maybe: String? = nil
  ) -> Unreadable {
    log.add(locatedFault(at: offset, path: path, value: value, rule: rule, maybe: maybe))
    return Unreadable()
  }

  /// A fault at an offset, with the path of a tape index or of the innermost open container.
  mutating func locatedFault(
    at offset: Int, path: Int? = nil, value: Range<Int>? = nil, rule: String, maybe: String? = nil
  ) -> Fault {
    let place = place(of: offset)
    let target = path ?? open.last ?? 0
    return Fault(
      file: document.file, line: place.line, column: place.column,
      path: target == 0 ? "" : paths.path(to: target, in: document, hiding: log),
      value: value.flatMap(echo), rule: rule, suggestion: maybe)
  }

  private mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let lines =
      lines
      ?? LineIndex(bytes: bytes, range: document.range, firstLine: document.firstLine)
    self.lines = lines
    return lines.place(of: offset)
  }

  /// The text of a range, unless it or its surroundings must not be shown.
  ///
  /// The surroundings count because a broken text may tear a value apart: `0101 701234`.
  private func echo(_ range: Range<Int>) -> String? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if log.hidesTexts {
      let start = max(base, range.lowerBound - Self.surroundings)
      let stop = min(end, range.upperBound + Self.surroundings)
      let around = String(decoding: bytes[start..<stop], as: UTF8.self)
      if log.mustHide(text) || log.mustHide(around) { return nil }
    }
    return Echo.bare(text)
  }

  /// The text ends inside a container, or inside the string that begins at an offset.
  mutating func cutOff(inStringAt start: Int? = nil) -> Unreadable {
    if let start {
      return refuse(
        at: end, rule: "the string opened at line \(place(of: start).line) is not closed",
        maybe: "the file was cut off")
    }
    guard let innermost = open.last else {
      return refuse(
        at: base, rule: base == end ? "is empty" : "holds only white space",
        maybe: "it was never written to its end")
    }
    let kind = isInObject ? "object" : "array"
    let line = place(of: base + Int(document.tape[innermost].start)).line
    return refuse(
      at: end, rule: "the \(kind) opened at line \(line) is not closed",
      maybe: "the file was cut off")
  }

  /// The text holds bytes at `position` that are not UTF-8.
  mutating func notUTF8(path: Int? = nil) -> Unreadable {
    let byte = "0x" + String(bytes[position], radix: 16, uppercase: true)
    log.addEncodingFault(
      locatedFault(
        at: position, path: path, rule: "is not UTF-8: it has the byte \(byte)",
        maybe: "the file was saved as Windows-1252 or UTF-16; save it as UTF-8"))
    return Unreadable()
  }

  /// A character at `position` that cannot stand where the grammar has `wanted`.
  mutating func unexpected(_ wanted: String) -> Unreadable {
    let byte = bytes[position]
    var length = 1
    if byte >= 0x80 {
      guard let whole = TextEncoding.sequenceLength(bytes, at: position, end: end) else {
        return notUTF8()
      }
      length = whole
    }
    let character = position..<position + length
    let text = String(decoding: bytes[character], as: UTF8.self)
    var rule = "has \(Echo.quoted(text)) where \(wanted) is expected"
    var maybe: String?
    if let innermost = open.last, byte == Byte.closeBrace || byte == Byte.closeBracket {
      let line = place(of: base + Int(document.tape[innermost].start)).line
      rule += "; the \(isInObject ? "object" : "array") opened at line \(line) is not closed"
    }
    switch text {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}":
      maybe = "a straight double quote was meant"
    case "\u{A0}", "\u{FEFF}", "\u{2003}", "\u{200B}": maybe = "an ordinary space was meant"
    case ";": maybe = "a comma was meant"
    case "=": maybe = "a colon was meant"
    case _ where position > base && bytes[position - 1] == Byte.quote:
      maybe = "a quote within the text is to be written as \\\""
    default: break
    }
    return refuse(at: position, rule: rule, maybe: maybe)
  }
}
