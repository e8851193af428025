import JobCentre

/// Says of an unplaced citizen what stands in the way, place by place, and what would help.
struct UnplacedExplainer {
  let week: PlacedWeek
  private let source: ObstacleSource
  private let rooms: RoomTaken

  init(week: PlacedWeek) {
    self.week = week
    source = ObstacleSource(week: week)
    rooms = RoomTaken(week)
  }

  /// The explanation for one citizen.
  ///
  /// - Complexity: That of ``ObstacleTally``, and O(*c* log *c*) in the citizen's candidates.
  func explanation(ofCitizen citizen: Int) -> Unplaced {
    let facts = week.region.citizens[citizen]
    let tally = ObstacleTally(source, citizen: citizen)
    let passing = week.scan.candidates(ofCitizen: citizen)
    let taken = passing.reduce(0) { $0 + week.region.openings[$1.opening].record.places }
    var counts = [
      ObstacleCount(obstacle: .otherOccupation, places: tally.elsewhere),
      ObstacleCount(obstacle: .weakMatch, places: tally.open - taken),
      ObstacleCount(obstacle: .taken, places: taken),
    ]
    counts += zip(Gate.allCases, tally.behindGate).map {
      ObstacleCount(obstacle: .gate($0), places: $1)
    }
    let best = passing.sorted { ($1.worth.fit, $0.opening) < ($0.worth.fit, $1.opening) }.prefix(3)
    return Unplaced(
      citizen: facts.record.id, duty: facts.duty,
      tally: counts.filter { $0.places > 0 }.sorted { $0.obstacle.order < $1.obstacle.order },
      places: counts.reduce(0) { $0 + $1.places },
      passedOver: best.map { passedOver($0.opening, fit: $0.worth.fit, citizen: citizen) },
      reserveAt: week.reservesOfCitizen[citizen, default: []]
        .map { week.region.openings[$0].record.id }.sorted(),
      fix: nearestFix(citizen, among: tally.fixable))
  }

  /// The change that would gain the plan most; of equal ones the one at the first opening.
  ///
  /// The openings are taken in the order of what they could gain at most, until none that is left
  /// could gain more than what has been found.
  private func nearestFix(_ citizen: Int, among openings: [ObstacleTally.Fixable]) -> NearestFix? {
    var best: (opening: Int, gate: Gate, gain: Int64)?
    for candidate in openings.sorted(by: { ($1.most, $0.opening) < ($0.most, $1.opening) }) {
      if let best, candidate.most < best.gain { break }
      guard let (gate, gain) = source.fix(citizen: citizen, opening: candidate.opening) else {
        continue
      }
      if gain > best?.gain ?? 0
        || (best.map { gain == $0.gain && candidate.opening < $0.opening } ?? false)
      {
        best = (candidate.opening, gate, gain)
      }
    }
    return best.map { source.named($0.gate, citizen: citizen, opening: $0.opening, gain: $0.gain) }
  }

  /// Why an opening that passes went to others.
  private func passedOver(_ opening: Int, fit: Int, citizen: Int) -> PassedOver {
    let reason: PassedOver.Reason
    if !week.isFull(opening) {
      reason = limit(at: opening, citizen: citizen)
    } else if let due = rooms.firstDuty[opening], week.region.citizens[citizen].duty == nil {
      reason = .duty(due: due)
    } else {
      reason = .value
    }
    return PassedOver(opening: week.region.openings[opening].record.id, fit: fit, reason: reason)
  }

  /// What keeps free places of an opening from being filled: the widest limit that is used up.
  private func limit(at opening: Int, citizen: Int) -> PassedOver.Reason {
    let site = week.room.siteOfOpening[opening]
    let company = week.room.sites[site].company
    if let most = week.room.companyPlacements[company], rooms.atCompany[company] >= most {
      return .companyLimit
    }
    if let most = week.room.sitePlacements[site], rooms.atSite[site] >= most { return .siteLimit }
    let isInRatio =
      rooms.minutesAtSite[site] + week.region.openings[opening].ratioMinutes
      <= week.room.ratioMinutes[site]
    // Only a target leaves places free that limits would let be filled.
    guard isInRatio, let target = week.dearestTarget(citizen: citizen, opening: opening) else {
      return .ratio
    }
    return target == .mentorMinutes ? .mentorHours : .target
  }
}

/// What the week's placements take at companies, sites and openings.
private struct RoomTaken {
  private(set) var atCompany: [Int]
  private(set) var atSite: [Int]
  private(set) var minutesAtSite: [Int]
  /// The earliest duty that a placement at each opening discharges.
  private(set) var firstDuty: [Day?]

  init(_ week: PlacedWeek) {
    let room = week.room
    atCompany = [Int](repeating: 0, count: room.companies.count)
    atSite = [Int](repeating: 0, count: room.sites.count)
    minutesAtSite = atSite
    firstDuty = []
    for (opening, citizens) in week.citizensOfOpening.enumerated() {
      let site = room.siteOfOpening[opening]
      atSite[site] += citizens.count
      atCompany[room.sites[site].company] += citizens.count
      minutesAtSite[site] += citizens.count * week.region.openings[opening].ratioMinutes
      firstDuty.append(citizens.compactMap { week.dutyDischarged(by: $0, at: opening)?.due }.min())
    }
  }
}

extension Obstacle {
  /// The order of report: another occupation, gates in their own order, a weak match, taken.
  var order: Int {
    switch self {
    case .otherOccupation: 0
    case .gate(let gate): 1 + (Gate.allCases.firstIndex(of: gate) ?? 0)
    case .weakMatch: 1 + Gate.allCases.count
    case .taken: 2 + Gate.allCases.count
    }
  }
}
