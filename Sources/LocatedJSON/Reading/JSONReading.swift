/// What the cursors of one reading share: the document, the log, and what was found out about
/// places so far.
final class JSONReading {
  let document: JSONDocument
  let log: FaultLog
  private var paths = PathFinder()
  private lazy var lines = LineIndex(
    bytes: document.bytes, range: document.range, firstLine: document.firstLine)

  init(_ document: JSONDocument, _ log: FaultLog) {
    self.document = document
    self.log = log
  }

  /// The line and column of a value or key.
  func place(of index: Int) -> (line: Int, column: Int) {
    lines.place(of: document.range.lowerBound + Int(document.tape[index].start))
  }

  /// The path of a value or key, with what must not be shown left out.
  func path(of index: Int) -> String {
    index == 0 ? "" : paths.path(to: index, in: document, hiding: log)
  }

  /// Adds a fault at a value or key; `path` is that of another one where the fault is about it.
  func fault(
    at index: Int, path: Int? = nil, value: String? = nil, rule: String, maybe: String? = nil
  ) {
    let place = place(of: index)
    log.add(
      Fault(
        file: document.file, line: place.line, column: place.column,
        path: self.path(of: path ?? index), value: value, rule: rule, suggestion: maybe))
  }

  /// The string, number or literal at `index` as a fault may show it; `nil` for containers.
  func echo(at index: Int) -> String? {
    let kind = document.kind(at: index)
    switch kind {
    case .string, .number:
      let text = document.text(at: index)
      if log.mustHide(text) { return nil }
      return kind == .string ? Echo.quoted(text) : Echo.bare(text)
    case .true: return "true"
    case .false: return "false"
    case .null: return "null"
    case .object, .array, .unreadable: return nil
    }
  }
}
