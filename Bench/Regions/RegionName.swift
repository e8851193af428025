import ArgumentParser
import Regions

/// A region to be measured: a preset, or so many citizens and openings over the capital region.
struct RegionName: ExpressibleByArgument {
  /// As it was written: `albertslund`, or `300000x100000`.
  let text: String
  /// What the region is like.
  let spec: RegionSpec

  /// What may be written, for help and faults.
  static let rule =
    "\(RegionSpec.presetNames.joined(separator: ", ")), or CITIZENSxOPENINGS, each 1...1000000"

  var defaultValueDescription: String { text }

  init?(argument: String) {
    let counts = argument.split(separator: "x", omittingEmptySubsequences: false)
      .compactMap { Int($0) }.filter { (1...1_000_000).contains($0) }
    if let preset = RegionSpec.preset(named: argument) {
      spec = preset
    } else if counts.count == 2, argument == "\(counts[0])x\(counts[1])" {
      spec = .scaled(citizens: counts[0], openings: counts[1])
    } else {
      return nil
    }
    text = argument
  }
}
