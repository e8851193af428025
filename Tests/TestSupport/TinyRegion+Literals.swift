package import JobCentre

extension Identifier: ExpressibleByStringLiteral {
  /// A code written as it stands in the files.
  package init(stringLiteral text: String) {
    self.init(known: text)
  }
}

extension Day: ExpressibleByStringLiteral {
  /// A day written as `"2020-11-23"`.
  package init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("\"\(text)\" is no day.") }
    self = day
  }
}

extension ClockWindow: ExpressibleByStringLiteral {
  /// Hours written as `"07:30-15:00"`.
  package init(stringLiteral text: String) {
    let times = text.split(separator: "-").compactMap { ClockTime(String($0)) }
    guard times.count == 2, let window = ClockWindow(from: times[0], to: times[1]) else {
      preconditionFailure("\"\(text)\" are no hours.")
    }
    self = window
  }
}
