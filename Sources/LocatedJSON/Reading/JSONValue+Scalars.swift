extension JSONValue {
  /// Reads a string.
  ///
  /// - Parameter length: The allowed number of Unicode scalars; any if `nil`.
  /// - Returns: The string, or `nil` after a fault.
  package func string(length: ClosedRange<Int>? = nil) -> String? {
    guard kind == .string else {
      mismatch("a string", maybe: kind == .number ? "quotes are missing" : nil)
      return nil
    }
    let text = reading.document.text(at: index)
    guard let length else { return text }
    let count = text.unicodeScalars.count
    if length.contains(count) { return text }
    if count == 0 {
      fault("must not be empty")
    } else if length.lowerBound == length.upperBound {
      fault("must have \(length.lowerBound) characters; it has \(count)")
    } else if count < length.lowerBound {
      fault("must have at least \(length.lowerBound) characters; it has \(count)")
    } else {
      fault("must have at most \(length.upperBound) characters; it has \(count)")
    }
    return nil
  }

  /// The truth value, or `nil` after a fault.
  package func bool() -> Bool? {
    switch kind {
    case .true: return true
    case .false: return false
    case .string where ["true", "false"].contains(reading.document.text(at: index)):
      mismatch("true or false", maybe: "the quotes are to be removed")
    default: mismatch("true or false")
    }
    return nil
  }

  /// Reads a string as a value of a type of its own.
  ///
  /// - Parameters:
  ///   - rule: The rule that a string breaks for which `convert` returns `nil`:
  ///     `must be a date like 2020-11-23`.
  ///   - maybe: What follows "Maybe ", without a full stop.
  ///   - echo: Whether the value may be shown.
  ///   - convert: Makes the value.
  /// - Returns: The value, or `nil` after a fault.
  package func converted<T>(
    _ rule: @autoclosure () -> String,
    maybe: @autoclosure () -> String? = nil,
    echo: Bool = true,
    _ convert: (String) -> T?
  ) -> T? {
    guard kind == .string else {
      if echo {
        mismatch("a string")
      } else {
        fault("must be a string, not \(kind.name)", echo: false)
      }
      return nil
    }
    if let value = convert(reading.document.text(at: index)) { return value }
    fault(rule(), maybe: maybe(), echo: echo)
    return nil
  }
}
