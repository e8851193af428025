/// Random trees, random spellings of them, and random damage.
struct RandomText {
  var random: SeededGenerator
  private var keys = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A tree of at most `depth` levels below its root, which is an array or an object.
  mutating func document(depth: Int = 4) -> Tree {
    random.oneIn(2) ? array(depth) : object(depth)
  }

  private mutating func tree(_ depth: Int) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: .null
    case 1: .bool(random.oneIn(2))
    case 2: .integer(Int.random(in: -1_000...1_000, using: &random))
    case 3: .hundredths(Int.random(in: -99_999...99_999, using: &random))
    case 4, 5: .string(string())
    case 6, 7: object(depth)
    default: array(depth)
    }
  }

  private mutating func array(_ depth: Int) -> Tree {
    var elements: [Tree] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) { elements.append(tree(depth - 1)) }
    return .array(elements)
  }

  private mutating func object(_ depth: Int) -> Tree {
    var entries: [Tree.Entry] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      keys += 1
      entries.append(Tree.Entry(key: "\(string())\(keys)", value: tree(depth - 1)))
    }
    return .object(entries)
  }

  private mutating func string() -> String {
    let letters = [
      "a", "b", "Z", "0", " ", "æ", "ø", "Å", "€", "👍", "\"", "\\", "/", "\n", "\t", "\u{1}",
      "\u{7F}",
      "{", "}", "[", "]", ",", ":", "'", "\u{2028}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &random) { text += random.pick(letters) }
    return text
  }
}

extension RandomText {
  /// One of the many texts of a tree: white space and escapes are drawn.
  mutating func spelling(of tree: Tree) -> String {
    space() + bare(tree) + space()
  }

  private mutating func bare(_ tree: Tree) -> String {
    switch tree {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .integer(let value): return "\(value)"
    case .hundredths(let value):
      let digits = "\(value.magnitude)"
      let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      return (value < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
    case .string(let value): return quoted(value)
    case .array(let elements):
      var parts: [String] = []
      for element in elements { parts.append(spelling(of: element)) }
      return "[" + (parts.isEmpty ? space() : parts.joined(separator: ",")) + "]"
    case .object(let entries):
      var parts: [String] = []
      for entry in entries {
        parts.append(space() + quoted(entry.key) + space() + ":" + spelling(of: entry.value))
      }
      return "{" + (parts.isEmpty ? space() : parts.joined(separator: ",")) + "}"
    }
  }

  private mutating func space() -> String {
    var text = ""
    while random.oneIn(4) { text += random.pick([" ", "\n", "\t", "\r\n"]) }
    return text
  }

  private mutating func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let short: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\n": "\\n", "\t": "\\t",
      ]
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || random.oneIn(5) {
        if let escape = short[scalar], random.oneIn(2) {
          result += escape
        } else {
          for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(unit) }
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private mutating func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: random.oneIn(2))
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension RandomText {
  /// Damages a text: bytes are flipped, put in, taken out, copied, or the end is cut off.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = random.pick(Array("{}[]\",:\\'0.eE-+/#u\n tn".utf8))
      case 2: bytes.insert(random.pick(Array("{}[]\",:\\'0.eE-+/#u\n tn".utf8)), at: place)
      case 3: bytes.remove(at: place)
      case 4: bytes.removeSubrange(place...)
      case 5: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default:
        let other = Int.random(in: bytes.indices, using: &random)
        bytes.insert(contentsOf: bytes[min(place, other)...max(place, other)], at: place)
      }
    }
    return bytes
  }
}
