import LocatedJSON
package import ReferenceData

extension Coverage {
  /// Where the table lies in the reference data.
  package static let path = "coverage/rows.json"

  /// Reads the table from the reference data.
  ///
  /// - Throws: ``ReferenceDataFault`` with every fault, or what `files` throws when the file is
  ///   missing.
  package init(files: ReferenceFiles) throws {
    self = try ReferenceDocument.read(
      Self.path, schema: "plads/coverage", from: files, Self.read)
  }

  /// Rows must stand in the order of the families, each with the next number.
  private static func read(_ fields: inout ObjectReader) -> Coverage? {
    var isOrderKnown = true
    let families = fields.list("families", required: true) { value -> Family? in
      let family = Family.read(value)
      if family == nil { isOrderKnown = false }
      return family
    }
    let expected = families.flatMap(\.ids)
    var place = 0
    let rows = fields.list("rows", required: true) { value -> Row? in
      defer { place += 1 }
      // What follows from a family that cannot be read is no fault.
      guard isOrderKnown else { return Row.read(value, .any) }
      return Row.read(value, place < expected.count ? .next(expected[place]) : .none)
    }
    if isOrderKnown, place < expected.count {
      fields.value.fault("must have the row \(expected[place]) too", echo: false)
    }
    return Coverage(families: families, rows: rows)
  }
}

extension Coverage.Family {
  fileprivate static func read(_ value: JSONValue) -> Coverage.Family? {
    value.object { fields in
      let code = fields.required("code") {
        $0.converted("must be two capital letters") { text in
          text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? text : nil
        }
      }
      let title = fields.required("title") { $0.string(length: 1...80) }
      let count = fields.required("count") { $0.integer(in: 1...99) }
      guard let code, let title, let count else { return nil }
      return Coverage.Family(code: code, title: title, count: count)
    }
  }
}

/// Which row may stand in a place.
private enum ExpectedRow {
  case any
  case next(String)
  case none

  var rule: String {
    if case .next(let id) = self { "must be \(id), the next row" } else { "is one row too many" }
  }

  func allows(_ id: String) -> Bool {
    switch self {
    case .any: true
    case .next(let next): id == next
    case .none: false
    }
  }
}

extension Coverage.Row {
  fileprivate static func read(_ value: JSONValue, _ expected: ExpectedRow) -> Coverage.Row? {
    value.object { fields in
      let id = fields.required("id") {
        $0.converted(expected.rule) { expected.allows($0) ? $0 : nil }
      }
      let says = fields.required("says") { $0.string(length: 1...200) }
      let references = fields.optional("by", Coverage.Reference.read)
      let leftOut = fields.optional("leftOut") { $0.string(length: 1...300) }
      guard let id, let says else { return nil }
      if references?.isEmpty ?? true, leftOut == nil {
        value.fault("must say what realises the row, or why it is left out", echo: false)
      }
      return Coverage.Row(id: id, says: says, references: references ?? [], leftOut: leftOut)
    }
  }
}

extension Coverage.Reference {
  /// Reads the references of a row, each kind a list of its own.
  fileprivate static func read(_ value: JSONValue) -> [Coverage.Reference]? {
    value.object { fields in
      let rules = fields.list("rules") {
        $0.converted("must be a rule such as R2020:durations/praktik.near") { text in
          RuleReference(text).map { _ in Coverage.Reference(kind: .rules, name: text) }
        }
      }
      let gates = fields.list("gates") {
        $0.choice(of: Gate.self).map { Coverage.Reference(kind: .gates, name: $0.rawValue) }
      }
      func names(_ key: StaticString, _ kind: Kind) -> [Coverage.Reference] {
        fields.list(key) { value in
          value.string(length: 1...120).map { Coverage.Reference(kind: kind, name: $0) }
        }
      }
      return rules + gates + names("data", .data) + names("lists", .lists)
        + names("commands", .commands) + names("fields", .fields) + names("tests", .tests)
        + names("documents", .documents)
    }
  }
}
