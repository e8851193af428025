import JobCentre
import MatchLists
import Matching
import Regions
import Testing

/// The lists of a generated region, where records are as mixed as real ones.
@Suite struct GeneratedWeekTests {
  private static func week(seed: UInt64) throws -> ExampleWeek {
    var week = try ExampleWeek()
    let spec = RegionSpec.scaled(citizens: 400, openings: 80, seed: seed)
    let region = try RegionGenerator(spec, vocabulary: week.vocabulary).generate()
    week.citizens = region.citizens
    week.companies = region.companies
    week.openings = region.openings
    week.decisions = region.decisions
    return week
  }

  @Test(arguments: [1, 2] as [UInt64]) func nobodyIsLostAndNothingIsTold(seed: UInt64) throws {
    let week = try Self.week(seed: seed)
    let plan = try week.plan()
    let files = texts(of: week.lists(plan))
    var cards = 0
    var letters = 0
    for (path, text) in files {
      var rest = text
      if !path.hasSuffix(".html") {
        for site in week.companies.flatMap(\.sites) {
          rest = rest.replacing(site.pNumber.text, with: "")
        }
      }
      #expect(!CPRShape.occurs(in: rest), "seed \(seed), \(path)")
      for limit in week.vocabulary.limits.values {
        #expect(!text.contains(limit.code.text), "seed \(seed), \(limit.code) in \(path)")
        #expect(!text.contains(limit.title), "seed \(seed), \(limit.code) in \(path)")
      }
      guard path.hasSuffix(".html") else { continue }
      if path.hasPrefix("konsulenter/") {
        cards += text.split(separator: "<div class=\"card\">").count - 1
      }
      if path.hasPrefix("borgere/") { letters += sheetTexts(text).count }
    }
    #expect(cards == plan.proposals.count, "seed \(seed)")
    #expect(letters == plan.proposals.count, "seed \(seed)")
    let told = plan.proposals.count + plan.unplaced.count + plan.exempt.count
    let incomplete = plan.incomplete.count { record in
      if case .citizen = record.record { true } else { false }
    }
    #expect(told + incomplete == week.citizens.count, "seed \(seed)")
  }
}
