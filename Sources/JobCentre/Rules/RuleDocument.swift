/// One file of rules: a book written whole, a book that amends another, or a municipality's overlay.
package struct RuleDocument: Sendable {
  /// The document's name, such as `R2020`.
  package var id: String
  /// Which edition, as the file says; printed on every list.
  package var edition: String
  /// The act or the decision, in Danish.
  package var title: String
  /// First day in force.
  package var validFrom: Day
  /// Last day in force; `nil` while open.
  package var validTo: Day?
  /// The legal source of the whole document.
  package var source: String
  /// Not law yet: never chosen unless asked for.
  package var isDraft: Bool
  /// Whether the law of its days has been read; where not, none of its rules is, nor what it takes
  /// over from the book it amends.
  package var isVerified: Bool
  /// What kind of document it is.
  package var kind: Kind
  /// Sections that bind a municipality: an overlay cannot loosen them.
  package var statutory: [RuleSection]
  /// The file and line that faults about the document as a whole name.
  package var origin: RuleOrigin

  /// What a document is and holds.
  package enum Kind: Sendable {
    /// Every rule, written out.
    case whole([RuleEntry])
    /// What differs from another book, earlier or later.
    case amendment(of: String, RuleChanges)
    /// What a municipality has decided for itself, on top of whichever book is in force.
    case overlay(Overlay, RuleChanges)
  }

  /// A municipality's decision.
  package struct Overlay: Hashable, Sendable {
    /// Whose decision it is.
    package var municipality: MunicipalityCode
    /// Where the municipality stands in the file.
    package var municipalityOrigin: RuleOrigin
    /// Who decided, and when.
    package var decision: String
    /// What it is for.
    package var purpose: String
  }

  /// Whether the document is in force on a day.
  package func isInForce(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }

  /// What it changes; `nil` when it is written whole.
  package var changes: RuleChanges? {
    switch kind {
    case .whole: nil
    case .amendment(_, let changes), .overlay(_, let changes): changes
    }
  }

  /// Every rule it holds, of its own or in the place of another's.
  var entries: [RuleEntry] {
    switch kind {
    case .whole(let entries): entries
    case .amendment(_, let changes), .overlay(_, let changes): changes.adds + changes.replaces
    }
  }

  /// The municipality's decision, when it is one.
  package var overlay: Overlay? {
    if case .overlay(let overlay, _) = kind { return overlay }
    return nil
  }
}

/// What an amendment does, each to rules by their names.
package struct RuleChanges: Sendable {
  /// Rules that the other book does not have.
  package var adds: [RuleEntry]
  /// Rules that take the place of one of the same name.
  package var replaces: [RuleEntry]
  /// Rules that fall away.
  package var repeals: [Repeal]

  /// A rule that falls away, and why.
  package struct Repeal: Hashable, Sendable {
    package var key: RuleKey
    package var reason: String
    package var origin: RuleOrigin
  }

  /// The names of all rules it touches.
  package var keys: [RuleKey] { adds.map(\.key) + replaces.map(\.key) + repeals.map(\.key) }
}
