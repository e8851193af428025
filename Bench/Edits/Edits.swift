import ArgumentParser
import BenchInstances
import BenchReport
import Foundation

/// `plads-bench edits`: re-solving a region's week after one change.
struct Edits: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change one thing in a region's week, solve again and verify, many times over.",
    discussion: """
      Three kinds of change, each from the optimum of the whole week: a pair is forced, a pair is \
      forbidden, an opening is removed. The time of a change is that of the edit, of solving \
      again and of checking the certificate where anything moved; then it is undone.

        plads-bench edits S-35000 --count 1000 --compare Bench/results/solvers-counts.json
      """)

  @Argument(help: "The week: an instance of S, ST, SF, S2 or B.")
  var instance = "S-35000"

  @Option(help: "How many changes of each kind.")
  var count = 1000

  @OptionGroup var output: CountsOptions

  func run() throws {
    guard let name = InstanceName(instance), case .region(let region) = Instance(name) else {
      throw ValidationError("The instance (\(instance)) must be a week. Maybe S-35000.")
    }
    if count < 1 || count > region.places.count / 2 {
      throw ValidationError(
        "The count (\(count)) must be in 1...\(region.places.count / 2) for \(name).")
    }
    let stored = try output.storedCounts()
    let report: EditReport
    do {
      var run = try EditRun(name, region)
      report = EditReport(edits: try run.measured(count: count))
    } catch {
      CountsOptions.printError("\(name) could not be solved and proved: \(error)")
      throw ExitCode(70)
    }
    print(report.table, terminator: "")
    try output.writeReport(report)
    let counts = report.edits.map { ($0.name, $0.counts) }
    try output.finish(
      StoredCounts(Dictionary(uniqueKeysWithValues: counts)), comparingWith: stored)
  }
}

/// What `plads-bench edits` found.
struct EditReport: Encodable {
  /// What the file is.
  private let schema = "plads/bench-edits-1"
  /// One for each kind of change.
  let edits: [EditMeasurement]

  /// Milliseconds for people to read.
  var table: String {
    var table = Table([
      "change", "lost in all", "median ms", "90 % ms", "99 % ms", "worst ms", "99 % CPU ms",
    ])
    for each in edits {
      let times = each.wallSeconds
      let figures = [
        times.median, times.percentile90, times.percentile99, times.worst,
        each.cpuSeconds.percentile99,
      ]
      table.add(
        [each.name, String(each.counts.objective)]
          + figures.map { String(format: "%.3f", 1000 * $0) })
    }
    return table.text
  }
}
