/// A day that comes every year, such as 1 August.
package struct DayOfYear: Hashable, Sendable {
  /// 1–12.
  package let month: Int
  /// 1–31, and one that every year has.
  package let day: Int

  /// A day written as `08-01`; `nil` when not every year has it.
  package init?(_ text: String) {
    // Of all years the common ones have the fewest days.
    guard text.utf8.count == 5, let example = Day("2021-\(text)") else { return nil }
    let parts = example.components
    month = parts.month
    day = parts.day
  }

  /// The first such day after another.
  package func next(after other: Day) -> Day {
    let year = other.components.year
    for year in year...year + 1 {
      if let day = Day(year: year, month: month, day: day), day > other { return day }
    }
    preconditionFailure("\(other) is the end of the calendar.")
  }
}

extension DayOfYear: CustomStringConvertible {
  /// `08-01`.
  package var description: String {
    (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }
}
