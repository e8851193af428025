package import JobCentre

extension ReferenceRules {
  /// Digits that two codes share from the left, at most four.
  private func sharedDigits(_ left: OccupationCode, _ right: OccupationCode) -> Int {
    var shared = 0
    for (one, other) in zip(left.text.prefix(4), right.text.prefix(4)) {
      guard one == other else { break }
      shared += 1
    }
    return shared
  }

  /// The fit, part by part as the book says.
  package func fit(_ citizen: Citizen, _ opening: Opening) -> Int {
    let (company, site) = region.site(of: opening)
    let rule = book.fit
    let goal =
      citizen.goals.map { goal -> Int in
        let shared = sharedDigits(goal.occupation, opening.occupation)
        guard shared > 0, let row = JobGoal.Rank.allCases.firstIndex(of: goal.rank) else {
          return 0
        }
        let wished = goal.wishedCompany == company.cvr ? rule.wishedCompany : 0
        return rule.goal * min(1000, rule.goalScale[row][4 - shared] + wished) / 1000
      }.max() ?? 0
    let held = Set(citizen.competences + citizen.certificates + citizen.drivingLicences)
    let must = Set(opening.requirements.must)
    let nice = Set(opening.requirements.nice)
    let closable = must.subtracting(held).filter { code in
      vocabulary.competences[code]?.course?.days.map { $0 <= rule.shortCourseDays } ?? false
    }
    let mustHeld = must.intersection(held).count
    let mustCover =
      must.isEmpty
      ? 1000 : (mustHeld * 1000 + closable.count * rule.trainableShare) / must.count
    let niceCover = nice.isEmpty ? 1000 : nice.intersection(held).count * 1000 / nice.count
    let cover = rule.mustShare * mustCover + (1000 - rule.mustShare) * niceCover
    let competences = rule.competences * cover / 1_000_000
    let small = opening.smallJob?.minutes ?? 0
    let ceiling = min(
      citizen.hours.sustainable, book.weeklyMaximum.minutes - citizen.hours.existing)
    let minutes = max(
      opening.hours.minimum + small,
      min(opening.hours.maximum + small, ceiling, citizen.hours.wished))
    let away = min(rule.hoursTolerance, abs(minutes - citizen.hours.wished))
    let hours = rule.hours * (rule.hoursTolerance - away) / rule.hoursTolerance
    let nearest = book.transport.minutes(metres: 0, by: citizen.transport.means)
    let limit = citizen.transport.maximumMinutes
    let span = max(1, limit - nearest)
    let left = min(span, max(0, limit - travelMinutes(citizen, site)))
    let type = book.offerTypes.first { $0.code == opening.type }
    let hasProspect = opening.prospect != nil || type?.alwaysDischarges == true
    return goal + competences + hours + rule.distance * left / span
      + (hasProspect ? rule.prospect : 0)
  }

  /// Whether any goal shares a digit with the opening.
  package func sharesGoal(_ citizen: Citizen, _ opening: Opening) -> Bool {
    citizen.goals.contains { sharedDigits($0.occupation, opening.occupation) > 0 }
  }

  /// Whether a pair may be proposed.
  package func isCandidate(_ citizen: Citizen, _ opening: Opening) -> Bool {
    sharesGoal(citizen, opening) && fit(citizen, opening) >= book.fit.floor
      && closedGates(citizen, opening).isEmpty
  }

  /// The value of a pair in the second tier.
  package func points(_ citizen: Citizen, _ opening: Opening, hasDuty: Bool) -> Int {
    let (company, _) = region.site(of: opening)
    let rule = book.priority
    let waited = today - (citizen.lastSuggested ?? citizen.benefitStart)
    let waiting = min(rule.waitingMaximum, max(0, waited) / 7 / rule.waitingWeeks)
    let flags = book.policyFlags.filter { citizen.policyFlags.contains($0.code) }
    let weight = min(
      rule.maximumWeight,
      rule.baseWeight + (hasDuty ? rule.dutyWeight : 0) + waiting
        + flags.map(\.weight).reduce(0, +))
    let isShortage = rule.shortageOccupations.contains {
      opening.occupation.text.hasPrefix($0.text.prefix(4))
    }
    let rung = book.offerTypes.first { $0.code == opening.type }?.rung ?? 0
    return weight
      * (fit(citizen, opening) + rule.ladder[rung]
        + (company.sector == .private ? rule.privatePoints : 0)
        + (isShortage ? rule.shortagePoints : 0))
  }
}
