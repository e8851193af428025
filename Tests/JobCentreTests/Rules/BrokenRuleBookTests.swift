import Testing

/// Books with one thing wrong: each gives its one fault, and no other.
struct BrokenRuleBookTests {
  /// One change to the text of the book, and the faults it gives.
  struct Break: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let faults: [String]

    init(_ old: String, _ new: String, _ faults: String...) {
      self.old = old
      self.new = new
      self.faults = faults
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  /// What a book that can be read must not say.
  static let contradictions = [
    Break(
      #""goal": 500, "competences": 220"#, #""goal": 360, "competences": 360"#,
      "fit: must give the goal (360) the largest part of the fit (PR-01)."),
    Break(
      #""goal": 500, "competences": 220"#, #""goal": 359, "competences": 361"#,
      "fit: must give the goal (359) the largest part of the fit (PR-01)."),
    Break(
      #""hours": 90, "distance""#, #""hours": 89, "distance""#,
      "fit: must have parts that add up to 1000, not 999."),
    Break(
      #""hours": 90, "distance""#, #""hours": 91, "distance""#,
      "fit: must have parts that add up to 1000, not 1001."),
    Break(
      "[0, 1100, 2200]", "[0, 1081, 2161]",
      "priority: must have rungs of the ladder more than 1080 apart (PR-23), not 1081 and 2161."),
    Break(
      "[0, 1100, 2200]", "[1100, 0, 2200]",
      "priority: must have rungs of the ladder more than 1080 apart (PR-23), not 1100 and 0."),
    Break("[0, 1100, 2200]", "[0, 1081, 2162]"),
    Break(
      #""title": "fleksjob", "source": "OT-08; LAB kap. 20", "rung": 2"#,
      #""title": "fleksjob", "source": "OT-08; LAB kap. 20", "rung": 3"#,
      "offerTypes[1]: stands on rung 3, which the ladder does not have."),
    Break(
      #""maximumWeight": 30"#, #""maximumWeight": 9"#,
      "priority: must not bound the weight below the base weight."),
    Break(
      #""strong": 800, "good": 650"#, #""strong": 650, "good": 651"#,
      "lists: must not ask more of a good match than of a strong one."),
    Break(
      #""validTo": "2023-12-31""#, #""validTo": "2019-12-31""#,
      "must not end (2019-12-31) before it begins (2020-01-01)."),
    Break(#""validTo": "2023-12-31""#, #""validTo": "2020-01-01""#),
    Break(
      #""offer": "fleksjob", "groups": ["flexJobEligible"]"#,
      #""offer": "fleksjob", "groups": ["flexJobEligble"]"#,
      #"matrix[3]: uses the target group "flexJobEligble", which the book does not define."#
        + #" Maybe "flexJobEligible" was meant."#),
    Break(
      #""offer": "fleksjob", "groups": ["flexJobEligible"]"#,
      #""offer": "flexjob", "groups": ["flexJobEligible"]"#,
      #"matrix[3]: uses the offer type "flexjob", which the book does not define."#
        + #" Maybe "fleksjob" was meant."#,
      #"offerTypes[1]: has no row in the matrix to say who may have the offer type "fleksjob"."#),
    Break(
      #""exceptSubgroups": ["obviously"]"#, #""exceptSubgroups": ["obvious"]"#,
      #"matrix[12]: uses the subgroup "obvious", which the book does not define."#
        + #" Maybe "obviously" was meant."#),
    Break(
      #""farSubgroups": ["notJobReady"]"#, #""farSubgroups": ["notReady"]"#,
      #"targetGroups[11]: calls the subgroup "notReady" far, which "selfSupporting" does not have."#
    ),
    Break(
      #""farSubgroups": ["notJobReady"]"#, #""farSubgroups": ["obviously"]"#,
      #"targetGroups[11]: calls the subgroup "obviously" far, which "selfSupporting" does not have."#
    ),
    Break(
      #"{"upTo": 50, "per": 5}"#, #"{"per": 5}"#,
      "ratio: must have steps that rise, none after an open one."),
    Break(
      #"{"upTo": 50, "per": 5}"#, #"{"upTo": 50, "per": 5}, {"upTo": 50, "per": 7}"#,
      "ratio: must have steps that rise, none after an open one."),
    Break(
      #""approvals": ["availabilityTest"]"#, #""approvals": ["test"]"#,
      #"matrix[20]: uses the approval "test", which the book does not define."#),
    Break(
      #""lastEmployer": {"offers": ["loentilskud"]"#, #""lastEmployer": {"offers": ["tilskud"]"#,
      #"lastEmployer: uses the offer type "tilskud", which the book does not define."#),
    Break(
      #"{"id": "flexJobEligible", "groups": ["flexJobEligible"]"#,
      #"{"id": "flexJobEligible", "groups": ["flexJobEligible", "unemploymentInsured"]"#,
      #"deadlines[2]: gives the target group "unemploymentInsured" a second deadline."#),
    Break(
      #"{"gate": "blockade", "title": "virksomheden er i konflikt", "source": "Jobnets regel om blokade"},"#,
      "", #"must name the gate "blockade"."#),
    Break(
      #"{"gate": "blockade", "title": "virksomheden er i konflikt""#,
      #"{"gate": "window", "title": "virksomheden er i konflikt""#,
      #"gates[3]: names the rule gates/window twice."#),
    Break(
      #"{"gate": "functionalLimits", "title": "hensyn""#,
      #"{"gate": "functionalLimits", "title": "hensyn", "fix": "lettere arbejde""#,
      #"gates[21]: must not ask a company to change the gate "functionalLimits"."#),
    Break(
      #"{"gate": "decision", "title": "tidligere nej""#,
      #"{"gate": "decision", "title": "tidligere nej", "fix": "et ja""#,
      #"gates[28]: must not ask a company to change the gate "decision"."#),
    Break(
      #"{"means": "bicycle", "baseMinutes": 5, "secondsPerKilometre": 240}, "#, "",
      "transport: must estimate travel by bicycle."),
    Break(
      #"{"means": "bicycle""#, #"{"means": "car""#, "transport: must estimate travel by bicycle.",
      "transport: estimates travel by car twice."),
    Break(
      #"{"code": "under18", "title""#, #"{"code": "rehabilitation", "title""#,
      #"targetGroups[12]: names the rule targetGroups/rehabilitation twice."#),
    Break(
      #"{"code": "hrs", "title""#, #"{"code": "jobAG", "title""#,
      #"sources[2]: names the rule sources/jobAG twice."#),
    Break(
      #"{"code": "youngProvider", "title""#, #"{"code": "provider", "title""#,
      #"policyFlags[1]: names the rule policyFlags/provider twice."#),
    Break(
      #"{"code": "taster", "title""#, #"{"code": "clarify", "title""#,
      #"purposes[1]: names the rule purposes/clarify twice."#),
    Break(
      #"{"code": "ingen", "title""#, #"{"code": "dagpenge", "title""#,
      #"benefits[12]: names the rule benefits/dagpenge twice."#),
  ]

  @Test(arguments: contradictions)
  func isReported(broken: Break) throws {
    let faults = try Books.faults(replacing: broken.old, with: broken.new)
    #expect(faults.sorted() == broken.faults.sorted())
  }

  /// What cannot be read is said where it stands, and nothing is concluded from it.
  static let unreadable = [
    Break(
      #""validFrom": "2020-01-01""#, #""validFrom": "2020-02-30""#,
      #"validFrom: "2020-02-30" must be a day that exists, such as 2020-11-23."#),
    Break(
      #""title": "dagpengemodtager", "source": "LAB § 6 nr. 1", "distance": "near""#,
      #""title": "dagpengemodtager", "source": "LAB § 6 nr. 1", "distance": "neer""#,
      #"targetGroups[0].distance: "neer" must be one of near, far."#
        + #" Maybe "near" was meant."#),
    Break(
      #""title": "jobparat kontanthjælpsmodtager""#, #""title": 7"#,
      "targetGroups[1].title: 7 must be a string, not a number. Maybe quotes are missing."),
    Break(
      #"{"code": "jobAG", "title": "Job AG", "exclusiveDays": 14, "homeFirst": true}"#,
      #"{"code": "jobAG", "title": "Job AG", "exclusiveDays": "14", "homeFirst": true}"#,
      #"sources[0].exclusiveDays: "14" must be a whole number, not a string."#
        + " Maybe the quotes are to be removed."),
    Break(
      #""hoursTolerance": 900"#, #""hoursTolerance": 0"#,
      "fit.hoursTolerance: 0 must be from 1 to 10080."),
    Break(
      "[700, 560, 340, 100, 0]]", "[700, 560, 340, 100]]",
      "fit.goalScale: must be three rows, for A, B and C, of five shares each."),
    Break(
      #""edition": "R2020-4","#, #""edition": "R2020-4", "colour": "blue","#,
      "colour: is not a known field."),
    Break(
      #""monthsAfterExemption": 1, "#, "",
      #"deadlineTerms: must have the field "monthsAfterExemption"."#),
    Break(
      #""schema": "plads/rule-book""#, #""schema": "plads/citizens""#,
      #"schema: "plads/citizens" must be one of plads/rule-book, plads/rule-overlay."#),
    Break(#""version": 1"#, #""version": 2"#, "version: 2 must be from 1 to 1."),
    Break(
      #"{"gate": "shift", "title""#, #"{"gate": "shifts", "title""#,
      #"gates[24].gate: "shifts" must be one of the 29 known names."#
        + #" Maybe "shift" was meant."#),
    Break(
      #""offer": "nytteindsats", "weeks": 13, "source": "LAB kap. 13"}"#,
      #""offer": "nytteindsats", "weeks": 13, "months": 3, "source": "LAB kap. 13"}"#,
      "durations[6]: must give the maximum either in weeks or in months."),
  ]

  @Test(arguments: unreadable)
  func isReportedInItsPlace(broken: Break) throws {
    let faults = try Books.faults(replacing: broken.old, with: broken.new)
    #expect(faults == broken.faults)
  }

  @Test func allFaultsOfABookAreReportedTogether() throws {
    let faults = try Books.faults(
      replacing: #""goal": 500, "competences": 220, "hours": 90"#,
      with: #""goal": 100, "competences": 220, "hours": 90"#)
    #expect(
      faults.sorted() == [
        "fit: must give the goal (100) the largest part of the fit (PR-01).",
        "fit: must have parts that add up to 1000, not 600.",
      ])
  }
}
