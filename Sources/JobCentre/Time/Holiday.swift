/// A day of the year on which nobody works, fixed or counted from Easter.
package struct Holiday: Hashable, Sendable {
  /// When it falls.
  package enum Rule: Hashable, Sendable {
    /// The same day each year: month 1–12 and day 1–31.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday, negative before it.
    case afterEaster(Int)
  }

  /// Danish.
  package var title: String
  /// When it falls.
  package var rule: Rule
  /// The last year in which it is kept; `nil` while it is.
  package var lastYear: Int?

  /// A day on which nobody works.
  package init(title: String, rule: Rule, lastYear: Int? = nil) {
    self.title = title
    self.rule = rule
    self.lastYear = lastYear
  }

  /// Whether it falls on a day.
  package func falls(on day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.components
    if let lastYear, year > lastYear { return false }
    switch rule {
    case .fixed(let wantedMonth, let wantedDay):
      return month == wantedMonth && dayOfMonth == wantedDay
    case .afterEaster(let days): return day - Day.easter(year) == days
    }
  }
}

extension Day {
  /// Easter Sunday of a year within ``years``.
  ///
  /// The Gregorian reckoning as published anonymously in *Nature* 13 (20 April 1876) 487.
  package static func easter(_ year: Int) -> Day {
    let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
    let golden = year % 19
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let (month, day) = (epact + weekday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
    guard let easter = Day(year: year, month: month, day: day + 1) else {
      preconditionFailure("Easter \(year) is no day.")
    }
    return easter
  }
}
