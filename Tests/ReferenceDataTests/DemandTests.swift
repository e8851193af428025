import ReferenceData
import Testing

/// `demands/demands.json`: what tasks demand, and what functional limits exclude.
@Suite struct DemandTests {
  private let document: DemandDocument

  init() throws {
    document = try ReferenceDataTests.document(DemandDocument.self, at: "demands/demands.json")
  }

  @Test func codesAreCamelCaseInAscendingOrder() {
    expectAscending(document.demands.map(\.code))
    expectAscending(document.limits.map(\.code))
    for code in document.demands.map(\.code) + document.limits.map(\.code) {
      #expect(code.wholeMatch(of: /[a-z]+([A-Z][a-z]+)*/) != nil, "\(code)")
    }
  }

  @Test func aCodeIsEitherADemandOrALimit() {
    let demands = Set(document.demands.map(\.code))
    #expect(demands.isDisjoint(with: document.limits.map(\.code)))
  }

  @Test func limitsExcludeKnownDemands() {
    let demands = Set(document.demands.map(\.code))
    for limit in document.limits {
      #expect(!limit.excludes.isEmpty, "\(limit.code)")
      #expect(demands.isSuperset(of: limit.excludes), "\(limit.code)")
      expectAscending(limit.excludes)
    }
  }

  @Test func everyDemandIsExcludedBySomeLimit() {
    let excluded = Set(document.limits.flatMap(\.excludes))
    #expect(excluded == Set(document.demands.map(\.code)))
  }

  @Test func noLiftingIsStrongerThanNoHeavyLifting() throws {
    let strong = try #require(document.limits.first { $0.code == "noLifting" })
    let weak = try #require(document.limits.first { $0.code == "noHeavyLifting" })
    #expect(Set(strong.excludes).isStrictSuperset(of: weak.excludes))
  }

  @Test func titlesAreTidyAndDistinct() {
    let titles = document.demands.map(\.title) + document.limits.map(\.title)
    for title in titles {
      #expect(title.isTidyTitle, "\(title)")
    }
    #expect(Set(titles).count == titles.count)
  }
}
