import JobCentre

extension CitizenMaker {
  /// Children, education and when the citizen can work.
  func setFamily(
    _ citizen: inout Citizen, _ profile: GroupProfile, _ random: inout SeededRandom
  ) {
    citizen.lacksQualifyingEducation = random.chance(profile.unskilled)
    citizen.isSingleProvider = random.chance(profile.singleProvider)
    let isProvider =
      citizen.isSingleProvider || random.chance(citizen.ageBand == .over50 ? 40 : 170)
    let isYoung = citizen.ageBand == .from18to24 || citizen.ageBand == .from25to29
    if isProvider {
      citizen.policyFlags.append(PolicyFlags.provider)
      if isYoung { citizen.policyFlags.append(PolicyFlags.youngProvider) }
    }
    let shifts: Choice<ShiftSet> =
      profile.isNear
      ? [
        .all: 30, [.day, .evening, .weekend]: 22, [.day, .weekend]: 16, [.day, .evening]: 10,
        .day: 22,
      ]
      : [.day: 60, [.day, .weekend]: 17, [.day, .evening]: 10, .all: 13]
    citizen.shifts = shifts.draw(&random)
    if isProvider, random.chance(citizen.isSingleProvider ? 600 : 200) {
      // Childcare opens about half past six and closes about five.
      let from = 30 * random.within(13...16)
      let to = 30 * random.within(31...34)
      if let from = ClockTime(minutes: from), let to = ClockTime(minutes: to) {
        citizen.childcareWindow = ClockWindow(from: from, to: to)
        citizen.shifts = .day
      }
    }
  }

  /// Whether the citizen is held ready, from when, and what an authority has decided.
  func setStanding(
    _ citizen: inout Citizen, _ profile: GroupProfile, _ random: inout SeededRandom
  ) {
    let spell = monday - citizen.benefitStart
    func decided(_ random: inout SeededRandom) -> Day {
      monday + -random.within(0...min(spell, 300))
    }
    citizen.isReadyForCompany = random.chance(profile.ready)
    if citizen.isReadyForCompany {
      if random.chance(profile.praktik) {
        let day = decided(&random)
        citizen.approvals.append(
          Approval(
            kind: Approvals.praktik57, decided: day,
            validUntil: random.chance(200) ? monday + random.within(14...200) : nil))
      }
      if let required = profile.required, random.chance(required.share) {
        citizen.approvals.append(Approval(kind: required.kind, decided: decided(&random)))
      }
      if random.chance(80) { citizen.notBefore = monday.adding(weeks: random.within(1...8)) }
    }
    let isTestable = citizen.targetGroup == Groups.unemploymentInsured
    if isTestable, random.chance(12) {
      citizen.approvals.append(
        Approval(kind: Approvals.availabilityTest, decided: decided(&random)))
    }
    if random.chance(profile.isNear ? 10 : 40) {
      citizen.exemptUntil = monday + random.within(-20...90)
    }
    if random.chance(profile.mentored) { citizen.mentorMinutes = 60 * random.within(1...3) }
    if citizen.isReadyForCompany, random.chance(280) {
      let purposes: Choice<PlacementPurpose> =
        profile.isNear
        ? [Purposes.upskill: 45, Purposes.recruit: 45, Purposes.clarify: 10]
        : [Purposes.clarify: 45, Purposes.upskill: 30, Purposes.retrain: 25]
      citizen.nextPurpose = purposes.draw(&random)
    }
    if citizen.isReadyForCompany, spell > 14, random.chance(400) {
      citizen.lastSuggested = monday.adding(weeks: -random.within(1...min(16, spell / 7)))
    }
    let hadJob = citizen.targetGroup == Groups.unemploymentInsured ? 500 : 220
    if !companies.isEmpty, random.chance(hadJob) {
      citizen.lastEmployer = random.pick(companies)
      citizen.lastEmployedUntil = citizen.benefitStart + -1
    }
  }

  /// What municipal policy gives weight to, beside children.
  func setFlags(_ citizen: inout Citizen, _ random: inout SeededRandom) {
    let months = (monday - citizen.benefitStart) / 30
    switch citizen.targetGroup {
    case Groups.unemploymentInsured, Groups.jobReady:
      guard months >= 6, random.chance(450) else { return }
      citizen.policyFlags.append(PolicyFlags.middleGroup)
      if months >= 12 { citizen.policyFlags.append(PolicyFlags.longTerm) }
    case Groups.flexJobEligible:
      if months >= 24 { citizen.policyFlags.append(PolicyFlags.flexJobOver2Years) }
    default:
      return
    }
  }
}
