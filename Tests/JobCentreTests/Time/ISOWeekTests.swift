import Foundation
import JobCentre
import TestSupport
import Testing

/// Weeks against Foundation's calendar of ISO 8601.
struct ISOWeekTests {
  @Test func theWeekOfEveryDayFrom1990To2100() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let first: Day = "1990-01-01"
    let last: Day = "2100-12-31"
    for number in first.number...last.number {
      let day = Day(number: number)
      let parts = calendar.dateComponents(
        [.yearForWeekOfYear, .weekOfYear],
        from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let week = ISOWeek(containing: day)
      try #require(week.year == parts.yearForWeekOfYear, "\(day)")
      try #require(week.week == parts.weekOfYear, "\(day)")
      try #require(week.monday == day + (1 - day.weekday), "\(day)")
      try #require(ISOWeek(week.description) == week, "\(week)")
    }
  }

  @Test(arguments: [
    ("2020-11-23", "2020-W48"), ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"),
    ("2021-01-04", "2021-W01"), ("2018-12-31", "2019-W01"), ("2019-12-30", "2020-W01"),
  ])
  func weeksAtTheTurnOfTheYear(day: String, week: String) throws {
    #expect(ISOWeek(containing: try #require(Day(day))).description == week)
  }

  @Test(arguments: [
    "2019-W53", "2021-W53", "2020-W54", "2020-W00", "2020-W1", "2020-W001", "2020-w48", "2020W48",
    "2020-48", "20-W48", "2020-W4x", "2020-W+1", "2020-W-1", "+020-W48", "2020-W48-1", " 2020-W48",
    "2020-W48 ", "1899-W10", "2200-W10", "",
  ])
  func noSuchWeek(text: String) {
    #expect(ISOWeek(text) == nil)
  }
}
