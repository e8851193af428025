package import JobCentre
import Matching

extension ReferenceRules {
  /// The members of a share in a municipality by what has become of their first offer, one citizen
  /// at a time.
  package struct Share {
    package var inTime: [CitizenID] = []
    package var exempt: [CitizenID] = []
    package var missed: [CitizenID] = []
    package var open: [CitizenID] = []
    /// Those without any offer, in time or late.
    package var without: [CitizenID] = []

    /// How many more must have an offer in time.
    package func needed(percent: Int) -> Int {
      let members = inTime.count + exempt.count + missed.count + open.count
      var required = 0
      while required * 100 < members * percent { required += 1 }
      return max(0, required - inTime.count)
    }
  }

  /// Counts a share in one municipality.
  package func share(_ rule: RuleBook.DutyShareRule, in home: MunicipalityCode) -> Share {
    var share = Share()
    let last = today + 7 * book.deadlines.terms.horizonWeeks
    for citizen in region.region.citizens where citizen.municipality == home {
      let group =
        book.targetGroups.first { $0.code == citizen.targetGroup }
        ?? book.targetGroups.first { $0.covers.contains(citizen.targetGroup) }
      guard let group, rule.groups.contains(group.code),
        let deadline = book.deadlines.rules.first(where: {
          $0.groups.contains(group.code)
            && ($0.ageBands.isEmpty || $0.ageBands.contains(citizen.ageBand))
        })
      else { continue }
      let termEnd = citizen.benefitStart.adding(months: deadline.firstOfferMonths)
      guard rule.from <= termEnd, termEnd <= last else { continue }
      let afterExemption = citizen.exemptUntil?.adding(
        months: book.deadlines.terms.monthsAfterExemption)
      let due = max(termEnd, afterExemption ?? termEnd)
      let offers = citizen.history.filter { offer in
        if offer.start < citizen.benefitStart { return false }
        if book.offerTypes.contains(where: { $0.code == offer.type && $0.alwaysDischarges }) {
          return true
        }
        let days = offer.end.map { $0 - offer.start + 1 } ?? Int.max
        return days >= 7 * deadline.minimumWeeks
          && deadline.counts.contains { $0.offer == offer.type && !$0.isLaterOnly }
      }
      let first = offers.min { $0.start < $1.start }
      let grace = deadline.counts.first { $0.offer == first?.type }?.graceWeeks ?? 0
      if first == nil { share.without.append(citizen.id) }
      if let first, first.start <= due + 7 * grace {
        share.inTime.append(citizen.id)
      } else if first == nil, let until = citizen.exemptUntil, until >= today {
        share.exempt.append(citizen.id)
      } else if first == nil, due >= today {
        share.open.append(citizen.id)
      } else {
        share.missed.append(citizen.id)
      }
    }
    return share
  }
}
