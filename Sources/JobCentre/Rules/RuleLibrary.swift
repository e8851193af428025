/// Every book and overlay there is, held against each other.
package struct RuleLibrary: Sendable {
  /// All documents: books by first day in force, then overlays by municipality and first day.
  package let documents: [RuleDocument]

  package init(_ documents: [RuleDocument]) {
    self.documents = documents.sorted { left, right in
      let homes = [left, right].map { $0.overlay?.municipality.text ?? "" }
      if homes[0] != homes[1] { return homes[0] < homes[1] }
      return left.validFrom == right.validFrom
        ? left.id < right.id : left.validFrom < right.validFrom
    }
  }

  /// The books, drafts among them, by first day in force.
  package var books: [RuleDocument] { documents.filter { $0.overlay == nil } }
  /// The books that are law.
  package var enacted: [RuleDocument] { books.filter { !$0.isDraft } }
  /// What municipalities have decided for themselves.
  package var overlays: [RuleDocument] { documents.filter { $0.overlay != nil } }

  /// The rules in force on a day in a municipality.
  ///
  /// A pure function of the documents: the book of the day, with what it amends, less what has run
  /// out, and on top of it the municipality's overlays of the day.
  ///
  /// - Parameters:
  ///   - day: The day the rules are read on.
  ///   - municipality: Whose overlays apply; `nil` for none.
  ///   - drafts: Whether a draft in force on the day is chosen instead of the law.
  /// - Returns: The rules; `nil` when no book covers the day.
  package func rules(
    on day: Day, in municipality: MunicipalityCode? = nil, drafts: Bool = false
  ) -> ResolvedRules? {
    let candidates = books.filter { $0.isInForce(on: day) && (drafts || !$0.isDraft) }
    guard let book = candidates.last, let base = rules(of: book) else { return nil }
    return overlays.filter { $0.isInForce(on: day) && $0.overlay?.municipality == municipality }
      .reduce(base) { $0.amended(by: $1) }.inForce(on: day)
  }

  /// The rules of a book with what it amends, and no overlay.
  ///
  /// - Returns: The rules; `nil` when the chain of amendments does not end at a whole book.
  package func rules(of book: RuleDocument) -> ResolvedRules? {
    var chain: [RuleDocument] = []
    var next = book
    while true {
      switch next.kind {
      case .whole(let entries):
        return chain.reversed().reduce(ResolvedRules(whole: next, entries: entries)) {
          $0.amended(by: $1)
        }
      case .amendment(let other, _):
        chain.append(next)
        guard chain.count <= documents.count, let base = books.first(where: { $0.id == other })
        else { return nil }
        next = base
      case .overlay: return nil
      }
    }
  }
}
