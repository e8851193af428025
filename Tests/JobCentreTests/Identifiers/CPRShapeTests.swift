import Foundation
import JobCentre
import Testing

/// The shape of a civil registration number, found in any text.
///
/// No such shape stands in this file: each is put together from parts that are none.
struct CPRShapeTests {
  /// The shape as two regular expressions, ordinary dates and days raised by 60.
  private static let patterns = Result {
    try [
      "(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])"
        + "|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|[12][0-9])02)",
      "(?:6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])",
    ].map {
      try NSRegularExpression(pattern: "(?<![0-9])\($0)[0-9]{2}[- ]?[0-9]{4}(?![0-9])")
    }
  }

  private static func isFoundByPattern(_ text: String) throws -> Bool {
    let whole = NSRange(text.startIndex..., in: text)
    return try patterns.get().contains { $0.firstMatch(in: text, range: whole) != nil }
  }

  @Test(arguments: [
    (["010190", "-", "1234"], true), (["010190", "1234"], true), (["010190", " ", "1234"], true),
    // The number of a production unit may read as a date in October.
    (["100345", "6789"], true),
    (["310299", "-", "1234"], false), (["300290", "1234"], false), (["12345", "678"], false),
    (["100045", "6789"], false), (["000000", "0000"], false),
    (["290200", "1234"], true), (["310400", "1234"], false), (["300400", "1234"], true),
    (["311200", "1234"], true), (["321200", "1234"], false), (["011300", "1234"], false),
    // Replacement numbers: the day raised by 60.
    (["610190", "1234"], true), (["910190", "-", "1234"], true), (["920190", "1234"], false),
    (["600190", "1234"], false), (["911390", "1234"], false),
  ])
  func vectors(parts: [String], isNumber: Bool) throws {
    let text = parts.joined()
    #expect(CPRShape.occurs(in: text) == isNumber, "\(parts)")
    #expect(try Self.isFoundByPattern(text) == isNumber, "\(parts)")
  }

  @Test(arguments: [
    ("", "", true), ("Ring til ", " i morgen", true), ("æ", "ø", true), ("borger", "å", true),
    ("(", ")", true), ("\n", "\n", true), ("B-", "-7", true), ("x", "x", true), ("12 ", " 3", true),
    ("1", "", false), ("", "1", false), ("00", "00", false), ("12-", "-3", true),
  ])
  func surroundings(before: String, after: String, isNumber: Bool) {
    for separator in ["", "-", " "] {
      let text = before + "010190" + separator + "1234" + after
      #expect(CPRShape.occurs(in: text) == isNumber, "\(before)…\(separator)…\(after)")
    }
  }

  @Test(arguments: ["--", "  ", "- ", "_", ".", "–", "\u{00A0}", "\t"])
  func otherSeparatorsAreNone(separator: String) {
    #expect(!CPRShape.occurs(in: "010190" + separator + "1234"))
  }

  @Test func everyDayAndMonth() throws {
    for day in 0...99 {
      for month in 0...99 {
        let text = String(format: "%02d%02d", day, month) + "850042"
        let isFound = CPRShape.occurs(in: text)
        #expect(try Self.isFoundByPattern(text) == isFound, "day \(day), month \(month)")
      }
    }
  }

  /// All texts of up to six of these pieces, which meet in every way that matters.
  @Test func everyTextOfSixPieces() throws {
    let pieces = ["010190", "311299", "1234", "12", "7", "-", " ", "ø"]
    var texts = [""]
    var found = 0
    for _ in 1...6 {
      texts = texts.flatMap { text in text.utf8.count > 24 ? [] : pieces.map { text + $0 } }
      for text in texts {
        let isFound = CPRShape.occurs(in: text)
        if isFound { found += 1 }
        if try Self.isFoundByPattern(text) != isFound {
          Issue.record("\(text.map(String.init).joined(separator: "·"))")
          return
        }
      }
    }
    #expect(found > 1000)
  }
}
