package import JobCentre

/// Tells which actions should begin early, as dates for the caseworker (RD-08).
package struct EarlyActionClock: Sendable {
  private let books: RegionBooks
  private let today: Day

  /// A clock for the books of a region on one day: each citizen's is their municipality's.
  package init(books: RegionBooks, today: Day) {
    self.books = books
    self.today = today
  }

  /// An action that should begin.
  package struct EarlyAction: Hashable, Sendable {
    /// The day before which it should begin.
    package var before: Day
    /// The rule that says so.
    package var rule: RuleBook.EarlyActionRule
  }

  /// The action that should begin within the weeks that the lists look ahead.
  ///
  /// - Returns: The action; `nil` when the book asks for none, an offer has begun since the benefit
  ///   did, the citizen is exempt, or the day has come: then it is not early any more.
  package func action(for citizen: Citizen) -> EarlyAction? {
    let book = books.books(of: citizen.municipality).book(on: today)
    guard let group = book.group(of: citizen.targetGroup)?.code,
      citizen.exemptUntil.map({ $0 < today }) ?? true,
      !citizen.history.contains(where: { $0.start >= citizen.benefitStart })
    else { return nil }
    let last = today.adding(weeks: book.deadlines.terms.listedWeeks)
    return book.earlyActions.compactMap { rule -> EarlyAction? in
      guard rule.groups.contains(group),
        rule.onlySubgroups.isEmpty || citizen.subgroup.map(rule.onlySubgroups.contains) ?? false
      else { return nil }
      let before = citizen.benefitStart.adding(weeks: rule.weeks)
      return today < before && before <= last ? EarlyAction(before: before, rule: rule) : nil
    }.min { $0.before < $1.before }
  }
}
