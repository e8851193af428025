import JobCentre

/// What is done at an opening and what must be known for it, drawn from the competences that its
/// occupation asks for.
struct Work {
  /// What is asked for, but for the demands.
  var requirements = Requirements()
  /// What is done.
  let tasks: [String]
  /// Tasks of paid hours beside a praktik, none of which is one of ``tasks`` (OT-07).
  let sideTasks: [String]

  init(
    _ kind: OfferKind, _ occupation: Catalogue.Occupation, _ catalogue: Catalogue,
    _ random: inout SeededRandom
  ) {
    var pool = occupation.competences
    random.shuffle(&pool)
    let isOrdinary = !kind.isSupported
    let mustCount =
      switch kind {
      case .ordinaryPrivate, .ordinaryPublic: random.within(1...3)
      case .wageSubsidyPrivate, .wageSubsidyPublic, .flexJobPrivate, .flexJobPublic:
        random.within(1...2)
      case .praktikPrivate, .praktikPublic, .hybrid, .smallJob: random.within(0...2)
      case .communityService, .apprenticeship: random.within(0...1)
      }
    let must = pool.prefix(mustCount)
    let nice = pool.dropFirst(mustCount).prefix(random.within(1...3))
    requirements.must = must.sorted()
    requirements.nice = nice.sorted()
    if let certificate = occupation.certificates.isEmpty
      ? nil : random.pick(occupation.certificates),
      random.chance(isOrdinary ? 280 : 60), kind != .apprenticeship
    {
      requirements.certificates = [certificate]
    }
    if !occupation.licences.isEmpty, random.chance(isOrdinary ? 420 : 100) {
      let common = occupation.licences.first { $0 == catalogue.commonLicence }
      let any = random.pick(occupation.licences)
      requirements.drivingLicences = [random.chance(600) ? common ?? any : any]
    }
    // The first competences are what must be known, so that the tasks say why.
    var words: [String] = []
    for code in pool {
      if let title = catalogue.titles[code], !words.contains(title) { words.append(title) }
    }
    let side = kind == .hybrid ? words.count > 3 ? 2 : 1 : 0
    sideTasks = Array(words.suffix(side))
    tasks = Array(words.dropLast(side).prefix(max(2, mustCount + random.within(1...2))))
    if occupation.trade.needsLanguage, random.chance(isOrdinary ? 350 : 120),
      let task = tasks.first
    {
      let levels: Choice<LanguageSkill.Level> = [.a2: 20, .b1: 55, .b2: 25]
      requirements.language = Requirements.LanguageDemand(
        skill: LanguageSkill(language: "da", level: levels.draw(&random)), task: task)
    }
  }
}
