import JobCentre
import Matching
import TestSupport
import Testing

/// A pair says which of the rules that decide about it nobody has read, and nothing of those that do not.
@Suite struct UnreadRulesTests {
  private func assessment(
    _ offer: OfferType, _ change: (inout TinyRegion) throws -> Void
  ) throws -> Assessment {
    var region = try TinyRegion.fitting(offer)
    try change(&region)
    return try #require(try region.plan().proposals.first).assessment
  }

  /// The length of a praktik is the rule's of its own group, and no other's.
  @Test(arguments: [("praktik.near", false), ("praktik.far", true), ("loentilskud.far", true)])
  func theLength(unread: String, isVerified: Bool) throws {
    let assessment = try assessment("virksomhedspraktik") { region in
      let place = try #require(region.book.durations.firstIndex { $0.id == unread })
      region.book.durations[place].isVerified = false
    }
    #expect(assessment.isLengthVerified == isVerified)
    #expect(assessment.isOfferVerified && assessment.travel.isLimitVerified)
  }

  /// Work has no length that a rule could bound.
  @Test func ordinaryWorkHasNoRuleOfLength() throws {
    let assessment = try assessment("ordinaertJob") { region in
      for place in region.book.durations.indices { region.book.durations[place].isVerified = false }
    }
    #expect(assessment.isLengthVerified)
  }

  /// The citizen's own 60 minutes one way decide, unless the law allows less than 120 both ways.
  @Test(arguments: [(240, true), (120, true), (119, false)])
  func theWayToWork(lawfulMinutes: Int, isVerified: Bool) throws {
    let assessment = try assessment("ordinaertJob") { region in
      for place in region.book.transport.daily.indices {
        region.book.transport.daily[place].isVerified = false
        region.book.transport.daily[place].maximumMinutes = lawfulMinutes
      }
    }
    #expect(assessment.travel.isLimitVerified == isVerified)
    let read = try self.assessment("ordinaertJob") { region in
      for place in region.book.transport.daily.indices {
        region.book.transport.daily[place].maximumMinutes = lawfulMinutes
      }
    }
    #expect(read.travel.isLimitVerified)
  }

  /// How long on benefit before wage subsidy is part of what gives the offer; whoever is exempt needs
  /// no such rule.
  @Test(arguments: [(false, false), (true, true)])
  func theTimeOnBenefit(isExempt: Bool, isVerified: Bool) throws {
    let assessment = try assessment("loentilskud") { region in
      region.citizen.isSingleProvider = isExempt
      for place in region.book.priorBenefit.indices {
        region.book.priorBenefit[place].isVerified = false
      }
    }
    #expect(assessment.isOfferVerified == isVerified)
  }

  /// A praktik of five weeks is a week too long for the group (LAB § 61).
  @Test(arguments: [true, false]) func whatStandsInTheWay(isVerified: Bool) throws {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    region.opening.weeks = 5
    let place = try #require(region.book.durations.firstIndex { $0.id == "praktik.near" })
    region.book.durations[place].isVerified = isVerified
    let fix = try #require(try region.plan().unplaced.first?.fix)
    #expect(fix.gate == .duration && fix.isVerified == isVerified)
  }

  /// One rule that has been read is enough to keep a pair apart; it takes all to let it pass.
  @Test func oneReadRuleIsEnoughToForbid() throws {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    region.opening.weeks = 5
    let place = try #require(region.book.durations.firstIndex { $0.id == "praktik.near" })
    var unread = region.book.durations[place]
    unread.id = "praktik.unread"
    unread.isVerified = false
    region.book.durations.append(unread)
    let fix = try #require(try region.plan().unplaced.first?.fix)
    #expect(fix.isVerified)
    region.opening.weeks = 4
    let assessment = try #require(try region.plan().proposals.first).assessment
    #expect(!assessment.isLengthVerified)
  }
}
