import Foundation
import JobCentre
import TestSupport
import Testing

/// Days against Foundation's Gregorian calendar, which counts them another way.
struct DayTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  private static func midnight(_ number: Int32) -> Date {
    Date(timeIntervalSince1970: Double(number) * 86_400)
  }

  @Test func everyDayFrom1990To2100() throws {
    let first = try #require(Day(year: 1990, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    #expect(last - first == 40_541)
    for number in first.number...last.number {
      let day = Day(number: number)
      let parts = Self.calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Self.midnight(number))
      let year = try #require(parts.year)
      let month = try #require(parts.month)
      let dayOfMonth = try #require(parts.day)
      let weekday = try #require(parts.weekday)
      try #require(day.components == (year, month, dayOfMonth), "day number \(number)")
      // Foundation counts Sunday as 1, ISO 8601 Monday.
      try #require(day.weekday == (weekday + 5) % 7 + 1, "\(day)")
      try #require(Day(year: year, month: month, day: dayOfMonth) == day)
      try #require(Day(day.description) == day, "\(day)")
    }
  }

  /// Foundation moves the first of the month and tells its length; the day is kept within it.
  @Test func monthsAdded() throws {
    let first: Day = "1995-01-01"
    for step in 0..<700 {
      // 53 and 365 have no common divisor, so every day of the year comes up.
      let day = first + step * 53
      let dayOfMonth = day.components.day
      let firstOfMonth = Self.midnight((day + (1 - dayOfMonth)).number)
      for months in -40...40 {
        let moved = try #require(
          Self.calendar.date(byAdding: .month, value: months, to: firstOfMonth))
        let length = try #require(Self.calendar.range(of: .day, in: .month, for: moved)?.count)
        let start = Int32((moved.timeIntervalSince1970 / 86_400).rounded())
        let expected = Day(number: start) + (min(dayOfMonth, length) - 1)
        try #require(day.adding(months: months) == expected, "\(day) and \(months) months")
      }
    }
  }

  @Test(arguments: [
    ("2020-08-31", 6, "2021-02-28"), ("2019-08-31", 6, "2020-02-29"),
    ("2020-12-31", 1, "2021-01-31"), ("2020-01-31", -2, "2019-11-30"),
    ("2020-05-23", 6, "2020-11-23"), ("2020-02-29", 12, "2021-02-28"),
    ("2020-02-29", 0, "2020-02-29"),
  ])
  func monthsKeepTheDayOrEndTheMonth(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(from)).adding(months: months).description == to)
  }

  @Test func differences() throws {
    let monday: Day = "2020-11-23"
    #expect(monday.weekday == 1)
    #expect(monday + 6 - monday == 6)
    #expect(monday.adding(weeks: 6).description == "2021-01-04")
    #expect(monday.adding(weeks: -1).description == "2020-11-16")
    #expect(monday < monday + 1)
    #expect(!(monday < monday))
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2100-02-29", "2020-02-30", "2020-04-31", "2020-00-10",
    "2020-13-01", "2020-01-00", "2020-01-32", "1899-12-31", "2200-01-01", "", "2020-1-01",
    "20-01-01", "2020/01/01", "01-02-2020", "2020-01-01T00:00", " 2020-01-01", "2020-01-01 ",
    "+020-01-01", "2020-+1-01", "2020--1-01", "२०२०-01-01", "2020-01-0a",
  ])
  func noSuchDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["1900-01-01", "2199-12-31", "2000-02-29", "2020-02-29", "1999-12-31"])
  func daysAtTheEdges(text: String) {
    #expect(Day(text)?.description == text)
  }
}
