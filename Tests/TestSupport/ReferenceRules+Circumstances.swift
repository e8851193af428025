import JobCentre
import Matching

extension ReferenceRules {
  /// What is closed to people in particular circumstances: so soon after employment, or because they
  /// manage by themselves.
  func closeCircumstances(
    _ citizen: Citizen, _ opening: Opening, _ company: Company, _ group: TargetGroup,
    _ closed: inout Set<Gate>
  ) {
    for rule in book.employmentGaps
    where rule.offer == opening.type && citizen.lastEmployer == company.cvr {
      let away = citizen.lastEmployedUntil.map { opening.start > $0.adding(months: rule.months) }
      if away != true { closed.insert(.lastEmployer) }
    }
    let type = book.offerTypes.first { $0.code == opening.type }
    if type?.alwaysDischarges == true { return }
    let clock = DutyClock(book: book, today: today)
    let duty = clock.pressingDuty(of: citizen)
    if let duty, clock.discharges(duty, of: citizen, by: opening) { return }
    for rule in book.selfReliance where rule.groups.contains(group) {
      if rule.exceptFlags.contains(where: { citizen.policyFlags.contains($0) }) { continue }
      if rule.offers.contains(opening.type) { continue }
      if rule.allowsProspect && opening.prospect != nil { continue }
      if let months = rule.untilMonths,
        opening.start >= citizen.benefitStart.adding(months: months)
      {
        continue
      }
      closed.insert(.selfReliance)
    }
  }
}
