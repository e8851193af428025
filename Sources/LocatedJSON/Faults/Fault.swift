/// One fault of one file: where it is, what stands there, which rule it breaks, what may help.
package struct Fault: Sendable, Hashable {
  /// The name of the file, as it was given to the parser.
  package var file: String
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars, as editors count them; not in bytes.
  package var column: Int
  /// The place in the document, such as `citizens[12].goals[0].rank`; empty for all of it.
  package var path: String
  /// The offending value as JSON writes it (strings in quotes), at most 60 characters of it.
  ///
  /// It is `nil` where there is nothing to show or where it must not be echoed.
  package var value: String?
  /// The broken rule, such as `must be one of A, B, C`.
  package var rule: String
  /// What follows "Maybe " in the description, without a full stop.
  package var suggestion: String?

  /// Creates a fault; the defaults are those of a fault about a file as a whole.
  package init(
    file: String,
    line: Int = 1,
    column: Int = 1,
    path: String = "",
    value: String? = nil,
    rule: String,
    suggestion: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.value = value
    self.rule = rule
    self.suggestion = suggestion
  }
}

extension Fault: CustomStringConvertible {
  /// The fault on one line.
  ///
  /// Its form is `file:line:column: path: value rule. Maybe suggestion.`
  package var description: String {
    var text = "\(file):\(line):\(column): "
    if !path.isEmpty { text += "\(path): " }
    if let value { text += "\(value) " }
    text += "\(rule)."
    if let suggestion { text += " Maybe \(suggestion)." }
    return text
  }
}

extension Fault: Comparable {
  /// Orders by file, line and column; the rest only makes the order total.
  package static func < (left: Fault, right: Fault) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.path != right.path { return left.path < right.path }
    return left.description < right.description
  }
}
