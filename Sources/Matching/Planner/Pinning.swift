import JobCentre

/// Pairs that are held fixed before anything is planned: agreed ones, and those of a published plan.
struct Pinning {
  /// The opening each citizen is held at, by place.
  private(set) var openingOfCitizen: [Int: Int] = [:]
  /// Why.
  private(set) var pins: [Int: Proposal.Pin] = [:]
  private(set) var conflicts: [Conflict] = []

  /// Citizens who have started: they are in the site's supported staff already.
  private(set) var started: Set<Int> = []

  /// Pairs that are held and have not started, by citizen.
  var newPairs: [YearTargets.HeldPair] {
    openingOfCitizen.filter { !started.contains($0.key) }
      .map { YearTargets.HeldPair(citizen: $0.key, opening: $0.value) }
      .sorted { $0.citizen < $1.citizen }
  }

  /// Holds what can be held and takes its room; the rest becomes conflicts.
  ///
  /// Agreed pairs come before published ones, each in its own order, so that the order of the files
  /// decides nothing. A published pair to which somebody has said no is no conflict: it is gone.
  init(
    decisions: DecisionTable, published: [Changes.Pair], region: CompiledRegion,
    assessor: Assessor, room: inout Room
  ) {
    let settled = Set(decisions.started)
    for pair in decisions.agreed {
      hold(pair, as: .agreed, hasStarted: settled.contains(pair), region, assessor, &room)
    }
    let left = Set(published).filter {
      !decisions.barred.contains(Gatekeeper.Pair(citizen: $0.citizen, opening: $0.opening))
    }
    for pair in left.sorted(by: { ($0.citizen, $0.opening) < ($1.citizen, $1.opening) }) {
      hold(pair, as: .published, hasStarted: false, region, assessor, &room)
    }
    conflicts.sort { ($0.citizen, $0.opening) < ($1.citizen, $1.opening) }
  }

  /// Holds one pair, or notes why it cannot be held.
  private mutating func hold(
    _ pair: Changes.Pair, as pin: Proposal.Pin, hasStarted: Bool, _ region: CompiledRegion,
    _ assessor: Assessor, _ room: inout Room
  ) {
    guard let citizen = region.citizenPlaces[pair.citizen] else {
      return note(pair, pin, .citizenGone)
    }
    guard let opening = region.openingPlaces[pair.opening],
      !region.openings[opening].record.isCancelled
    else { return note(pair, pin, .openingGone) }
    if let held = openingOfCitizen[citizen] {
      // A published pair may meanwhile have been agreed.
      return held == opening ? () : note(pair, pin, .placedElsewhere)
    }
    let person = region.citizens[citizen]
    let closed = assessor.closedGatesToHeld(person, region.opening(opening, for: person))
    guard closed.isEmpty else { return note(pair, pin, .gates(closed.gates)) }
    // Whoever has started is in the site's supported staff already.
    let minutes = hasStarted ? 0 : region.openings[opening].ratioMinutes
    guard room.take(opening, minutes: minutes) else { return note(pair, pin, .noPlace) }
    openingOfCitizen[citizen] = opening
    pins[citizen] = pin
    if hasStarted { started.insert(citizen) }
  }

  private mutating func note(
    _ pair: Changes.Pair, _ pin: Proposal.Pin, _ cause: Conflict.Cause
  ) {
    conflicts.append(
      Conflict(citizen: pair.citizen, opening: pair.opening, pin: pin, cause: cause))
  }
}

/// What the decisions in force say of pairs.
///
/// Any no, and a placement that stopped, bars the pair; a yes pins it unless somebody said no.
struct DecisionTable {
  let barred: Set<Gatekeeper.Pair>
  /// Pairs to hold, in the order of their claim: a primary before a reserve, what has started before
  /// what a company, a citizen or a caseworker has agreed to, then the older decision.
  let agreed: [Changes.Pair]
  /// Those of them that have started.
  let started: [Changes.Pair]

  init(_ decisions: [Decision], today: Day) {
    let inForce = decisions.filter { $0.isInForce(on: today) }
    func key(_ decision: Decision) -> Gatekeeper.Pair {
      Gatekeeper.Pair(citizen: decision.citizen, opening: decision.opening)
    }
    let barred = Set(inForce.filter { $0.answer == .no || $0.step == .stopped }.map(key))
    self.barred = barred
    let ordered = inForce.filter { !barred.contains(key($0)) }.sorted {
      ($0.claim, $0.date, $0.citizen, $0.opening) < ($1.claim, $1.date, $1.citizen, $1.opening)
    }
    func pair(_ decision: Decision) -> Changes.Pair {
      Changes.Pair(citizen: decision.citizen, opening: decision.opening)
    }
    agreed = ordered.map(pair)
    started = ordered.filter { $0.step == .started }.map(pair)
  }
}

extension Decision {
  /// How strong a yes is: the lower, the stronger.
  fileprivate var claim: Int {
    let ofStep =
      switch step {
      case .started: 0
      case .company: 1
      case .citizen: 2
      case .caseworker: 3
      case .stopped: 4
      }
    return (role == .primary ? 0 : 5) + ofStep
  }
}
