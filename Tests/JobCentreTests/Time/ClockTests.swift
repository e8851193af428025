import JobCentre
import Testing

/// Times of day and the hours between two of them.
struct ClockTests {
  @Test func everyMinuteOfADay() throws {
    for minutes in 0...1440 {
      let time = try #require(ClockTime(minutes: minutes))
      #expect(time.minutes == minutes)
      #expect(ClockTime(time.description) == time, "\(time)")
    }
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(minutes: 1441) == nil)
  }

  @Test(arguments: [("00:00", 0), ("07:30", 450), ("09:05", 545), ("23:59", 1439), ("24:00", 1440)])
  func written(text: String, minutes: Int) {
    #expect(ClockTime(text)?.minutes == minutes)
    #expect(ClockTime(minutes: minutes)?.description == text)
  }

  @Test(arguments: [
    "24:01", "25:00", "07:60", "7:30", "07:3", "0730", "07.30", "07:30:00", "-1:30", "+7:30",
    "07:+3", "", ":", "07:", "aa:bb", " 07:30",
  ])
  func noSuchTime(text: String) {
    #expect(ClockTime(text) == nil)
  }

  private static func window(_ from: Int, _ to: Int) throws -> ClockWindow {
    let from = try #require(ClockTime(minutes: from))
    let to = try #require(ClockTime(minutes: to))
    return try #require(ClockWindow(from: from, to: to))
  }

  @Test func windowsGoForward() throws {
    let noon = try #require(ClockTime("12:00"))
    let later = try #require(ClockTime("12:01"))
    #expect(ClockWindow(from: noon, to: later) != nil)
    #expect(ClockWindow(from: noon, to: noon) == nil)
    #expect(ClockWindow(from: later, to: noon) == nil)
  }

  @Test(arguments: [
    (480, 960, true), (481, 959, true), (480, 481, true), (479, 960, false), (480, 961, false),
    (0, 1440, false), (960, 961, false),
  ])
  func containment(from: Int, to: Int, isInside: Bool) throws {
    let care = try Self.window(480, 960)
    #expect(care.contains(try Self.window(from, to)) == isInside)
  }
}
