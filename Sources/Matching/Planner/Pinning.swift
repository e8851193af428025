import JobCentre

/// Pairs that are held fixed before anything is planned: agreed ones, and those of a published plan.
struct Pinning {
  /// The opening each citizen is held at, by place.
  private(set) var openingOfCitizen: [Int: Int] = [:]
  /// Why.
  private(set) var pins: [Int: Proposal.Pin] = [:]
  private(set) var conflicts: [Conflict] = []

  /// Holds what can be held and takes its room; the rest becomes conflicts.
  ///
  /// Agreed pairs come before published ones, and citizens by id within each, so that the order of
  /// the files decides nothing.
  init(
    agreed: [Changes.Pair], published: [Changes.Pair], region: CompiledRegion,
    assessor: Assessor, room: inout Room
  ) {
    func ordered(_ pairs: [Changes.Pair]) -> [Changes.Pair] {
      Set(pairs).sorted { ($0.citizen, $0.opening) < ($1.citizen, $1.opening) }
    }
    for (pairs, pin) in [(agreed, Proposal.Pin.agreed), (published, .published)] {
      for pair in ordered(pairs) {
        if let cause = hold(pair, as: pin, region, assessor, &room) {
          conflicts.append(
            Conflict(citizen: pair.citizen, opening: pair.opening, pin: pin, cause: cause))
        }
      }
    }
    conflicts.sort { ($0.citizen, $0.opening) < ($1.citizen, $1.opening) }
  }

  /// Holds one pair; returns why not when it cannot be held.
  private mutating func hold(
    _ pair: Changes.Pair, as pin: Proposal.Pin, _ region: CompiledRegion, _ assessor: Assessor,
    _ room: inout Room
  ) -> Conflict.Cause? {
    guard let citizen = region.citizenPlaces[pair.citizen] else { return .citizenGone }
    guard let opening = region.openingPlaces[pair.opening] else { return .openingGone }
    if let held = openingOfCitizen[citizen] {
      // A published pair may meanwhile have been agreed.
      return held == opening ? nil : .placedElsewhere
    }
    var closed = assessor.closedGates(region.citizens[citizen], region.openings[opening])
    // What was agreed or published in time is not undone by the calendar.
    closed.remove(.expired)
    guard closed.isEmpty else { return .gates(closed.gates) }
    guard room.take(opening, minutes: region.openings[opening].ratioMinutes) else {
      return .noPlace
    }
    openingOfCitizen[citizen] = opening
    pins[citizen] = pin
    return nil
  }
}

/// What the decisions in force say of pairs.
///
/// Any no, and a placement that stopped, bars the pair; a yes pins it unless somebody said no.
struct DecisionTable {
  let barred: Set<Gatekeeper.Pair>
  let agreed: [Changes.Pair]

  init(_ decisions: [Decision], today: Day) {
    let inForce = decisions.filter { $0.isInForce(on: today) }
    func pair(_ decision: Decision) -> Gatekeeper.Pair {
      Gatekeeper.Pair(citizen: decision.citizen, opening: decision.opening)
    }
    let barred = Set(inForce.filter { $0.answer == .no || $0.step == .stopped }.map(pair))
    self.barred = barred
    agreed = inForce.filter { !barred.contains(pair($0)) }
      .map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) }
  }
}
