import JobCentre

/// Makes what ties single citizens to single openings: places that citizens found themselves
/// (PR-48) and decisions of earlier weeks (PR-02).
struct PairMaker {
  let spec: RegionSpec
  let citizens: [Citizen]
  let seekers: Seekers
  let plausibility: Plausibility
  let monday: Day

  init(_ spec: RegionSpec, citizens: [Citizen], catalogue: Catalogue, vocabulary: Vocabulary) {
    self.spec = spec
    self.citizens = citizens
    seekers = Seekers(citizens, in: catalogue)
    plausibility = Plausibility(catalogue: catalogue, vocabulary: vocabulary)
    monday = spec.week.monday
  }

  /// Reserves about one in eight of the openings that a citizen could have found — one place, by a
  /// consultant so far — for a citizen who wants the occupation and could take it.
  ///
  /// - Complexity: O(*n*) in the openings.
  func reserve(_ openings: inout [OpeningMaker.Made]) {
    var taken: Set<Int> = []
    for index in openings.indices {
      let made = openings[index]
      guard made.opening.places == 1, made.opening.source == Sources.consultant else { continue }
      var random = SeededRandom(seed: spec.seed, stream: .reservation, index: index)
      guard random.chance(300) else { continue }
      let finder = seekers.some(24, in: made.occupation, &random).first {
        !taken.contains($0) && plausibility.allows(citizens[$0], made)
      }
      guard let finder else { continue }
      taken.insert(finder)
      openings[index].opening.source = Sources.citizen
      openings[index].opening.reservedFor = citizens[finder].id
    }
  }

  /// Decisions of earlier weeks: about one opening in six has had a no, a few have had a yes.
  ///
  /// A yes is only given to ordinary work and fleksjob that the citizen can plainly take, once for
  /// each citizen and each company, so that keeping it can break no limit.
  ///
  /// - Complexity: O(*n*) in the openings.
  func decisions(on openings: [OpeningMaker.Made]) -> [Decision] {
    var result: [Decision] = []
    var placed: Set<Int> = []
    var called: Set<CVRNumber> = []
    for (index, made) in openings.enumerated() {
      let opening = made.opening
      var random = SeededRandom(seed: spec.seed, stream: .decision, index: index)
      guard opening.reservedFor == nil, monday - opening.published > 3 else { continue }
      let refused = random.chance(150) ? seekers.some(1, in: made.occupation, &random).first : nil
      if let refused { result.append(no(citizens[refused], opening, &random)) }
      let isJob = !made.kind.isSupported && made.kind != .smallJob
      if isJob, random.chance(120), !called.contains(made.workplace.company) {
        let who = seekers.some(12, in: made.occupation, &random).first { who in
          who != refused && !placed.contains(who) && plausibility.allows(citizens[who], made)
        }
        guard let who else { continue }
        placed.insert(who)
        called.insert(made.workplace.company)
        let step: Decision.Step = random.chance(500) ? .company : .citizen
        result.append(
          Decision(
            citizen: citizens[who].id, opening: opening.id,
            date: monday + -random.within(1...min(7, monday - opening.published)), role: .primary,
            step: step, answer: .yes))
      }
    }
    return result
  }

  /// A no by the caseworker, the citizen or the company; a citizen owes no reason.
  private func no(
    _ citizen: Citizen, _ opening: Opening, _ random: inout SeededRandom
  ) -> Decision {
    let steps: Choice<Decision.Step> = [.caseworker: 30, .citizen: 40, .company: 30]
    let step = steps.draw(&random)
    let reason: ReasonCode? =
      switch step {
      case .caseworker:
        ReasonCode(known: random.pick(["otherPlan", "notYet", "otherPurpose"]))
      case .company:
        ReasonCode(known: random.pick(["otherCandidate", "lacksExperience", "otherHours"]))
      case .citizen, .started, .stopped: nil
      }
    let age = random.within(1...min(40, monday - opening.published))
    return Decision(
      citizen: citizen.id, opening: opening.id, date: monday + -age,
      role: random.chance(700) ? .primary : .reserve, step: step, answer: .no, reason: reason,
      validUntil: random.chance(500) ? monday.adding(weeks: random.within(4...26)) : nil)
  }
}
