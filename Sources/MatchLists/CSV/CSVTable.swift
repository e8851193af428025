/// A table as Danish Excel opens it by a double click: UTF-8 with BOM, `;`, CRLF.
///
/// A field whose first visible character would make it a formula gets an apostrophe before it, so
/// that the name of a company cannot run in somebody's spreadsheet.
struct CSVTable {
  private let header: [String]
  private let book: String
  private var rows: [[String]] = []

  /// A table without rows.
  ///
  /// - Parameters:
  ///   - header: The titles of the columns.
  ///   - book: The rules that the rows were made under: a last column on each, because a row that is
  ///     sorted, filtered or copied elsewhere must still say so.
  init(header: [String], book: String) {
    self.header = header
    self.book = book
  }

  /// Adds a row.
  ///
  /// - Precondition: as many fields as the header has.
  mutating func add(_ row: [String]) {
    precondition(
      row.count == header.count, "A row has \(row.count) fields, the header \(header.count).")
    rows.append(row)
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [header + ["Regelsæt"]] + rows.map({ $0 + [book] }) {
      bytes += row.map(Self.field).joined(separator: ";").utf8
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// One field, neutralised and quoted where it must be.
  private static func field(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    let mustQuote = text.unicodeScalars.contains { ";\"\r\n\t".unicodeScalars.contains($0) }
    guard mustQuote || text.first == " " || text.last == " " else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet might calculate the text: its first visible character, or its full-width
  /// twin, begins a formula.
  private static func isFormula(_ text: String) -> Bool {
    let start = text.unicodeScalars.first {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        && $0.properties.generalCategory != .format
    }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}
