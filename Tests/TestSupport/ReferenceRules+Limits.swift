package import JobCentre
package import Matching

extension ReferenceRules {
  /// The records of a pair.
  package func records(
    _ citizen: CitizenID, _ opening: OpeningID
  ) throws -> (Citizen, Opening) {
    guard let person = region.citizens[citizen], let work = region.openings[opening] else {
      throw UnknownPair(citizen: citizen, opening: opening)
    }
    return (region.region.citizens[person], region.region.openings[work])
  }

  /// A pair that names a record that does not exist.
  package struct UnknownPair: Error {
    let citizen: CitizenID
    let opening: OpeningID
  }

  /// Whether the proposals keep the places of an opening, its site's ratio and limit, and its
  /// company's limit.
  package func isWithinLimits(at opening: Opening, _ proposals: [Proposal]) -> Bool {
    isWithinLimits(at: opening, proposals.map(\.pair))
  }

  /// Whether pairs keep the places of an opening, its site's ratio and limit, and its company's limit.
  package func isWithinLimits(at opening: Opening, _ pairs: [Changes.Pair]) -> Bool {
    room(at: opening, pairs).allSatisfy { $0 >= 0 }
  }

  /// Whether pairs leave nothing of one of an opening's limits, so that one more would break it.
  package func isFull(at opening: Opening, _ pairs: [Changes.Pair]) -> Bool {
    let (places, site, company, minutes) = asTuple(room(at: opening, pairs))
    return places <= 0 || site <= 0 || company <= 0 || minutes < ratioMinutes(opening)
  }

  /// Whether one more person could start at an opening, once `citizen` has left the proposals.
  package func hasRoom(
    at opening: Opening, beside proposals: [Proposal], without citizen: CitizenID
  ) -> Bool {
    let others = proposals.filter { $0.citizen != citizen }
    let (places, site, company, minutes) = asTuple(room(at: opening, others.map(\.pair)))
    return places > 0 && site > 0 && company > 0 && minutes >= ratioMinutes(opening)
  }

  /// What is left of places, the site's limit, the company's limit and the ratio's minutes.
  private func room(at opening: Opening, _ pairs: [Changes.Pair]) -> [Int] {
    let (company, site) = region.site(of: opening)
    let started = pairs.compactMap { pair in
      region.openings[pair.opening].map { region.region.openings[$0] }
    }
    let atSite = started.filter { $0.site == site.pNumber }
    let atCompany = started.filter { start in company.sites.contains { $0.pNumber == start.site } }
    let employees = site.staff.average4Months / 100
    // One per 5 of the first 50, one per 10 of the rest, at least one (BEK 2636/2021 § 65).
    let quota = max(1, min(employees, 50) / 5 + max(0, employees - 50) / 10)
    let running = (site.supportedCentiFTE * 2_220 + 99) / 100
    let new = pairs.filter { !hasStarted($0) }.compactMap { pair in
      region.openings[pair.opening].map { region.region.openings[$0] }
    }
    let used = new.filter { $0.site == site.pNumber }.reduce(0) { $0 + ratioMinutes($1) }
    return [
      opening.places - started.count { $0.id == opening.id },
      min(site.maximumPlacements ?? Int.max / 2, weekly(.site)) - atSite.count,
      min(company.maximumContacts ?? Int.max / 2, weekly(.company)) - atCompany.count,
      // A site over its ratio already has no room, and no fault of the plan's.
      used == 0 ? max(0, quota * 2_220 - running) : quota * 2_220 - running - used,
    ]
  }

  /// The smallest number that the municipality has decided for each site or company.
  package func weekly(_ scope: RuleBook.PlacementLimitRule.Scope) -> Int {
    book.placementLimits.reduce(1_000_000) { $1.scope == scope ? min($0, $1.perWeek) : $0 }
  }

  /// Whether somebody has noted that the citizen has started: such a one is in the site's supported
  /// staff already.
  private func hasStarted(_ pair: Changes.Pair) -> Bool {
    region.region.decisions.contains {
      $0.citizen == pair.citizen && $0.opening == pair.opening && $0.step == .started
        && $0.answer == .yes && $0.isInForce(on: today)
    }
  }

  private func asTuple(_ room: [Int]) -> (Int, Int, Int, Int) {
    (room[0], room[1], room[2], room[3])
  }

  private func ratioMinutes(_ opening: Opening) -> Int {
    let counts = book.offerTypes.contains { $0.code == opening.type && $0.countsInRatio }
    return counts ? opening.hours.planned : 0
  }
}

extension Proposal {
  /// The proposal as a pair.
  package var pair: Changes.Pair { Changes.Pair(citizen: citizen, opening: opening) }
}
