import JobCentre

/// Brings gates, fit, priority and dates of a pair together.
struct Assessor {
  private let book: RuleBook
  private let vocabulary: Vocabulary
  private let gatekeeper: Gatekeeper
  private let scorer: FitScorer
  private let clock: DutyClock

  init(
    book: RuleBook, statutes: [Statute], vocabulary: Vocabulary, clock: DutyClock, today: Day,
    barred: Set<Gatekeeper.Pair>
  ) {
    self.book = book
    self.vocabulary = vocabulary
    gatekeeper = Gatekeeper(
      book: book, statutes: statutes, clock: clock, today: today, barred: barred)
    scorer = FitScorer(book: book, vocabulary: vocabulary)
    self.clock = clock
  }

  /// What a pair comes to before anybody needs the details.
  enum Verdict {
    /// No goal shares a digit with the occupation.
    case otherOccupation
    /// Gates are closed; what the fit would be if they were open.
    case closed(GateSet, fit: Int)
    /// The fit is below the floor.
    case weak
    /// It may be proposed.
    case passes(Worth)
  }

  /// What a pair is worth to the plan.
  struct Worth: Hashable {
    /// 0–1000.
    let fit: Int
    /// Weight × (fit and points), the second tier.
    let value: Int
    /// Whether a duty is discharged, the first tier.
    let dischargesDuty: Bool
  }

  /// The whole verdict, with every closed gate.
  func verdict(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Verdict {
    guard let (fit, closed) = judgement(citizen, opening) else { return .otherOccupation }
    if !closed.isEmpty { return .closed(closed, fit: fit) }
    if fit < book.fit.floor { return .weak }
    return .passes(worth(citizen, opening, fit: fit))
  }

  /// The fit and every closed gate; `nil` when no goal shares a digit with the occupation.
  func judgement(
    _ citizen: CitizenFacts, _ opening: OpeningFacts
  ) -> (fit: Int, closed: GateSet)? {
    let goal = scorer.goal(citizen, opening)
    guard goal.sharedDigits > 0 else { return nil }
    let travel = scorer.travel(citizen, opening)
    return (
      fit: scorer.fit(citizen, opening, goal: goal, travel: travel).total,
      closed: gatekeeper.closedGates(citizen, opening, travel: travel)
    )
  }

  /// What a pair would be worth, whatever its gates.
  func worth(_ citizen: CitizenFacts, _ opening: OpeningFacts, fit: Int) -> Worth {
    Worth(
      fit: fit, value: citizen.weight.total * (fit + opening.points),
      dischargesDuty: citizen.duty.map {
        clock.discharges($0, of: citizen.record, by: opening.record)
      } ?? false)
  }

  /// The points of the goal part in an occupation, whatever the company.
  func goalPoints(_ citizen: CitizenFacts, _ digits: OccupationDigits) -> GoalPoints {
    scorer.goalPoints(citizen, digits)
  }

  /// The most points a pair can have whose goal part is `goal`.
  func bound(goal: Int) -> Int { scorer.bound(goal: goal) }

  /// Whether every gate is open to a pair.
  func isOpen(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    gatekeeper.closedGates(citizen, opening, travel: scorer.travel(citizen, opening)).isEmpty
  }

  /// The gates that are closed to a pair that was agreed or published when they were open.
  func closedGatesToHeld(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> GateSet {
    gatekeeper.closedGatesToHeld(citizen, opening, travel: scorer.travel(citizen, opening))
  }

  /// All that the lists show of a pair.
  func assessment(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Assessment {
    let goal = scorer.goal(citizen, opening)
    var travel = scorer.travel(citizen, opening)
    let fit = scorer.fit(citizen, opening, goal: goal, travel: travel)
    travel.isLimitVerified = gatekeeper.isTravelVerified(citizen, opening)
    return Assessment(
      fit: fit,
      priority: Priority(
        weight: citizen.weight.total, flags: citizen.weight.flags,
        waiting: citizen.weight.waiting, isPrivate: opening.company.sector == .private,
        isShortage: opening.isShortage, points: opening.points),
      travel: travel, missing: missing(citizen, opening),
      weeklyMinutes: scorer.weeklyMinutes(citizen, opening), start: opening.record.start,
      end: opening.record.end, isOfferVerified: gatekeeper.isOfferVerified(citizen, opening),
      isLengthVerified: gatekeeper.isLengthVerified(citizen, opening), duty: citizen.duty,
      dischargesDuty: worth(citizen, opening, fit: fit.total).dischargesDuty)
  }

  /// Whether the source of what closes a gate to a pair has been read.
  func isVerified(_ gate: Gate, _ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    gatekeeper.isVerified(gate, citizen, opening)
  }

  /// What the citizen lacks: certificates and licences, then must-haves, then nice-to-haves.
  private func missing(
    _ citizen: CitizenFacts, _ opening: OpeningFacts
  ) -> [MissingCompetence] {
    let asked = opening.record.requirements
    let held = Set(
      citizen.record.competences + citizen.record.certificates + citizen.record.drivingLicences)
    let formal = (opening.certificates + opening.drivingLicences)
      .filter { !held.contains($0.code) }
      .map { MissingCompetence(code: $0.code, isMust: true, course: $0.course) }
    func informal(_ codes: [CompetenceCode], isMust: Bool) -> [MissingCompetence] {
      codes.filter { !held.contains($0) }.map { code in
        let course = vocabulary.competences[code]?.course.flatMap { course in
          course.days.map { $0 <= book.fit.shortCourseDays } == true ? course : nil
        }
        return MissingCompetence(code: code, isMust: isMust, course: course)
      }
    }
    return formal + informal(asked.must, isMust: true) + informal(asked.nice, isMust: false)
  }
}
