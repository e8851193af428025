import JobCentre

/// Says which gates are closed to a pair of citizen and opening.
///
/// The gates are the kinds of rule; their content comes from the rule book. A gate excludes and
/// never lowers a score, and every closed gate can be named.
struct Gatekeeper {
  private let book: RuleBook
  let statutes: [Statute]
  private let today: Day
  private let windows: SourceWindows
  private let barred: Set<Pair>
  let clock: DutyClock

  /// A pair by the places of its records.
  struct Pair: Hashable {
    let citizen: CitizenID
    let opening: OpeningID
  }

  /// A gatekeeper for one day.
  ///
  /// - Parameters:
  ///   - book: The book of the day.
  ///   - statutes: The books of the days on which openings start.
  ///   - clock: The clock of the day.
  ///   - today: The day.
  ///   - barred: The pairs to which somebody has said no.
  init(
    book: RuleBook, statutes: [Statute], clock: DutyClock, today: Day, barred: Set<Pair>
  ) {
    self.book = book
    self.statutes = statutes
    self.today = today
    self.barred = barred
    self.clock = clock
    windows = SourceWindows(book: book, today: today)
  }

  /// Every gate that is closed to the pair; empty when it passes.
  ///
  /// - Complexity: O(*r*) in the records' own lists; nothing is allocated for a pair that passes.
  func closedGates(_ citizen: CitizenFacts, _ opening: OpeningFacts, travel: Travel) -> GateSet {
    var closed = GateSet()
    checkOpening(citizen, opening, &closed)
    checkState(citizen, opening, &closed)
    checkOffer(citizen, opening, &closed)
    checkWork(citizen, opening, &closed)
    closed.insert(.transport, if: isTooFar(citizen, opening, travel: travel))
    checkQualifications(citizen, opening, &closed)
    closed.insert(
      .decision,
      if: barred.contains(Pair(citizen: citizen.record.id, opening: opening.record.id)))
    return closed
  }

  /// The gates that are closed to a pair that was agreed or published when they were open.
  ///
  /// The calendar alone does not undo such a pair: not a reply-by that has passed, not a notice that
  /// would be too short today, and not a course that would begin too late. Nor does it that the duty is gone which made it the law's
  /// minimum: the offer itself discharges it when it begins.
  func closedGatesToHeld(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, travel: Travel
  ) -> GateSet {
    var closed = closedGates(citizen, opening, travel: travel)
    closed.remove(.expired)
    closed.remove(.notice)
    closed.remove(.selfReliance)
    func areTaught(_ asked: [OpeningFacts.Asked]) -> Bool {
      asked.allSatisfy { $0.isTaught || citizen.competences.contains($0.number) }
    }
    if areTaught(opening.certificates) { closed.remove(.certificate) }
    if areTaught(opening.drivingLicences) { closed.remove(.drivingLicence) }
    return closed
  }

  /// Visibility and reservation of the opening (RD-22, PR-48, PR-18).
  private func checkOpening(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, _ closed: inout GateSet
  ) {
    let record = opening.record
    closed.insert(
      .expired, if: record.start < today || record.replyBy.map { $0 < today } ?? false)
    closed.insert(
      .window,
      if: !windows.includes(citizen.record.municipality, in: windows.audience(of: record)))
    closed.insert(
      .reservation, if: record.reservedFor.map { $0 != citizen.record.id } ?? false)
    closed.insert(.blockade, if: opening.company.isBlockaded)
  }

  /// State of the citizen (RD-28, RD-36).
  private func checkState(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, _ closed: inout GateSet
  ) {
    closed.insert(.readiness, if: !citizen.record.isReadyForCompany)
    closed.insert(
      .notBefore, if: citizen.record.notBefore.map { opening.record.start < $0 } ?? false)
    closed.insert(
      .notice, if: citizen.noticeUntil.map { opening.record.start < $0 } ?? false)
    closed.insert(
      .exempt, if: citizen.record.exemptUntil.map { opening.record.start <= $0 } ?? false)
    closed.insert(.selfReliance, if: isBeyondTheMinimum(citizen, opening))
  }

  /// Offer, employer, approval, purpose, length and the rules on wage subsidy, as the book of the
  /// day the opening starts has them.
  private func checkOffer(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, _ closed: inout GateSet
  ) {
    let record = opening.record
    let place = opening.statute
    let standing = citizen.standings[place]
    if let row = standing.row {
      checkCell(
        statutes[place].matrix.cell(row: row, column: opening.type, sector: opening.company.sector),
        citizen, opening, &closed)
      switch opening.lawfulLength[row] {
      case .lawful: break
      case .with(let kinds):
        closed.insert(
          .duration, if: !kinds.allSatisfy { isApproved($0, citizen, on: record.start) })
      case .unlawful: closed.insert(.duration)
      }
    } else {
      closed.insert(.offerType)
    }
    if opening.rule.needsPurpose, let wanted = citizen.record.nextPurpose {
      closed.insert(.purpose, if: record.purpose != wanted)
    }
    closed.insert(
      .priorBenefit,
      if: opening.priorBenefitRules.contains { rule in
        standing.priorBenefitMet[rule].map { record.start < $0 } ?? false
      })
    closed.insert(
      .lastEmployer,
      if: statutes[place].book.lastEmployer.holds(for: record.type, group: standing.group)
        && citizen.record.lastEmployer == opening.company.cvr
        || isTooSoonAfterEmployment(citizen, opening))
    closed.insert(
      .netExpansion,
      if: statutes[place].book.netExpansion.holds(for: record.type, group: standing.group)
        && opening.site.staff.lastMonth < opening.site.staff.average12Months)
    closed.insert(.extraWork, if: opening.rule.needsExtraWork && !record.isExtraWork)
  }

  /// Whether the offer is given to the group, at this kind of employer, at this age, as approved.
  private func checkCell(
    _ cell: OfferMatrix.Cell, _ citizen: CitizenFacts, _ opening: OpeningFacts,
    _ closed: inout GateSet
  ) {
    guard cell.isOffered else { return closed.insert(.offerType) }
    guard cell.isOfferedHere else { return closed.insert(.employerSector) }
    guard cell.ways.contains(where: { $0.isFor(citizen.record) }) else {
      return closed.insert(.offerType)
    }
    closed.insert(
      .approval,
      if: !cell.ways.contains { isOpen($0, to: citizen, on: opening.record.start) })
  }

  func isOpen(_ way: OfferMatrix.Way, to citizen: CitizenFacts, on day: Day) -> Bool {
    way.isFor(citizen.record)
      && way.approvals.allSatisfy { isApproved($0, citizen, on: day) }
  }

  private func isApproved(_ kind: ApprovalKind, _ citizen: CitizenFacts, on day: Day) -> Bool {
    citizen.record.approvals.contains {
      $0.kind == kind && $0.decided <= today && ($0.validUntil.map { day <= $0 } ?? true)
    }
  }

  /// Hours, limits and times (RD-10, RD-27, OT-07, BEK 2636/2021 § 57).
  private func checkWork(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, _ closed: inout GateSet
  ) {
    let hours = citizen.record.hours
    closed.insert(.hours, if: opening.minimumMinutes > hours.sustainable)
    closed.insert(
      .totalHours,
      if: opening.minimumMinutes + hours.existing
        > statutes[opening.statute].book.weeklyMaximum.minutes)
    closed.insert(
      .intensity,
      if: opening.record.hours.leastIntensityPercent.map { hours.intensityPercent < $0 } ?? false)
    closed.insert(
      .functionalLimits, if: citizen.excludedDemands.intersects(opening.demands))
    if let care = citizen.record.childcareWindow, let work = opening.record.hours.window {
      closed.insert(.childcare, if: !care.contains(work))
    }
    closed.insert(
      .shift, if: !opening.record.hours.shifts.isSubset(of: citizen.record.shifts))
  }

  /// Whether the estimate is over the citizen's limit, or the law's, by more than the margin.
  private func isTooFar(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, travel: Travel
  ) -> Bool {
    let minutes = travel.minutes * 100
    let margin = 100 + book.transport.marginPercent
    if minutes > travel.limit * margin { return true }
    return lawfulTravel(citizen, opening).map { 2 * minutes > $0.minutes * margin } ?? false
  }

  /// How many minutes a day the law allows when the opening starts; `nil` where it does not say.
  func lawfulTravel(
    _ citizen: CitizenFacts, _ opening: OpeningFacts
  ) -> (from: Day, minutes: Int, isVerified: Bool)? {
    citizen.standings[opening.statute].dailyTravel.last { $0.from <= opening.record.start }
  }

  /// Certificates, licences and language; one that a course gives before the start does not close.
  private func checkQualifications(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, _ closed: inout GateSet
  ) {
    func lacks(_ asked: [OpeningFacts.Asked]) -> Bool {
      asked.contains { $0.course == nil && !citizen.competences.contains($0.number) }
    }
    closed.insert(.certificate, if: lacks(opening.certificates))
    closed.insert(.drivingLicence, if: lacks(opening.drivingLicences))
    if let demand = opening.record.requirements.language?.skill {
      closed.insert(
        .language,
        if: !citizen.record.languages.contains {
          $0.language == demand.language && $0.level >= demand.level
        })
    }
  }
}

extension RuleBook.OfferExemption {
  /// Whether the rule holds for an offer to a group.
  func holds(for offer: OfferType, group: TargetGroup) -> Bool {
    offers.contains(offer) && !exceptGroups.contains(group)
  }
}
