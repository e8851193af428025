import JobCentre

/// A pair that may be proposed.
struct Candidate: Hashable {
  /// Place of the citizen in the compiled region.
  let citizen: Int
  /// Place of the opening in the compiled region.
  let opening: Int
  let worth: Assessor.Worth
}

/// Every pair of the region that passes all gates and reaches the floor.
struct CandidateScan {
  /// By citizen, then opening.
  let candidates: [Candidate]
  /// Where each citizen's candidates begin in ``candidates``, and where the last one's end.
  let starts: [Int]
  /// Pairs looked at.
  let pairs: Int

  /// Looks at every pair.
  ///
  /// - Complexity: O(citizens × openings); most pairs cost one comparison of occupation codes.
  init(
    _ region: CompiledRegion, assessor: Assessor, progress: (_ done: Int, _ of: Int) -> Void
  ) {
    var candidates: [Candidate] = []
    var starts: [Int] = []
    starts.reserveCapacity(region.citizens.count + 1)
    for (citizen, person) in region.citizens.enumerated() {
      starts.append(candidates.count)
      if citizen % 256 == 0 { progress(citizen, region.citizens.count) }
      for (opening, work) in region.openings(for: person).enumerated()
      where !work.record.isCancelled {
        guard let worth = assessor.candidate(person, work) else { continue }
        candidates.append(Candidate(citizen: citizen, opening: opening, worth: worth))
      }
    }
    starts.append(candidates.count)
    self.candidates = candidates
    self.starts = starts
    pairs = region.citizens.count * region.openings.count
  }

  /// The candidates of one citizen.
  func candidates(ofCitizen citizen: Int) -> ArraySlice<Candidate> {
    candidates[starts[citizen]..<starts[citizen + 1]]
  }
}
