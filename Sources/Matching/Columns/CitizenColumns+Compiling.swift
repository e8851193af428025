internal import FitKernel
import JobCentre

extension CitizenColumns {
  /// What compiling reads beside the citizens.
  struct Context {
    let book: RuleBook
    let clock: DutyClock
    let openings: OpeningColumns
    let kinds: OfferKinds
    /// The kinds of approval that terms name, in the order of their numbers.
    let approvals: [ApprovalKind]
    let audiences: Audiences
    /// Citizens with a pair to which somebody has said no.
    let barred: Set<CitizenID>
    let today: Day
  }

  /// Lays out the citizens of a region who see its openings as they stand.
  ///
  /// - Complexity: O(*n* log *n*) in the number of citizens.
  init(_ region: CompiledRegion, _ context: Context) {
    let ready = region.citizens.indices.filter {
      region.isSeen(by: region.citizens[$0]) && region.citizens[$0].record.isReadyForCompany
        && !region.citizens[$0].goals.isEmpty
    }
    let keys = region.citizens.map { ($0.goals.first?.digits, $0.home.interleaved) }
    let order = ready.sorted { left, right in
      let (one, other) = (keys[left], keys[right])
      if let first = one.0, let second = other.0, first != second { return first < second }
      return one.1 == other.1 ? left < right : one.1 < other.1
    }
    let words = region.citizens.first?.competences.words.count ?? 0
    var draft = Draft(context: context, statutes: region.statutes)
    draft.lines.reserveCapacity(order.count)
    for place in order {
      draft.add(region.citizens[place], at: place, standing: context.kinds.ofCitizen[place])
    }
    lines = draft.lines
    goals = draft.goals
    lacks = draft.lacks
    competences = draft.competences
    competenceWords = words
    approvals = draft.approvals
    priorBenefit = draft.priorBenefit
    duties = draft.duties
  }
}

/// The columns while they grow.
private struct Draft {
  let context: CitizenColumns.Context
  let statutes: [Statute]
  /// The most minutes a week that any statute allows.
  let weeklyMaximum: Int
  var lines: [CitizenColumns.Line] = []
  var goals: [CitizenColumns.Goal] = []
  var lacks: [UInt32] = []
  var competences: [UInt64] = []
  var approvals: [Int32] = []
  var priorBenefit: [Int32] = []
  var duties: [CitizenColumns.Discharge] = []

  init(context: CitizenColumns.Context, statutes: [Statute]) {
    self.context = context
    self.statutes = statutes
    weeklyMaximum = statutes.map(\.book.weeklyMaximum.minutes).max() ?? 0
  }

  mutating func add(_ citizen: CitizenFacts, at place: Int, standing: Int) {
    let record = citizen.record
    let firstGoal = goals.count
    goals += citizen.goals.map { goal in
      CitizenColumns.Goal(
        digits: goal.digits, row: Int32(goal.row),
        company: goal.wishedCompany.flatMap { context.openings.companies[$0] } ?? -1)
    }
    lacks += context.openings.conditions.lacks(of: citizen)
    competences += citizen.competences.words
    approvals += context.approvals.map { record.lastDay(of: $0, decidedBy: context.today) }
    for standing in citizen.standings {
      priorBenefit += standing.priorBenefitMet.map { $0?.number ?? .min }
    }
    lines.append(
      CitizenColumns.Line(
        place: Int32(place), kernel: kernel(of: citizen),
        goals: Int32(firstGoal)..<Int32(goals.count), weight: Int32(citizen.weight.total),
        standing: Int32(standing),
        municipality: context.audiences.municipality(of: citizen),
        lastEmployer: record.lastEmployer.flatMap { context.openings.companies[$0] } ?? -1,
        existing: Int32(record.hours.existing),
        earliest: max(
          record.notBefore?.number ?? .min, citizen.noticeUntil?.number ?? .min,
          record.exemptUntil.map { $0.number + 1 } ?? .min),
        duty: addDuty(of: citizen), isBarred: context.barred.contains(record.id),
        isUnusual: citizen.isUnusual))
  }

  /// What the kernel reads.
  ///
  /// - Precondition: The limit is at most 4000 minutes; a record's is at most 600.
  private func kernel(of citizen: CitizenFacts) -> fit_citizen {
    let hours = citizen.record.hours
    let transport = citizen.record.transport
    let rule = context.book.transport
    precondition(transport.maximumMinutes <= 4000, "A limit of \(transport.maximumMinutes) min.")
    guard let means = rule.means.first(where: { $0.means == transport.means }) else {
      preconditionFailure("No estimate for \(transport.means.rawValue).")
    }
    let ceiling = min(hours.sustainable, context.book.weeklyMaximum.minutes - hours.existing)
    return fit_citizen(
      goal: 0, wished: Int32(hours.wished), reach: Int32(min(ceiling, hours.wished)),
      sustainable: Int32(min(hours.sustainable, weeklyMaximum - hours.existing)),
      easting: citizen.home.easting, northing: citizen.home.northing,
      pace: Int32(rule.detourPercent * means.secondsPerKilometre),
      base: Int32(means.baseMinutes), limit: Int32(transport.maximumMinutes),
      farthest: Int32(transport.maximumMinutes * (100 + rule.marginPercent) / 100),
      span_reciprocal: 1 / Float(max(1, transport.maximumMinutes - means.baseMinutes)), least: 1)
  }

  private mutating func addDuty(of citizen: CitizenFacts) -> Int32 {
    guard let duty = citizen.duty else { return -1 }
    let first = Int32(duties.count)
    for type in context.openings.types {
      let discharge = context.clock.discharge(of: duty, of: citizen.record, by: type)
      duties.append(
        CitizenColumns.Discharge(
          latestStart: discharge.map { $0.latestStart?.number ?? .max } ?? .min,
          minimumWeeks: Int32(discharge?.minimumWeeks ?? 0)))
    }
    return first
  }
}

extension Citizen {
  /// The number of the last day on which an approval stands that was decided by a day; `Int32.min`
  /// without one, `Int32.max` when it has no end.
  func lastDay(of kind: ApprovalKind, decidedBy today: Day) -> Int32 {
    approvals.filter { $0.kind == kind && $0.decided <= today }
      .map { $0.validUntil?.number ?? .max }.max() ?? .min
  }
}

extension GridPoint {
  /// The bits of both coordinates by turns (Morton order): near in this order is mostly near in place.
  fileprivate var interleaved: UInt64 {
    func spread(_ value: Int32) -> UInt64 {
      (0..<32).reduce(0) {
        $0 | UInt64(UInt32(bitPattern: value) >> UInt32($1) & 1) << UInt64(2 * $1)
      }
    }
    return spread(easting) | spread(northing) << 1
  }
}
