import LocatedJSON

/// A JSON document that tests can change and write again.
indirect enum JSONTree {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  /// A number, `true`, `false` or `null`, as it is written.
  case bare(String)

  /// The document; stops the test run when the text is no JSON.
  init(_ text: String) {
    let log = FaultLog()
    guard let parsed = JSONText.parse(Array(text.utf8), file: "tree", log) else {
      preconditionFailure("\(log.sorted)")
    }
    self.init(parsed.root(log))
    precondition(log.isEmpty, "\(log.sorted)")
  }

  private init(_ value: JSONValue) {
    switch value.kind {
    case .object:
      self = .object(value.members().map { ($0.key, JSONTree($0.value)) })
    case .array: self = .array(value.elements().map { JSONTree($0) })
    case .string: self = .string(value.string() ?? "")
    case .number:
      let number = value.decimal(scale: 2) ?? 0
      self = .bare(number % 100 == 0 ? "\(number / 100)" : "\(number / 100).\(number % 100)")
    case .true: self = .bare("true")
    case .false: self = .bare("false")
    case .null, .unreadable: self = .bare("null")
    }
  }

  /// The value of a field; `nil` for other kinds and where there is none.
  subscript(_ key: String) -> JSONTree? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The text of a string.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a whole number.
  var integer: Int? {
    if case .bare(let text) = self { Int(text) } else { nil }
  }

  /// The elements of an array.
  var elements: [JSONTree]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The fields of an object.
  var fields: [(key: String, value: JSONTree)]? {
    if case .object(let fields) = self { fields } else { nil }
  }

  /// The document as text, on one line.
  var written: String {
    switch self {
    case .object(let fields):
      "{" + fields.map { "\"\($0.key)\":\($0.value.written)" }.joined(separator: ",") + "}"
    case .array(let elements):
      "[" + elements.map(\.written).joined(separator: ",") + "]"
    case .string(let text):
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .bare(let text): text
    }
  }
}
