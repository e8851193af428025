import JobCentre

/// When an opening's work lies, how many hours, from when and for how long, and what it is for.
struct Terms {
  let hours: OpeningHours
  let pattern: ShiftPattern
  let start: Day
  /// Weeks; `nil` when it has no end.
  let weeks: Int?
  /// What a praktik is for.
  let purpose: PlacementPurpose?
  /// Paid minutes a week beside a praktik.
  let smallJobMinutes: Int

  /// Terms usual for a kind of opening in a trade.
  init(_ kind: OfferKind, trade: Trade, monday: Day, _ random: inout SeededRandom) {
    let isForFarGroups = random.chance(450)
    let weeks = Self.weeks(kind, isForFarGroups, &random)
    let planned = Self.planned(kind, isForFarGroups, &random)
    let patterns = kind.isByDay ? trade.dayPatterns : trade.ordinaryPatterns
    pattern = patterns.draw(&random)
    hours = Self.hours(kind, planned, isForFarGroups, pattern, &random)
    start = monday.adding(weeks: random.lowest(of: kind.isSupported ? 2 : 1, within: 1...6))
    self.weeks = weeks
    smallJobMinutes = kind == .hybrid ? 30 * random.within(6...16) : 0
    switch kind {
    case .praktikPrivate, .praktikPublic, .hybrid:
      let purposes: Choice<PlacementPurpose> =
        isForFarGroups
        ? [Purposes.clarify: 45, Purposes.upskill: 30, Purposes.retrain: 25]
        : [Purposes.upskill: 40, Purposes.recruit: 35, Purposes.clarify: 15, Purposes.taster: 10]
      purpose = purposes.draw(&random)
    case .ordinaryPrivate, .ordinaryPublic, .wageSubsidyPrivate, .wageSubsidyPublic,
      .communityService, .smallJob, .flexJobPrivate, .flexJobPublic, .apprenticeship:
      purpose = nil
    }
  }

  /// Lengths as they are usually agreed under LAB §§ 61 and 68: shorter for those near the labour
  /// market than for those far from it.
  private static func weeks(
    _ kind: OfferKind, _ isForFarGroups: Bool, _ random: inout SeededRandom
  ) -> Int? {
    switch kind {
    case .praktikPrivate, .praktikPublic, .hybrid: isForFarGroups ? random.pick([8, 13, 13]) : 4
    case .wageSubsidyPrivate: random.pick([16, 20, 26])
    case .wageSubsidyPublic: random.pick([16, 17])
    case .communityService: random.pick([4, 8, 13])
    case .apprenticeship: random.pick([104, 130, 156])
    case .smallJob: random.chance(400) ? random.within(8...26) : nil
    case .ordinaryPrivate, .ordinaryPublic: random.chance(180) ? random.within(13...52) : nil
    case .flexJobPrivate, .flexJobPublic: nil
    }
  }

  /// Planned minutes a week.
  private static func planned(
    _ kind: OfferKind, _ isForFarGroups: Bool, _ random: inout SeededRandom
  ) -> Int {
    switch kind {
    case .ordinaryPrivate, .ordinaryPublic:
      random.chance(720)
        ? random.pick([1800, 1920, 2220, 2220, 2220]) : 60 * random.within(15...28)
    case .praktikPrivate, .praktikPublic:
      isForFarGroups
        ? 60 * random.lowest(of: 2, within: 8...25)
        : random.pick([1500, 1500, 1800, 1920, 2220, 2220])
    case .hybrid: 60 * random.within(10...25)
    case .wageSubsidyPrivate: random.pick([1500, 1800, 2220, 2220])
    case .wageSubsidyPublic: random.pick([1200, 1500, 1620, 1920])
    case .communityService: 60 * random.within(12...30)
    case .smallJob: 30 * random.within(6...20)
    case .flexJobPrivate, .flexJobPublic: 60 * random.lowest(of: 2, within: 5...20)
    case .apprenticeship: 2220
    }
  }

  private static func hours(
    _ kind: OfferKind, _ planned: Int, _ isForFarGroups: Bool, _ pattern: ShiftPattern,
    _ random: inout SeededRandom
  ) -> OpeningHours {
    let slack: Int =
      switch kind {
      case .praktikPrivate, .praktikPublic, .hybrid: isForFarGroups ? planned / 2 : planned / 4
      case .flexJobPrivate, .flexJobPublic, .communityService: planned / 3
      case .ordinaryPrivate, .ordinaryPublic, .wageSubsidyPrivate, .wageSubsidyPublic, .smallJob:
        random.chance(400) ? planned / 6 : 0
      case .apprenticeship: 0
      }
    // A hybrid's maximum stays so low that its paid hours always fit into 37 with it (OT-07).
    let ceiling = kind == .hybrid ? 1620 : kind == .smallJob ? 600 : 2220
    return OpeningHours(
      minimum: (planned - slack) / 30 * 30, maximum: min(ceiling, planned + slack / 2 / 30 * 30),
      planned: planned, window: random.chance(900) ? pattern.window : nil,
      shifts: pattern.shifts)
  }
}
