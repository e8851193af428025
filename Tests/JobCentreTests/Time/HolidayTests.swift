import Foundation
import JobCentre
import LocatedJSON
import ReferenceData
import TestSupport
import Testing

/// The days on which nobody works.
struct HolidayTests {
  private static func newYear(_ year: Int) -> Day {
    guard let day = Day("\(year)-01-01") else { preconditionFailure("\(year) has no first day.") }
    return day
  }

  /// Gauss's rule for Easter with its two exceptions, another way to the same day.
  private static func easter(_ year: Int) -> Day {
    let (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100)
    let m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30
    let d = (19 * a + m) % 30
    let e = (2 * b + 4 * c + 6 * d + (4 + k - k / 4) % 7) % 7
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let isLate = d == 29 && e == 6 || d == 28 && e == 6 && (11 * m + 11) % 30 < 19
    return Self.newYear(year) + (isLeap ? 81 : 80) + (d + e - (isLate ? 7 : 0))
  }

  @Test func easterOfEveryYear() {
    for year in Day.years {
      let easter = Day.easter(year)
      #expect(easter == Self.easter(year), "\(year)")
      #expect(easter.weekday == 7, "\(year)")
    }
  }

  @Test(arguments: [
    ("2020-04-12", 2020), ("2021-04-04", 2021), ("2022-04-17", 2022), ("2023-04-09", 2023),
    ("2024-03-31", 2024),
  ])
  func easterAsTheAlmanacHasIt(date: String, year: Int) {
    #expect(Day.easter(year).description == date)
  }

  /// Every day on which nobody works in 2023 and 2024, weekends apart.
  @Test func holidaysOfTwoYears() throws {
    let vocabulary = try Vocabulary(files: .embedded)
    func holidays(_ year: Int) -> [String] {
      (0..<366).map { Self.newYear(year) + $0 }
        .filter { $0.components.year == year && $0.weekday <= 5 && !vocabulary.isWorkday($0) }
        .map(\.description)
    }
    #expect(
      holidays(2023) == [
        "2023-04-06", "2023-04-07", "2023-04-10", "2023-05-05", "2023-05-18", "2023-05-29",
        "2023-06-05", "2023-12-25", "2023-12-26",
      ])
    // Without store bededag, which was kept for the last time in 2023.
    #expect(
      holidays(2024) == [
        "2024-01-01", "2024-03-28", "2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20",
        "2024-06-05", "2024-12-24", "2024-12-25", "2024-12-26",
      ])
    #expect(!vocabulary.isWorkday("2020-11-28") && vocabulary.isWorkday("2020-11-27"))
  }

  @Test(arguments: [
    ("{\"title\": \"a\", \"month\": 2, \"day\": 30}", "must give a month and a day that exist."),
    ("{\"title\": \"a\", \"month\": 2}", "must give a month and a day that exist."),
    ("{\"title\": \"a\"}", "must give either month and day or daysAfterEaster."),
    (
      "{\"title\": \"a\", \"month\": 2, \"day\": 1, \"daysAfterEaster\": 1}",
      "must give either month and day or daysAfterEaster."
    ),
  ])
  func aDamagedFileIsRefused(entry: String, rule: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "plads-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in try ReferenceFiles.embedded.paths(under: "") {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(try ReferenceFiles.embedded.bytes(of: path)).write(to: file)
    }
    let text = "{\"schema\": \"plads/holidays\", \"version\": 1, \"holidays\": [\(entry)]}"
    try Data(text.utf8).write(to: folder.appending(path: "holidays/holidays.json"))
    let error = #expect(throws: ReferenceDataFault.self) {
      try Vocabulary(files: ReferenceFiles(directory: folder.path))
    }
    #expect(error?.faults.map(\.path) == ["holidays[0]"])
    #expect(error?.description.hasSuffix(rule) == true, "\(String(describing: error))")
  }
}
