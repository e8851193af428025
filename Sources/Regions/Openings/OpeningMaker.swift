import JobCentre

/// Makes openings at the sites of active companies.
struct OpeningMaker {
  let spec: RegionSpec
  let catalogue: Catalogue
  let towns: TownMap
  let numbers: NumberSeries
  let monday: Day

  init(_ spec: RegionSpec, catalogue: Catalogue, towns: TownMap, numbers: NumberSeries) {
    self.spec = spec
    self.catalogue = catalogue
    self.towns = towns
    self.numbers = numbers
    monday = spec.week.monday
  }

  /// An opening with what later steps need to know of it.
  struct Made: Sendable {
    var opening: Opening
    let kind: OfferKind
    let workplace: Workplace
    /// The occupation's place in the catalogue.
    let occupation: Int
  }

  /// All openings of a plan, at workplaces listed for each municipality of the spec.
  ///
  /// - Complexity: O(*n* log *w*) for *n* openings at *w* workplaces.
  func openings(_ plan: OpeningPlan, at workplaces: [[Workplace]]) -> [Made] {
    let doors = workplaces.map(Doors.init)
    return plan.entries.enumerated().map { index, entry in
      var random = SeededRandom(seed: spec.seed, stream: .opening, index: index)
      let workplace = doors[entry.municipality].open(for: entry.kind, &random)
      return make(entry, index, workplace, &random)
    }
  }

  private func make(
    _ entry: OpeningPlan.Entry, _ index: Int, _ workplace: Workplace, _ random: inout SeededRandom
  ) -> Made {
    let number = occupation(for: entry.kind, among: workplace.occupations, &random)
    let occupation = catalogue.occupations[number]
    let terms = Terms(entry.kind, trade: occupation.trade, monday: monday, &random)
    let origin = origin(entry, workplace, &random)
    var opening = Opening(
      id: numbers.opening(index), site: workplace.site, type: entry.kind.type,
      occupation: occupation.code, title: title(entry.kind, occupation, terms.hours),
      places: entry.places, hours: terms.hours, start: terms.start, source: origin.source,
      owner: origin.owner, published: origin.published)
    opening.weeks = terms.weeks
    opening.purpose = terms.purpose
    opening.isExtraWork = entry.kind == .communityService
    let work = Work(entry.kind, occupation, catalogue, &random)
    opening.requirements = work.requirements
    opening.requirements.demands = demands(of: occupation, terms.pattern, &random)
    opening.tasks = work.tasks
    if entry.kind == .hybrid {
      opening.smallJob = Opening.SmallJob(minutes: terms.smallJobMinutes, tasks: work.sideTasks)
    }
    if random.chance(600) {
      opening.replyBy = monday + random.within(1...min(11, opening.start - monday - 1))
    }
    if random.chance(250) { opening.candidatesPerPlace = random.within(1...5) }
    if entry.kind.isSupported {
      if random.chance(450) { opening.mentorMinutes = 30 * random.within(1...4) }
      if entry.kind != .communityService, random.chance(350) {
        opening.prospect = Opening.Prospect(
          positions: random.within(1...min(2, entry.places)),
          expected: random.chance(700)
            ? opening.start.adding(weeks: (opening.weeks ?? 0) + random.below(5)) : nil)
      }
    }
    return Made(opening: opening, kind: entry.kind, workplace: workplace, occupation: number)
  }

  /// An occupation of the workplace that openings of this kind are usually in.
  private func occupation(
    for kind: OfferKind, among occupations: [Int], _ random: inout SeededRandom
  ) -> Int {
    let weights = occupations.map { number in
      let major = catalogue.occupations[number].major
      return switch kind {
      case .ordinaryPrivate, .ordinaryPublic: [0, 0, 2, 3, 4, 5, 3, 5, 5, 4][major]
      case .apprenticeship: [0, 0, 0, 2, 4, 6, 1, 8, 1, 0][major]
      case .praktikPrivate, .praktikPublic, .hybrid, .wageSubsidyPrivate, .wageSubsidyPublic,
        .communityService, .smallJob, .flexJobPrivate, .flexJobPublic:
        [0, 0, 0, 1, 4, 6, 3, 2, 3, 8][major]
      }
    }
    let choice = Choice(occupations, weights: weights)
    return choice.isEmpty ? random.pick(occupations) : choice.draw(&random)
  }

  private func title(
    _ kind: OfferKind, _ occupation: Catalogue.Occupation, _ hours: OpeningHours
  ) -> String {
    let name = occupation.name
    let first = name.prefix(1)
    let title =
      if let label = kind.label {
        "\(label): \(first.lowercased())\(name.dropFirst())"
      } else {
        "\(first.uppercased())\(name.dropFirst())\(hours.planned < 1800 ? ", deltid" : "")"
      }
    guard title.count > 100 else { return title }
    return title.prefix(101).split(separator: " ").dropLast().joined(separator: " ")
  }

  private func demands(
    of occupation: Catalogue.Occupation, _ pattern: ShiftPattern, _ random: inout SeededRandom
  ) -> [DemandCode] {
    var codes = occupation.trade.demands.filter { random.chance($0.value) }.map(\.key)
    if pattern.shifts.contains(.night) { codes.append("nightWork") }
    if pattern.shifts.contains(.evening) { codes.append("eveningWork") }
    if pattern.from < 360, !pattern.shifts.contains(.night) { codes.append("earlyMorning") }
    return codes.compactMap(catalogue.demand).sorted()
  }
}
