import JobCentre

/// Whether a citizen could plainly take an opening: a narrow test, without a rule book.
///
/// It is stricter than the law: it is only used to make pairs that no later check would refuse — a
/// place found by a citizen, a yes already given. Short praktik, ordinary work and fleksjob are all
/// it lets through.
struct Plausibility {
  let catalogue: Catalogue
  let vocabulary: Vocabulary

  /// Whether nothing stands between the two.
  func allows(_ citizen: Citizen, _ made: OpeningMaker.Made) -> Bool {
    let opening = made.opening
    return standing(citizen, opening) && type(citizen, made) && hours(citizen, opening)
      && demands(citizen, opening) && isNear(citizen, made.workplace)
      && !made.workplace.isBlockaded && opening.owner == citizen.municipality
  }

  private func standing(_ citizen: Citizen, _ opening: Opening) -> Bool {
    citizen.isReadyForCompany && citizen.exemptUntil == nil
      && citizen.notBefore.map { $0 <= opening.start } ?? true && !citizen.goals.isEmpty
  }

  private func type(_ citizen: Citizen, _ made: OpeningMaker.Made) -> Bool {
    let group = citizen.targetGroup
    switch made.kind {
    case .ordinaryPrivate, .ordinaryPublic:
      return group == Groups.unemploymentInsured || group == Groups.jobReady
    case .flexJobPrivate, .flexJobPublic:
      return group == Groups.flexJobEligible
    case .praktikPrivate, .praktikPublic:
      let isCovered = [
        Groups.unemploymentInsured, Groups.jobReady, Groups.activityReady, Groups.educationReady,
        Groups.activityReadyYoung, Groups.flexJobEligible,
      ].contains(group)
      let weeks = made.opening.weeks ?? 0
      let isShort = weeks <= 4
      let approved = citizen.approvals.contains {
        $0.kind == Approvals.praktik57
          && $0.validUntil.map { made.opening.start.adding(weeks: weeks) <= $0 } ?? true
      }
      return isCovered && isShort && approved
        && (citizen.nextPurpose == nil || citizen.nextPurpose == made.opening.purpose)
    case .hybrid, .wageSubsidyPrivate, .wageSubsidyPublic, .communityService, .smallJob,
      .apprenticeship:
      return false
    }
  }

  private func hours(_ citizen: Citizen, _ opening: Opening) -> Bool {
    let fits =
      opening.hours.planned <= citizen.hours.sustainable
      && opening.hours.maximum + citizen.hours.existing <= 2220
      && opening.hours.shifts.isSubset(of: citizen.shifts)
    guard let care = citizen.childcareWindow else { return fits }
    return fits && opening.hours.window.map(care.contains) ?? false
  }

  private func demands(_ citizen: Citizen, _ opening: Opening) -> Bool {
    let asked = opening.requirements
    let excluded = citizen.functionalLimits.flatMap { vocabulary.limits[$0]?.excludes ?? [] }
    let speaks =
      asked.language.map { demand in
        citizen.languages.contains {
          $0.language == demand.skill.language && $0.level >= demand.skill.level
        }
      } ?? true
    return speaks && !asked.demands.contains(where: excluded.contains)
      && asked.must.allSatisfy(citizen.competences.contains)
      && asked.certificates.allSatisfy(citizen.certificates.contains)
      && asked.drivingLicences.allSatisfy(citizen.drivingLicences.contains)
  }

  /// Five minutes to the kilometre beside a quarter of an hour, slower than any estimate in use.
  private func isNear(_ citizen: Citizen, _ workplace: Workplace) -> Bool {
    guard case .cell(let cell) = citizen.transport.origin, let there = workplace.position else {
      return false
    }
    let metres = cell.centre.distance(to: there)
    return 15 + metres * 5 / 1000 <= citizen.transport.maximumMinutes
  }
}
