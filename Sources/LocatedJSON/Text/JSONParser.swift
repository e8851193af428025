/// Thrown where nothing sensible can be read any more; the log says why.
struct Unreadable: Error {}

/// Builds the tape of one document.
///
/// One loop over the tokens with a stack of open containers; nothing recurses, so no text can
/// overflow the stack. What is mendable is reported and stepped over (`mend`), the rest ends the
/// parse (`refuse`).
struct JSONParser {
  /// The most levels of containers.
  static let deepest = 64
  /// The most faults of grammar that one document is searched for.
  static let mostFaults = 100

  /// What may come next.
  enum Expecting {
    case value
    case firstElement
    case nextElement
    case firstKey
    case nextKey
    case separator
  }

  var document: JSONDocument
  let log: FaultLog
  let bytes: [UInt8]
  let base: Int
  let end: Int
  var position: Int
  /// The tape indices of the open containers, the innermost last.
  var open: [Int] = []
  var isInObject = false
  /// Where the last comma was seen, for the faults that it causes.
  var lastComma = 0
  var faultCount = 0
  var lines: LineIndex?
  var paths = PathFinder()

  init(_ document: JSONDocument, _ log: FaultLog) {
    self.document = document
    self.log = log
    bytes = document.bytes
    base = document.range.lowerBound
    end = document.range.upperBound
    position = base
    open.reserveCapacity(Self.deepest)
    // Ordinary documents have an entry per 8 to 16 bytes; a wrong guess only costs a copy.
    self.document.tape.reserveCapacity((end - base) / 10 + 8)
  }

  /// Reads the document to its end.
  mutating func parse() throws(Unreadable) -> JSONDocument {
    var expecting = Expecting.value
    while true {
      try skipSpace()
      guard position < end else { throw cutOff() }
      let byte = bytes[position]
      switch expecting {
      case .value, .firstElement, .nextElement:
        expecting = try value(byte, expecting)
      case .firstKey, .nextKey:
        expecting = try key(byte, expecting)
      case .separator:
        expecting = try separator(byte)
      }
      if open.isEmpty { break }
    }
    try trailing()
    return document
  }

  /// Reads a value, or the end of an array that has none or ends with a comma.
  @inline(__always)
  private mutating func value(
    _ byte: UInt8, _ expecting: Expecting
  ) throws(Unreadable) -> Expecting {
    switch byte {
    case Byte.quote, Byte.apostrophe:
      try string(byte)
    case Byte.openBrace:
      try openContainer()
      return .firstKey
    case Byte.openBracket:
      try openContainer()
      return .firstElement
    case Byte.closeBracket where expecting != .value:
      if expecting == .nextElement { try trailingComma() }
      close()
    case Byte.comma where !open.isEmpty, Byte.closeBrace where isInObject:
      try missingValue()
    case _ where Byte.isToken(byte):
      try token()
    default:
      throw unexpected("a value")
    }
    return .separator
  }

  /// Reads a key and its colon, or the end of an object that has none or ends with a comma.
  @inline(__always)
  private mutating func key(
    _ byte: UInt8, _ expecting: Expecting
  ) throws(Unreadable) -> Expecting {
    switch byte {
    case Byte.quote, Byte.apostrophe:
      try string(byte)
      try colon()
      return .value
    case Byte.closeBrace:
      if expecting == .nextKey { try trailingComma() }
      close()
      return .separator
    case Byte.comma where expecting == .nextKey:
      try doubledComma()
      return .nextKey
    default:
      try bareKey(byte)
      try colon()
      return .value
    }
  }

  /// Reads the comma or the end of the container behind a value.
  @inline(__always)
  private mutating func separator(_ byte: UInt8) throws(Unreadable) -> Expecting {
    switch byte {
    case Byte.comma:
      lastComma = position
      position += 1
      return isInObject ? .nextKey : .nextElement
    case Byte.closeBrace where isInObject, Byte.closeBracket where !isInObject:
      close()
      return .separator
    default:
      return try missingComma(byte)
    }
  }

  @inline(__always)
  private mutating func colon() throws(Unreadable) {
    try skipSpace()
    guard position < end else { throw cutOff() }
    if bytes[position] == Byte.colon {
      position += 1
    } else {
      try missingColon(bytes[position])
    }
  }

  private mutating func openContainer() throws(Unreadable) {
    if open.count == Self.deepest {
      throw refuse(at: position, rule: "is nested deeper than \(Self.deepest) levels")
    }
    open.append(document.tape.count)
    isInObject = bytes[position] == Byte.openBrace
    append(start: position, link: 0)
    position += 1
  }

  private mutating func close() {
    let container = open.removeLast()
    document.tape[container].link = UInt32(document.tape.count)
    if let outer = open.last { isInObject = document.firstByte(at: outer) == Byte.openBrace }
    position += 1
  }

  /// Adds an entry; `start` is absolute.
  @inline(__always)
  mutating func append(start: Int, link: UInt32) {
    // OK because a document is smaller than 2 GiB.
    document.tape.append(TapeEntry(start: UInt32(truncatingIfNeeded: start &- base), link: link))
  }

  /// Skips white space, and reports comments.
  @inline(__always)
  mutating func skipSpace() throws(Unreadable) {
    while position < end {
      switch bytes[position] {
      case Byte.space, Byte.lineFeed, Byte.carriageReturn, Byte.tab: position += 1
      case Byte.slash, UInt8(ascii: "#"): try comment()
      default: return
      }
    }
  }
}
