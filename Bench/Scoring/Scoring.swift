import ArgumentParser
import BenchReport
import Foundation
import JobCentre
import Matching
import ReferenceData
import Regions

/// `plads-bench scoring`: finding every pair of a region that may be proposed.
struct Scoring: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score the pairs of a synthetic region, and the kernel beside the machine's memory.",
    discussion: """
      A region is made, laid out and scanned; then the kernel scores every pair without any bound. \
      Counts are the same on every machine.

        plads-bench scoring --preset albertslund
        plads-bench scoring --citizens 35000 --openings 20000 --level avx2
      """)

  @Option(help: "What the region is like: \(RegionSpec.presetNames.joined(separator: ", ")).")
  var preset = "albertslund"

  @Option(help: "So many citizens over the whole capital region instead of a preset.")
  var citizens: Int?

  @Option(help: "So many openings, with --citizens.")
  var openings: Int?

  @Option(help: "How wide the kernel computes: \(Self.levels).")
  var level = KernelLevel.widest.rawValue

  @Option(help: "How often each is measured.")
  var rounds = 3

  private static let levels = KernelLevel.available.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    if (citizens == nil) != (openings == nil) {
      throw ValidationError("--citizens and --openings go together.")
    }
    for count in [citizens, openings].compactMap({ $0 }) where !(1...1_000_000).contains(count) {
      throw ValidationError("\(count) must be in 1...1000000.")
    }
    if rounds < 1 { throw ValidationError("The rounds (\(rounds)) must be at least 1.") }
  }

  func run() throws {
    guard let level = KernelLevel(rawValue: level), KernelLevel.available.contains(level) else {
      throw ValidationError("The level (\(level)) must be one of \(Self.levels).")
    }
    let vocabulary = try Vocabulary(files: .embedded)
    let spec = try spec()
    let monday = spec.week.monday
    guard let books = try RuleLibrary(files: .embedded).timeline() else { throw ExitCode(70) }
    let region = try RegionGenerator(spec, vocabulary: vocabulary).generate()
    var compile = Phase()
    let index = RegionIndex(region)
    let scoring = compile.measure {
      RegionScoring(
        index: index, books: RegionBooks(books), vocabulary: vocabulary, today: monday)
    }
    var scan = Phase()
    var kernel = Phase()
    var memory = Phase()
    var counts = ScanCounts()
    var open = 0
    for _ in 0..<rounds {
      counts = scan.measure { scoring.scan(level: level) }
      open = kernel.measure { scoring.scoreAll(level: level) }
    }
    let words = [UInt64](repeating: 1, count: 1 << 25)
    var sum: UInt64 = 0
    for _ in 0..<rounds { sum &+= memory.measure { words.span.sum } }
    precondition(sum == UInt64(rounds * words.count), "The sum is \(sum).")
    let bandwidth = Double(8 * words.count) / memory.medianCPUSeconds
    let rate = Double(scoring.scoredPairs) / kernel.medianCPUSeconds
    print(
      """
      pairs                  \(scoring.pairs)
      blocks bounded/opened  \(counts.boundedBlocks) \(counts.openedBlocks)
      pairs scored           \(counts.scored)
      left open by kernel    \(counts.open)
      that may be proposed   \(counts.passed)
      compile, CPU s         \(compile.medianCPUSeconds)
      scan, CPU s            \(scan.medianCPUSeconds)
      kernel, pairs          \(scoring.scoredPairs), \(open) open
      kernel, CPU s          \(kernel.medianCPUSeconds)
      kernel, pairs/s        \(rate)
      bytes a pair           \(scoring.bytesOfOpening)
      memory, bytes/s        \(bandwidth)
      share of the limit     \(rate * Double(scoring.bytesOfOpening) / bandwidth)
      """)
  }

  private func spec() throws -> RegionSpec {
    if let citizens, let openings { return .scaled(citizens: citizens, openings: openings) }
    guard let spec = RegionSpec.preset(named: preset) else {
      throw ValidationError(
        "There is no preset \(preset); there are \(RegionSpec.presetNames.joined(separator: ", "))."
      )
    }
    return spec
  }
}

extension Span<UInt64> {
  /// The sum of all, which reads each once.
  fileprivate var sum: UInt64 {
    var sum: UInt64 = 0
    for place in indices { sum &+= self[place] }
    return sum
  }
}
