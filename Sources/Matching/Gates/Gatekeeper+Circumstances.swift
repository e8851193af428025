import JobCentre

// What is closed to citizens in particular circumstances.

extension Gatekeeper {
  /// Whether the citizen gets the law's minimum alone and the offer is more (RD-35, RD-34).
  func isBeyondTheMinimum(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    let rules = citizen.standings[opening.statute].selfReliance
    guard !rules.isEmpty, !opening.rule.alwaysDischarges else { return false }
    let record = opening.record
    let isBarred = rules.contains { rule, until in
      until.map { record.start < $0 } ?? true && !rule.offers.contains(record.type)
        && !(rule.allowsProspect && record.prospect != nil)
    }
    guard isBarred else { return false }
    return !(citizen.duty.map { clock.discharges($0, of: citizen.record, by: record) } ?? false)
  }

  /// Whether the citizen's employment at the company ended too short a time before, or when it ended
  /// is not known.
  func isTooSoonAfterEmployment(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    guard citizen.record.lastEmployer == opening.company.cvr else { return false }
    return statutes[opening.statute].book.employmentGaps.contains { rule in
      rule.offer == opening.record.type
        && (citizen.record.lastEmployedUntil.map {
          opening.record.start <= $0.adding(months: rule.months)
        } ?? true)
    }
  }
}
