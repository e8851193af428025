import Assignment
import JobCentre

/// Puts a solved week into the form that readers get: named by id, sorted by id.
struct PlanAssembler {
  let run: RunRecord
  let week: PlacedWeek
  let pinning: Pinning
  let targets: YearTargets
  let solution: PlacementProblem.Solution
  let reserves: [Int]
  let earlier: Planner.Earlier?

  func plan() -> Plan {
    let explainer = UnplacedExplainer(week: week)
    let picker = SuggestionPicker(week: week)
    let limits = LimitExplainer(week: week)
    let proposals = self.proposals()
    return Plan(
      run: run, proposals: proposals, reserves: reserveList(),
      unplaced: week.unplaced.map { explainer.explanation(ofCitizen: $0) }
        .sorted { $0.citizen < $1.citizen },
      exempt: week.region.exempt, incomplete: week.region.incomplete,
      lacking: week.region.lacking,
      openings: openingOutcomes(), sites: siteOutcomes(limits), shares: shareOutcomes(),
      limits: limits.outcomes(), targets: targetOutcomes(), mentorHours: mentorOutcomes(),
      suggestions: week.region.citizens.indices.compactMap {
        picker.suggestions(ofCitizen: $0)
      }.sorted { $0.citizen < $1.citizen },
      conflicts: pinning.conflicts, changes: changes(proposals), proof: proof(proposals))
  }

  private func proposals() -> [Proposal] {
    week.openingOfCitizen.map { citizen, opening in
      Proposal(
        citizen: week.region.citizens[citizen].record.id,
        opening: week.region.openings[opening].record.id,
        assessment: week.assessment(citizen, opening),
        pin: pinning.pins[citizen])
    }.sorted { ($0.opening, $0.citizen) < ($1.opening, $1.citizen) }
  }

  /// Reserves by opening; within it, duties first, then value, then the week's own order.
  private func reserveList() -> [Reserve] {
    var byOpening = [[Candidate]](repeating: [], count: week.region.openings.count)
    for index in reserves {
      let candidate = week.scan.candidates[index]
      byOpening[candidate.opening].append(candidate)
    }
    return byOpening.flatMap { candidates in
      candidates.sorted {
        let left = week.problem.tiers.value(of: $0.worth)
        let right = week.problem.tiers.value(of: $1.worth)
        return left == right ? $0.citizen < $1.citizen : left > right
      }.enumerated().map { place, candidate in
        Reserve(
          citizen: week.region.citizens[candidate.citizen].record.id,
          opening: week.region.openings[candidate.opening].record.id, rank: place + 1,
          assessment: week.assessment(candidate.citizen, candidate.opening))
      }
    }.sorted { ($0.opening, $0.rank) < ($1.opening, $1.rank) }
  }

  private func openingOutcomes() -> [OpeningOutcome] {
    var waiting = [Int](repeating: 0, count: week.region.openings.count)
    for candidate in week.scan.candidates where week.openingOfCitizen[candidate.citizen] == nil {
      waiting[candidate.opening] += 1
    }
    return week.region.openings.indices.map { opening in
      OpeningOutcome(
        opening: week.region.openings[opening].record.id,
        placed: week.citizensOfOpening[opening].count, waiting: waiting[opening],
        oneMore: week.problem.tiers.gain(week.gainOfOneMore[opening]))
    }.sorted { $0.opening < $1.opening }
  }

  private func siteOutcomes(_ limits: LimitExplainer) -> [SiteOutcome] {
    var minutes = [Int](repeating: 0, count: week.room.sites.count)
    for (opening, citizens) in week.citizensOfOpening.enumerated() {
      let new = citizens.count { !pinning.started.contains($0) }
      minutes[week.room.siteOfOpening[opening]] +=
        new * week.region.openings[opening].ratioMinutes
    }
    let fullTime = week.book.ratio.fullTimeMinutes
    return week.room.sites.enumerated().map { place, site in
      SiteOutcome(
        site: site.record.pNumber, quota: site.quota,
        supportedCentiFTE: site.record.supportedCentiFTE,
        proposedCentiFTE: (minutes[place] * 100 + fullTime - 1) / fullTime,
        waiting: limits.waitingForRatio(ofSite: place),
        oneMore: week.limitGains.ofRatio[place].map(week.problem.tiers.gain))
    }.sorted { $0.site < $1.site }
  }

  /// Who is held counts as well as who is new: each is an offer that begins in time.
  private func shareOutcomes() -> [ShareOutcome] {
    week.region.shares.outcomes(
      placing: week.openingOfCitizen.map { citizen, opening in
        (week.region.citizens[citizen].record, week.region.openings[opening].record)
      }, clock: week.region.clock)
  }

  /// What the week's new proposals are to each target; who has started is among what runs.
  private func targetOutcomes() -> [TargetOutcome] {
    let new = week.openingOfCitizen.filter { !pinning.started.contains($0.key) }.values.map {
      week.region.openings[$0]
    }
    return targets.placements.map { target in
      TargetOutcome(
        rule: target.rule, stock: target.stock, whole: target.whole, unknown: target.unknown,
        proposed: new.count { target.rule.counts($0.record.type, at: $0.company.sector) },
        proposedWhole: new.count { target.rule.shareOf.contains($0.record.type) })
    }
  }

  /// What the week's new proposals draw of the mentor hours; who has started is among what runs.
  private func mentorOutcomes() -> [MentorOutcome] {
    let new = week.openingOfCitizen.filter { !pinning.started.contains($0.key) }
    return targets.mentorHours.map { load in
      MentorOutcome(
        rule: load.rule, running: load.running,
        proposed: new.reduce(0) { $0 + Int(load.line.steps[$1.key, $1.value]) })
    }
  }

  private func changes(_ proposals: [Proposal]) -> Changes? {
    guard let earlier else { return nil }
    let now = Set(proposals.map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) })
    let before = Set(earlier.pairs)
    func ordered(_ pairs: Set<Changes.Pair>) -> [Changes.Pair] {
      pairs.sorted { ($0.citizen, $0.opening) < ($1.citizen, $1.opening) }
    }
    return Changes(
      since: earlier.date, added: ordered(now.subtracting(before)),
      removed: ordered(before.subtracting(now)), kept: now.intersection(before).count)
  }

  /// The proof of what was solved; pairs that are held are no choice and no part of it.
  private func proof(_ proposals: [Proposal]) -> Proof {
    Proof(
      duties: proposals.count { $0.assessment.dischargesDuty },
      objective: solution.objective, dualObjective: solution.dualObjective,
      bound: solution.bound, dutyValue: week.problem.tiers.dutyValue,
      pairs: week.scan.pairs, candidates: week.scan.candidates.count,
      branches: solution.branches)
  }
}
