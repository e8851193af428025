import BenchReport

/// Many changes of one kind, each solved again and verified.
struct EditMeasurement: Encodable {
  /// The instance and the kind, as `S-35000 forced`.
  let name: String
  /// The objective is what the changes cost, added up.
  let counts: Counts
  /// How long a change took by the clock.
  let wallSeconds: Times
  /// How long it took of processor time, which other programs do not disturb.
  let cpuSeconds: Times

  /// Percentiles over all changes.
  struct Times: Encodable {
    /// How many changes there were.
    let count: Int
    let median: Double
    let percentile90: Double
    let percentile99: Double
    let worst: Double

    init(_ seconds: [Double]) {
      count = seconds.count
      median = Statistics.percentile(50, of: seconds)
      percentile90 = Statistics.percentile(90, of: seconds)
      percentile99 = Statistics.percentile(99, of: seconds)
      worst = Statistics.percentile(100, of: seconds)
    }
  }
}
