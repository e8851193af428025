import JobCentre

extension CitizenMaker {
  /// Goals, and what is known for them: most of what the first asks for, less of the others.
  ///
  /// One or two in a hundred have no goals or no competences on record, as in real case systems.
  func setGoals(
    _ citizen: inout Citizen, _ profile: GroupProfile, _ limits: [FunctionalLimit],
    _ random: inout SeededRandom
  ) {
    let goals = market.goals(isNear: profile.isNear, limits: limits, &random)
    citizen.goals = zip(JobGoal.Rank.allCases, goals).map { rank, occupation in
      JobGoal(rank: rank, occupation: market.catalogue.occupations[occupation].code)
    }
    if let first = goals.first, random.chance(60) {
      let employers = market.employers[first]
      if !employers.isEmpty { citizen.goals[0].wishedCompany = random.pick(employers) }
    }
    setCompetences(&citizen, profile, goals, &random)
    setLanguages(&citizen, &random)
    if random.chance(8) { citizen.goals = [] }
    if random.chance(8) {
      citizen.competences = []
      citizen.certificates = []
      citizen.drivingLicences = []
    }
  }

  private func setCompetences(
    _ citizen: inout Citizen, _ profile: GroupProfile, _ goals: [Int],
    _ random: inout SeededRandom
  ) {
    let shares = profile.isNear ? [780, 500, 280] : [620, 380, 200]
    var competences: Set<CompetenceCode> = []
    var certificates: Set<CompetenceCode> = []
    var licences: Set<CompetenceCode> = []
    for (share, goal) in zip(shares, goals) {
      let occupation = market.catalogue.occupations[goal]
      for code in occupation.competences where random.chance(share) { competences.insert(code) }
      for code in occupation.certificates where random.chance(share / 2) {
        certificates.insert(code)
      }
      for code in occupation.licences where random.chance(share / 3) { licences.insert(code) }
    }
    if let common = market.catalogue.commonLicence,
      citizen.transport.means == .car || !licences.isEmpty || random.chance(330)
    {
      licences.insert(common)
    }
    citizen.competences = competences.sorted()
    citizen.certificates = certificates.sorted()
    citizen.drivingLicences = licences.sorted()
  }

  /// Danish at a level; most know English, some another language, and none of it tells an origin.
  private func setLanguages(_ citizen: inout Citizen, _ random: inout SeededRandom) {
    let danish: Choice<LanguageSkill.Level> = [.c2: 55, .c1: 18, .b2: 11, .b1: 9, .a2: 6, .a1: 1]
    let other: Choice<LanguageSkill.Level> = [.c1: 15, .b2: 30, .b1: 35, .a2: 20]
    citizen.languages = [LanguageSkill(language: "da", level: danish.draw(&random))]
    if random.chance(700) {
      citizen.languages.append(LanguageSkill(language: "en", level: other.draw(&random)))
    }
    if random.chance(280) {
      let further = random.pick(["ar", "de", "fa", "fr", "pl", "ro", "so", "sv", "tr", "uk", "ur"])
      citizen.languages.append(LanguageSkill(language: further, level: other.draw(&random)))
    }
  }
}
