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
