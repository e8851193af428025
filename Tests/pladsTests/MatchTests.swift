import Foundation
import Testing

/// `plads match` from files to lists.
@Suite struct MatchTests {
  @Test func writesTheListsOfTheSample() throws {
    let folder = try Program.Folder()
    let lists = folder.path + "/lists"
    let run = try Program.run("match", Program.sample, "--week", "2020-W48", "--out", lists)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "silent when nobody watches")
    let files = try Program.files(in: lists)
    #expect(files["plan.json"] != nil)
    for kind in ["konsulenter/", "virksomheder/", "sagsbehandlere/", "borgere/"] {
      #expect(files.keys.contains { $0.hasPrefix(kind) }, "\(kind)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: lists + "/plan.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func sameInputSameBytes() throws {
    let folder = try Program.Folder()
    let one = folder.path + "/one"
    let other = folder.path + "/other"
    let shuffled = folder.path + "/shuffled"
    try Self.shuffleSample(into: shuffled)
    let first = try Program.run("match", Program.sample, "--week", "2020-W48", "--out", one)
    let second = try Program.run("match", shuffled, "--date", "2020-11-23", "--out", other)
    #expect(first.status == 0 && second.status == 0)
    #expect(first.output.replacing(one, with: "") == second.output.replacing(other, with: ""))
    #expect(try Program.files(in: one) == Program.files(in: other))
  }

  @Test func continuesAPlanWhenACompanyCancels() throws {
    let folder = try Program.Folder()
    let monday = folder.path + "/monday"
    let tuesday = folder.path + "/tuesday"
    _ = try Program.run("match", Program.sample, "--week", "2020-W48", "--out", monday)
    let first = try Self.plan(in: monday)
    let pairs = try #require(first["proposals"] as? [[String: Any]])
    let cancelled = try #require(pairs.first?["opening"] as? String)
    let freed = pairs.filter { $0["opening"] as? String == cancelled }.count
    let region = folder.path + "/region"
    try FileManager.default.copyItem(atPath: Program.sample, toPath: region)
    let path = URL(filePath: region + "/openings.json")
    let lines = try String(contentsOf: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in
      line.contains("{\"id\":\"\(cancelled)\"")
        ? String(line).replacing(/"totalJobOpenings":[0-9]+/, with: "\"totalJobOpenings\":0")
        : String(line)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: path)
    let run = try Program.run(
      "match", region, "--date", "2020-11-24", "--since", monday + "/plan.json", "--out", tuesday)
    #expect(run.status == 0, "\(run.errors)")
    let changes = try #require(try Self.plan(in: tuesday)["changes"] as? [String: Any])
    let removed = try #require(changes["removed"] as? [[String: Any]])
    #expect(removed.count == freed)
    #expect(removed.allSatisfy { $0["opening"] as? String == cancelled })
    #expect(changes["kept"] as? Int == pairs.count - freed)
    let backwards = try Program.run(
      "match", region, "--date", "2020-11-17", "--since", monday + "/plan.json", "--out", tuesday)
    #expect(backwards.status == 64)
  }

  private static func plan(in folder: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(filePath: folder + "/plan.json"))) as? [String: Any])
  }

  @Test func refusesADayOutsideTheBooks() throws {
    let folder = try Program.Folder()
    let run = try Program.run(
      "match", Program.sample, "--week", "2010-W48", "--out", folder.path + "/lists")
    #expect(run.status == 64)
    #expect(run.errors.contains("No rule book is in force on 2010-11-29."))
    #expect(run.errors.contains("R2020 (2020-01-01 to 2023-12-31)"))
    #expect(try Program.files(in: folder.path).isEmpty)
  }

  @Test func leavesOldListsWhenTheInputIsFaulty() throws {
    let folder = try Program.Folder()
    let lists = folder.path + "/lists"
    _ = try Program.run("match", Program.sample, "--week", "2020-W48", "--out", lists)
    let before = try Program.files(in: lists)
    let broken = folder.path + "/broken"
    try FileManager.default.copyItem(atPath: Program.sample, toPath: broken)
    let citizens = try Data(contentsOf: URL(filePath: broken + "/citizens.json"))
    try citizens.prefix(citizens.count / 2).write(to: URL(filePath: broken + "/citizens.json"))
    let run = try Program.run("match", broken, "--week", "2020-W48", "--out", lists)
    #expect(run.status == 65)
    #expect(run.errors.contains("citizens.json:"))
    #expect(run.errors.contains("Nothing was written."))
    #expect(try Program.files(in: lists) == before)
  }

  @Test func neverReplacesSomebodyElsesFolder() throws {
    let folder = try Program.Folder()
    try Data("mine".utf8).write(to: URL(filePath: folder.path + "/letter.txt"))
    let run = try Program.run(
      "match", Program.sample, "--week", "2020-W48", "--out", folder.path)
    #expect(run.status == 73)
    #expect(try Program.files(in: folder.path).keys.sorted() == ["letter.txt"])
  }

  /// Writes the sample with the records of each file in reverse order.
  private static func shuffleSample(into folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for (name, bytes) in try Program.files(in: Program.sample) {
      // One record a line: the lines between the brackets are the records.
      var lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let records = lines.indices.filter { lines[$0].hasPrefix("    {") }
      let reversed = records.reversed().map { line in
        lines[line].hasSuffix(",") ? lines[line].dropLast() : lines[line]
      }
      for (place, record) in zip(records, reversed) {
        lines[place] = place == records.last ? record : record + ","
      }
      try Data(lines.joined(separator: "\n").utf8).write(
        to: URL(filePath: folder + "/" + name))
    }
  }
}
