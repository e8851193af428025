import JobCentre

/// Says of an unplaced citizen what stands in the way, place by place, and what would help.
struct UnplacedExplainer {
  let week: PlacedWeek
  /// Gates that a company may be asked to change.
  private let askable: Set<Gate>

  init(week: PlacedWeek) {
    self.week = week
    askable = Set(week.book.gates.filter { $0.fix != nil }.map(\.gate))
  }

  /// The explanation for one citizen.
  ///
  /// - Complexity: O(openings).
  func explanation(ofCitizen citizen: Int) -> Unplaced {
    let facts = week.region.citizens[citizen]
    var places: [Obstacle: Int] = [:]
    var passing: [(opening: Int, fit: Int)] = []
    var best: (fix: NearestFix, gain: Int64)?
    for (opening, work) in week.region.openings(for: facts).enumerated()
    where !work.record.isCancelled {
      let obstacle: Obstacle
      switch week.assessor.verdict(facts, work) {
      case .otherOccupation:
        obstacle = .otherOccupation
      case .weak:
        obstacle = .weakMatch
      case .passes(let worth):
        obstacle = .taken
        passing.append((opening, worth.fit))
      case .closed(let gates, let fit):
        guard let first = gates.first else { continue }
        obstacle = .gate(first)
        if gates.count == 1, askable.contains(first), fit >= week.book.fit.floor,
          let found = fix(first, citizen: citizen, opening: opening, fit: fit),
          found.gain > best?.gain ?? 0
        {
          best = found
        }
      }
      places[obstacle, default: 0] += work.record.places
    }
    passing.sort { ($1.fit, $0.opening) < ($0.fit, $1.opening) }
    return Unplaced(
      citizen: facts.record.id, duty: facts.duty,
      tally: places.map(ObstacleCount.init).sorted { $0.obstacle.order < $1.obstacle.order },
      places: places.values.reduce(0, +),
      passedOver: passing.prefix(3).map { passedOver($0.opening, fit: $0.fit, citizen: citizen) },
      reserveAt: week.reservesOfCitizen[citizen, default: []]
        .map { week.region.openings[$0].record.id }.sorted(),
      fix: best?.fix)
  }

  /// What opening one gate at one opening would gain the plan.
  ///
  /// The citizen is unplaced, so the new pair adds its value and takes one place from the others:
  /// the exact gain is the difference. Where a site's places weigh differently in the ratio, counts
  /// do not stand for it exactly, and nothing is promised.
  private func fix(
    _ gate: Gate, citizen: Int, opening: Int, fit: Int
  ) -> (fix: NearestFix, gain: Int64)? {
    let facts = week.region.citizens[citizen]
    let work = week.region.opening(opening, for: facts)
    guard let displacement = week.displacements[opening],
      work.ratioMinutes == 0
        || week.problem.countsAreExact(atSite: week.room.siteOfOpening[opening])
    else { return nil }
    let worth = week.assessor.worth(facts, work, fit: fit)
    let gain = week.questions.gain(
      ofPlacing: citizen, at: opening, worth: week.problem.tiers.value(of: worth),
      after: displacement)
    let (duties, points) = week.problem.tiers.split(gain)
    let isVerified = week.assessor.isVerified(gate, facts, work)
    return (
      NearestFix(
        opening: work.record.id, gate: gate, duties: duties, points: points,
        isVerified: isVerified), gain
    )
  }

  /// Why an opening that passes went to others.
  private func passedOver(_ opening: Int, fit: Int, citizen: Int) -> PassedOver {
    let work = week.region.openings[opening]
    let duties = week.citizensOfOpening[opening].compactMap { other in
      week.assessment(other, opening).dischargesDuty ? week.region.citizens[other].duty?.due : nil
    }
    let reason: PassedOver.Reason
    if !week.isFull(opening) {
      reason = limit(at: opening, citizen: citizen)
    } else if let due = duties.min(), week.region.citizens[citizen].duty == nil {
      reason = .duty(due: due)
    } else {
      reason = .value
    }
    return PassedOver(opening: work.record.id, fit: fit, reason: reason)
  }

  /// What keeps free places of an opening from being filled: the widest limit that is used up.
  private func limit(at opening: Int, citizen: Int) -> PassedOver.Reason {
    let site = week.room.siteOfOpening[opening]
    let company = week.room.sites[site].company
    var (atSite, atCompany, minutes) = (0, 0, 0)
    for (other, citizens) in week.citizensOfOpening.enumerated() {
      let place = week.room.siteOfOpening[other]
      guard week.room.sites[place].company == company else { continue }
      atCompany += citizens.count
      guard place == site else { continue }
      atSite += citizens.count
      minutes += citizens.count * week.region.openings[other].ratioMinutes
    }
    if let most = week.room.companyPlacements[company], atCompany >= most { return .companyLimit }
    if let most = week.room.sitePlacements[site], atSite >= most { return .siteLimit }
    let isInRatio =
      minutes + week.region.openings[opening].ratioMinutes
      <= week.room.ratioMinutes[site]
    // Only a target leaves places free that limits would let be filled.
    guard isInRatio, let target = week.dearestTarget(citizen: citizen, opening: opening) else {
      return .ratio
    }
    return target == .mentorMinutes ? .mentorHours : .target
  }
}

extension Obstacle {
  /// The order of report: another occupation, gates in their own order, a weak match, taken.
  fileprivate var order: Int {
    switch self {
    case .otherOccupation: 0
    case .gate(let gate): 1 + (Gate.allCases.firstIndex(of: gate) ?? 0)
    case .weakMatch: 1 + Gate.allCases.count
    case .taken: 2 + Gate.allCases.count
    }
  }
}
