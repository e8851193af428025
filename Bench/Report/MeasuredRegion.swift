/// A region taken from its files to its lists once, in a process of its own.
package struct RegionRound: Sendable, Codable {
  /// What was found, and the work it took.
  package var counts: Counts
  /// Every phase, in order.
  package var laps: [PhaseClock.Lap]
  /// The most bytes that were in memory; nil where the system does not tell.
  package var peakBytes: Int?

  /// One round.
  package init(counts: Counts, laps: [PhaseClock.Lap], peakBytes: Int?) {
    self.counts = counts
    self.laps = laps
    self.peakBytes = peakBytes
  }
}

/// A region, measured in one round or more.
package struct MeasuredRegion: Sendable, Codable {
  /// The name of the region.
  package var name: String
  /// What was found, and the work it took; the same in every round.
  package var counts: Counts
  /// Every phase, in order.
  package var phases: [NamedPhase]
  /// All phases together.
  package var whole: Phase
  /// The most bytes that were in memory, in every round; empty where the system does not tell.
  package var peakBytes: [Int]

  /// A phase by its name.
  package struct NamedPhase: Sendable, Codable {
    /// Which phase.
    package var name: String
    /// How long it took.
    package var phase: Phase
  }

  /// Why rounds are not those of one region.
  package enum Fault: Error, Equatable, CustomStringConvertible {
    /// There were none.
    case noRounds
    /// Two differ in a count or in the phases they went through; a line for each difference.
    case unlike([String])

    package var description: String {
      switch self {
      case .noRounds: "There were no rounds."
      case .unlike(let lines): "Two rounds differ: \(lines.joined(separator: "; "))"
      }
    }
  }

  /// A region of which these rounds were run.
  ///
  /// - Throws: ``Fault`` when there are none, or when they did not do the same.
  package init(name: String, rounds: [RegionRound]) throws(Fault) {
    guard let first = rounds.first else { throw .noRounds }
    let names = first.laps.map(\.name)
    phases = names.map { NamedPhase(name: $0, phase: Phase()) }
    whole = Phase()
    for round in rounds {
      let differences = round.counts.differences(from: first.counts, named: name)
      guard differences.isEmpty else { throw .unlike(differences) }
      guard round.laps.map(\.name) == names else { throw .unlike(["\(name): other phases"]) }
      for (place, lap) in round.laps.enumerated() {
        phases[place].phase.add(wallSeconds: lap.wallSeconds, cpuSeconds: lap.cpuSeconds)
      }
      whole.add(
        wallSeconds: round.laps.reduce(0) { $0 + $1.wallSeconds },
        cpuSeconds: round.laps.reduce(0) { $0 + $1.cpuSeconds })
    }
    self.name = name
    counts = first.counts
    peakBytes = rounds.compactMap(\.peakBytes)
  }

  /// The median of the peaks; nil where the system does not tell.
  package var medianPeakBytes: Int? {
    peakBytes.isEmpty ? nil : Int(Statistics.percentile(50, of: peakBytes.map(Double.init)))
  }
}
