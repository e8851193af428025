import Foundation
import Testing

/// `plads rules rows`, and the commands that its table names.
@Suite struct RowsTests {
  @Test func everyRowIsPrintedWithWhatRealisesIt() throws {
    let run = try Program.run("rules", "rows")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.prefixMatch(of: #/[A-Z]{2}-[0-9]{2} /#) != nil }
    #expect(rows.count == 261)
    let hours = try #require(lines.firstIndex { $0.hasPrefix("RD-27 ") })
    #expect(
      lines[hours...(hours + 4)] == [
        "RD-27 Hours that one can hold are a border", "  gates: hours",
        "  fields: citizens.workHours.sustainableMinutes; openings.workHours.minimumMinutes",
        "  tests: GateTests.gate", "RD-28 Praktik needs a person who is ready for a company",
      ])
    let last = try #require(lines.last)
    let counts = last.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(counts.count == 4 && counts[0] == 261)
    #expect(counts[0] == counts.dropFirst().reduce(0, +), "\(last)")
  }

  @Test func oneSectionAndWhatIsLeftOutAlone() throws {
    let section = try Program.run("rules", "rows", "--section", "OT")
    #expect(section.output.hasPrefix("OT: offers and openings, 30 rows\n\nOT-01 "))
    #expect(section.output.contains("\n30 rows: "))
    let left = try Program.run("rules", "rows", "--section", "OT", "--left-out")
    #expect(left.output.contains("\nOT-28 ") && !left.output.contains("\nOT-01 "))
    #expect(left.output.contains(" rows: 0 realised, "))
    let unknown = try Program.run("rules", "rows", "--section", "XX")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("TG (target groups), OT (offers and openings)"))
  }

  @Test func aFolderWithoutTheTableIsFaulty() throws {
    let folder = try Program.Folder()
    let run = try Program.run("rules", "rows", "--data", folder.path)
    #expect(run.status == 78 && run.output.isEmpty)
    #expect(run.errors.contains("coverage/rows.json"))
  }

  @Test func everyCommandOfTheTableIsThere() throws {
    let path = URL(filePath: Program.sample).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "coverage/rows.json")
    let table = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
    let rows = try #require(table["rows"] as? [[String: Any]])
    let named = rows.compactMap { ($0["by"] as? [String: [String]])?["commands"] }.joined()
    #expect(named.count > 5)
    for command in Set(named).sorted() {
      let words = command.split(separator: " ").map(String.init)
      let path = words.filter { !$0.hasPrefix("--") }
      let help = try Program.run(arguments: path + ["--help"])
      #expect(help.status == 0, "\(command)")
      #expect(help.output.contains("USAGE: plads \(path.joined(separator: " "))"), "\(command)")
      for option in words where option.hasPrefix("--") {
        #expect(help.output.contains(option), "\(command)")
      }
    }
  }
}
