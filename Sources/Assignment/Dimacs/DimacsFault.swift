/// One fault of a DIMACS file: where it is, what stands there, which rule it breaks, what may help.
public struct DimacsFault: Error, Sendable, Equatable {
  /// The line, counted from 1.
  public var line: Int

  /// The column of the token, counted from 1 in bytes; one past the end where something is missing.
  public var column: Int

  /// The token, at most 40 bytes of it, nil where something is missing.
  public var token: String?

  /// The broken rule, such as `SRC must be in 1...6`.
  public var rule: String

  /// What follows "Maybe " in the description, without a full stop.
  public var suggestion: String?

  /// A fault at a place.
  public init(
    line: Int, column: Int, token: String? = nil, rule: String, suggestion: String? = nil
  ) {
    self.line = line
    self.column = column
    self.token = token
    self.rule = rule
    self.suggestion = suggestion
  }
}

extension DimacsFault: CustomStringConvertible {
  /// The fault on one line.
  ///
  /// Its form is `line:column: "token" rule. Maybe suggestion.`
  public var description: String {
    let shown = token.map { "\"\($0)\" " } ?? ""
    let advice = suggestion.map { " Maybe \($0)." } ?? ""
    return "\(line):\(column): \(shown)\(rule).\(advice)"
  }
}

/// All faults of a DIMACS file, in the order of lines; reading stops after 1000.
public struct DimacsError: Error, Sendable, Equatable {
  /// At least one fault.
  public let faults: [DimacsFault]

  init(_ faults: [DimacsFault]) {
    self.faults = faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

extension DimacsError: CustomStringConvertible {
  /// The faults, one on each line.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
