import Foundation
import JobCentre
import TestSupport
import Testing

/// The shape of a civil registration number, found in any text.
///
/// No such shape stands in this file: each is put together from parts that are none.
struct CPRShapeTests {
  private static let serial = "1234"

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
    (["61.01.90", "-1234"], true), (["92.01.90", "-1234"], false), (["31 02 90", " 1234"], false),
    // Full width, alone and mixed.
    (["０１０１９０", "１２３４"], true), (["０1０1９0", "-", "1２3４"], true), (["３２０１９０", "１２３４"], false),
  ])
  func vectors(parts: [String], isNumber: Bool) {
    let text = parts.joined()
    #expect(CPRShape.occurs(in: text) == isNumber, "\(parts)")
    #expect(ReferenceCPR.occurs(in: text) == isNumber, "\(parts)")
  }

  @Test(arguments: [
    ("", "", true), ("Ring til ", " i morgen", true), ("æ", "ø", true), ("borger", "å", true),
    ("(", ")", true), ("\n", "\n", true), ("B-", "-7", true), ("x", "x", true), ("12 ", " 3", true),
    ("1", "", false), ("", "1", false), ("00", "00", false), ("12-", "-3", true),
    ("１", "", false), ("", "１", false), ("４５", "x", false),
  ])
  func surroundings(before: String, after: String, isNumber: Bool) {
    for separator in ["", "-", " ", "\u{A0}", " – "] {
      let text = before + "010190" + separator + Self.serial + after
      #expect(CPRShape.occurs(in: text) == isNumber, "\(before)…\(separator)…\(after)")
    }
  }

  /// Each separator, in each form, once to thrice before the last four digits.
  @Test(arguments: ReferenceCPR.separators.map(String.init))
  func everySeparator(separator: String) {
    let dates = ["010190", ["01", "01", "90"].joined(separator: separator)]
    for date in dates {
      for count in 1...3 {
        let gap = String(repeating: separator, count: count)
        #expect(CPRShape.occurs(in: date + gap + Self.serial), "\(count) times, \(date.count)")
      }
      let gap = String(repeating: separator, count: 4)
      #expect(!CPRShape.occurs(in: date + gap + Self.serial), "four times, \(date.count)")
    }
    let twice = ["01", "01", "90"].joined(separator: separator + separator)
    #expect(!CPRShape.occurs(in: twice + separator + Self.serial))
  }

  @Test(arguments: ["01.01.90-", "01/01-90 ", "01 01 90 - ", "01-01.90/", "010190 – ", "01‑01‑90‑"])
  func mixedSeparators(date: String) {
    #expect(CPRShape.occurs(in: "Født " + date + Self.serial + "."))
  }

  @Test(arguments: ["_", ":", ",", "\t", "\n", "x", " x ", "\u{B7}", "\u{2060}", "\u{2015}"])
  func otherSeparatorsAreNone(separator: String) {
    #expect(!CPRShape.occurs(in: "010190" + separator + Self.serial))
  }

  /// What stands in the files and papers of a job centre and is no such number.
  @Test(arguments: [
    "2020-11-10", "2020-11-10T12:30:00", "2020-11-10 12:30", "2020-10-11-1230", "2020-11-10 2020",
    "10.11.2020", "10.-12.11. 2020", "10.12-11.12.2020", "10/12-11/12-2020", "1.12–11.12.2020",
    "1.12–11.12 2020", "10/12 - 11/12 2020", "uge 48, 2020", "24.11.20 kl. 1430", "kl. 08.00-16.00",
    "+45 12 11 10 09", "12 11 10 09", "1211 1009", "12111009", "+4512111009", "+45 1211 1009",
    "0045 12 11 10 09", "1km_6174_719", "500m_61700_7150", "724300 6175800", "10-0345-6789",
    "10 0345 6789", "1003 456 789", "10 034 567 89", "24 25 67 90", "24256790", "101.112.001.234",
    "10.112.001.234", "101 112", "1.011.120,50 kr.", "110.120 kr. - 150.000 kr.", "01.01.90",
    "2620 Albertslund", "165-2620",
  ])
  func innocentTexts(text: String) {
    #expect(!CPRShape.occurs(in: text))
    #expect(!ReferenceCPR.occurs(in: text))
  }

  /// An ISO date ends no pair; a longer run of digits before the dash is no year.
  @Test func pairsBehindAYear() {
    let pairs = "10-11-12-" + Self.serial
    #expect(!CPRShape.occurs(in: "2020-" + pairs))
    #expect(CPRShape.occurs(in: "12020-" + pairs))
    #expect(CPRShape.occurs(in: "202-" + pairs))
    #expect(CPRShape.occurs(in: "2020 " + pairs))
    #expect(CPRShape.occurs(in: "2020-101112-" + Self.serial))
  }

  /// Behind a day, pairs and a year are an interval of dates; anything else is a number.
  @Test(arguments: [
    ("10.", "2020", false), ("10.", "1234", true), ("10 ", "2020", true), ("", "2020", true),
  ])
  func pairsBehindADay(before: String, last: String, isNumber: Bool) {
    let text = before + "12-11.12." + last
    #expect(CPRShape.occurs(in: text) == isNumber)
    #expect(ReferenceCPR.occurs(in: text) == isNumber)
    #expect(CPRShape.occurs(in: before + "12-11.12. " + last))
  }

  @Test func everyDayAndMonth() {
    for day in 0...99 {
      for month in 0...99 {
        let text = String(format: "%02d%02d", day, month) + "850042"
        let isFound = CPRShape.occurs(in: text)
        #expect(ReferenceCPR.occurs(in: text) == isFound, "day \(day), month \(month)")
      }
    }
  }

  /// All texts of up to six of these pieces, which meet in every way that matters.
  @Test func everyTextOfSixPieces() {
    let pieces = ["010190", "311299", "1234", "12", "7", "-", " ", "ø"]
    var texts = [""]
    var found = 0
    for _ in 1...6 {
      texts = texts.flatMap { text in text.utf8.count > 24 ? [] : pieces.map { text + $0 } }
      for text in texts {
        let isFound = CPRShape.occurs(in: text)
        if isFound { found += 1 }
        if ReferenceCPR.occurs(in: text) != isFound {
          Issue.record("\(text.map(String.init).joined(separator: "·"))")
          return
        }
      }
    }
    #expect(found > 1000)
  }

  /// Random texts of pairs, serials and separators, with something foreign now and then.
  @Test func randomTexts() {
    let pieces =
      [
        "01", "11", "12", "31", "61", "90", "20", "1234", "2020", "2020-", "0", "１", "９０", "０１",
        "ø", "x",
        "\"",
      ]
      + ReferenceCPR.separators.map(String.init)
    var found = 0
    for seed in UInt64(0)..<40_000 {
      var random = SplitMix64(seed: seed)
      var text = ""
      for _ in 0..<Int.random(in: 4...14, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      let isFound = CPRShape.occurs(in: text)
      if isFound { found += 1 }
      if ReferenceCPR.occurs(in: text) != isFound { Issue.record("seed \(seed)") }
    }
    #expect((200...39_800).contains(found), "\(found) of 40000 hold one")
  }

  /// Finds come one after the other, each with its bytes.
  @Test func everyFindIsToldOnce() {
    let number = "01.01.90-" + Self.serial
    let text = Array("\(number) og \(number)".utf8)
    let span = text.span
    var ranges: [Range<Int>] = []
    var position = 0
    while let find = CPRShape.find(in: span, from: position) {
      ranges.append(find.range)
      position = find.next
    }
    #expect(ranges == [0..<13, 17..<30])
  }
}
