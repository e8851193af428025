import LocatedJSON

/// A JSON value as a tree of plain values: what the reader and the writer are compared by.
indirect enum Tree: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number of hundredths, written with two decimals.
  case hundredths(Int)
  case string(String)
  case array([Tree])
  case object([Entry])

  struct Entry: Equatable {
    var key: String
    var value: Tree
  }
}

extension Tree: JSONWritable {
  func write(to slot: JSONSlot) {
    switch self {
    case .null: slot.null()
    case .bool(let value): slot.write(value)
    case .integer(let value): slot.write(value)
    case .hundredths(let value): slot.decimal(value, scale: 2)
    case .string(let value): slot.write(value)
    case .array(let elements): slot.write(elements)
    case .object(let entries):
      slot.object { object in
        for entry in entries { object.field(entry.key, entry.value) }
      }
    }
  }
}

extension Tree {
  /// Reads any value; what cannot be read is a fault in its log and `null` here.
  init(_ value: JSONValue) {
    switch value.kind {
    case .null, .unreadable: self = .null
    case .true, .false: self = value.bool().map { .bool($0) } ?? .null
    case .string: self = value.string().map { .string($0) } ?? .null
    case .array: self = .array(value.elements().map { Tree($0) })
    case .object:
      self = .object(value.members().map { Entry(key: $0.key, value: Tree($0.value)) })
    case .number:
      let text = value.numberText() ?? ""
      if text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }) {
        self = value.integer().map { .integer($0) } ?? .null
      } else {
        self = value.decimal(scale: 2).map { .hundredths($0) } ?? .null
      }
    }
  }
}
