import ArgumentParser
import BenchReport
import Foundation
import JobCentre
import Matching
import ReferenceData
import Regions

/// What `plads-bench kernels` found of one region at one width.
struct KernelReport: Encodable {
  /// What the file is.
  private let schema = "plads/bench-kernels-1"
  /// Which region.
  private let region: String
  /// How wide.
  private let level: String
  /// Pairs of the region, whether any of them could be proposed or not.
  private let pairs: Int
  /// Blocks whose bound was computed in a scan, and those that were opened.
  private let boundedBlocks, openedBlocks: Int
  /// Pairs that a scan scored, that the kernel left open, and that may be proposed.
  private let scored, open, passed: Int
  /// Laying the region out, finding all that may be proposed, and the kernel alone.
  private var compile = Phase(), scan = Phase(), kernel = Phase()
  /// Pairs that the kernel scored without any bound.
  private let kernelPairs: Int
  /// Bytes that the kernel reads of an opening.
  private let bytesOfPair: Int
  /// What the machine can do.
  private let limits: MachineLimits

  /// Measures.
  ///
  /// - Precondition: this machine can run the level, and there is a round.
  init(_ name: RegionName, _ level: KernelLevel, rounds: Int) throws {
    let vocabulary = try Vocabulary(files: .embedded)
    guard let books = try RuleLibrary(files: .embedded).timeline() else { throw ExitCode(70) }
    let index = RegionIndex(
      try RegionGenerator(name.spec, vocabulary: vocabulary).generate())
    let scoring = compile.measure {
      RegionScoring(
        index: index, books: RegionBooks(books), vocabulary: vocabulary,
        today: name.spec.week.monday)
    }
    var counts = ScanCounts()
    for _ in 0..<rounds {
      counts = scan.measure { scoring.scan(level: level) }
      _ = kernel.measure { scoring.scoreAll(level: level) }
    }
    region = name.text
    self.level = level.rawValue
    pairs = scoring.pairs
    boundedBlocks = counts.boundedBlocks
    openedBlocks = counts.openedBlocks
    scored = counts.scored
    open = counts.open
    passed = counts.passed
    kernelPairs = scoring.scoredPairs
    bytesOfPair = scoring.bytesOfOpening
    limits = MachineLimits(level, rounds: rounds)
  }

  private enum CodingKeys: CodingKey {
    case schema, region, level, pairs, boundedBlocks, openedBlocks, scored, open, passed
    case compile, scan, kernel, kernelPairs, bytesOfPair, limits
  }

  /// Pairs that the kernel scores in a second of processor time.
  private var pairsPerSecond: Double { Double(kernelPairs) / kernel.medianCPUSeconds }

  /// For people to read: counts, seconds, then the kernel beside each limit.
  var table: String {
    var table = Table(["\(region), \(level)", ""])
    for (name, count) in [
      ("pairs", pairs), ("blocks bounded", boundedBlocks), ("blocks opened", openedBlocks),
      ("pairs scored", scored), ("left open by the kernel", open), ("may be proposed", passed),
    ] {
      table.add([name, String(count)])
    }
    for (name, phase) in [("lay out", compile), ("scan", scan), ("kernel, every pair", kernel)] {
      table.add(["\(name), CPU s", String(format: "%.4f", phase.medianCPUSeconds)])
    }
    let needed = pairsPerSecond * Double(bytesOfPair)
    for (name, figure) in [
      ("kernel, 10⁹ pairs/s", pairsPerSecond / 1e9),
      ("memory, 10⁹ bytes/s", limits.memoryBytes / 1e9),
      ("cache, 10⁹ bytes/s", limits.cacheBytes / 1e9),
      ("kernel's share of memory", needed / limits.memoryBytes),
      ("kernel's share of cache", needed / limits.cacheBytes),
      ("words counted in a pair's time", limits.countedWords / pairsPerSecond),
      ("multiplications in a pair's time", limits.multiplications / pairsPerSecond),
    ] {
      table.add([name, String(format: "%.3f", figure)])
    }
    return table.text
  }
}
