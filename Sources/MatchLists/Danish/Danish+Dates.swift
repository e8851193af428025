import JobCentre

/// Days and times as a Danish reader writes them.
extension Danish {
  private static let weekdays = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
  ]

  /// `onsdag`.
  static func weekday(_ day: Day) -> String { weekdays[day.weekday - 1] }

  /// `16.12.2020`.
  static func full(_ day: Day) -> String {
    let (year, month, date) = day.components
    return "\(date).\(month).\(year)"
  }

  /// `16.12`, with the year where it might be taken for another: over half a year away.
  static func date(_ day: Day, near today: Day) -> String {
    guard abs(day - today) < 183 else { return full(day) }
    let (_, month, date) = day.components
    return "\(date).\(month)"
  }

  /// `ons 25.11`.
  static func short(_ day: Day, near today: Day) -> String {
    "\(weekday(day).prefix(3)) \(date(day, near: today))"
  }

  /// `mandag 23.11.2020`.
  static func long(_ day: Day) -> String { "\(weekday(day)) \(full(day))" }

  /// `30.11–18.12.2020`, or `fra 30.11.2020` when it has no end.
  static func period(from start: Day, to end: Day?) -> String {
    guard let end else { return "fra \(full(start))" }
    let first = start.components
    let isSameYear = first.year == end.components.year
    return "\(isSameYear ? "\(first.day).\(first.month)" : full(start))–\(full(end))"
  }

  /// `kl. 7–15`, `kl. 7.30–15`.
  static func clock(_ window: ClockWindow) -> String {
    "kl. \(clock(window.from))–\(clock(window.to))"
  }

  private static func clock(_ time: ClockTime) -> String {
    let minute = time.minutes % 60
    let hour = "\(time.minutes / 60)"
    return minute == 0 ? hour : "\(hour).\(minute < 10 ? "0" : "")\(minute)"
  }
}
