package import LocatedJSON

/// Holds books and overlays against each other: what they amend, and when they are in force.
package struct RuleLibraryCheck {
  private let library: RuleLibrary
  private let municipalities: [Municipality]?

  /// - Parameters:
  ///   - library: The books and overlays.
  ///   - municipalities: Those there are, by code; `nil` to take every code for one.
  package init(_ library: RuleLibrary, municipalities: [Municipality]? = nil) {
    self.library = library
    self.municipalities = municipalities
  }

  /// Every fault of every document; empty when the library can be used.
  package func faults() -> [Fault] {
    names() + homes() + library.books.flatMap(book) + timeline() + library.overlays.flatMap(overlay)
  }

  private func names() -> [Fault] {
    var seen: Set<String> = []
    return library.documents.filter { !seen.insert($0.id).inserted }
      .map { Fault($0.origin, rule: "has the id \"\($0.id)\", which another document has") }
  }

  /// Every municipality there is talk of exists: another's overlay would hold for nobody, unseen.
  private func homes() -> [Fault] {
    guard let municipalities else { return [] }
    func fault(_ code: MunicipalityCode, _ origin: RuleOrigin) -> Fault? {
      UnknownMunicipality(code, among: municipalities).map {
        Fault(origin, rule: $0.rule, maybe: $0.suggestion)
      }
    }
    let overlays = library.overlays.compactMap(\.overlay)
    return overlays.compactMap { fault($0.municipality, $0.municipalityOrigin) }
      + library.documents.flatMap(\.entries).flatMap { entry in
        ((entry.rule as? RuleBook.SourceRule)?.sharedWith ?? [])
          .compactMap { fault($0, entry.origin) }
      }
  }

  /// A book builds on one that exists, changes what is there, and makes sense as a whole.
  private func book(_ document: RuleDocument) -> [Fault] {
    if case .amendment(let other, _) = document.kind {
      let known = library.books.map(\.id)
      guard let base = library.books.first(where: { $0.id == other }) else {
        let nearest = NearestName.find(other, among: known)
        return [
          Fault(
            document.origin, rule: "amends \"\(other)\", which is no book",
            maybe: nearest.map { "\"\($0)\" was meant" })
        ]
      }
      guard let rules = library.rules(of: base) else {
        return [Fault(document.origin, rule: "amends \"\(other)\" and so, in a circle, itself")]
      }
      let faults = RuleChangeCheck(document, on: rules).faults()
      // What follows from a change that cannot be made is no fault.
      return faults.isEmpty ? whole(rules.amended(by: document)) : faults
    }
    guard case .whole(let entries) = document.kind else { return [] }
    let faults = RuleChangeCheck.twice(entries)
    return faults.isEmpty ? whole(ResolvedRules(whole: document, entries: entries)) : faults
  }

  private func whole(_ rules: ResolvedRules) -> [Fault] {
    guard let book = RuleBook(rules) else {
      return [Fault(rules.book.origin, rule: "repeals a section of one rule that every book has")]
    }
    return RuleBookCheck(rules, book).faults()
  }

  /// Each enacted book begins the day after the one before it ends.
  private func timeline() -> [Fault] {
    let books = library.enacted
    return zip(books, books.dropFirst()).compactMap { earlier, later in
      guard let last = earlier.validTo else {
        return Fault(
          earlier.origin,
          rule: "must end before \(later.id) begins (\(later.validFrom)): the books overlap")
      }
      if last >= later.validFrom {
        return Fault(
          earlier.origin,
          rule: "ends (\(last)) after \(later.id) begins (\(later.validFrom)): the books overlap")
      }
      if last + 1 < later.validFrom {
        return Fault(
          earlier.origin,
          rule: "ends (\(last)) before the day before \(later.id) begins (\(later.validFrom)): "
            + "no book covers the gap")
      }
      return nil
    }
  }

  /// An overlay can be put on every book in force in its time, beside the municipality's others.
  private func overlay(_ document: RuleDocument) -> [Fault] {
    guard let overlay = document.overlay, let changes = document.changes else { return [] }
    let siblings = library.overlays.filter {
      $0.overlay?.municipality == overlay.municipality && $0.id != document.id
    }
    let starts = (library.enacted + siblings).map(\.validFrom)
    let days = Set([document.validFrom] + starts.filter(document.isInForce)).sorted()
    var faults: [Fault] = []
    for day in days {
      guard let book = library.enacted.last(where: { $0.isInForce(on: day) }) else {
        faults.append(Fault(document.origin, rule: "is in force on \(day), which no book covers"))
        continue
      }
      guard let rules = library.rules(of: book) else { continue }
      let others = siblings.filter { $0.isInForce(on: day) }
      for other in others {
        let both = Set(other.changes?.keys ?? []).intersection(changes.keys)
        faults += both.map(\.description).sorted().map {
          Fault(document.origin, rule: "changes \($0), which \(other.id) changes at the same time")
        }
      }
      let base = others.filter { $0.validFrom < document.validFrom }
        .reduce(rules) { $0.amended(by: $1) }
      let changeFaults = RuleChangeCheck(document, on: base).faults()
      faults += changeFaults.isEmpty ? whole(base.amended(by: document)) : changeFaults
    }
    return faults
  }
}
