import JobCentre

/// Holding the proof over all pairs against weeks that were solved with too few.
extension RegionScoring {
  /// Solves the week with every pair that may be proposed, and again without every third.
  ///
  /// - Returns: What is wrong, in words, and whether the second week was seen to be unproved; both
  ///   ways to look at all pairs must agree.
  /// - Throws: ``PlanningError`` when a week could not be solved.
  package func auditProof() throws(PlanningError) -> (faults: [String], isUnproved: Bool) {
    let scan = CandidateScan(region, columns: [columns]) { _, _ in }
    let whole = try solve(scan)
    let part = try solve(scan.withoutEveryThird(of: region.citizens.count))
    var faults: [String] = []
    if whole.isUnprovedByColumns || whole.isUnprovedByDefinition {
      faults.append("a week solved with every pair is not proved")
    }
    if part.isUnprovedByColumns != part.isUnprovedByDefinition {
      faults.append("columns and definition do not agree")
    }
    return (faults, part.isUnprovedByColumns)
  }

  private func solve(
    _ scan: CandidateScan
  ) throws(PlanningError) -> (isUnprovedByColumns: Bool, isUnprovedByDefinition: Bool) {
    let room = Room(region.openings, book: book)
    var left = room
    let pinning = Pinning(
      decisions: DecisionTable([], today: today), published: [], region: region,
      assessor: assessor, room: &left)
    let problem = try PlacementProblem(
      region, scan: scan, pinning: pinning, room: left, book: book, targets: [])
    let solution = try problem.solved()
    let proof = AllPairsProof(solution, of: problem, held: [])
    return (
      (try? proof.verify([columns])) == nil,
      (try? proof.verify(region, by: assessor)) == nil
    )
  }
}

extension CandidateScan {
  /// The scan with two of three of its candidates.
  fileprivate func withoutEveryThird(of citizens: Int) -> CandidateScan {
    var kept: [Candidate] = []
    var starts = [0]
    for citizen in 0..<citizens {
      kept += candidates(ofCitizen: citizen).filter { ($0.citizen + $0.opening) % 3 != 0 }
      starts.append(kept.count)
    }
    return CandidateScan(candidates: kept, starts: starts, pairs: pairs)
  }
}
