import Foundation
import Testing

/// `plads rules`: show, diff and check.
@Suite struct RulesTests {
  @Test func showNamesTheBookOfTheDayAndEveryRule() throws {
    let run = try Program.run("rules", "show", "--date", "2020-11-23")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("R2020-4: Lov om en aktiv beskæftigelsesindsats") == true)
    #expect(lines.contains("durations (statutory)"))
    #expect(
      lines.contains(
        "  praktik.near: offer virksomhedspraktik; distance near; maximum 4 weeks; source LAB § 61 [not verified]"
      )
    )
    #expect(
      lines.contains { $0.hasPrefix("  flexJobEligible: ") && $0.hasSuffix("[not verified]") })
    #expect(lines.contains { $0.hasPrefix("Fingerprint: ") })
  }

  @Test func showPutsTheMunicipalityOnTop() throws {
    let run = try Program.run("rules", "show", "--date", "2018-03-01", "--municipality", "151")
    #expect(run.output.contains("\nballerup-2018-3: Ballerup Beskæftigelsesplan 2018\n"))
    #expect(run.output.contains("Decided: Ballerup, beskæftigelsesplan 2018."))
    #expect(run.output.contains("private points 80"))
    let elsewhere = try Program.run("rules", "show", "--date", "2018-03-01")
    #expect(elsewhere.output.contains("private points 40"))
  }

  @Test func aDraftIsTakenOnlyWhenAskedFor() throws {
    let law = try Program.run("rules", "show", "--date", "2027-02-01")
    #expect(law.output.hasPrefix("R2026b-3: "))
    #expect(
      law.errors == "R2027 is expected to hold on 2027-02-01 and is a draft; R2026b is taken. "
        + "Maybe --draft was meant.\n")
    let draft = try Program.run("rules", "show", "--date", "2027-02-01", "--draft")
    #expect(draft.output.hasPrefix("R2027-3 (draft): "))
    #expect(draft.errors.isEmpty)
  }

  @Test func diffSaysWhatChanged() throws {
    let run = try Program.run("rules", "diff", "R2024", "2025-01-01")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "durations/nytteindsats falls away: varighedsgrænsen er ophævet fra 1. januar 2025\n"))
    #expect(run.output.contains("offerTypes/nytteindsats: "))
    #expect(run.output.contains("counts in ratio was true, is false"))
    #expect(try Program.run("rules", "diff", "R2020", "R2020").output == "0 rules differ.\n")
    let overlay = try Program.run("rules", "diff", "R2016", "ballerup-2017")
    #expect(overlay.output.contains("policyFlags/provider: decision was "))
    #expect(overlay.output.contains("targets/running is new: title virksomhedsrettede forløb"))
    let unknown = try Program.run("rules", "diff", "R2020", "R2021")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("R2011, R2015, R2016, R2020"))
  }

  @Test func checkFindsFaultsWhereTheyStand() throws {
    let folder = try Program.Folder()
    let path = folder.path + "/mit.json"
    func check(_ replaces: String) throws -> Program.Run {
      let text = """
        {"schema": "plads/rule-overlay", "version": 1, "id": "o", "edition": "o-1",
         "title": "forsøg", "municipality": "165", "validFrom": "2021-01-01",
         "validTo": "2021-12-31", "decision": "byrådet", "purpose": "forsøg", "source": "lov",
         "replaces": {"weeklyMaximum": \(replaces)}}
        """
      try Data(text.utf8).write(to: URL(filePath: path))
      return try Program.run("rules", "check", path)
    }
    let good = try check(#"{"minutes": 2100, "source": "lov"}"#)
    #expect(good.status == 0 && good.output == "o-1: no faults.\n", "\(good.errors)")
    let loose = try check(#"{"minutes": 2400, "source": "lov"}"#)
    #expect(loose.status == 65 && loose.output.isEmpty)
    #expect(loose.errors.contains("mit.json:4:32: replaces.weeklyMaximum: loosens weeklyMaximum"))
    let broken = try check(#"{"minute": 2100, "source": "lov"}"#)
    #expect(broken.status == 65)
    #expect(broken.errors.contains("misspelt"))
    #expect(try Program.run("rules", "check", "/nowhere/at/all").status == 66)
  }

  @Test func aMunicipalityMustBeKnown() throws {
    for arguments in [
      ["rules", "show", "--date", "2018-03-01", "--municipality", "152"],
      ["match", Program.sample, "--week", "2020-W48", "--municipality", "152", "--out", "x"],
    ] {
      let run = try Program.run(arguments: arguments)
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(
        run.errors.contains(
          #"The --municipality "152" is no municipality of the vocabulary."#
            + #" Maybe "151" (Ballerup) was meant."#), "\(run.errors)")
    }
    let folder = try Program.Folder()
    let path = folder.path + "/mit.json"
    let text = """
      {"schema": "plads/rule-overlay", "version": 1, "id": "o", "edition": "o-1",
       "title": "forsøg", "municipality": "166", "validFrom": "2021-01-01",
       "validTo": "2021-12-31", "decision": "byrådet", "purpose": "forsøg", "source": "lov"}
      """
    for (code, hint) in [("166", #" Maybe "161" (Glostrup) was meant."#), ("999", "")] {
      try Data(text.replacing("166", with: code).utf8).write(to: URL(filePath: path))
      let check = try Program.run("rules", "check", path)
      #expect(check.status == 65 && check.output.isEmpty)
      #expect(
        check.errors.contains(
          #"mit.json:2:37: municipality: "\#(code)" is no municipality of the vocabulary.\#(hint)"#
            + "\n"), "\(check.errors)")
    }
  }

  @Test func matchNamesTheBooksOfTheDaysOnWhichOpeningsBegin() throws {
    let folder = try Program.Folder()
    let region = folder.path + "/region"
    let lists = folder.path + "/lists"
    _ = try Program.run("generate", "--week", "2024-W51", "--out", region)
    let run = try Program.run("match", region, "--week", "2024-W51", "--out", lists)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Regelsæt R2024 (R2024-1, "))
    #expect(run.output.contains("), åbninger fra 1.1.2025 R2025 (R2025-1, "))
    let plan = try #require(
      JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(filePath: lists + "/plan.json"))) as? [String: Any])
    let record = try #require(plan["run"] as? [String: Any])
    let books = try #require(record["startBooks"] as? [[String: String]])
    #expect(books.map { $0["from"] } == ["2025-01-01"])
    let shown = try Program.run("rules", "show", "--date", "2025-01-01", "--municipality", "165")
    #expect(shown.output.contains("Fingerprint: \(books.first?["fingerprint"] ?? "?")\n"))
  }

  /// A region of two municipalities, of which one has rules of its own.
  @Test func matchTakesEachMunicipalitysOwnRulesAndNamesThem() throws {
    let folder = try Program.Folder()
    let region = folder.path + "/region"
    let lists = folder.path + "/lists"
    _ = try Program.run("generate", "--week", "2018-W10", "--out", region)
    let citizens = region + "/citizens.json"
    let text = try String(contentsOfFile: citizens, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      $0.offset.isMultiple(of: 2)
        ? String($0.element).replacing(#""municipality":"165""#, with: #""municipality":"151""#)
        : String($0.element)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: citizens))
    let run = try Program.run("match", region, "--week", "2018-W10", "--out", lists)
    #expect(run.status == 0, "\(run.errors)")
    let own = "R2016-1 + ballerup-2018-3"
    #expect(run.output.contains("Regelsæt R2016 (R2016-1, "))
    #expect(run.output.contains("; egne regler i Ballerup (\(own), "), "\(run.output)")
    // Targets are the list's, and the list is nobody's alone.
    #expect(!run.output.contains("måltal"))
    let plan = try #require(
      JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(filePath: lists + "/plan.json"))) as? [String: Any])
    let record = try #require(plan["run"] as? [String: Any])
    let books = try #require(record["homeBooks"] as? [[String: String]])
    #expect(books.map { $0["municipality"] } == ["151"])
    #expect(books.map { $0["edition"] } == [own])
    let shown = try Program.run("rules", "show", "--date", "2018-03-05", "--municipality", "151")
    #expect(shown.output.contains("Fingerprint: \(books.first?["fingerprint"] ?? "?")\n"))
  }

  @Test func matchTakesTheBookOfTheDayAndNamesIt() throws {
    let folder = try Program.Folder()
    for (week, book) in [("2012-W10", "R2011-3"), ("2026-W36", "R2026b-3")] {
      let region = folder.path + "/\(week)"
      let lists = region + "-lists"
      let generated = try Program.run("generate", "--week", week, "--out", region)
      #expect(generated.status == 0)
      let run = try Program.run("match", region, "--week", week, "--out", lists)
      #expect(run.status == 0, "\(run.errors)")
      let plan = try #require(
        JSONSerialization.jsonObject(
          with: Data(contentsOf: URL(filePath: lists + "/plan.json"))) as? [String: Any])
      let record = try #require(plan["run"] as? [String: Any])
      let named = try #require(record["book"] as? [String: Any])
      #expect(named["edition"] as? String == book)
      #expect((named["fingerprint"] as? String)?.isEmpty == false)
    }
    let before = try Program.run("match", Program.sample, "--week", "2010-W48", "--out", "x")
    #expect(before.status == 64)
    #expect(before.errors.contains("No rule book is in force on 2010-11-29."))
  }
}
