import JobCentre

/// What stands between one unplaced citizen and the places of the region.
///
/// Counts what ``Assessor/verdict(_:_:)`` says of every opening, without asking it of most: an
/// occupation that no goal is near and a run that an early gate closes are counted at once. What
/// concerns few is asked of the definition: the last employer, reservations, somebody's no, and citizens
/// for whom the law's limit on travel or its minimum may decide.
struct ObstacleTally {
  /// Places by the first closed gate, in the order of ``Gate``.
  private(set) var behindGate = [Int](repeating: 0, count: Gate.allCases.count)
  /// Places in occupations that no goal is near.
  private(set) var elsewhere = 0
  /// Places whose gates are all open.
  private(set) var open = 0
  /// Openings where one gate is closed that a company may be asked to change.
  private(set) var fixable: [Fixable] = []

  /// An opening with one closed gate.
  struct Fixable {
    /// Place in the compiled region.
    let opening: Int
    /// More than this the plan cannot gain by it, in the solver's units.
    let most: Int64
  }

  private let source: ObstacleSource
  private let table: ObstacleTable
  private let facts: CitizenFacts
  private let standing: Int
  private let municipality: Int32
  /// The gates that the citizen closes everywhere.
  private let own: GateSet
  private let days: [OfferAnswers.Days]
  private let lacks: [UInt32]
  /// The longest straight way that the citizen's limit allows; −1 when none.
  private let reach: Int
  /// The most points a pair of the occupation that is counted can have.
  private var mostFit = 0

  /// Counts the places for a citizen.
  ///
  /// - Complexity: O(occupations + runs of near occupations + openings of runs that are open).
  init(_ source: ObstacleSource, citizen: Int) {
    self.source = source
    let facts = source.week.region.citizens[citizen]
    self.facts = facts
    table = source.table(for: facts)
    standing = source.standing(ofCitizen: citizen)
    municipality = table.audiences.municipality(of: facts)
    own = facts.record.isReadyForCompany ? GateSet() : GateSet(.readiness)
    days = table.offers.days(of: facts, today: source.week.today)
    lacks = table.conditions.lacks(of: facts)
    reach = source.reach(of: facts)
    let isUnusual = facts.isUnusual
    let asked = Dictionary(grouping: source.lanesToAsk(facts, table)) { [table] in
      table.lanes[$0].run
    }
    var near = 0
    for occupation in table.occupations {
      let goal = source.week.assessor.goalPoints(facts, occupation.digits)
      guard goal.most > 0 else { continue }
      near += occupation.places
      mostFit = source.week.assessor.bound(goal: Int(goal.most))
      for run in occupation.runs {
        if isUnusual || goal.elsewhere == 0 {
          for lane in table.runs[run].lanes { ask(lane) }
        } else {
          count(table.runs[run], except: asked[run] ?? [])
        }
      }
    }
    elsewhere += table.places - near
  }

  /// Counts the places of a run.
  private mutating func count(_ run: ObstacleTable.Run, except asked: [Int]) {
    let closed = earlyGates(run)
    if closed.isEmpty {
      for lane in run.lanes where !asked.contains(lane) { count(lane, run) }
    } else {
      behindGate[closed.firstPlace] +=
        asked.reduce(run.places) { $0 - table.lanes[$1].places }
      if source.isOneToAsk(closed) {
        for lane in run.lanes where !asked.contains(lane) {
          let most = mostGain(lane)
          if most > 0, lateGates(lane, run).isEmpty { noteFixable(lane, most) }
        }
      }
    }
    for lane in asked { ask(lane) }
  }

  /// Counts the places of an opening that the early gates leave open.
  private mutating func count(_ lane: Int, _ run: ObstacleTable.Run) {
    let closed = lateGates(lane, run)
    if closed.isEmpty {
      open += table.lanes[lane].places
    } else {
      behindGate[closed.firstPlace] += table.lanes[lane].places
      if source.isOneToAsk(closed) { noteFixable(lane, mostGain(lane)) }
    }
  }

  /// Counts the places of an opening as the definition has it.
  private mutating func ask(_ lane: Int) {
    let (opening, places) = (table.lanes[lane].opening, table.lanes[lane].places)
    guard
      let (_, closed) = source.week.assessor.judgement(
        facts, source.week.region.opening(opening, for: facts))
    else {
      elsewhere += places
      return
    }
    if closed.isEmpty {
      open += places
    } else {
      behindGate[closed.firstPlace] += places
      if source.isOneToAsk(closed) { noteFixable(lane, mostGain(lane)) }
    }
  }

  private mutating func noteFixable(_ lane: Int, _ most: Int64) {
    if most > 0 { fixable.append(Fixable(opening: table.lanes[lane].opening, most: most)) }
  }

  private func mostGain(_ lane: Int) -> Int64 {
    source.mostGain(
      of: facts, at: table.lanes[lane].opening, points: table.lanes[lane].points, fit: mostFit)
  }

  /// The closed gates that look at no more of an opening than its run.
  private func earlyGates(_ run: ObstacleTable.Run) -> GateSet {
    var closed = run.own
    closed.formUnion(own)
    if !table.audiences.includes(municipality, in: run.audience) { closed.formUnion(.window) }
    if let first = facts.record.notBefore, run.start < first { closed.formUnion(.notBefore) }
    if let first = facts.noticeUntil, run.start < first { closed.formUnion(.notice) }
    if let last = facts.record.exemptUntil, run.start <= last { closed.formUnion(.exempt) }
    let answer = table.offers.answer(class: standing, kind: run.kind)
    closed.formUnion(answer.closed)
    let days = days[answer.terms]
    if run.start.number > days.approved { closed.formUnion(.approval) }
    if run.start.number > days.extended { closed.formUnion(.duration) }
    if run.start.number < days.met { closed.formUnion(.priorBenefit) }
    return closed
  }

  /// The closed gates that look at the opening: hours, the way to work, and conditions.
  private func lateGates(_ number: Int, _ run: ObstacleTable.Run) -> GateSet {
    let lane = table.lanes[number]
    let hours = facts.record.hours
    var closed = GateSet()
    if lane.minimum > hours.sustainable { closed.formUnion(.hours) }
    if lane.minimum + hours.existing > table.weeklyMaximum[run.statute] {
      closed.formUnion(.totalHours)
    }
    if facts.home.distance(to: lane.position) > reach { closed.formUnion(.transport) }
    for word in 0..<table.words {
      let unmet = table.needs[number * table.words + word] & lacks[word]
      guard unmet != 0 else { continue }
      for (place, gate) in table.conditionGates.enumerated()
      where table.conditionBits[place * table.words + word] & unmet != 0 {
        closed.formUnion(gate)
      }
    }
    return closed
  }
}

extension GateSet {
  // Sets of one gate, made once.
  fileprivate static let window = GateSet(.window)
  fileprivate static let notBefore = GateSet(.notBefore)
  fileprivate static let notice = GateSet(.notice)
  fileprivate static let exempt = GateSet(.exempt)
  fileprivate static let approval = GateSet(.approval)
  fileprivate static let duration = GateSet(.duration)
  fileprivate static let priorBenefit = GateSet(.priorBenefit)
  fileprivate static let hours = GateSet(.hours)
  fileprivate static let totalHours = GateSet(.totalHours)
  fileprivate static let transport = GateSet(.transport)
}
