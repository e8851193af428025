import ArgumentParser
import BenchReport
import Foundation
import Matching

/// `plads-bench kernels`: the fit of many pairs at once, beside what the machine can do.
struct Kernels: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score the pairs of a synthetic region, and hold the kernel against the machine.",
    discussion: """
      A region is made, laid out and scanned; then the kernel scores every pair without any bound, \
      and loops that do one thing tell what a core of this machine can do at the same width. Counts \
      are the same on every machine.

        plads-bench kernels albertslund
        plads-bench kernels 35000x20000 --level avx2 --json kernels.json
      """)

  @Argument(help: "The region: \(RegionName.rule).")
  var region: RegionName

  @Option(help: "How wide the kernel computes: \(Self.levels).")
  var level = KernelLevel.widest.rawValue

  @Option(help: "How often each is measured; medians are shown.")
  var rounds = 3

  @Option(help: "Write everything that was measured to this file.", completion: .file())
  var json: String?

  private static let levels = KernelLevel.available.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    if rounds < 1 { throw ValidationError("The rounds (\(rounds)) must be at least 1.") }
  }

  func run() throws {
    guard let level = KernelLevel(rawValue: level), KernelLevel.available.contains(level) else {
      throw ValidationError("The level (\(level)) must be one of \(Self.levels).")
    }
    let report = try KernelReport(region, level, rounds: rounds)
    print(report.table, terminator: "")
    if let json { try CountsOptions.write(try StoredCounts.encoder.encode(report), to: json) }
  }
}
