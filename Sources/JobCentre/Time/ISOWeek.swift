/// A week of ISO 8601, the unit of the match list.
package struct ISOWeek: Hashable, Sendable {
  /// The year the week belongs to, that of its Thursday.
  package let year: Int
  /// 1–53.
  package let week: Int

  /// The week a day lies in.
  package init(containing day: Day) {
    let thursday = day + (4 - day.weekday)
    year = thursday.components.year
    guard let newYear = Day(year: year, month: 1, day: 1) else {
      preconditionFailure("\(day) lies outside the calendar.")
    }
    week = (thursday - newYear) / 7 + 1
  }

  /// A week written as `2020-W48`; `nil` when it is not one.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3,
      parts[1].first == "W", parts[0].utf8.allSatisfy(\.isDigit),
      parts[1].utf8.dropFirst().allSatisfy(\.isDigit), let year = Int(parts[0]),
      let week = Int(parts[1].dropFirst()),
      let fourth = Day(year: year, month: 1, day: 4), (1...53).contains(week)
    else { return nil }
    let monday = fourth + (1 - fourth.weekday + 7 * (week - 1))
    let found = ISOWeek(containing: monday)
    guard found.year == year, found.week == week else { return nil }
    self = found
  }

  /// The week's Monday.
  package var monday: Day {
    guard let fourth = Day(year: year, month: 1, day: 4) else {
      preconditionFailure("\(year) lies outside the calendar.")
    }
    return fourth + (1 - fourth.weekday + 7 * (week - 1))
  }
}

extension ISOWeek: CustomStringConvertible {
  /// `2020-W48`.
  package var description: String { "\(year)-W\(week < 10 ? "0" : "")\(week)" }
}

/// A time of day in whole minutes after midnight, 0–1440.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes after midnight.
  package let minutes: Int

  /// A time of day; `nil` outside 0–1440.
  package init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// A time written as `07:30`, up to `24:00`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension ClockTime: CustomStringConvertible {
  /// `07:30`.
  package var description: String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

/// Hours of the day, from one time to a later one.
package struct ClockWindow: Hashable, Sendable {
  /// First minute inside.
  package let from: ClockTime
  /// First minute after.
  package let to: ClockTime

  /// The hours between two times; `nil` unless `from` is before `to`.
  package init?(from: ClockTime, to: ClockTime) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// Whether the other window lies inside this one.
  package func contains(_ other: ClockWindow) -> Bool { from <= other.from && other.to <= to }
}
