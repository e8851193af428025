import JobCentre

/// The mentor hours of a year, with what runs draws of them.
struct MentorLoad {
  let rule: RuleBook.MentorHoursRule
  /// Minutes a week that what runs draws.
  let running: Int
  let line: TargetLine

  /// - Parameters:
  ///   - rule: The hours there are.
  ///   - running: What runs draws of them; whoever draws on them already draws no more.
  ///   - region: The region.
  ///   - held: New pairs that are held.
  ///   - baseWeight: The weight at which points are counted.
  init(
    _ rule: RuleBook.MentorHoursRule, running: MentorUse, region: CompiledRegion,
    held: [YearTargets.HeldPair], baseWeight: Int
  ) {
    self.rule = rule
    self.running = running.minutes
    let steps = TargetSteps.granted(
      region.citizens.map {
        running.citizens.contains($0.record.id) ? 0 : Int64($0.record.mentorMinutes)
      },
      less: region.openings.map {
        guard rule.offers.contains($0.record.type) else { return nil }
        return rule.isLessSiteMentor ? Int64($0.record.mentorMinutes) : 0
      }, most: Int64(rule.mostPerPlacement))
    let drawn = held.reduce(Int64(running.minutes)) { $0 + steps[$1.citizen, $1.opening] }
    line = TargetLine(
      kind: .mentorMinutes, steps: steps, least: nil, most: Int64(rule.minutesPerWeek) - drawn,
      price: Int64(rule.points * baseWeight) / 60)
  }
}

/// Who draws on mentor hours on a day, and how much together.
struct MentorUse {
  /// Everybody granted a mentor in an offer that runs.
  let citizens: Set<CitizenID>
  /// Minutes a week of all of them.
  let minutes: Int

  /// Counts the citizens' own histories, and decisions that somebody has started; whoever stands in
  /// both is counted once.
  ///
  /// What a mentor at the site gives is not known of a past offer, so that nothing is taken off there.
  ///
  /// - Complexity: O(records).
  init(
    _ rule: RuleBook.MentorHoursRule, _ index: RegionIndex, started: [Changes.Pair], today: Day
  ) {
    var minutes: [CitizenID: Int] = [:]
    for citizen in index.region.citizens where citizen.mentorMinutes > 0 {
      let isRunning = citizen.history.contains {
        rule.offers.contains($0.type) && $0.start <= today && $0.end.map { today <= $0 } ?? true
      }
      if isRunning {
        minutes[citizen.id] = rule.minutes(granted: citizen.mentorMinutes, atSite: 0)
      }
    }
    for pair in started where minutes[pair.citizen] == nil {
      guard let citizen = index.citizens[pair.citizen].map({ index.region.citizens[$0] }),
        let opening = index.openings[pair.opening].map({ index.region.openings[$0] }),
        citizen.mentorMinutes > 0, rule.offers.contains(opening.type)
      else { continue }
      minutes[pair.citizen] = rule.minutes(
        granted: citizen.mentorMinutes, atSite: opening.mentorMinutes)
    }
    citizens = Set(minutes.keys)
    self.minutes = minutes.values.reduce(0, +)
  }
}
