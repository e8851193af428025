import ArgumentParser
import BenchReport
import Foundation

/// `plads-bench regions`: whole regions, from their files to the week's lists.
struct RegionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regions",
    abstract: "Take synthetic regions from their files to the week's lists, phase by phase.",
    discussion: """
      A region is made and written to a temporary folder; then a process of its own reads it, \
      plans the week and writes every list, as plads match does. For each phase seconds by the \
      clock and of the processor; the peak of memory; and counts, which are the same on every \
      machine. How each of them grows is fitted over the regions.

        plads-bench regions albertslund --compare Bench/results/regions-counts.json
        plads-bench regions --rounds 3 --json regions.json --page regions.html
      """)

  @Argument(help: "Regions: \(RegionName.rule).")
  var names = ["albertslund", "vestegnen", "hovedstaden"].compactMap(RegionName.init(argument:))

  @Option(help: "How often each region is run; medians are shown.")
  var rounds = 1

  @OptionGroup var output: CountsOptions

  @Option(help: "Write a page with plots to this file.", completion: .file(extensions: ["html"]))
  var page: String?

  @Option(
    help: "Show on the page what Bench/peers/regions.py found, as it stands in this file.",
    completion: .file(extensions: ["json"]))
  var peers: String?

  func validate() throws {
    if peers != nil && page == nil { throw ValidationError("--peers needs --page.") }
    if rounds < 1 { throw ValidationError("The number of rounds (\(rounds)) must be above 0.") }
    if Set(names.map(\.text)).count < names.count {
      throw ValidationError("Each region may be named once.")
    }
  }

  func run() throws {
    let stored = try output.storedCounts()
    let peers = try storedPeers()
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plads-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var report = RegionReport()
    for name in names {
      let measured = try RegionChild(name, in: folder).measured(rounds: rounds)
      report.regions.append(measured)
      print(RegionReport.progress(measured))
      try? FileManager.default.removeItem(at: folder.appending(path: name.text))
    }
    print("\n" + report.text, terminator: "")
    try output.writeReport(report)
    if let page {
      try CountsOptions.write(Data(RegionPage(report, peers: peers).html.utf8), to: page)
    }
    let counts = report.regions.map { ($0.name, $0.counts) }
    try output.finish(
      StoredCounts(Dictionary(uniqueKeysWithValues: counts)), comparingWith: stored)
  }

  /// Read before anything is measured, so that a faulty file costs no time.
  private func storedPeers() throws -> RegionPeers? {
    try peers.map { path in
      do {
        return try RegionPeers(readingFrom: path)
      } catch {
        CountsOptions.printError("\(error)")
        throw ExitCode(66)
      }
    }
  }
}
