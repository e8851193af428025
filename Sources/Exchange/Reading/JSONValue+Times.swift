import JobCentre
import LocatedJSON

extension JSONValue {
  /// Reads a date such as `2020-11-23`.
  ///
  /// - Parameters:
  ///   - first: The earliest day allowed; it is itself allowed.
  ///   - name: The field that holds the earliest day.
  /// - Returns: The day; `nil` after a fault.
  func day(notBefore first: Day? = nil, _ name: String = "") -> Day? {
    guard let text = string() else { return nil }
    guard let day = Day(text) else {
      if CPRSearch.finds(in: text) { return nil }
      let rule =
        Mending.isShapedLikeDate(text)
        ? "is a date that does not exist" : "must be a date like 2020-11-23"
      fault(rule, maybe: Mending.date(text).map { "\"\($0)\" was meant" })
      return nil
    }
    if let first, day < first {
      fault("must not be before \(name), which is \(first)", maybe: "the two are exchanged")
      return nil
    }
    return day
  }

  /// Reads a time such as `07:30`.
  ///
  /// - Parameters:
  ///   - first: A time that this one must be after.
  ///   - name: The field that holds it.
  /// - Returns: The time; `nil` after a fault.
  func clockTime(after first: ClockTime? = nil, _ name: String = "") -> ClockTime? {
    guard let text = string() else { return nil }
    guard let time = ClockTime(text) else {
      fault(
        "must be a time like 07:30, at most 24:00",
        maybe: Mending.time(text).map { "\"\($0)\" was meant" })
      return nil
    }
    if let first, time <= first {
      fault("must be after \(name), which is \(first)", maybe: "the two are exchanged")
      return nil
    }
    return time
  }

  /// Reads parts of the day and week; `nil` after a fault.
  func shifts() -> ShiftSet? {
    var shifts: ShiftSet = []
    let names = list { value -> Int? in
      guard let bit = value.oneOf(ShiftSet.names) else { return nil }
      let shift = ShiftSet(rawValue: 1 << UInt8(bit))
      if shifts.contains(shift) { value.fault("is given twice in this list") }
      shifts.insert(shift)
      return bit
    }
    guard let names else { return nil }
    if names.isEmpty { fault("must not be empty") }
    return shifts
  }

  /// Reads whole minutes that must lie between those of other fields.
  ///
  /// - Parameters:
  ///   - range: The minutes allowed at all.
  ///   - least: Another field and its minutes, below which these must not lie.
  ///   - most: Another field and its minutes, above which these must not lie.
  /// - Returns: The minutes; `nil` after a fault.
  func minutes(
    in range: ClosedRange<Int>, from least: (name: String, minutes: Int?)? = nil,
    to most: (name: String, minutes: Int?)? = nil
  ) -> Int? {
    guard let minutes = integer(in: range) else { return nil }
    if let least, let bound = least.minutes, minutes < bound {
      fault("must not be below \(least.name), which is \(bound)")
      return nil
    }
    if let most, let bound = most.minutes, minutes > bound {
      fault("must not be above \(most.name), which is \(bound)")
      return nil
    }
    return minutes
  }
}
