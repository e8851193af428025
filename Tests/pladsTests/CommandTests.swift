import Foundation
import Testing

/// The other commands, and what the program says of itself.
@Suite struct CommandTests {
  @Test func checkListsFaultsAndWhatIsMissing() throws {
    let run = try Program.run("check", Program.sample, "--week", "2020-W48")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("2498 citizens, 1106 companies, 500 openings with 800 places"))
    #expect(run.output.contains("has no job goal"))
    #expect(run.output.hasSuffix("lack what matching needs; the others can be matched.\n"))
  }

  @Test func checkSaysWhichCodeWasProbablyMeant() throws {
    let folder = try Program.Folder()
    let changed = folder.path + "/region"
    try FileManager.default.copyItem(atPath: Program.sample, toPath: changed)
    let path = URL(filePath: changed + "/citizens.json")
    let text = try String(contentsOf: path, encoding: .utf8)
    let known = "\"benefit\":\"kontanthjaelp\""
    try Data(
      text.replacing(known, with: "\"benefit\":\"kontanthjelp\"", maxReplacements: 1).utf8
    ).write(to: path)
    let run = try Program.run("check", changed, "--week", "2020-W48")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "benefit kontanthjelp is not in the rule book (maybe \"kontanthjaelp\" was meant)"))
  }

  @Test func checkRefusesAndNeverEchoesACPRNumber() throws {
    let folder = try Program.Folder()
    let broken = folder.path + "/region"
    try FileManager.default.copyItem(atPath: Program.sample, toPath: broken)
    let path = URL(filePath: broken + "/openings.json")
    let text = try String(contentsOf: path, encoding: .utf8)
    let number = "0101" + "901234"
    try Data(
      text.replacing("\"title\":\"", with: "\"title\":\"ring \(number) ", maxReplacements: 1).utf8
    ).write(to: path)
    let run = try Program.run("check", broken, "--week", "2020-W48")
    #expect(run.status == 65)
    #expect(run.errors.contains("openings.json:"))
    #expect(run.errors.contains("CPR"))
    #expect(!run.errors.contains(number) && !run.output.contains(number))
  }

  @Test func sampleIsWhatTheGeneratorWrites() throws {
    let folder = try Program.Folder()
    let region = folder.path + "/region"
    let run = try Program.run(
      "generate", "--preset", "albertslund", "--week", "2020-W48", "--out", region)
    #expect(run.status == 0)
    #expect(try Program.files(in: region) == Program.files(in: Program.sample))
  }

  @Test func linesAreTheSameRegion() throws {
    let folder = try Program.Folder()
    let region = folder.path + "/region"
    _ = try Program.run("generate", "--layout", "jsonl", "--out", region)
    let lists = folder.path + "/lists"
    let other = folder.path + "/other"
    _ = try Program.run("match", region, "--week", "2020-W48", "--out", lists)
    _ = try Program.run("match", Program.sample, "--week", "2020-W48", "--out", other)
    #expect(try Program.files(in: lists) == Program.files(in: other))
  }

  @Test func wrongArgumentsAreExplained() throws {
    let missing = try Program.run("match", "/nowhere/at/all", "--week", "2020-W48")
    #expect(missing.status == 66)
    let week = try Program.run("match", Program.sample, "--week", "2020-W54")
    #expect(week.status == 64)
    let both = try Program.run(
      "match", Program.sample, "--week", "2020-W48", "--date", "2020-12-24")
    #expect(both.status == 64)
    #expect(both.errors.contains("2020-12-24 lies in week 2020-W52, not 2020-W48."))
    let data = try Program.run(
      "match", Program.sample, "--week", "2020-W48", "--data", "/nowhere/at/all")
    #expect(data.status == 78)
  }

  @Test func argumentsAreNotEchoedWhenTheyHoldACPRNumber() throws {
    let number = "0101" + "901234"
    let run = try Program.run("match", Program.sample, "--out", "/tmp/\(number)")
    #expect(run.status == 64)
    #expect(!run.errors.contains(number) && !run.output.contains(number))
  }

  @Test func helpTeaches() throws {
    let run = try Program.run("--help")
    #expect(run.status == 0)
    for command in ["match", "check", "generate"] { #expect(run.output.contains(command)) }
    #expect(run.output.contains("plads match Data/samples/albertslund --week 2020-W48"))
    let completions = try Program.run("--generate-completion-script", "bash")
    #expect(completions.status == 0 && completions.output.contains("_plads"))
  }
}
