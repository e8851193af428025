package import JobCentre

/// The targets of a year counted once more, one offer at a time.
package struct ReferenceTargets {
  private let rules: ReferenceRules
  private var runs: [String: (counted: Int, whole: Int)] = [:]

  package init(_ rules: ReferenceRules) {
    self.rules = rules
    for target in rules.book.targets { runs[target.id] = running(target) }
  }

  /// What new placements at these openings are worth beside nothing new, in the solver's units.
  package func value(ofNew openings: [Opening]) -> Int64 {
    rules.book.targets.reduce(0) { $0 + cost($1, []) - cost($1, openings) }
  }

  /// What runs today and counts, and what runs and is part of the whole.
  package func running(_ target: RuleBook.TargetRule) -> (counted: Int, whole: Int) {
    let running = rules.region.region.citizens.flatMap(\.history).filter { offer in
      offer.start <= rules.today && (offer.end ?? rules.today) >= rules.today
    }
    let counted = running.count { offer in
      let company = rules.region.region.companies.first { $0.cvr == offer.company }
      return target.offers.contains(offer.type)
        && (target.sectors.isEmpty || company.map { target.sectors.contains($0.sector) } == true)
    }
    return (counted, running.count { target.shareOf.contains($0.type) })
  }

  private func cost(_ target: RuleBook.TargetRule, _ new: [Opening]) -> Int64 {
    let (running, runningWhole) = runs[target.id] ?? (0, 0)
    let counted =
      running
      + new.count { opening in
        let sector = rules.region.site(of: opening).company.sector
        return target.offers.contains(opening.type)
          && (target.sectors.isEmpty || target.sectors.contains(sector))
      }
    let whole = runningWhole + new.count { target.shareOf.contains($0.type) }
    let unit = target.points * rules.book.priority.baseWeight
    guard let minimum = target.minimum else {
      return Int64(unit * max(0, counted - (target.maximum ?? counted)))
    }
    if !target.shareOf.isEmpty {
      return Int64(unit / 100 * max(0, minimum * whole - 100 * counted))
    }
    let beyond = target.maximum.map { max(0, counted - $0) } ?? 0
    return Int64(unit * (max(0, minimum - counted) + beyond))
  }
}
