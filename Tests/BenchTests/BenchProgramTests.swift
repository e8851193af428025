import BenchInstances
import BenchReport
import Foundation
import Testing

/// The built program, run as a person would.
@Suite("The benchmarks' command line")
struct BenchProgramTests {
  /// A folder of one test's own, removed with the value.
  private final class Folder {
    let path = NSTemporaryDirectory() + "plads-bench-\(UUID().uuidString)"

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// Runs the program beside the test bundle.
  private func run(_ arguments: String...) throws -> (status: Int32, output: String) {
    try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let beside =
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      ?? URL(filePath: CommandLine.arguments[0])
    let process = Process()
    process.executableURL = beside.deletingLastPathComponent().appending(path: "plads-bench")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test("Counts that are stored are found again, and counts that moved end with 1")
  func comparing() throws {
    let folder = try Folder()
    let file = folder.path + "/counts.json"
    let names = ["D-uni-20", "S-200", "N8-6"]
    #expect(try run("solvers", names[0], names[1], names[2], "--store", file).status == 0)
    #expect(try run("edits", "S-200", "--count", "5", "--store", file).status == 0)
    #expect(try run("solvers", "S-200", "--compare", file).status == 0)
    #expect(try run("edits", "S-200", "--count", "5", "--compare", file).status == 0)

    var stored = try StoredCounts(readingFrom: file)
    let edits = ["S-200 forbidden", "S-200 forced", "S-200 removed"]
    #expect(stored.counts.keys.sorted() == (names + edits).sorted())
    stored.counts["S-200"]?.objective += 1
    try stored.bytes().write(to: URL(filePath: file))
    #expect(try run("solvers", "N8-6", "--compare", file).status == 0)
    let moved = try run("solvers", "S-200", "--compare", file)
    #expect(moved.status == 1)
    #expect(moved.output.contains("S-200: objective was"))
  }

  @Test("A report holds every instance, in the order asked for")
  func reporting() throws {
    struct Report: Decodable {
      let instances: [MeasuredInstance]
    }
    let folder = try Folder()
    let file = folder.path + "/report.json"
    let run = try run(
      "solvers", "NT-6", "--families", "S", "--sizes", "100", "--rounds", "2", "--json", file)
    #expect(run.status == 0)
    let data = try Data(contentsOf: URL(filePath: file))
    let report = try JSONDecoder().decode(Report.self, from: data)
    #expect(report.instances.map(\.name) == ["NT-6", "S-100"])
    for instance in report.instances {
      #expect(instance.phases.solve.wallSeconds.count == 2)
      #expect(instance.phases.generate.wallSeconds.count == 1)
    }
  }

  @Test("Instances are written as the library makes them")
  func writing() throws {
    let folder = try Folder()
    let target = folder.path + "/new"
    let run = try run("solvers", "B-100", "D-geo-30", "--write-instances", target)
    #expect(run.output == "\(target)/B-100.min\n\(target)/D-geo-30.npy\n")
    for (text, path) in [("B-100", "B-100.min"), ("D-geo-30", "D-geo-30.npy")] {
      var bytes = Data()
      try InstanceFile.write(Instance(try #require(InstanceName(text)))) { bytes += Data($0) }
      #expect(try Data(contentsOf: URL(filePath: "\(target)/\(path)")) == bytes)
    }
  }

  @Test("The kernel finds the pairs of the sample region, beside limits that are above 0")
  func kernels() throws {
    struct Report: Decodable {
      let passed: Int
      let limits: [String: Double]
    }
    let folder = try Folder()
    let file = folder.path + "/kernels.json"
    let run = try run(
      "kernels", "albertslund", "--rounds", "1", "--level", "portable", "--json", file)
    #expect(run.status == 0)
    let data = try Data(contentsOf: URL(filePath: file))
    let report = try JSONDecoder().decode(Report.self, from: data)
    #expect(report.passed == 16279)
    #expect(report.limits.count == 4)
    #expect(report.limits.values.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test("A region goes from files to lists, and its counts are found again")
  func regions() throws {
    let folder = try Folder()
    let file = folder.path + "/counts.json"
    let page = folder.path + "/page.html"
    #expect(try run("regions", "albertslund", "--store", file, "--page", page).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).ranges(of: "<svg ").count == 3)

    var stored = try StoredCounts(readingFrom: file)
    let counts = try #require(stored.counts["albertslund"])
    #expect(counts.counters["citizens"] == 2498)
    #expect(counts.counters["candidates"] == 16279)
    #expect(counts.counters["proposals"] == 556)
    stored.counts["albertslund"]?.counters["proposals"] = 555
    try stored.bytes().write(to: URL(filePath: file))
    let moved = try run("regions", "albertslund", "--rounds", "2", "--compare", file)
    #expect(moved.status == 1)
    #expect(moved.output.contains("albertslund: proposals was 555, is 556"))
  }

  @Test(
    "Wrong arguments end with 64",
    arguments: [
      "solvers Q-1", "solvers --sizes 100", "solvers --families NT,S --sizes 100",
      "solvers S-100 --rounds 0", "edits N8-6", "edits S-100 --count 16",
      "kernels 10", "kernels atlantis", "kernels albertslund --rounds 0",
      "kernels albertslund --level wide", "regions atlantis", "regions albertslund albertslund",
      "regions albertslund --rounds 0", "regions 0x10", "regions 20x30x40", "regions 20x030",
      "regions albertslund --peers peers.json",
    ])
  func refusing(_ line: String) throws {
    #expect(try run(line.split(separator: " ").map(String.init)).status == 64)
  }

  @Test("A region is made to measure, and shown beside a script that was measured before")
  func besideScript() throws {
    let folder = try Folder()
    let (peers, page) = (folder.path + "/peers.json", folder.path + "/page.html")
    let found = """
      {"schema": "plads/bench-regions-peers-1", "regions": {"60x60": {"ratio": 1.25,
      "ratioToPlan": 2.5, "wallSeconds": {"plads": 4, "plan": 2, "script": 5}}}}
      """
    try Data(found.utf8).write(to: URL(filePath: peers))
    let run = try run("regions", "60x60", "--page", page, "--peers", peers)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["citizens", "60"]))
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.ranges(of: "<svg ").count == 4)
    #expect(html.contains("60x60: plads, proved plan"))
    #expect(html.contains("2.00 s, the script 2.5 times that"))
  }

  @Test("A file that regions.py did not write is refused before anything is measured")
  func strangePeers() throws {
    let folder = try Folder()
    let peers = folder.path + "/peers.json"
    for text in ["{", #"{"schema": "plads/other", "regions": {}}"#] {
      try Data(text.utf8).write(to: URL(filePath: peers))
      let run = try run("regions", "60x60", "--page", "/nowhere/page.html", "--peers", peers)
      #expect(run.status == 66)
      #expect(run.output.isEmpty)
    }
  }

  @Test("Nothing is measured against a file that is not there")
  func missing() throws {
    let run = try run("solvers", "S-100", "--compare", "/nowhere/counts.json")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
  }
}
