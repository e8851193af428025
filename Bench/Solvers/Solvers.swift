import ArgumentParser
import BenchInstances
import BenchReport
import Foundation

/// `plads-bench solvers`: one-off solving of every family.
struct Solvers: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Solve instances of every family, each in a process of its own.",
    discussion: """
      An instance is named FAMILY-SIZE. Dense matrices (by rows): D-uni, D-low, D-geo, D-prod. A \
      region's week (by citizens): S, ST with ties, SF with as many places as citizens, S2 with \
      the statutory tier, B with three proposals each and limits of companies. Networks (by the \
      power of 2 that is the number of nodes): N8, NS, NT. "D" and "N" name all of their kind.

        plads-bench solvers S-5000 N8-12
        plads-bench solvers --families S,B --sizes 5000,35000 --rounds 3 --json report.json
        plads-bench solvers --compare Bench/results/solvers-counts.json
      """)

  @OptionGroup var selection: InstanceSelection

  @Option(help: "How often each instance is built, solved and verified; medians are shown.")
  var rounds = 1

  @OptionGroup var output: CountsOptions

  @Option(
    help: "Write the instances to this folder, as .npy and DIMACS .min files, and measure nothing.",
    completion: .directory)
  var writeInstances: String?

  func validate() throws {
    if rounds < 1 { throw ValidationError("The number of rounds (\(rounds)) must be above 0.") }
  }

  func run() throws {
    let names = try selection.names()
    if let folder = writeInstances {
      for name in names { try InstanceFolder(path: folder).write(name) }
      return
    }
    let stored = try output.storedCounts()
    var report = SolverReport()
    for name in names {
      let measurement = try ChildProcess.measure(name, rounds: rounds)
      report.instances.append(measurement)
      print(SolverReport.progress(measurement))
    }
    print("\n" + report.table, terminator: "")
    if let growth = report.growth { print(growth.line) }
    try output.writeReport(report)
    let counts = report.instances.map { ($0.name, $0.counts) }
    try output.finish(
      StoredCounts(Dictionary(uniqueKeysWithValues: counts)), comparingWith: stored)
  }
}
