import JobCentre
import Matching
import TestSupport
import Testing

/// Who goes first, apart from fit: base 100, duty 40, policy flags, one point for a week of waiting up
/// to 80, together at most 300.
struct WeightTests {
  private static func priority(
    _ change: (inout TinyRegion) -> Void
  ) throws -> Priority {
    var region = try TinyRegion.fitting()
    region.citizen.lastSuggested = region.date
    change(&region)
    return try #require(region.plan().proposals.first).assessment.priority
  }

  @Test func baseAndDuty() throws {
    #expect(try Self.priority { _ in }.weight == 100)
    #expect(try Self.priority { $0.citizen.history = [] }.weight == 140)
    // Six months before the last day of the horizon of eight weeks, and a day later.
    let atHorizon = try Self.priority {
      $0.citizen.history = []
      $0.citizen.benefitStart = "2020-07-18"
    }
    #expect(atHorizon.weight == 140)
    let beyond = try Self.priority {
      $0.citizen.history = []
      $0.citizen.benefitStart = "2020-07-19"
    }
    #expect(beyond.weight == 100)
  }

  @Test(
    arguments: [
      ([], 100), (["provider"], 120), (["longTerm"], 130), (["middleGroup"], 140),
      (["longTerm", "provider"], 150), (["provider", "provider"], 120),
    ] as [([String], Int)])
  func policyFlags(flags: [String], weight: Int) throws {
    let priority = try Self.priority {
      $0.citizen.policyFlags = flags.map { PolicyFlag(known: $0) }
    }
    #expect(priority.weight == weight)
    #expect(Set(priority.flags.map(\.text)) == Set(flags))
  }

  @Test(arguments: [
    (0, 0), (6, 0), (7, 1), (13, 1), (14, 2), (559, 79), (560, 80), (567, 80), (4000, 80), (-30, 0),
  ])
  func waitingGrowsWeekByWeekToItsBound(days: Int, waiting: Int) throws {
    let priority = try Self.priority { $0.citizen.lastSuggested = $0.date + -days }
    #expect(priority.waiting == waiting)
    #expect(priority.weight == 100 + waiting)
  }

  @Test func waitingCountsFromTheBenefitWhereNothingWasSuggested() throws {
    let priority = try Self.priority {
      $0.citizen.lastSuggested = nil
      $0.citizen.benefitStart = $0.date + -200
      $0.citizen.history[0].start = $0.date + -100
      $0.citizen.history[0].end = $0.date + -50
    }
    #expect(priority.waiting == 28)
  }

  @Test func theWeightIsBounded() throws {
    let all: [PolicyFlag] = [
      "provider", "youngProvider", "middleGroup", "longTerm", "flexJobOver2Years",
    ]
    let priority = try Self.priority {
      $0.citizen.policyFlags = all
      $0.citizen.history = []
      $0.citizen.lastSuggested = "2015-01-01"
    }
    // 100 + 40 + 150 + 80 would be 370.
    #expect(priority.weight == 300)
    let lower = try Self.priority {
      $0.citizen.policyFlags = all
      $0.book.priority.maximumWeight = 110
    }
    #expect(lower.weight == 110)
  }

  @Test func theHeavierOfTwoLikeCitizensIsPlaced() throws {
    var region = try TinyRegion.fitting()
    region.citizens.append(TinyRegion.person("B-WAITED"))
    region.citizens[1].lastSuggested = "2019-01-01"
    #expect(try region.plan().proposals.map(\.citizen) == ["B-WAITED"])
    region.citizens.swapAt(0, 1)
    #expect(try region.plan().proposals.map(\.citizen) == ["B-WAITED"])
  }
}
