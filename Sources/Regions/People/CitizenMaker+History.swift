import JobCentre

extension CitizenMaker {
  /// Earlier offers: some duties are discharged by them, some fall due soon, some are overdue.
  ///
  /// A timetable of offers is laid from the start of the benefit with the pauses usual for the
  /// group; each planned offer was given or not. Only the last few are kept, as case systems do.
  func setHistory(
    _ citizen: inout Citizen, _ profile: GroupProfile, _ random: inout SeededRandom
  ) {
    if profile.isInSubsidy {
      setRunningSubsidy(&citizen, &random)
      return
    }
    let habit = profile.habit
    guard habit.given > 0 else { return }
    var start = citizen.benefitStart.adding(weeks: random.within(habit.firstWeeks))
    // Nothing is kept of what was more than five years ago.
    start = max(start, monday.adding(weeks: -260))
    var offers: [PastOffer] = []
    while start < monday {
      let end = start + (7 * random.within(profile.isNear ? 2...6 : 4...13) - 3)
      if random.chance(habit.given) {
        let type =
          habit.onlyPraktik || random.chance(780) ? OfferTypes.praktik : OfferTypes.communityService
        let company: CVRNumber? =
          companies.isEmpty || random.chance(300) ? nil : random.pick(companies)
        offers.append(
          PastOffer(
            type: type, start: start, end: end >= monday && random.chance(200) ? nil : end,
            company: company))
      }
      start = end.adding(weeks: random.within(habit.pauseWeeks))
    }
    citizen.history = offers.suffix(4)
    // Whoever is in an offer now is free when it ends.
    if let last = citizen.history.last, last.end.map({ $0 >= monday }) ?? true {
      citizen.notBefore = (last.end ?? monday.adding(weeks: 3)) + 1
    }
  }

  /// A job with wage subsidy that runs now and ends within half a year.
  private func setRunningSubsidy(_ citizen: inout Citizen, _ random: inout SeededRandom) {
    let run = random.within(7...min(150, monday - citizen.benefitStart))
    let end = monday + random.within(7...100)
    citizen.history = [
      PastOffer(
        type: OfferTypes.wageSubsidy, start: monday + -run, end: end,
        company: companies.isEmpty ? nil : random.pick(companies))
    ]
    citizen.notBefore = end + 1
  }
}
