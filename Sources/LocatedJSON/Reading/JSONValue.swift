/// A cursor on one value of a document.
///
/// Each way of reading it (``string(length:)``, ``integer(in:)``, ``object(_:)`` …) returns `nil`
/// after a fault and goes on, so that one run finds all of them. The place and the path are found
/// only when a fault asks for them.
///
/// A cursor belongs to the thread of its log.
package struct JSONValue {
  /// What a value is.
  package enum Kind: Sendable {
    case object
    case array
    case string
    case number
    case `true`
    case `false`
    case null
    /// The text breaks the grammar here, and the parser has said so. No further fault is made.
    case unreadable
  }

  let reading: JSONReading
  let index: Int

  /// What the value is.
  package var kind: Kind { reading.document.kind(at: index) }

  /// Whether the value is `null`.
  package var isNull: Bool { kind == .null }

  /// The name of the file it stands in.
  package var file: String { reading.document.file }

  /// The line of its first character, from 1.
  package var line: Int { reading.place(of: index).line }

  /// The column of its first character, from 1, in Unicode scalars.
  package var column: Int { reading.place(of: index).column }

  /// Its path, such as `citizens[12].goals[0].rank`; empty for the document itself.
  package var path: String { reading.path(of: index) }

  /// Its place, from which ``value(at:)`` finds it again.
  package var place: JSONPlace {
    // OK because a tape has fewer entries than the document has bytes, less than 2 GiB.
    JSONPlace(index: UInt32(index))
  }

  /// The value at a place that was kept from a reading of the same text.
  ///
  /// For faults that are known only later, such as references to nothing: keep the places, ask any
  /// one cursor for all of them.
  package func value(at place: JSONPlace) -> JSONValue {
    let count = reading.document.tape.count
    precondition(
      place.index < count, "The place \(place.index) must lie in this text of \(count) entries.")
    return JSONValue(reading: reading, index: Int(place.index))
  }

  /// Adds a fault at this value.
  ///
  /// - Parameters:
  ///   - rule: The broken rule, from its verb on: `must be before the end`.
  ///   - maybe: What follows "Maybe ", without a full stop.
  ///   - echo: Whether the value may be shown.
  package func fault(_ rule: String, maybe: String? = nil, echo: Bool = true) {
    guard kind != .unreadable else { return }
    reading.fault(
      at: index, value: echo ? reading.echo(at: index) : nil, rule: rule, maybe: maybe)
  }

  /// Adds the fault that the value is of another kind than `wanted`, such as `a string`.
  func mismatch(_ wanted: String, maybe: String? = nil) {
    fault("must be \(wanted), not \(kind.name)", maybe: maybe)
  }
}

extension JSONValue.Kind {
  /// The kind with its article, for faults.
  var name: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .true, .false: "a truth value"
    case .null: "null"
    case .unreadable: "unreadable"
    }
  }
}
