/// Numbers and lists as a Danish reader writes them.
enum Danish {
  /// `1 plads`, `3 pladser`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(Int64(number))) \(number == 1 ? one : many)"
  }

  /// `a`, `a og b`, `a, b og c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    let others = words.dropLast()
    return others.isEmpty ? last : "\(others.joined(separator: ", ")) og \(last)"
  }

  /// Names that may hold an `og` themselves, the first `limit` of them: `a, b + 3 til`.
  static func names(_ names: [String], atMost limit: Int = .max) -> String {
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? "\(shown) + \(names.count - limit) til" : shown
  }

  /// `1.234.567`.
  ///
  /// The points also keep a long number from having the shape of a CPR number.
  static func grouped(_ number: Int64) -> String {
    var groups = ""
    for (place, digit) in String(number.magnitude).reversed().enumerated() {
      if place > 0 && place % 3 == 0 { groups.append(".") }
      groups.append(digit)
    }
    return (number < 0 ? "-" : "") + String(groups.reversed())
  }

  /// Hundredths with a decimal comma and no needless zeros: 140 is `1,4`.
  ///
  /// - Precondition: not negative.
  static func decimal(hundredths: Int) -> String {
    precondition(hundredths >= 0, "\(hundredths) hundredths must not be negative.")
    let whole = grouped(Int64(hundredths / 100))
    let rest = hundredths % 100
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole),\(rest / 10)" : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Minutes as hours, without the unit: 1350 is `22,5`.
  static func hours(_ minutes: Int) -> String {
    decimal(hundredths: (minutes * 100 + 30) / 60)
  }

  /// The same words with a capital first.
  static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A P-number in groups, `10 0345 6789`, as it is read and copied by people.
  ///
  /// In groups it cannot be taken for a CPR number, which ten digits in a row can.
  static func groups(of number: String, separator: String) -> String {
    let digits = Array(number)
    guard digits.count == 10 else { return number }
    return [digits[..<2], digits[2..<6], digits[6...]].map { String($0) }
      .joined(separator: separator)
  }
}
