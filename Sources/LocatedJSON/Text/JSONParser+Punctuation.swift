/// Commas, colons and comments that are missing, doubled or out of place.
extension JSONParser {
  /// The container closes behind a comma.
  mutating func trailingComma() throws(Unreadable) {
    try mend(
      at: lastComma,
      rule: "has a comma before the end of the \(isInObject ? "object" : "array")",
      maybe: "the last entry was deleted without its comma")
  }

  /// A second comma where a key is expected.
  mutating func doubledComma() throws(Unreadable) {
    try mend(at: position, rule: "has two commas in a row")
    lastComma = position
    position += 1
  }

  /// A comma or the end of the object where a value is expected.
  mutating func missingValue() throws(Unreadable) {
    let entry = document.tape.count
    append(start: position, link: TapeEntry.unreadableLink)
    try mend(at: position, path: entry, rule: "has no value", maybe: "null was meant")
  }

  /// Something else than a colon behind a key.
  mutating func missingColon(_ byte: UInt8) throws(Unreadable) {
    // The value is missing too, and that is the fault to be told.
    if byte == Byte.comma || byte == Byte.closeBrace { return }
    guard beginsValue(byte) else { throw unexpected("a colon") }
    try mend(at: position, path: document.tape.count, rule: "has no colon behind the key")
  }

  /// Something else than a comma or the end behind a value.
  mutating func missingComma(_ byte: UInt8) throws(Unreadable) -> Expecting {
    let isNext = isInObject ? byte == Byte.quote : beginsValue(byte)
    guard isNext else { throw unexpected(isInObject ? "a comma or }" : "a comma or ]") }
    try mend(
      at: position, rule: "has no comma between two entries",
      maybe: "a quote within a text is to be written as \\\"")
    lastComma = position
    return isInObject ? .nextKey : .nextElement
  }

  /// Reads a key without quotes.
  mutating func bareKey(_ byte: UInt8) throws(Unreadable) {
    guard Byte.isToken(byte) else { throw unexpected("a key in double quotes") }
    if Byte.isDigit(byte), lastComma > base, Byte.isDigit(bytes[lastComma - 1]) {
      throw refuse(
        at: lastComma, rule: "has a comma within a number",
        maybe: "a decimal point was meant: JSON writes 12.5, not 12,5")
    }
    let start = position
    let entry = document.tape.count
    while position < end, Byte.isToken(bytes[position]) { position += 1 }
    // OK because a document is smaller than 2 GiB.
    append(start: start, link: UInt32(truncatingIfNeeded: position &- base))
    try mend(
      at: start, path: entry, value: start..<position,
      rule: "is a key without quotes", maybe: "double quotes are missing")
  }

  /// Text behind the end of the document; it is reported and not read.
  mutating func trailing() throws(Unreadable) {
    try skipSpace()
    guard position < end else { return }
    var maybe: String?
    switch bytes[position] {
    case Byte.closeBrace, Byte.closeBracket: maybe = "there is one closing bracket too many"
    case Byte.openBrace, Byte.openBracket:
      maybe = "the file is JSON Lines, with one document per line"
    case 0: maybe = "the file was damaged when it was copied"
    default: break
    }
    log.add(locatedFault(at: position, rule: "has text behind its end", maybe: maybe))
  }

  /// Reports a comment and steps over it.
  mutating func comment() throws(Unreadable) {
    let start = position
    let next = position + 1 < end ? bytes[position + 1] : 0
    if bytes[start] == Byte.slash, next == Byte.star {
      position += 2
      while position + 1 < end, bytes[position] != Byte.star || bytes[position + 1] != Byte.slash {
        position += 1
      }
      guard position + 1 < end else {
        throw refuse(at: start, rule: "has a comment that is not closed")
      }
      position += 2
    } else if bytes[start] == Byte.slash, next != Byte.slash {
      throw unexpected("a value, a comma or an end")
    } else {
      while position < end, bytes[position] != Byte.lineFeed { position += 1 }
    }
    try mend(at: start, rule: "has a comment, which JSON does not know")
  }

  private func beginsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.quote, Byte.apostrophe, Byte.openBrace, Byte.openBracket: true
    default: Byte.isToken(byte)
    }
  }
}
