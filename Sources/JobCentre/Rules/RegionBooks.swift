/// The books under which the citizens of a region are matched together.
///
/// What is compared is the list's: fit, weights, points, the ladder, targets, limits of companies, the
/// windows of sources. Were it each municipality's own, the one with the larger numbers would get
/// every place. What concerns a citizen's standing alone is their municipality's: who may have which
/// offer and for how long, deadlines, who gets the minimum, and the policy flags.
package struct RegionBooks: Sendable {
  /// The books of the list.
  package let list: RuleTimeline
  /// The books of municipalities with rules of their own.
  package let own: [MunicipalityCode: RuleTimeline]

  /// The books of the list, and of municipalities with rules of their own.
  package init(_ list: RuleTimeline, own: [MunicipalityCode: RuleTimeline] = [:]) {
    self.list = list
    self.own = own
  }

  /// The books that hold for a municipality's citizens.
  package func books(of home: MunicipalityCode) -> RuleTimeline { own[home] ?? list }

  /// The municipalities with rules of their own, by code.
  package var homes: [MunicipalityCode] { own.keys.sorted() }

  /// The book of the list on a day with the words for every code that a municipality's own book adds.
  ///
  /// For those who write; nobody is matched under it.
  package func readersBook(on day: Day) -> RuleBook {
    homes.reduce(list.book(on: day)) { $0.naming(codesOf: own[$1]?.book(on: day)) }
  }
}

extension RuleBook {
  /// The book with the codes that another has and it has not.
  fileprivate func naming(codesOf other: RuleBook?) -> RuleBook {
    guard let other else { return self }
    func union<R: Rule>(_ mine: [R], _ theirs: [R]) -> [R] {
      let known = Set(mine.map(\.id))
      return mine + theirs.filter { !known.contains($0.id) }
    }
    var book = self
    book.targetGroups = union(targetGroups, other.targetGroups)
    book.benefits = union(benefits, other.benefits)
    book.approvals = union(approvals, other.approvals)
    book.purposes = union(purposes, other.purposes)
    book.measures = union(measures, other.measures)
    book.policyFlags = union(policyFlags, other.policyFlags)
    book.offerTypes = union(offerTypes, other.offerTypes)
    return book
  }
}
