import JobCentre
import Matching
import TestSupport
import Testing

/// Who goes first, apart from fit: base 10, duty 4, policy flags, one point for eight weeks of
/// waiting up to 8, together at most 30.
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
    #expect(try Self.priority { _ in }.weight == 10)
    #expect(try Self.priority { $0.citizen.history = [] }.weight == 14)
    // Six months before the last day of the horizon of eight weeks, and a day later.
    let atHorizon = try Self.priority {
      $0.citizen.history = []
      $0.citizen.benefitStart = "2020-07-18"
    }
    #expect(atHorizon.weight == 14)
    let beyond = try Self.priority {
      $0.citizen.history = []
      $0.citizen.benefitStart = "2020-07-19"
    }
    #expect(beyond.weight == 10)
  }

  @Test(
    arguments: [
      ([], 10), (["provider"], 12), (["longTerm"], 13), (["middleGroup"], 14),
      (["longTerm", "provider"], 15), (["provider", "provider"], 12),
    ] as [([String], Int)])
  func policyFlags(flags: [String], weight: Int) throws {
    let priority = try Self.priority {
      $0.citizen.policyFlags = flags.map { PolicyFlag(known: $0) }
    }
    #expect(priority.weight == weight)
    #expect(Set(priority.flags.map(\.text)) == Set(flags))
  }

  @Test(arguments: [
    (0, 0), (55, 0), (56, 1), (111, 1), (112, 2), (447, 7), (448, 8), (504, 8), (4000, 8), (-30, 0),
  ])
  func waitingGrowsWeekByWeekToItsBound(days: Int, waiting: Int) throws {
    let priority = try Self.priority { $0.citizen.lastSuggested = $0.date + -days }
    #expect(priority.waiting == waiting)
    #expect(priority.weight == 10 + waiting)
  }

  @Test func waitingCountsFromTheBenefitWhereNothingWasSuggested() throws {
    let priority = try Self.priority {
      $0.citizen.lastSuggested = nil
      $0.citizen.benefitStart = $0.date + -200
      $0.citizen.history[0].start = $0.date + -100
      $0.citizen.history[0].end = $0.date + -50
    }
    #expect(priority.waiting == 3)
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
    // 10 + 4 + 15 + 8 would be 37.
    #expect(priority.weight == 30)
    let lower = try Self.priority {
      $0.citizen.policyFlags = all
      $0.book.priority.maximumWeight = 11
    }
    #expect(lower.weight == 11)
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
