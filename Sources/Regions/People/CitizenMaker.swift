import JobCentre

/// Makes the citizens of a region.
struct CitizenMaker {
  let spec: RegionSpec
  let market: Market
  let towns: TownMap
  let numbers: NumberSeries
  /// Companies that an earlier offer or job may have been at.
  let companies: [CVRNumber]
  let monday: Day

  init(
    _ spec: RegionSpec, market: Market, towns: TownMap, numbers: NumberSeries,
    companies: [CVRNumber]
  ) {
    self.spec = spec
    self.market = market
    self.towns = towns
    self.numbers = numbers
    self.companies = companies
    monday = spec.week.monday
  }

  /// All citizens, municipality by municipality.
  ///
  /// - Complexity: O(*n* · *k*), *k* being the competences of an occupation.
  func citizens() -> [Citizen] {
    var result: [Citizen] = []
    result.reserveCapacity(spec.citizens)
    var firstCaseworker = 1
    for (place, size) in spec.municipalities.enumerated() {
      var random = SeededRandom(seed: spec.seed, stream: .citizenPlan, index: place)
      let entries = PeoplePlan.entries(
        size.citizens, firstCaseworker: firstCaseworker, &random)
      for (index, entry) in entries.enumerated() {
        var random = SeededRandom(
          seed: spec.seed, stream: .citizen, index: place << 32 | index)
        result.append(make(entry, result.count, towns.town(size.code), &random))
      }
      firstCaseworker += PeoplePlan.caseworkers(size.citizens)
    }
    return result
  }

  private func make(
    _ entry: PeoplePlan.Entry, _ index: Int, _ town: Town, _ random: inout SeededRandom
  ) -> Citizen {
    let stratum = Stratum.all[entry.stratum]
    let profile = stratum.profile
    let days =
      entry.isLongTerm ? SpellLength.longTerm(&random) : stratum.spell.days(&random)
    var citizen = Citizen(
      id: numbers.citizen(index), municipality: town.code, targetGroup: stratum.group,
      benefit: stratum.benefit, benefitStart: monday + -days, ageBand: profile.ages.draw(&random),
      hours: Self.hours(profile.capacity, &random), transport: transport(profile, town, &random),
      caseworker: staff("SB", entry.caseworker))
    citizen.subgroup = stratum.subgroup
    let limits =
      random.chance(profile.limited) && !market.catalogue.limits.isEmpty
      ? random.sample(market.catalogue.limits, random.lowest(of: 2, within: 1...3)) : []
    citizen.functionalLimits = limits.map(\.code).sorted()
    setFamily(&citizen, profile, &random)
    setStanding(&citizen, profile, &random)
    setHistory(&citizen, profile, &random)
    setFlags(&citizen, &random)
    setGoals(&citizen, profile, limits, &random)
    return citizen
  }

  /// Wished and sustainable hours; a few have paid hours already.
  private static func hours(
    _ capacity: GroupProfile.Capacity, _ random: inout SeededRandom
  ) -> CitizenHours {
    var hours =
      switch capacity {
      case .full:
        random.chance(820)
          ? CitizenHours(
            wished: random.pick([1800, 1920, 2220, 2220, 2220, 2220]), sustainable: 2220)
          : part(from: 20, to: 37, &random)
      case .reduced: part(from: 10, to: 32, &random)
      case .few: part(from: 4, to: 25, &random)
      }
    if random.chance(60) {
      hours.existing = 60 * random.within(3...8)
      hours.wished = min(hours.wished, 2220 - hours.existing)
    }
    return hours
  }

  /// Hours that somebody can hold who cannot work full time; the wish is seldom for less.
  private static func part(
    from: Int, to: Int, _ random: inout SeededRandom
  ) -> CitizenHours {
    let sustainable = 60 * random.within(from...to)
    let wished = random.chance(700) ? sustainable : max(180, sustainable * 3 / 4 / 30 * 30)
    return CitizenHours(wished: wished, sustainable: sustainable)
  }

  /// From where, by what and how far; about one in a hundred has a protected address.
  private func transport(
    _ profile: GroupProfile, _ town: Town, _ random: inout SeededRandom
  ) -> Transport {
    let means: Choice<Transport.Means> =
      profile.isNear
      ? [.publicTransport: 52, .bicycle: 20, .car: 28]
      : [.publicTransport: 68, .bicycle: 18, .car: 14]
    let minutes: Choice<Int> =
      profile.isNear
      ? [30: 6, 45: 24, 60: 42, 75: 12, 90: 16] : [30: 20, 45: 36, 60: 32, 75: 6, 90: 6]
    let home = town.home(&random)
    return Transport(
      origin: random.chance(10) ? .municipality : .cell(home), means: means.draw(&random),
      maximumMinutes: minutes.draw(&random))
  }
}
