import LocatedJSON
import Testing

/// Each way of breaking the grammar: one fault, its place and its wording.
struct GrammarTests {
  /// The descriptions of the faults of a text, and whether it could be read on.
  private static func faults(_ bytes: [UInt8]) -> (lines: [String], isReadable: Bool) {
    let log = FaultLog()
    let text = JSONText.parse(bytes, file: "f.json", log)
    return (log.sorted.map { $0.description }, text != nil)
  }

  @Test(arguments: [
    (
      "{\"a\": [1, 2,],\n \"b\": {\"c\": 1,}}", "1:12: a: has a comma before the end of the array",
      2
    ),
    ("[1,,2]", "1:4: [1]: has no value. Maybe null was meant.", 1),
    ("{\"a\": }", "1:7: a: has no value. Maybe null was meant.", 1),
    ("{\"a\", \"b\": 1}", "1:5: a: has no value. Maybe null was meant.", 1),
    ("{\"a\": 1,, \"b\": 2}", "1:9: has two commas in a row.", 1),
    (
      "[1 2]",
      "1:4: has no comma between two entries. Maybe a quote within a text is to be written as \\\".",
      1
    ),
    ("{\"a\": 1\n \"b\": 2}", "2:2: has no comma between two entries", 1),
    ("{\"a\" 1}", "1:6: a: has no colon behind the key.", 1),
    ("{a: 1}", "1:2: a: a is a key without quotes. Maybe double quotes are missing.", 1),
    ("['x']", "1:2: [0]: is in single quotes. Maybe double quotes were meant.", 1),
    ("[1, // one\n 2]", "1:5: has a comment, which JSON does not know.", 1),
    ("/* a */ [1]", "1:1: has a comment, which JSON does not know.", 1),
    ("# a\n[1]", "1:1: has a comment, which JSON does not know.", 1),
    ("{\"a\": [007]}", "1:8: a[0]: 007 must not begin with a zero. Maybe it is a code", 1),
    ("[-01]", "1:2: [0]: -01 must not begin with a zero.", 1),
    ("[+1]", "1:2: [0]: +1 must not begin with a plus sign.", 1),
    ("[.5]", "1:2: [0]: .5 must have a digit before its point.", 1),
    ("[5.]", "1:2: [0]: 5. must have a digit behind its point.", 1),
    ("[1e]", "1:2: [0]: 1e is not a number as JSON writes it. Maybe it belongs in quotes.", 1),
    ("[-]", "1:2: [0]: - is not a number as JSON writes it.", 1),
    ("[0x1F]", "1:2: [0]: 0x1F is not a number as JSON writes it.", 1),
    (
      "[NaN]", "1:2: [0]: NaN is not a JSON value: JSON has neither NaN nor infinity. Maybe null", 1
    ),
    ("[-Infinity]", "1:2: [0]: -Infinity is not a JSON value: JSON has neither", 1),
    ("[True]", "1:2: [0]: True is not a JSON value. Maybe true was meant.", 1),
    ("[None]", "1:2: [0]: None is not a JSON value. Maybe null was meant.", 1),
    ("[word]", "1:2: [0]: word is not a JSON value. Maybe it belongs in quotes.", 1),
    ("[\"a\tb\"]", "1:4: [0]: has a tab in a string. Maybe \\t was meant.", 1),
    (
      "[\"\u{1}\"]", "1:3: [0]: has the control character 1 in a string. Maybe \\u0001 was meant.",
      1
    ),
    ("[\"\\x\"]", "1:3: [0]: has a backslash that begins no escape.", 1),
    ("[\"\\u12\"]", "1:3: [0]: has a \\u without four hexadecimal digits.", 1),
    ("[\"\\ud83d\"]", "1:3: [0]: has half a surrogate pair.", 1),
    ("[\"\\ude00x\"]", "1:3: [0]: has half a surrogate pair.", 1),
    ("[1] 2", "1:5: has text behind its end.", 1),
    ("[1]]", "1:4: has text behind its end. Maybe there is one closing bracket too many.", 1),
    ("{}\n{}", "2:1: has text behind its end. Maybe the file is JSON Lines", 1),
    ("[1, 2, +3, 04,]", "1:8: [2]: +3 must not begin with a plus sign.", 3),
  ])
  func mendable(text: String, beginning: String, count: Int) {
    let (lines, isReadable) = Self.faults(Array(text.utf8))
    #expect(isReadable)
    #expect(lines.count == count)
    #expect(lines.first?.hasPrefix("f.json:" + beginning) == true, "\(lines)")
  }

  @Test(arguments: [
    ("", "1:1: is empty. Maybe it was never written to its end."),
    (" \n ", "1:1: holds only white space. Maybe it was never written to its end."),
    (
      "{\n \"a\":\n [1,\n 2",
      "4:3: a: the array opened at line 3 is not closed. Maybe the file was cut off."
    ),
    ("{\"a\"", "1:5: the object opened at line 1 is not closed. Maybe the file was cut off."),
    ("{\"a\": ", "1:7: the object opened at line 1 is not closed. Maybe the file was cut off."),
    ("[\n\"ab", "2:4: the string opened at line 2 is not closed. Maybe the file was cut off."),
    ("[\"ab\\", "1:6: the string opened at line 1 is not closed. Maybe the file was cut off."),
    (
      "{\"a\": \"x\n\"}",
      "1:7: a: is a string that is not closed on its line. "
        + "Maybe a quote is missing, or the line break is to be written as \\n."
    ),
    (
      "{\"a\": [1}",
      "1:9: a: has \"}\" where a comma or ] is expected; the array opened at line 1 is not closed."
    ),
    ("[1 /* ]", "1:4: has a comment that is not closed."),
    ("[1 / 2]", "1:4: has \"/\" where a value, a comma or an end is expected."),
    ("[\u{201C}x\u{201D}]", "1:2: has \"\u{201C}\" where a value is expected. Maybe a straight"),
    ("[1;2]", "1:3: has \";\" where a comma or ] is expected. Maybe a comma was meant."),
    ("{\"a\" = 1}", "1:6: has \"=\" where a colon is expected. Maybe a colon was meant."),
    (
      "{\"a\": \"say \"hi\"\"}",
      "1:13: has \"h\" where a comma or } is expected. "
        + "Maybe a quote within the text is to be written as \\\"."
    ),
    (
      "{\"a\": 12,5}",
      "1:9: has a comma within a number. Maybe a decimal point was meant: JSON writes 12.5, not 12,5."
    ),
    ("{]", "1:2: has \"]\" where a key in double quotes is expected; the object opened at line 1"),
  ])
  func unreadable(text: String, beginning: String) {
    let (lines, isReadable) = Self.faults(Array(text.utf8))
    #expect(!isReadable)
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("f.json:" + beginning) == true, "\(lines)")
  }

  @Test func depthIsBounded() {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(Self.faults(Array(deepest.utf8)) == ([], true))
    let deeper = Array(repeating: UInt8(ascii: "["), count: 100_000)
    let path = String(repeating: "[0]", count: 63)
    #expect(
      Self.faults(deeper) == (["f.json:1:65: \(path): is nested deeper than 64 levels."], false))
  }

  @Test func faultsOfGrammarAreBounded() {
    let text = "[" + String(repeating: "+1,", count: 150) + "1]"
    let (lines, isReadable) = Self.faults(Array(text.utf8))
    #expect(!isReadable)
    #expect(lines.count == 101)
    #expect(
      lines.last == "f.json:1:302: has more than 100 faults of grammar; the rest was not read.")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x5B, 0, 0x5D, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x5B, 0, 0x5D], "UTF-16"),
      ([0x5B, 0, 0x5D, 0], "UTF-16"), ([0, 0x5B, 0, 0x5D], "UTF-16"),
      ([0xFF, 0xFE, 0, 0, 0x5B, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x5B], "UTF-32"),
      ([0x5B, 0, 0, 0], "UTF-32"),
    ] as [([UInt8], String)])
  func otherEncodings(bytes: [UInt8], name: String) {
    let expected =
      "f.json:1:1: is not UTF-8. Maybe the file was saved as \(name); save it as UTF-8."
    #expect(Self.faults(bytes) == ([expected], false))
  }

  @Test func windows1252() {
    let bytes =
      Array("{\"by\":\n \"K".utf8) + [0xF8] + Array("ge\", \"\": \"".utf8) + [0xE6, 0x22, 0x7D]
    let expected =
      "f.json:2:4: by: is not UTF-8: it has the byte 0xF8. "
      + "Maybe the file was saved as Windows-1252 or UTF-16; save it as UTF-8."
    #expect(Self.faults(bytes) == ([expected], false))
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC2], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func malformedSequences(sequence: [UInt8]) {
    let (lines, isReadable) = Self.faults([0x5B, 0x22] + sequence + [0x22, 0x5D])
    #expect(!isReadable)
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("f.json:1:3: [0]: is not UTF-8: it has the byte 0x") == true)
  }

  @Test func columnsCountCharacters() {
    let (lines, _) = Self.faults(Array("[\"æ👍\", +1]".utf8))
    #expect(lines == ["f.json:1:8: [1]: +1 must not begin with a plus sign."])
  }

  @Test func byteOrderMarkIsNoCharacter() {
    let (lines, isReadable) = Self.faults([0xEF, 0xBB, 0xBF] + Array("[+1]".utf8))
    #expect(isReadable)
    #expect(lines == ["f.json:1:2: [0]: +1 must not begin with a plus sign."])
  }

  @Test func placesFarDownLongLines() {
    let long = String(repeating: "æ", count: 10_000)
    let text = "[\"\(long)\",\n\"\(long)\", +1]"
    let (lines, _) = Self.faults(Array(text.utf8))
    #expect(lines == ["f.json:2:10005: [2]: +1 must not begin with a plus sign."])
  }
}
