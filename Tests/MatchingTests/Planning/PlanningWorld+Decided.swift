import JobCentre
import LocatedJSON
import ReferenceData
import TestSupport
import Testing

extension PlanningWorld {
  /// A world in which a municipality has decided these targets, limits and mentor hours for 2020.
  init(deciding targets: [String], limits: [String] = [], mentors: [String] = []) throws {
    let text = """
      {"schema": "plads/rule-overlay", "version": 1, "id": "mål", "edition": "mål-1",
       "title": "måltal", "municipality": "165", "validFrom": "2020-01-01",
       "validTo": "2021-12-31", "decision": "byrådet", "purpose": "måltal", "source": "QF-29",
       "adds": {"targets": [\(targets.joined(separator: ","))],
         "placementLimits": [\(limits.joined(separator: ","))],
         "mentorHours": [\(mentors.joined(separator: ","))]},
       "replaces": {"priority": {"baseWeight": 10, "dutyWeight": 4, "waitingWeeks": 8,
         "waitingMaximum": 8, "maximumWeight": 30, "privatePoints": 40, "shortagePoints": 40,
         "ladder": [0, 2000, 4000], "source": "PR-23"}}}
      """
    let log = FaultLog()
    let overlay = try #require(RuleDocument.read(Array(text.utf8), file: "mål.json", log: log))
    let library = RuleLibrary(try RuleLibrary(files: .embedded).documents + [overlay])
    #expect(log.isEmpty && RuleLibraryCheck(library).faults().isEmpty)
    try self.init(
      book: #require(library.timeline(in: "165")?.book(on: Day(number: 18_589))))
  }

  /// A target as an overlay states it, of 100 points.
  static func target(
    _ offers: String..., at sectors: String..., of whole: [String] = [], minimum: Int? = nil,
    maximum: Int? = nil, year: Int = 2020
  ) -> String {
    func list(_ texts: [String]) -> String {
      "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    return "{\"id\": \"\((offers + sectors + ["\(whole.count)"]).joined(separator: "."))\", "
      + "\"title\": \"måltal\", \"year\": \(year), \"offers\": \(list(offers)), "
      + "\"sectors\": \(list(sectors)), "
      + (whole.isEmpty ? "" : "\"shareOf\": \(list(whole)), ")
      + (minimum.map { "\"minimum\": \($0), " } ?? "")
      + (maximum.map { "\"maximum\": \($0), " } ?? "")
      + "\"points\": 100, \"decision\": \"byrådet\", \"source\": \"QF-13\"}"
  }

  /// A weekly limit as an overlay states it.
  static func limit(_ scope: String, _ perWeek: Int) -> String {
    "{\"id\": \"\(scope)\", \"scope\": \"\(scope)\", \"perWeek\": \(perWeek), "
      + "\"decision\": \"byrådet\", \"source\": \"PR-39\"}"
  }

  /// Mentor hours as an overlay states them, drawn by praktik and wage subsidy.
  static func mentors(
    minutes: Int, most: Int = 180, lessSiteMentor: Bool = false, points: Int, year: Int = 2020
  ) -> String {
    "{\"id\": \"korps\", \"title\": \"mentorkorps\", \"year\": \(year), "
      + "\"offers\": [\"virksomhedspraktik\", \"loentilskud\"], \"minutesPerWeek\": \(minutes), "
      + "\"mostPerPlacement\": \(most), \"lessSiteMentor\": \(lessSiteMentor), "
      + "\"points\": \(points), \"decision\": \"byrådet\", \"source\": \"RD-26\"}"
  }
}
