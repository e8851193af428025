/// What distinguishes one kind of identifier or code from another: its grammar.
package protocol IdentifierKind {
  /// The grammar in words, as a fault states it: "must be …".
  static var rule: String { get }

  /// Whether the text obeys the grammar.
  static func accepts(_ text: String) -> Bool
}

/// A checked identifier or code of one kind.
///
/// The kinds share one representation and cannot be mixed up: a `CitizenID` is no `OpeningID`.
/// Ordered by its UTF-8 bytes, so that the order is the same on every machine.
package struct Identifier<Kind: IdentifierKind>: Hashable, Sendable {
  /// The text as it stands in the files.
  package let text: String

  /// Takes a text that obeys the grammar of `Kind`; `nil` otherwise.
  package init?(_ text: String) {
    guard Kind.accepts(text) else { return nil }
    self.text = text
  }

  /// Takes a text the caller knows to be well-formed, such as a literal.
  ///
  /// - Precondition: the text obeys the grammar of `Kind`.
  package init(known text: String) {
    precondition(Kind.accepts(text), "\"\(text)\" \(Kind.rule)")
    self.text = text
  }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

/// An opaque local id that the case system can be searched by, such as `B-7F3K2Q`.
///
/// Random, never derived from a CPR number, a birth date or a name.
package typealias CitizenID = Identifier<CitizenIDKind>
/// The id of an opening: a job order's GUID or the job centre's own number.
package typealias OpeningID = Identifier<OpeningIDKind>
/// A member of staff, such as `SB-12` (caseworker) or `VK-04` (company consultant).
package typealias StaffID = Identifier<StaffIDKind>
/// The three digits of a municipality, `165`.
package typealias MunicipalityCode = Identifier<MunicipalityCodeKind>
/// A DISCO-08 code of one to four, or six, digits; its first four digits are ISCO-08.
package typealias OccupationCode = Identifier<OccupationCodeKind>
/// A DB07 industry code of two to six digits.
package typealias IndustryCode = Identifier<IndustryCodeKind>

/// Grammar of ``CitizenID``.
package enum CitizenIDKind: IdentifierKind {
  package static var rule: String {
    "must be 4 to 24 characters of A-Z, 0-9 and -, with at least one letter"
  }

  package static func accepts(_ text: String) -> Bool {
    (4...24).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isUpper || $0.isNameByte }
      && text.utf8.contains { $0.isUpper } && !CPRShape.occurs(in: text)
  }
}

/// Grammar of ``OpeningID``.
package enum OpeningIDKind: IdentifierKind {
  package static var rule: String {
    "must be 3 to 64 characters of A-Z, a-z, 0-9, - and ., with at least one letter"
  }

  package static func accepts(_ text: String) -> Bool {
    (3...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isUpper || $0.isLower || $0.isNameByte || $0 == 0x2E }
      && text.utf8.contains { $0.isUpper || $0.isLower }
  }
}

/// Grammar of ``StaffID``.
package enum StaffIDKind: IdentifierKind {
  package static var rule: String { "must be like SB-12: capitals, a dash, 1 to 6 digits" }

  package static func accepts(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.count == 2 && (1...4).contains(parts[0].count) && parts[0].allSatisfy(\.isUpper)
      && (1...6).contains(parts[1].count) && parts[1].allSatisfy(\.isDigit)
  }
}

/// Grammar of ``MunicipalityCode``.
package enum MunicipalityCodeKind: IdentifierKind {
  package static var rule: String { "must be the three digits of a municipality, such as 165" }

  package static func accepts(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy(\.isDigit)
  }
}

/// Grammar of ``OccupationCode``.
package enum OccupationCodeKind: IdentifierKind {
  package static var rule: String { "must be a DISCO-08 code of 1 to 4, or 6, digits" }

  package static func accepts(_ text: String) -> Bool {
    [1, 2, 3, 4, 6].contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
  }
}

/// Grammar of ``IndustryCode``.
package enum IndustryCodeKind: IdentifierKind {
  package static var rule: String { "must be a DB07 code of 2 to 6 digits, without dots" }

  package static func accepts(_ text: String) -> Bool {
    (2...6).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
  }
}

extension UInt8 {
  /// An ASCII digit.
  package var isDigit: Bool { (0x30...0x39).contains(self) }
  /// An ASCII capital.
  package var isUpper: Bool { (0x41...0x5A).contains(self) }
  /// An ASCII small letter.
  package var isLower: Bool { (0x61...0x7A).contains(self) }
  /// A digit or a dash.
  fileprivate var isNameByte: Bool { isDigit || self == 0x2D }
}
