import JobCentre

/// Counts how well a pair fits: the definition, in integers, from the book's published weights.
///
/// Every part is a share of the points that the book gives it, rounded down. Nothing about a person
/// is predicted: the goal is the citizen's own, and the prospect is the opening's.
struct FitScorer {
  private let rule: RuleBook.FitRule
  private let transport: RuleBook.TransportRule
  private let maximumWeeklyMinutes: Int
  /// The competences that a short course gives.
  let trainable: CodeSet

  init(book: RuleBook, vocabulary: Vocabulary) {
    rule = book.fit
    transport = book.transport
    maximumWeeklyMinutes = book.weeklyMaximum.minutes
    let table = CodeTable(vocabulary.competences.keys)
    let shortCourse = book.fit.shortCourseDays
    trainable = table.set(
      vocabulary.competences.values.lazy.filter { competence in
        competence.course?.days.map { $0 <= shortCourse } ?? false
      }.map(\.code))
  }

  /// The most points a pair can have whose goal part is `goal`.
  func bound(goal: Int) -> Int {
    goal + rule.competences + rule.hours + rule.distance + rule.prospect
  }

  /// The goal part: the best of the citizen's goals by rank and digits shared with the occupation.
  ///
  /// A wish for this very company adds to a goal that shares at least one digit, up to the whole.
  func goal(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> GoalFit {
    goal(citizen, opening.digits) { $0 == opening.company.cvr }
  }

  /// The points of the goal part in an occupation, whatever the company.
  func goalPoints(_ citizen: CitizenFacts, _ digits: OccupationDigits) -> GoalPoints {
    GoalPoints(
      elsewhere: Int32(goal(citizen, digits) { _ in false }.points),
      most: Int32(goal(citizen, digits) { $0 != nil }.points))
  }

  /// The goal part in an occupation at a company.
  private func goal(
    _ citizen: CitizenFacts, _ digits: OccupationDigits,
    isCompany: (_ wished: CVRNumber?) -> Bool
  ) -> GoalFit {
    var best = GoalFit(points: 0, rank: nil, sharedDigits: 0, isWishedCompany: false)
    for goal in citizen.goals {
      let shared = goal.digits.shared(with: digits)
      guard shared > 0 else { continue }
      let isWished = isCompany(goal.wishedCompany)
      let share = rule.goalScale[goal.row][4 - shared] + (isWished ? rule.wishedCompany : 0)
      let points = rule.goal * min(1000, share) / 1000
      if points > best.points {
        best = GoalFit(
          points: points, rank: goal.rank, sharedDigits: shared, isWishedCompany: isWished)
      }
    }
    return best
  }

  /// All parts.
  func fit(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, goal: GoalFit, travel: Travel
  ) -> Fit {
    let mustHeld = citizen.competences.intersectionCount(opening.must)
    let niceHeld = citizen.competences.intersectionCount(opening.nice)
    return Fit(
      goal: goal.points,
      competences: competencePoints(citizen, opening, mustHeld: mustHeld, niceHeld: niceHeld),
      hours: hoursPoints(citizen, opening), distance: distancePoints(travel),
      prospect: opening.rule.alwaysDischarges || opening.record.prospect != nil
        ? rule.prospect : 0,
      goalRank: goal.rank, sharedDigits: goal.sharedDigits,
      isWishedCompany: goal.isWishedCompany, mustHeld: mustHeld, mustCount: opening.mustCount,
      niceHeld: niceHeld, niceCount: opening.niceCount)
  }

  /// Must-haves and nice-to-haves; a list that asks for nothing is wholly covered (PR-12).
  private func competencePoints(
    _ citizen: CitizenFacts, _ opening: OpeningFacts, mustHeld: Int, niceHeld: Int
  ) -> Int {
    var must = 1000
    if opening.mustCount > 0 {
      var closable = 0
      if mustHeld < opening.mustCount {
        closable =
          trainable.intersectionCount(opening.must)
          - citizen.competences.intersectionCount(opening.must, and: trainable)
      }
      must = (mustHeld * 1000 + closable * rule.trainableShare) / opening.mustCount
    }
    let nice = opening.niceCount > 0 ? niceHeld * 1000 / opening.niceCount : 1000
    // OK because the three factors are at most 10³ each.
    return rule.competences * (rule.mustShare * must + (1000 - rule.mustShare) * nice) / 1_000_000
  }

  /// Full at the wished hours, falling evenly to nothing at the book's tolerance.
  private func hoursPoints(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Int {
    let away = abs(weeklyMinutes(citizen, opening) - citizen.record.hours.wished)
    return rule.hours * max(0, rule.hoursTolerance - away) / rule.hoursTolerance
  }

  /// Full as near as the means of transport gets, falling evenly to nothing at the citizen's limit.
  private func distancePoints(_ travel: Travel) -> Int {
    let nearest = transport.minutes(metres: 0, by: travel.means)
    let span = max(1, travel.limit - nearest)
    return rule.distance * min(span, max(0, travel.limit - travel.minutes)) / span
  }

  /// The minutes a week this citizen would work here: the wish, within the opening's hours and what
  /// the citizen can hold.
  func weeklyMinutes(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Int {
    let hours = citizen.record.hours
    let ceiling = min(hours.sustainable, maximumWeeklyMinutes - hours.existing)
    let most = min(opening.record.hours.maximum + opening.smallJobMinutes, ceiling)
    return max(opening.minimumMinutes, min(most, hours.wished))
  }

  /// The way from the citizen's home to the site, as an estimate.
  func travel(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Travel {
    let metres = citizen.home.distance(to: opening.position)
    let transport = citizen.record.transport
    return Travel(
      metres: metres, minutes: self.transport.minutes(metres: metres, by: transport.means),
      limit: transport.maximumMinutes, means: transport.means,
      isRough: citizen.isHomeRough || opening.isPositionRough)
  }
}

/// The goal part of a fit.
struct GoalFit: Hashable {
  let points: Int
  let rank: JobGoal.Rank?
  let sharedDigits: Int
  let isWishedCompany: Bool
}
