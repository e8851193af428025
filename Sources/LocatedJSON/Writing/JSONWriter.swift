/// Writes JSON, byte for byte the same for the same values.
///
/// Keys stand in the order in which they are written. Each document ends with a line break, so
/// several compact ones are JSON Lines.
package struct JSONWriter {
  /// How the text is laid out.
  package enum Style: Sendable {
    /// Each entry on a line of its own, indented by two spaces a level.
    case pretty
    /// As `pretty`, but each element of the outermost arrays stands on one line: a file of
    /// records that is compared line by line.
    case records
    /// No white space at all.
    case compact
  }

  private let buffer: JSONBuffer

  /// Creates a writer without any text.
  package init(style: Style) {
    buffer = JSONBuffer(style: style)
  }

  /// The text so far, in UTF-8.
  package var bytes: [UInt8] { buffer.bytes }

  /// Writes a document.
  package func write(_ value: some JSONWritable) {
    write { value.write(to: $0) }
  }

  /// Writes a document with a closure that writes exactly one value.
  package func write(_ body: (JSONSlot) -> Void) {
    precondition(
      buffer.bytes.isEmpty || buffer.style == .compact,
      "Several documents can follow one another only in the style compact, not \(buffer.style).")
    buffer.fill("the document", body)
    buffer.bytes.append(Byte.lineFeed)
  }
}

/// A value that can write itself.
package protocol JSONWritable {
  /// Writes exactly one value into the slot.
  func write(to slot: JSONSlot)
}

/// The text of a writer while it grows, and how deep it is.
///
/// A class, so that the nested writers of objects and arrays append to one array of bytes.
final class JSONBuffer {
  let style: JSONWriter.Style
  var bytes: [UInt8] = []
  /// For each open container, whether it has no entry yet.
  private var isEmpty: [Bool] = []
  /// The depth of the outermost array whose elements stand on one line each; 0 outside of them.
  private var recordDepth = 0
  private var values = 0

  init(style: JSONWriter.Style) {
    self.style = style
  }

  /// Counts a value that is about to be written.
  func begin() { values += 1 }

  /// Runs a closure that must write exactly one value; those nested in it do not count.
  func fill(_ name: @autoclosure () -> String, _ body: (JSONSlot) -> Void) {
    let before = values
    body(JSONSlot(buffer: self))
    precondition(
      values == before + 1, "One value must be written for \(name()), not \(values - before).")
  }

  /// Writes a container, whose entries `body` writes.
  func container(_ open: UInt8, _ close: UInt8, _ body: () -> Void) {
    begin()
    let outer = values
    bytes.append(open)
    isEmpty.append(true)
    let opensRecords = style == .records && open == Byte.openBracket && recordDepth == 0
    if opensRecords { recordDepth = isEmpty.count }
    body()
    let breaks = breaksLines
    if opensRecords { recordDepth = 0 }
    if isEmpty.removeLast() == false && breaks { lineBreak() }
    bytes.append(close)
    values = outer
  }

  /// Writes what stands before an entry: a comma behind another one, and its line break.
  func separate() {
    let innermost = isEmpty.count - 1
    if !isEmpty[innermost] { bytes.append(Byte.comma) }
    isEmpty[innermost] = false
    if breaksLines { lineBreak() }
  }

  /// Writes a key and its colon.
  func key(_ key: String) {
    JSONEscape.append(key, to: &bytes)
    bytes.append(Byte.colon)
    if style != .compact && recordDepth == 0 { bytes.append(Byte.space) }
  }

  private var breaksLines: Bool {
    switch style {
    case .compact: false
    case .pretty: true
    case .records: recordDepth == 0 || recordDepth == isEmpty.count
    }
  }

  private func lineBreak() {
    bytes.append(Byte.lineFeed)
    for _ in isEmpty { bytes.append(contentsOf: [Byte.space, Byte.space]) }
  }
}
