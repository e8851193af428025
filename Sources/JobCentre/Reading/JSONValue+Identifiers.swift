package import LocatedJSON

extension JSONValue {
  /// Reads an identifier or code; a fault states its grammar.
  package func identifier<Kind>(_ kind: Kind.Type = Kind.self) -> Identifier<Kind>? {
    converted(Kind.rule) { Identifier<Kind>($0) }
  }

  /// Reads a list of identifiers or codes.
  package func identifiers<Kind>(_ kind: Kind.Type = Kind.self) -> [Identifier<Kind>]? {
    list { $0.identifier(kind) }
  }

  /// Reads a day.
  package func day() -> Day? {
    converted("must be a day that exists, such as 2020-11-23") { Day($0) }
  }
}
