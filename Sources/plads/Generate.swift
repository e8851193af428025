import ArgumentParser
import Exchange
import JobCentre
import Regions

/// `plads generate`: a synthetic region, calibrated to published figures.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a synthetic region, calibrated to published figures.",
    discussion: """
      Nobody in it exists. The same arguments give the same files, byte for byte:

        plads generate --week 2020-W48 --seed 7 --out my-region
      """)

  @Option(
    help: ArgumentHelp(
      "What the region is like: \(RegionSpec.presetNames.joined(separator: ", ")).",
      valueName: "name"))
  var preset = "albertslund"

  @Option(
    help: ArgumentHelp(
      "So many citizens over the whole capital region instead of a preset.", valueName: "count"))
  var citizens: Int?

  @Option(help: ArgumentHelp("So many openings, with --citizens.", valueName: "count"))
  var openings: Int?

  @Option(
    help: ArgumentHelp("Any whole number; another one gives another region.", valueName: "number"))
  var seed: UInt64?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The ISO week the region is made for.", valueName: "2020-W48"))
  var week = RegionSpec.sampleWeek

  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var out: String

  @Option(help: "json: one document a file; jsonl: one record a line.")
  var layout: RegionFiles.Layout = .json

  @OptionGroup var reference: ReferenceOptions

  func validate() throws {
    if (citizens == nil) != (openings == nil) {
      throw ValidationError("--citizens and --openings go together.")
    }
    for count in [citizens, openings].compactMap({ $0 }) where !(1...1_000_000).contains(count) {
      throw ValidationError("\(count) must be between 1 and 1000000.")
    }
  }

  func run() throws {
    let reference = try reference.load()
    var spec: RegionSpec
    if let citizens, let openings {
      spec = .scaled(citizens: citizens, openings: openings)
    } else if let found = RegionSpec.preset(named: preset) {
      spec = found
    } else {
      throw ValidationError(
        "There is no preset \(preset); there are \(RegionSpec.presetNames.joined(separator: ", "))."
      )
    }
    if let seed { spec.seed = seed }
    spec.week = week
    let region: Region
    do {
      region = try RegionGenerator(spec, vocabulary: reference.vocabulary).generate()
    } catch {
      Terminal.printError(error.description)
      throw ExitCode.faultyReferenceData
    }
    do {
      try RegionFiles.write(region, layout: layout, folder: out)
    } catch {
      Terminal.printError(error.description)
      throw ExitCode.cannotWrite
    }
  }
}

extension RegionFiles.Layout: ExpressibleByArgument {}
