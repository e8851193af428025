import JobCentre
import Matching

/// Makes the caseworkers' lists of one week.
struct CaseworkerListMaker {
  private let week: WeekIndex
  private let words: Wording
  private let caseloads: [StaffID: Caseload]

  /// One caseworker's share of a plan, each part in the plan's own order.
  private struct Caseload {
    var proposals: [Proposal] = []
    var unplaced: [Unplaced] = []
    var exempt: [Exempt] = []
    var incomplete: [(citizen: CitizenID, missing: [MissingInformation])] = []
    var conflicts: [Conflict] = []
    var early: [(citizen: CitizenID, action: EarlyActionClock.EarlyAction)] = []
  }

  init(week: WeekIndex, words: Wording, early clock: EarlyActionClock) {
    self.week = week
    self.words = words
    var caseloads: [StaffID: Caseload] = [:]
    for citizen in week.region.region.citizens { caseloads[citizen.caseworker] = Caseload() }
    for citizen in week.region.region.citizens {
      guard let action = clock.action(for: citizen) else { continue }
      caseloads[citizen.caseworker]?.early.append((citizen.id, action))
    }
    func caseworker(_ citizen: CitizenID) -> StaffID { week.citizen(citizen).caseworker }
    for proposal in week.plan.proposals {
      caseloads[caseworker(proposal.citizen)]?.proposals.append(proposal)
    }
    for unplaced in week.plan.unplaced {
      caseloads[caseworker(unplaced.citizen)]?.unplaced.append(unplaced)
    }
    for exempt in week.plan.exempt {
      caseloads[caseworker(exempt.citizen)]?.exempt.append(exempt)
    }
    for record in week.plan.incomplete + week.plan.lacking {
      if case .citizen(let citizen, let caseworker) = record.record {
        caseloads[caseworker]?.incomplete.append((citizen, record.missing))
      }
    }
    for conflict in week.plan.conflicts {
      guard let citizen = week.findCitizen(conflict.citizen) else { continue }
      caseloads[citizen.caseworker]?.conflicts.append(conflict)
    }
    self.caseloads = caseloads
  }

  /// Everybody who has citizens in the region, by id.
  var caseworkers: [StaffID] { caseloads.keys.sorted() }

  /// A caseworker's proposals, the most urgent first.
  func proposals(of caseworker: StaffID) -> [Proposal] {
    (caseloads[caseworker]?.proposals ?? []).sorted {
      (urgency($0), $0.citizen) < (urgency($1), $1.citizen)
    }
  }

  /// A caseworker's citizens without a place: duties first, by day, then by id.
  func unplaced(of caseworker: StaffID) -> [Unplaced] {
    (caseloads[caseworker]?.unplaced ?? []).sorted {
      switch ($0.duty?.due, $1.duty?.due) {
      case (let day?, let other?) where day != other: day < other
      case (_?, nil): true
      case (nil, _?): false
      default: $0.citizen < $1.citizen
      }
    }
  }

  /// One caseworker's list.
  func list(for caseworker: StaffID) -> CaseworkerList {
    let load = caseloads[caseworker] ?? Caseload()
    let proposals = proposals(of: caseworker)
    let unplaced = unplaced(of: caseworker)
    return CaseworkerList(
      frame: words.frame(title: "Ugens match", owner: caseworker),
      summary: [summary(load)],
      changes: week.changes(words) { citizen, _ in citizen?.caseworker == caseworker },
      placed: proposals.map(placed), deadlines: deadlines(proposals, unplaced, load.early),
      deadlineHeading: "Frister inden for \(words.book.deadlines.terms.listedWeeks) uger",
      unplaced: unplaced.map(self.unplaced),
      exempt: load.exempt.map {
        Labelled(
          label: $0.citizen.text, words: "fritaget til og med \(Danish.full($0.until))")
      },
      conflicts: load.conflicts.map(conflict),
      incomplete: load.incomplete.map {
        Labelled(label: $0.citizen.text, words: words.missing($0.missing))
      })
  }

  /// Other suggestions of a citizen: reserves and what else is possible.
  func others(_ citizen: CitizenID) -> [String] {
    week.suggestions(of: citizen).filter { $0.role != .primary }.map { suggestion in
      let opening = week.opening(suggestion.opening)
      let role = suggestion.role == .reserve ? "reserve" : "mulig"
      return "\(role): \(opening.record.title), \(opening.company.name) (\(suggestion.opening)): "
        + words.brief(suggestion.assessment)
    }
  }

  private func urgency(_ proposal: Proposal) -> Day {
    let opening = week.opening(proposal.opening).record
    return [opening.replyBy, proposal.assessment.duty?.due].compactMap { $0 }.min()
      .map { min($0, opening.start) } ?? opening.start
  }

  private func summary(_ load: Caseload) -> String {
    "\(words.citizens(load.proposals.count)) med forslag, "
      + "\(load.unplaced.count) uden plads, \(load.exempt.count) fritaget, "
      + "\(load.incomplete.count) mangler oplysninger."
  }

  private func conflict(_ conflict: Conflict) -> CaseworkerList.ConflictLine {
    let opening = week.find(conflict.opening)
    let id = conflict.opening.text
    return CaseworkerList.ConflictLine(
      kind: words.kind(of: conflict.pin),
      pair: "\(conflict.citizen) hos \(opening.map { "\($0.company.name) (\(id))" } ?? id)",
      cause: words.cause(conflict.cause))
  }

  private func placed(_ proposal: Proposal) -> CaseworkerList.PlacedCitizen {
    let opening = week.opening(proposal.opening)
    return CaseworkerList.PlacedCitizen(
      pair: words.pair(
        week.citizen(proposal.citizen), at: opening, proposal.assessment, for: .caseworker,
        pin: proposal.pin),
      opening: "\(opening.record.title), \(words.place(opening)) "
        + "(\(opening.record.id), \(opening.consultant))",
      terms: words.terms(opening), reply: words.reply(opening.record.replyBy),
      others: others(proposal.citizen))
  }

  private func unplaced(_ unplaced: Unplaced) -> CaseworkerList.UnplacedCitizen {
    let citizen = week.citizen(unplaced.citizen)
    let reserves = week.reserves(of: unplaced.citizen)
    return CaseworkerList.UnplacedCitizen(
      heading: [citizen.id.text, unplaced.duty.map(words.shortDeadline)].compactMap { $0 }
        .joined(separator: " · "),
      goals: words.goals(citizen), tally: words.tally(unplaced) + ".",
      reserves: reserves.map { reserve in
        let opening = week.opening(reserve.opening)
        return "reserve \(reserve.rank) hos \(opening.company.name) (\(reserve.opening))"
      },
      fix: unplaced.fix.flatMap { words.fix($0, at: week.opening($0.opening)) }.map { [$0] } ?? [],
      others: others(unplaced.citizen).filter { !$0.hasPrefix("reserve") })
  }

  private func deadlines(
    _ proposals: [Proposal], _ unplaced: [Unplaced],
    _ early: [(citizen: CitizenID, action: EarlyActionClock.EarlyAction)]
  ) -> [CaseworkerList.DeadlineLine] {
    let last = words.run.date.adding(weeks: words.book.deadlines.terms.listedWeeks)
    let placed = proposals.map { proposal in
      let opening = "\(week.opening(proposal.opening).company.name) (\(proposal.opening))"
      let isMet = proposal.assessment.dischargesDuty
      return (
        proposal.citizen, proposal.assessment.duty,
        isMet ? "opfyldes af forslaget hos \(opening)" : "opfyldes ikke af forslaget hos \(opening)"
      )
    }
    let waiting = unplaced.map { ($0.citizen, $0.duty, "uden plads") }
    let duties = (placed + waiting).compactMap { citizen, duty, status in
      duty.flatMap { $0.due <= last ? ($0.due, citizen, words.deadline($0), status) : nil }
    }
    let wishes = early.map { ($1.before, $0, words.early($1), $1.rule.title) }
    return (duties + wishes).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { _, citizen, day, status in
      CaseworkerList.DeadlineLine(citizen: citizen.text, deadline: day, status: status)
    }
  }
}

extension Wording {
  /// `Mål A kontorassistent, B receptionist, C butiksassistent`.
  func goals(_ citizen: Citizen) -> String {
    let goals = citizen.goals.sorted { $0.rank < $1.rank }
      .map { "\($0.rank.rawValue) \(occupation($0.occupation))" }
    return "Mål \(goals.joined(separator: ", "))"
  }
}
