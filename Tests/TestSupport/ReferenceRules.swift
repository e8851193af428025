package import JobCentre

/// The gates and the fit once more, slow and obvious, straight from the book.
///
/// Written apart from the code it checks: records as they are, no look-ups, no bits.
package struct ReferenceRules {
  package let region: RegionIndex
  package let book: RuleBook
  package let vocabulary: Vocabulary
  package let today: Day

  package init(region: RegionIndex, book: RuleBook, vocabulary: Vocabulary, today: Day) {
    self.region = region
    self.book = book
    self.vocabulary = vocabulary
    self.today = today
  }

  /// The gates that are closed, with `.expired` among them.
  package func closedGates(_ citizen: Citizen, _ opening: Opening) -> Set<Gate> {
    let (company, site) = region.site(of: opening)
    let group = group(of: citizen)
    let subgroup = group?.code == citizen.targetGroup ? citizen.subgroup : nil
    let code = group?.code ?? citizen.targetGroup
    let isFar =
      group?.distance == .far || subgroup.map { group?.farSubgroups.contains($0) } == true
    let type = book.offerTypes.first { $0.code == opening.type }
    var closed = Set<Gate>()
    func close(_ gate: Gate, when condition: Bool) {
      if condition { closed.insert(gate) }
    }
    close(.expired, when: opening.start < today)
    if let replyBy = opening.replyBy { close(.expired, when: replyBy < today) }
    let source = book.sources.first { $0.code == opening.source }
    close(.window, when: opening.published > today)
    let isShared = source?.sharedWith.contains { $0 == citizen.municipality } ?? false
    if opening.owner != citizen.municipality && !isShared {
      close(.window, when: today - opening.published < source?.exclusiveDays ?? 0)
    }
    close(.reservation, when: opening.reservedFor != nil && opening.reservedFor != citizen.id)
    close(.blockade, when: company.isBlockaded)
    close(.readiness, when: !citizen.isReadyForCompany)
    if let notBefore = citizen.notBefore { close(.notBefore, when: opening.start < notBefore) }
    for rule in book.notices where rule.groups.contains(code) {
      close(.notice, when: opening.start - today < rule.days)
    }
    if let exempt = citizen.exemptUntil { close(.exempt, when: opening.start <= exempt) }
    let rows = book.matrix.filter { row in
      guard row.offer == opening.type, row.groups.contains(code),
        row.ageBands.isEmpty || row.ageBands.contains(citizen.ageBand),
        row.listedFrom.isEmpty
          || row.listedFrom.contains(where: { $0 == citizen.sickListedFrom?.targetGroup })
      else { return false }
      guard let subgroup else { return row.onlySubgroups.isEmpty }
      return !row.exceptSubgroups.contains(subgroup)
        && (row.onlySubgroups.isEmpty || row.onlySubgroups.contains(subgroup))
    }
    let here = rows.filter { $0.sectors.contains(company.sector) }
    close(.offerType, when: rows.isEmpty)
    close(.employerSector, when: !rows.isEmpty && here.isEmpty)
    let isApproved = here.contains { row in
      row.approvals.allSatisfy { kind in
        citizen.approvals.contains {
          $0.kind == kind && $0.decided <= today && $0.validUntil ?? opening.start >= opening.start
        }
      }
    }
    close(.approval, when: !here.isEmpty && !isApproved)
    if type?.needsPurpose == true, let purpose = citizen.nextPurpose {
      close(.purpose, when: opening.purpose != purpose)
    }
    for rule in book.priorBenefit
    where rule.offer == opening.type && rule.groups.contains(code)
      && rule.sectors.contains(company.sector)
    {
      let isExempt =
        rule.exemptions.contains(.lacksQualifyingEducation) && citizen.lacksQualifyingEducation
        || rule.exemptions.contains(.over50) && citizen.ageBand == .over50
        || rule.exemptions.contains(.singleProvider) && citizen.isSingleProvider
      close(
        .priorBenefit,
        when: !isExempt && citizen.benefitStart.adding(months: rule.months) > opening.start)
    }
    for rule in book.durations
    where rule.offer == opening.type && (rule.distance == nil || (rule.distance == .far) == isFar)
      && (rule.groups.isEmpty || rule.groups.contains(code))
      && (rule.sector == nil || rule.sector == company.sector)
      && (rule.purposes.isEmpty || rule.purposes.contains { $0 == opening.purpose })
    {
      func isWithin(_ maximum: RuleBook.DurationRule.Length) -> Bool {
        let limit =
          switch maximum {
          case .weeks(let weeks): opening.start + 7 * weeks
          case .months(let months): opening.start.adding(months: months)
          }
        return opening.weeks.map { opening.start + 7 * $0 <= limit } ?? false
      }
      let isExtended = rule.extended.map { extended in
        isWithin(extended.maximum)
          && citizen.approvals.contains {
            $0.kind == extended.approval && $0.decided <= today
              && $0.validUntil ?? opening.start >= opening.start
          }
      }
      close(.duration, when: !isWithin(rule.maximum) && isExtended != true)
    }
    for rule in book.intakes
    where rule.offers.contains(opening.type) && rule.groups.contains(code) {
      let next = (1...366).map { opening.start + $0 }.first { day in
        rule.days.contains { "\(day)".hasSuffix("-\($0)") }
      }
      let last = opening.weeks.map { opening.start + (7 * $0 - 1) }
      if let next { close(.duration, when: last.map { $0 >= next } ?? true) }
    }
    func holds(_ rule: RuleBook.OfferExemption) -> Bool {
      rule.offers.contains(opening.type) && !rule.exceptGroups.contains(code)
    }
    close(.lastEmployer, when: holds(book.lastEmployer) && citizen.lastEmployer == company.cvr)
    closeCircumstances(citizen, opening, company, code, &closed)
    close(
      .netExpansion,
      when: holds(book.netExpansion) && site.staff.average12Months > site.staff.lastMonth)
    close(.extraWork, when: type?.needsExtraWork == true && !opening.isExtraWork)
    closeWork(citizen, opening, &closed)
    closeTravel(citizen, opening, site, &closed)
    for decision in region.region.decisions
    where decision.citizen == citizen.id && decision.opening == opening.id {
      let isInForce = decision.date <= today && decision.validUntil ?? today >= today
      close(
        .decision, when: isInForce && (decision.answer == .no || decision.step == .stopped))
    }
    return closed
  }

  /// The group under the book: the citizen's own, or the one that covers it.
  private func group(of citizen: Citizen) -> RuleBook.TargetGroupRule? {
    book.targetGroups.first { $0.code == citizen.targetGroup }
      ?? book.targetGroups.first { $0.covers.contains(citizen.targetGroup) }
  }

  /// Whether a course, in time or not, gives whatever of these the citizen has not got.
  package func areTaught(_ codes: [CompetenceCode], to citizen: Citizen) -> Bool {
    let held = citizen.competences + citizen.certificates + citizen.drivingLicences
    return codes.allSatisfy {
      held.contains($0) || vocabulary.competences[$0]?.course?.days != nil
    }
  }

  private func closeWork(_ citizen: Citizen, _ opening: Opening, _ closed: inout Set<Gate>) {
    let minutes = opening.hours.minimum + (opening.smallJob?.minutes ?? 0)
    if minutes > citizen.hours.sustainable { closed.insert(.hours) }
    if minutes + citizen.hours.existing > book.weeklyMaximum.minutes { closed.insert(.totalHours) }
    if opening.hours.leastIntensityPercent ?? 0 > citizen.hours.intensityPercent {
      closed.insert(.intensity)
    }
    let spared = citizen.functionalLimits.flatMap { vocabulary.limits[$0]?.excludes ?? [] }
    if opening.requirements.demands.contains(where: spared.contains) {
      closed.insert(.functionalLimits)
    }
    if let care = citizen.childcareWindow, let work = opening.hours.window,
      work.from < care.from || work.to > care.to
    {
      closed.insert(.childcare)
    }
    if !opening.hours.shifts.subtracting(citizen.shifts).isEmpty { closed.insert(.shift) }
    let held = citizen.competences + citizen.certificates + citizen.drivingLicences
    func lacks(_ codes: [CompetenceCode]) -> Bool {
      codes.contains { code in
        let days = vocabulary.competences[code]?.course?.days
        let inTime = days.map { $0 * 7 <= (opening.start - today) * 5 } ?? false
        return !held.contains(code) && !inTime
      }
    }
    if lacks(opening.requirements.certificates) { closed.insert(.certificate) }
    if lacks(opening.requirements.drivingLicences) { closed.insert(.drivingLicence) }
    if let asked = opening.requirements.language?.skill,
      !citizen.languages.contains(where: {
        $0.language == asked.language && $0.level >= asked.level
      })
    {
      closed.insert(.language)
    }
  }

  private func closeTravel(
    _ citizen: Citizen, _ opening: Opening, _ site: Site, _ closed: inout Set<Gate>
  ) {
    let minutes = travelMinutes(citizen, site)
    let margin = 100 + book.transport.marginPercent
    if minutes * 100 > citizen.transport.maximumMinutes * margin { closed.insert(.transport) }
    let lawful = book.transport.daily
      .filter {
        $0.groups.contains(group(of: citizen)?.code ?? citizen.targetGroup)
          && citizen.benefitStart.adding(months: $0.fromMonths) <= opening.start
      }
      .max { $0.fromMonths < $1.fromMonths }
    if let lawful, 2 * minutes * 100 > lawful.maximumMinutes * margin { closed.insert(.transport) }
  }

  /// Estimated minutes one way.
  package func travelMinutes(_ citizen: Citizen, _ site: Site) -> Int {
    func centre(_ code: MunicipalityCode) -> GridPoint {
      vocabulary.municipalities[code]?.centre ?? GridPoint(easting: 0, northing: 0)
    }
    let home =
      switch citizen.transport.origin {
      case .cell(let cell): cell.centre
      case .municipality: centre(citizen.municipality)
      }
    return book.transport.minutes(
      metres: home.distance(to: site.position ?? centre(site.municipality)),
      by: citizen.transport.means)
  }
}
