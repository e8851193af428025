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

  /// Candidates found before.
  init(candidates: [Candidate], starts: [Int], pairs: Int) {
    self.candidates = candidates
    self.starts = starts
    self.pairs = pairs
  }

  /// Finds them, block by block; most blocks can be seen to hold none.
  ///
  /// - Complexity: O(citizens × blocks + pairs in the blocks that are opened).
  init(
    _ region: CompiledRegion, columns: [RegionColumns], level: KernelLevel = .widest,
    progress: (_ done: Int, _ of: Int) -> Void
  ) {
    var found: [Candidate] = []
    var ofCitizen = [Range<Int>](repeating: 0..<0, count: region.citizens.count)
    var done = 0
    for columns in columns {
      var scanner = PairScanner(columns, level: level)
      var collector = Collector(columns: columns, found: found)
      found = []
      for (line, citizen) in columns.citizens.lines.enumerated() {
        if done % 256 == 0 { progress(done, region.citizens.count) }
        done += 1
        let first = collector.found.count
        scanner.scan(line: line, &collector)
        ofCitizen[Int(citizen.place)] = first..<collector.found.count
      }
      found = collector.found
    }
    // From the order of the columns into that of the solver.
    var candidates: [Candidate] = []
    candidates.reserveCapacity(found.count)
    var starts = [0]
    starts.reserveCapacity(ofCitizen.count + 1)
    for pairs in ofCitizen {
      candidates += found[pairs].sorted { $0.opening < $1.opening }
      starts.append(candidates.count)
    }
    self.candidates = candidates
    self.starts = starts
    pairs = region.citizens.count * region.openings.count
  }

  /// The candidates of one citizen.
  func candidates(ofCitizen citizen: Int) -> ArraySlice<Candidate> {
    candidates[starts[citizen]..<starts[citizen + 1]]
  }
}

/// Takes every pair that reaches the floor.
private struct Collector: PairVisitor {
  let columns: RegionColumns
  var found: [Candidate]

  func leastFit(line: Int, block: Int) -> Int32 { columns.floor }
  func matters(line: Int, lane: Int, fit: Int) -> Bool { true }

  mutating func visit(line: Int, lane: Int, worth: Assessor.Worth) {
    found.append(
      Candidate(
        citizen: Int(columns.citizens.lines[line].place),
        opening: Int(columns.openings.places[lane]), worth: worth))
  }
}
