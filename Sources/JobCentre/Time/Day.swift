import Foundation

/// A calendar day in Denmark, without time or zone.
///
/// Stored as days since 1 January 1970 and confined to the years 1900–2199. The lengths of the
/// years come from Foundation's Gregorian calendar, once; the rest is a table look-up, because a
/// region holds a million dates.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  package let number: Int32

  /// A day by its number.
  package init(number: Int32) {
    self.number = number
  }

  /// A day of the Gregorian calendar; `nil` when it does not exist or lies outside 1900–2199.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    let before = Self.daysBefore(month: month, year: year)
    number = Self.firstDays[year - Self.years.lowerBound] + Int32(before + day - 1)
  }

  /// A day written as `2020-11-23`; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Whole days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// The day so many days later.
  package static func + (left: Day, days: Int) -> Day { Day(number: left.number + Int32(days)) }

  /// The day so many weeks later.
  package func adding(weeks: Int) -> Day { self + 7 * weeks }

  /// The same day of the month so many months later, or that month's last day.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + months
    let newYear = index / 12
    let newMonth = index % 12 + 1
    precondition(Self.years.contains(newYear), "\(self) and \(months) months leave 1900–2199")
    let length = Self.length(ofMonth: newMonth, year: newYear)
    guard let result = Day(year: newYear, month: newMonth, day: min(day, length)) else {
      preconditionFailure("\(newYear)-\(newMonth) has no day \(min(day, length))")
    }
    return result
  }

  /// Year, month 1–12 and day 1–31.
  package var components: (year: Int, month: Int, day: Int) {
    var low = 0
    var high = Self.firstDays.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.firstDays[middle] <= number { low = middle } else { high = middle }
    }
    let year = Self.years.lowerBound + low
    var rest = Int(number - Self.firstDays[low])
    var month = 1
    while rest >= Self.length(ofMonth: month, year: year) {
      rest -= Self.length(ofMonth: month, year: year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    let shifted = (Int(number) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }
}

extension Day: CustomStringConvertible {
  /// `2020-11-23`.
  package var description: String {
    let (year, month, day) = components
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

extension Day {
  /// The years a day may lie in.
  package static let years = 1900...2199

  /// The numbers of 1 January of each year and of the year after the last.
  private static let firstDays: [Int32] = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return (years.lowerBound...years.upperBound + 1).map { year in
      guard let date = calendar.date(from: DateComponents(year: year, month: 1, day: 1)) else {
        preconditionFailure("The Gregorian calendar has no 1 January \(year).")
      }
      return Int32((date.timeIntervalSince1970 / 86_400).rounded())
    }
  }()

  private static func isLeap(_ year: Int) -> Bool {
    firstDays[year + 1 - years.lowerBound] - firstDays[year - years.lowerBound] == 366
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func daysBefore(month: Int, year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
  }
}
