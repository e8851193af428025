import LocatedJSON

extension JSONValue {
  /// Reads an identifier or code of the reference data; a fault states its grammar.
  func identifier<Kind>(_ kind: Kind.Type = Kind.self) -> Identifier<Kind>? {
    converted(Kind.rule) { Identifier<Kind>($0) }
  }

  /// Reads a list of identifiers or codes.
  func identifiers<Kind>(_ kind: Kind.Type = Kind.self) -> [Identifier<Kind>]? {
    list { $0.identifier(kind) }
  }

  /// Reads a day.
  func day() -> Day? {
    converted("must be a day that exists, such as 2020-11-23") { Day($0) }
  }
}

extension JSONValue {
  /// Reads the name of a rule: letters, digits, dashes and points, starting with a letter.
  func ruleID() -> String? {
    converted("must be 1 to 64 characters of a-z, A-Z, 0-9, - and ., starting with a letter") {
      text in
      let bytes = text.utf8
      let isName =
        (1...64).contains(bytes.count) && bytes.first.map { $0.isLower || $0.isUpper } == true
        && bytes.allSatisfy { $0.isLower || $0.isUpper || $0.isDigit || $0 == 0x2D || $0 == 0x2E }
      return isName ? text : nil
    }
  }

  /// Where the value stands, for faults that are found later.
  var origin: RuleOrigin { RuleOrigin(file: file, line: line, column: column, path: path) }
}
