import Foundation
import LocatedJSON
import Testing

/// The reader against the writer, against another reader, and against damage.
struct RandomTextTests {
  private static let trailingComma = "has a comma before the end of the array"

  private static func parse(_ bytes: [UInt8], _ log: FaultLog) -> JSONText? {
    JSONText.parse(bytes, file: "f.json", log)
  }

  private static func theirs(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var texts = RandomText(seed: seed)
      let tree = texts.document()
      for style in [JSONWriter.Style.pretty, .records, .compact] {
        let writer = JSONWriter(style: style)
        writer.write(tree)
        let log = FaultLog()
        let text = try #require(Self.parse(writer.bytes, log), "seed \(seed): \(log.faults)")
        #expect(Tree(text.root(log)) == tree, "seed \(seed)")
        #expect(log.isEmpty, "seed \(seed): \(log.faults)")
      }
    }
  }

  @Test func validTextsReadAsFoundationReadsThem() throws {
    for seed in 0..<4_000 as Range<UInt64> {
      var texts = RandomText(seed: seed)
      let tree = texts.document()
      let spelling = texts.spelling(of: tree)
      let bytes = Array(spelling.utf8)
      let log = FaultLog()
      let text = try #require(Self.parse(bytes, log), "seed \(seed): \(log.faults)")
      let ours = Tree(text.root(log))
      #expect(log.isEmpty, "seed \(seed): \(log.faults)")
      #expect(ours == tree, "seed \(seed): \(spelling)")
      let theirs = try #require(Self.theirs(bytes), "seed \(seed): \(spelling)")
      #expect(Self.agree(ours, theirs), "seed \(seed): \(spelling)")
    }
  }

  private static func agree(_ ours: Tree, _ theirs: Any) -> Bool {
    switch ours {
    case .null: return theirs is NSNull
    case .bool(let value): return theirs as? Bool == value
    case .integer(let value): return theirs as? Int == value
    case .hundredths(let value):
      guard let number = theirs as? Double else { return false }
      return Int((number * 100).rounded()) == value
    case .string(let value): return theirs as? String == value
    case .array(let elements):
      guard let list = theirs as? [Any], list.count == elements.count else { return false }
      return zip(elements, list).allSatisfy { agree($0, $1) }
    case .object(let entries):
      guard let object = theirs as? [String: Any], object.count == entries.count else {
        return false
      }
      return entries.allSatisfy { entry in object[entry.key].map { agree(entry.value, $0) } ?? false
      }
    }
  }

  @Test func damagedTextsParseOrHaveFaults() {
    for seed in 0..<20_000 as Range<UInt64> {
      var texts = RandomText(seed: seed)
      let tree = texts.document(depth: 3)
      let bytes = texts.damaged(Array(texts.spelling(of: tree).utf8))
      let log = FaultLog()
      let text = Self.parse(bytes, log)
      let shown = String(decoding: bytes, as: UTF8.self)
      #expect(text != nil || !log.isEmpty, "seed \(seed): \(shown)")
      // Foundation takes a comma before the end of an array; RFC 8259 does not.
      let isAccepted = log.faults.allSatisfy { $0.rule == Self.trailingComma }
      let isTheirs = Self.theirs(bytes) != nil
      #expect(isAccepted == isTheirs, "seed \(seed): \(shown) \(log.faults)")
      if let text { _ = Tree(text.root(log)) }
      for fault in log.faults {
        let description = fault.description
        #expect(fault.line >= 1 && fault.column >= 1, "seed \(seed): \(description)")
        #expect(!description.utf8.contains { $0 < 0x20 }, "seed \(seed): \(description)")
      }
    }
  }

  @Test func anyBytesParseOrHaveFaults() {
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let alphabet =
        Array("{}[]\",:\\'0123456789.eE-+/*#u \n\u{7F}truefalsn".utf8) + [0, 0xC3, 0xA6]
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { _ in random.pick(alphabet) }
      let log = FaultLog()
      let text = Self.parse(bytes, log)
      #expect(text != nil || !log.isEmpty, "seed \(seed): \(bytes)")
      if let text { _ = Tree(text.root(log)) }
    }
  }
}
