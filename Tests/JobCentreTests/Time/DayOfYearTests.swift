import JobCentre
import Testing

/// Days that come every year.
struct DayOfYearTests {
  @Test(
    arguments: [
      ("02-01", "2016-01-31", "2016-02-01"), ("02-01", "2016-02-01", "2017-02-01"),
      ("08-01", "2016-02-01", "2016-08-01"), ("02-28", "2016-02-28", "2017-02-28"),
      ("12-31", "2016-12-31", "2017-12-31"), ("01-01", "2016-12-31", "2017-01-01"),
    ])
  func next(text: String, after: String, expected: String) throws {
    let day = try #require(DayOfYear(text))
    #expect(day.description == text)
    #expect(day.next(after: try #require(Day(after))).description == expected)
  }

  @Test(arguments: ["02-29", "13-01", "00-10", "2-01", "0201", "", "02-01 "])
  func noSuchDay(text: String) {
    #expect(DayOfYear(text) == nil)
  }
}
