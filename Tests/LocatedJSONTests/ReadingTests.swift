import LocatedJSON
import Testing

/// Each fault of the typed reads, with its place and wording.
struct ReadingTests {
  private enum Rank: String, CaseIterable {
    case first, second, third
  }

  /// What `read` makes of the value of `{"v": …}`, and the faults.
  private static func read<T>(
    _ value: String, _ read: (JSONValue) -> T?
  ) throws -> (value: T?, faults: [String]) {
    let log = FaultLog()
    let text = try #require(JSONText.parse(Array("{\"v\": \(value)}".utf8), file: "f.json", log))
    let result = text.root(log).object { $0.required("v", read) }
    return (result, log.sorted.map { $0.description })
  }

  private static func expectFault<T>(
    _ value: String, _ rule: String, _ read: (JSONValue) -> T?
  ) throws {
    let (result, faults) = try Self.read(value, read)
    #expect(result == nil)
    #expect(faults == ["f.json:1:7: v: \(rule)"])
  }

  @Test func strings() throws {
    #expect(try Self.read(#""æ\u00f8\ud83d\udc4d\n""#) { $0.string() }.value == "æø👍\n")
    #expect(try Self.read(#""ab""#) { $0.string(length: 1...2) }.value == "ab")
    try Self.expectFault("[]", "must be a string, not an array.") { $0.string() }
    try Self.expectFault("7", "7 must be a string, not a number. Maybe quotes are missing.") {
      $0.string()
    }
    try Self.expectFault(#""""#, #""" must not be empty."#) { $0.string(length: 1...2) }
    try Self.expectFault(#""abc""#, #""abc" must have at most 2 characters; it has 3."#) {
      $0.string(length: 1...2)
    }
    try Self.expectFault(#""a""#, #""a" must have at least 2 characters; it has 1."#) {
      $0.string(length: 2...3)
    }
    try Self.expectFault(#""a""#, #""a" must have 8 characters; it has 1."#) {
      $0.string(length: 8...8)
    }
  }

  @Test func longAndOddValuesAreShownShort() throws {
    let long = String(repeating: "æ", count: 61)
    let shown = "\"" + String(repeating: "æ", count: 60) + "…\""
    try Self.expectFault("\"\(long)\"", "\(shown) must have at most 2 characters; it has 61.") {
      $0.string(length: 0...2)
    }
    try Self.expectFault(#""\n\"""#, #""\n\"" must be a whole number, not a string."#) {
      $0.integer()
    }
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("-12", -12), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func integers(text: String, value: Int) throws {
    #expect(try Self.read(text) { $0.integer() } == (value, []))
  }

  @Test(arguments: [
    ("4.0", "4.0 must be a whole number, written without point and exponent."),
    ("1e2", "1e2 must be a whole number, written without point and exponent."),
    ("38", "38 must be from 0 to 37."), ("-1", "-1 must be from 0 to 37."),
    ("99999999999999999999", "99999999999999999999 must be from 0 to 37."),
    (#""7""#, #""7" must be a whole number, not a string. Maybe the quotes are to be removed."#),
    ("null", "null must be a whole number, not null."),
    ("{}", "must be a whole number, not an object."),
  ])
  func integerFaults(text: String, rule: String) throws {
    try Self.expectFault(text, rule) { $0.integer(in: 0...37) }
  }

  @Test(arguments: [
    ("12.37", 2, 1_237), ("12.5", 2, 1_250), ("12", 2, 1_200), ("-0.05", 2, -5), ("7", 0, 7),
    ("-92233720368547758.08", 2, Int.min), ("9.223372036854775807", 18, Int.max),
  ])
  func decimals(text: String, scale: Int, value: Int) throws {
    #expect(try Self.read(text) { $0.decimal(scale: scale) } == (value, []))
  }

  @Test(arguments: [
    ("12.370", "12.370 must have at most 2 decimals."),
    ("1e2", "1e2 must be written without exponent."),
    ("37.01", "37.01 must be from 0.00 to 37.00."),
    ("92233720368547758.08", "92233720368547758.08 must be from 0.00 to 37.00."),
    (#""12,5""#, #""12,5" must be a number, not a string. Maybe a number such as 12.5 was meant."#),
    ("true", "true must be a number, not a truth value."),
  ])
  func decimalFaults(text: String, rule: String) throws {
    try Self.expectFault(text, rule) { $0.decimal(scale: 2, in: 0...3_700) }
  }

  @Test func openRanges() throws {
    try Self.expectFault("0", "0 must be at least 1.") { $0.integer(in: 1...Int.max) }
    try Self.expectFault("5", "5 must be at most 4.") { $0.integer(in: Int.min...4) }
    try Self.expectFault("99999999999999999999", "99999999999999999999 is too large.") {
      $0.integer()
    }
    try Self.expectFault("-99999999999999999999", "-99999999999999999999 is too large.") {
      $0.decimal(scale: 2)
    }
  }

  @Test func numbersAsWritten() throws {
    #expect(try Self.read("1.50e3") { $0.numberText() }.value == "1.50e3")
    try Self.expectFault("true", "true must be a number, not a truth value.") { $0.numberText() }
  }

  @Test func truthValues() throws {
    #expect(try Self.read("true") { $0.bool() }.value == true)
    #expect(try Self.read("false") { $0.bool() }.value == false)
    try Self.expectFault("0", "0 must be true or false, not a number.") { $0.bool() }
    try Self.expectFault(
      #""true""#,
      #""true" must be true or false, not a string. Maybe the quotes are to be removed."#
    ) { $0.bool() }
  }

  @Test func choices() throws {
    #expect(try Self.read(#""second""#) { $0.choice(of: Rank.self) }.value == .second)
    try Self.expectFault(
      #""secnod""#, #""secnod" must be one of first, second, third. Maybe "second" was meant."#
    ) { $0.choice(of: Rank.self) }
    try Self.expectFault(#""x""#, #""x" must be one of first, second, third."#) {
      $0.choice(of: Rank.self)
    }
    try Self.expectFault("1", "1 must be a string, not a number.") { $0.choice(of: Rank.self) }
    #expect(try Self.read(#""b""#) { $0.oneOf(["a", "b"]) }.value == 1)
    let names = (10..<30).map { "name-\($0)" }
    try Self.expectFault(
      #""Name-1l""#, #""Name-1l" must be one of the 20 known names. Maybe "name-10" was meant."#
    ) { $0.oneOf(names) }
  }

  @Test func ownTypesAndOwnFaults() throws {
    #expect(try Self.read(#""3""#) { $0.converted("must be a digit") { Int($0) } }.value == 3)
    try Self.expectFault(#""x""#, #""x" must be a digit. Maybe 7."#) {
      $0.converted("must be a digit", maybe: "7") { Int($0) }
    }
    try Self.expectFault(#""x""#, "must be a digit.") {
      $0.converted("must be a digit", echo: false) { Int($0) }
    }
    try Self.expectFault("7", "must be a string, not a number.") {
      $0.converted("must be a digit", echo: false) { Int($0) }
    }
    try Self.expectFault("null", "null must be there. Maybe it was forgotten.") { value -> Int? in
      value.fault("must be there", maybe: "it was forgotten")
      return nil
    }
  }

  @Test func lists() throws {
    #expect(try Self.read("[1, 2]") { $0.list { $0.integer() } }.value == [1, 2])
    let (values, faults) = try Self.read(#"[1, "x", 2]"#) { $0.list { $0.integer() } }
    #expect(values == [1, 2])
    #expect(faults == [#"f.json:1:11: v[1]: "x" must be a whole number, not a string."#])
    try Self.expectFault("{}", "must be an array, not an object.") { $0.list { $0.integer() } }
    let (all, tooMany) = try Self.read("[1, 2, 3]") { $0.elements(maximum: 2) }
    #expect(all?.count == 3)
    #expect(tooMany == ["f.json:1:7: v: must have at most 2 elements; it has 3."])
  }

  @Test func dictionaries() throws {
    let (members, faults) = try Self.read(#"{"a": 1, "b b": 2, "\u0061": 3}"#) { value in
      value.members().map { "\($0.key)=\($0.value.path)@\($0.name.column)" }
    }
    #expect(members == ["a=v.a@8", #"b b=v["b b"]@16"#])
    #expect(faults == ["f.json:1:26: v.a: is given twice."])
    let (none, wrong) = try Self.read("3") { $0.members() }
    #expect(none?.isEmpty == true)
    #expect(wrong == ["f.json:1:7: v: 3 must be an object, not a number."])
  }

  @Test func valuesThatTheParserRefusedAreNotRefusedAgain() throws {
    let (_, faults) = try Self.read("007") { $0.string() }
    #expect(faults.count == 1)
    #expect(faults.first?.contains("must not begin with a zero") == true)
  }
}
