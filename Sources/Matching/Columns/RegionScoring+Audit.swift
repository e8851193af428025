import JobCentre

/// Holding the columns against the definition, every pair of a region.
///
/// The definition is ``FitScorer``, ``Gatekeeper`` and ``Assessor``, which a person can read; the
/// columns are what planning uses. They must agree on every pair to the last point.
extension RegionScoring {
  /// What an audit found.
  package struct AuditFindings: Sendable {
    /// Nothing found yet.
    package init() {}

    /// Pairs of the region.
    package var pairs = 0
    /// Pairs that a scan visited.
    package var candidates = 0
    /// Of the candidates at made-up prices, those in excess, and all.
    package var excess = 0
    package var priced = 0
    /// Pairs whose fit was compared, and whose bound was.
    package var fits = 0
    /// Blocks that a bound would have left out although all their gates are open: what tells that
    /// the bounds do something.
    package var skipped = 0
    /// What differs, in words; empty when all agrees.
    package var faults: [String] = []
  }

  /// Compares every pair.
  ///
  /// - Complexity: O(citizens × openings), each pair by the definition.
  package func audit(level: KernelLevel = .widest) -> AuditFindings {
    var findings = AuditFindings()
    compareCandidates(level, &findings)
    for share in [0, 40, 97] as [Int64] { compareExcess(level, dearerThan: share, &findings) }
    var scorer = BlockScorer(columns, level: level)
    for line in columns.citizens.lines.indices {
      for group in columns.openings.groups {
        compare(line, group, &scorer, &findings)
      }
    }
    return findings
  }

  /// Compares what a scan visits with what the definition lets pass.
  private func compareCandidates(_ level: KernelLevel, _ findings: inout AuditFindings) {
    let scan = CandidateScan(region, columns: [columns], level: level) { _, _ in }
    findings.pairs = scan.pairs
    findings.candidates = scan.candidates.count
    for (citizen, person) in region.citizens.enumerated() where region.isSeen(by: person) {
      var found = Dictionary(
        uniqueKeysWithValues: scan.candidates(ofCitizen: citizen).map { ($0.opening, $0.worth) })
      for (opening, work) in region.openings.enumerated() {
        var defined: Assessor.Worth?
        if !work.record.isCancelled, case .passes(let worth) = assessor.verdict(person, work) {
          defined = worth
        }
        let scanned = found.removeValue(forKey: opening)
        if scanned != defined {
          findings.faults.append(
            "\(person.record.id) at \(work.record.id): \(String(describing: scanned)) found, "
              + "\(String(describing: defined)) defined")
        }
      }
    }
  }

  /// Compares what a sieve finds, at prices made up of what citizens and openings are worth, with
  /// every pair that passes by the definition.
  ///
  /// - Parameters:
  ///   - level: How wide the kernel computes.
  ///   - share: The share of its best value that a citizen is charged, in per cent.
  ///   - findings: Receives what was found.
  private func compareExcess(
    _ level: KernelLevel, dearerThan share: Int64, _ findings: inout AuditFindings
  ) {
    let scan = CandidateScan(region, columns: [columns], level: level) { _, _ in }
    let tiers = TwoTiers(
      mostPointsByCitizen: region.citizens.map { $0.weight.total * Self.mostPoints })
    var citizenPrices = [Int64](repeating: 0, count: region.citizens.count)
    var openingPrices = [Int64](repeating: 0, count: region.openings.count)
    for candidate in scan.candidates {
      let value = tiers.value(of: candidate.worth)
      let (citizen, opening) = (candidate.citizen, candidate.opening)
      citizenPrices[citizen] = max(citizenPrices[citizen], value * share / 100)
      // Cheap and dear ones side by side, as after solving; some below nothing, as with targets.
      openingPrices[opening] = max(
        openingPrices[opening], value * Int64(opening % 5 - 1) * (100 - share) / 300)
    }
    var sieve = PriceSieve(
      columns, tiers: tiers, citizenPrices: citizenPrices, openingPrices: openingPrices)
    var scanner = PairScanner(columns, level: level)
    for line in columns.citizens.lines.indices { scanner.scan(line: line, &sieve) }
    let wanted = scan.candidates.compactMap { candidate -> PriceSieve.Excess? in
      let excess =
        tiers.value(of: candidate.worth) - citizenPrices[candidate.citizen]
        - openingPrices[candidate.opening]
      return excess > 0
        ? PriceSieve.Excess(
          citizen: candidate.citizen, opening: candidate.opening, worth: candidate.worth,
          excess: excess) : nil
    }
    findings.excess += wanted.count
    findings.priced += scan.candidates.count
    if Set(wanted) != Set(sieve.found) || wanted.count != sieve.found.count {
      findings.faults.append(
        "at \(share) per cent: \(sieve.found.count) pairs in excess, \(wanted.count) defined")
    }
  }

  /// More points than any pair has.
  private static let mostPoints = 200_000

  /// Compares the fits and bounds of a citizen in a group.
  private func compare(
    _ line: Int, _ group: OpeningColumns.Group, _ scorer: inout BlockScorer,
    _ findings: inout AuditFindings
  ) {
    let person = columns.citizens.lines[line]
    let citizen = region.citizens[Int(person.place)]
    let digits = columns.openings.occupations[Int(group.occupation)].digits
    let goal = columns.goal(person, digits)
    let held = scorer.begin(line: line, group: group)
    let bound = FitBound(columns, line: line)
    for number in group.blocks {
      let block = columns.openings.blocks[Int(number)]
      _ = scorer.score(block, line: line, goal: goal, digits: digits, least: 1)
      let lost = bound.lostToDistance(block)
      let most =
        lost.map { bound.withoutDistance(block, goal: goal.most, held: held) - $0 } ?? -1
      var isAnyOpen = false
      for (place, lane) in block.lanes.enumerated() where columns.openings.places[lane] >= 0 {
        let opening = region.openings[Int(columns.openings.places[lane])]
        let fit = scorer.fit(at: place)
        func fault(_ what: String) {
          findings.faults.append(
            "\(citizen.record.id) at \(opening.record.id): fit \(fit), \(what)")
        }
        guard let (defined, closed) = assessor.judgement(citizen, opening) else {
          if fit != 0 { fault("and no goal that shares a digit") }
          continue
        }
        findings.fits += 1
        let isShut = Self.known.contains(where: closed.contains)
        if isShut && fit != 0 { fault("and closed: \(closed.gates)") }
        if !isShut && !Self.halfKnown.contains(where: closed.contains) {
          isAnyOpen = true
          if fit != defined { fault("\(defined) defined") }
          if most < Int32(defined) { fault("over the bound \(most)") }
        }
      }
      if isAnyOpen && most < columns.floor { findings.skipped += 1 }
    }
  }

  /// The gates that the kernel answers.
  private static let known: [Gate] = [
    .hours, .intensity, .functionalLimits, .childcare, .shift, .certificate, .drivingLicence,
    .language,
  ]
  /// The gates of which it answers a part: the law's limits on travel and on hours are another's.
  private static let halfKnown: [Gate] = [.transport, .totalHours]
}
