import LocatedJSON
import Testing

/// What the writer puts where, byte by byte.
struct WriterTests {
  private static func text(_ style: JSONWriter.Style, _ body: (JSONSlot) -> Void) -> String {
    let writer = JSONWriter(style: style)
    writer.write(body)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func sample(_ slot: JSONSlot) {
    slot.object { file in
      file.field("schema", "region")
      file.field("version", 1)
      file.array("none") { _ in }
      file.object("empty") { _ in }
      file.array("records") { records in
        records.object { record in
          record.field("id", "B-1")
          record.decimal("fte", 1_230, scale: 2)
          record.field("days", ["mon", "tue"])
          record.optional("left", Int?.none)
          record.optional("kept", Int?.some(7))
        }
        records.object { $0.null("end") }
      }
    }
  }

  @Test func prettyStandsOnLinesOfItsOwn() {
    let expected = """
      {
        "schema": "region",
        "version": 1,
        "none": [],
        "empty": {},
        "records": [
          {
            "id": "B-1",
            "fte": 12.30,
            "days": [
              "mon",
              "tue"
            ],
            "kept": 7
          },
          {
            "end": null
          }
        ]
      }

      """
    #expect(Self.text(.pretty, Self.sample) == expected)
  }

  @Test func recordsStandOnOneLineEach() {
    let expected = """
      {
        "schema": "region",
        "version": 1,
        "none": [],
        "empty": {},
        "records": [
          {"id":"B-1","fte":12.30,"days":["mon","tue"],"kept":7},
          {"end":null}
        ]
      }

      """
    #expect(Self.text(.records, Self.sample) == expected)
  }

  @Test func compactHasNoWhiteSpace() {
    let expected =
      #"{"schema":"region","version":1,"none":[],"empty":{},"records":["#
      + #"{"id":"B-1","fte":12.30,"days":["mon","tue"],"kept":7},{"end":null}]}"# + "\n"
    #expect(Self.text(.compact, Self.sample) == expected)
  }

  @Test func compactDocumentsAreJSONLines() {
    let writer = JSONWriter(style: .compact)
    writer.write([1, 2])
    writer.write("x")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[1,2]\n\"x\"\n")
  }

  @Test(arguments: [
    ("æøå 👍", #""æøå 👍""#),
    ("a\"b\\c/", #""a\"b\\c/""#),
    ("\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}", #""\b\t\n\f\r\u0000\u001f"# + "\u{7F}\""),
    ("", #""""#),
  ])
  func stringsAreEscaped(text: String, expected: String) {
    #expect(Self.text(.compact) { $0.write(text) } == expected + "\n")
  }

  @Test(arguments: [
    (0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (1_237, 2, "12.37"), (1_200, 2, "12.00"),
    (-1_237, 1, "-123.7"), (42, 0, "42"), (Int.min, 2, "-92233720368547758.08"),
    (Int.max, 18, "9.223372036854775807"),
  ])
  func decimalsAreExact(value: Int, scale: Int, expected: String) {
    #expect(Self.text(.compact) { $0.decimal(value, scale: scale) } == expected + "\n")
  }
}
