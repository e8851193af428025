import JobCentre
import Matching
import TestSupport
import Testing

/// What should begin early without being a duty: sick pay before the eighth week (RD-08).
@Suite struct EarlyActionTests {
  /// Sick-listed of category 2 for so many days under the book of a day.
  private func action(
    sickDays: Int, on day: Day = "2020-11-23", changing change: (inout Citizen) -> Void = { _ in }
  ) throws -> EarlyActionClock.EarlyAction? {
    let books = try #require(try TinyRegion.library().timeline(drafts: true))
    var citizen = TinyRegion.person()
    citizen.targetGroup = "sickPay"
    citizen.subgroup = "category2"
    citizen.benefitStart = day + -sickDays
    citizen.history = []
    change(&citizen)
    return EarlyActionClock(books: RegionBooks(books), today: day).action(for: citizen)
  }

  /// Eight weeks are 56 days, and the lists look four weeks ahead.
  @Test(arguments: [(27, false), (28, true), (55, true), (56, false), (300, false)])
  func withinTheWeeksOfTheLists(sickDays: Int, isAwaited: Bool) throws {
    let action = try action(sickDays: sickDays)
    #expect((action != nil) == isAwaited)
    if let action {
      #expect(action.before == ("2020-11-23" as Day) + (56 - sickDays))
      #expect(action.rule.id == "sickPay" && !action.rule.isVerified)
    }
  }

  @Test func onlyOfThoseWhoMayAgree() throws {
    #expect(try action(sickDays: 40) { $0.subgroup = "category1" } == nil)
    #expect(try action(sickDays: 40) { $0.subgroup = "category3" } == nil)
    #expect(try action(sickDays: 40) { $0.targetGroup = "jobReadyCashBenefit" } == nil)
    #expect(try action(sickDays: 40) { $0.exemptUntil = "2020-11-23" } == nil)
    #expect(try action(sickDays: 40) { $0.exemptUntil = "2020-11-22" } != nil)
  }

  @Test func notWhereSomethingHasBegun() throws {
    func had(_ days: Int) throws -> EarlyActionClock.EarlyAction? {
      try action(sickDays: 40) { citizen in
        citizen.history = [
          PastOffer(type: "mentor", start: citizen.benefitStart + days, end: nil)
        ]
      }
    }
    #expect(try had(0) == nil)
    #expect(try had(-1) != nil)
  }

  /// The categories are phased out from July 2026.
  @Test func byTheBookOfTheDay() throws {
    for day in ["2015-06-01", "2018-06-04", "2024-06-03", "2026-06-30"] as [Day] {
      #expect(try action(sickDays: 40, on: day) != nil, "\(day)")
    }
    #expect(try action(sickDays: 40, on: "2026-07-01") == nil)
    #expect(try action(sickDays: 40, on: "2027-03-01") == nil)
  }

  /// It is no duty and moves nothing.
  @Test func itWeighsNothing() throws {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    region.citizen.targetGroup = "sickPay"
    region.citizen.subgroup = "category2"
    region.citizen.history = []
    region.citizen.benefitStart = region.date + -40
    region.approveEverything()
    let plan = try region.plan()
    region.book.earlyActions = []
    let without = try region.plan()
    #expect(plan.proof == without.proof && plan.proof.duties == 0)
    #expect(plan.proposals.map(\.assessment) == without.proposals.map(\.assessment))
  }
}
