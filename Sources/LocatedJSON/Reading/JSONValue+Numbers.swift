extension JSONValue {
  /// Reads a whole number.
  ///
  /// It is exact: `4.0` and `1e2` are refused, whatever they amount to.
  ///
  /// - Parameter range: The allowed values; all of `Int` if left out.
  /// - Returns: The number, or `nil` after a fault.
  package func integer(in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
    guard kind == .number else {
      mismatch("a whole number", maybe: numberInQuotes(scale: 0))
      return nil
    }
    switch FixedPoint.read(reading.document, index, scale: 0) {
    case .value(let value) where range.contains(value):
      return value
    case .value, .overflow:
      fault(Self.words(range) { String($0) })
    case .exponent, .tooManyDecimals:
      fault("must be a whole number, written without point and exponent")
    }
    return nil
  }

  /// Reads a number as an integer, scaled by 10 to the power of `scale`.
  ///
  /// It is exact, without floating point: with a scale of 2, `12.37` gives 1237 and `12.5` gives
  /// 1250; `12.375` and `1e2` are refused.
  ///
  /// - Parameters:
  ///   - scale: The most decimals, 0 to 18.
  ///   - range: The allowed values, scaled; all if `nil`.
  /// - Returns: The scaled number, or `nil` after a fault.
  package func decimal(scale: Int, in range: ClosedRange<Int>? = nil) -> Int? {
    precondition((0...18).contains(scale), "The scale \(scale) must be from 0 to 18.")
    guard kind == .number else {
      mismatch("a number", maybe: numberInQuotes(scale: scale))
      return nil
    }
    let range = range ?? Int.min...Int.max
    switch FixedPoint.read(reading.document, index, scale: scale) {
    case .value(let value) where range.contains(value):
      return value
    case .value, .overflow:
      fault(Self.words(range) { FixedPoint.text($0, scale: scale) })
    case .exponent:
      fault("must be written without exponent")
    case .tooManyDecimals:
      fault("must have at most \(scale) decimal\(scale == 1 ? "" : "s")")
    }
    return nil
  }

  /// Reads a number as it is written.
  ///
  /// - Returns: The text of the number, such as `1.50e3`, or `nil` after a fault.
  package func numberText() -> String? {
    guard kind == .number else {
      mismatch("a number")
      return nil
    }
    return reading.document.text(at: index)
  }

  private func numberInQuotes(scale: Int) -> String? {
    guard kind == .string else { return nil }
    let text = reading.document.text(at: index)
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { Byte.isDigit($0) || $0 == Byte.point }
    if isNumber { return "the quotes are to be removed" }
    let hasComma = text.utf8.allSatisfy { Byte.isDigit($0) || $0 == Byte.comma }
    return hasComma && !text.isEmpty && scale > 0 ? "a number such as 12.5 was meant" : nil
  }

  private static func words(_ range: ClosedRange<Int>, _ show: (Int) -> String) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min, Int.max): "is too large"
    case (let least, Int.max): "must be at least \(show(least))"
    case (Int.min, let most): "must be at most \(show(most))"
    case (let least, let most): "must be from \(show(least)) to \(show(most))"
    }
  }
}

/// Decimal numbers as scaled integers.
enum FixedPoint {
  /// What a number is at a given scale.
  enum Outcome {
    case value(Int)
    case overflow
    case exponent
    case tooManyDecimals
  }

  /// Reads the number at a tape index, which the parser has found well formed.
  static func read(_ document: JSONDocument, _ index: Int, scale: Int) -> Outcome {
    let content = document.content(at: index)
    var isNegative = false
    var decimals: Int?
    var value = 0
    var overflows = false
    func append(_ digit: Int) {
      // Downwards, because the least Int has no positive twin.
      let (product, first) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.subtractingReportingOverflow(digit)
      overflows = overflows || first || second
      value = sum
    }
    for byte in document.bytes[content] {
      switch byte {
      case Byte.minus: isNegative = true
      case Byte.point: decimals = 0
      case _ where Byte.isDigit(byte):
        append(Int(byte - Byte.zero))
        decimals = decimals.map { $0 + 1 }
      default: return .exponent
      }
    }
    let given = decimals ?? 0
    if given > scale { return .tooManyDecimals }
    for _ in given..<scale { append(0) }
    if overflows { return .overflow }
    if isNegative { return .value(value) }
    return value == Int.min ? .overflow : .value(-value)
  }

  /// A scaled integer with all its decimals: 1230 at scale 2 is `12.30`.
  static func text(_ value: Int, scale: Int) -> String {
    var digits = String(value.magnitude)
    if scale > 0 {
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return value < 0 ? "-" + digits : digits
  }
}
