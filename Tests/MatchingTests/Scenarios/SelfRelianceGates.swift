import JobCentre
import TestSupport

/// Cases of the gate of those who manage by themselves (RD-35, RD-34, TG-19).
enum SelfRelianceGates {
  static let scenarios: [Scenario] = [
    .passes(.selfReliance, "a book that asks nothing of them", praktik) { _ in },
    .closes(.selfReliance, "praktik without a duty", praktik) { $0.leaveTheMinimum() },
    .passes(.selfReliance, "ordinary work") { $0.leaveTheMinimum() },
    .passes(.selfReliance, "a læreplads", "laereplads") { $0.leaveTheMinimum() },
    .passes(.selfReliance, "an offer of the list", praktik) {
      $0.leaveTheMinimum { $0.offers = ["virksomhedspraktik"] }
    },
    .closes(.selfReliance, "an offer that is not of the list", "smaajob") {
      $0.leaveTheMinimum { $0.offers = ["virksomhedspraktik"] }
    },
    .passes(.selfReliance, "ordinary work follows", praktik) {
      $0.leaveTheMinimum()
      $0.opening.prospect = Opening.Prospect(positions: 1)
    },
    .closes(.selfReliance, "ordinary work follows, and that is not enough", praktik) {
      $0.leaveTheMinimum { $0.allowsProspect = false }
      $0.opening.prospect = Opening.Prospect(positions: 1)
    },
    // Six months from 18 July end on the last day of the horizon, and from the 19th a day later.
    .passes(.selfReliance, "the law's minimum: a duty within the horizon", praktik) {
      $0.leaveTheMinimum()
      $0.citizen.history = []
      $0.citizen.benefitStart = "2020-07-18"
    },
    .closes(.selfReliance, "a duty beyond the horizon", praktik) {
      $0.leaveTheMinimum()
      $0.citizen.history = []
      $0.citizen.benefitStart = "2020-07-19"
    },
    .closes(.selfReliance, "more than the minimum: an offer that discharges no duty", "smaajob") {
      $0.leaveTheMinimum()
      $0.citizen.history = []
    },
    .passes(.selfReliance, "a circumstance that policy gives weight to", praktik) {
      $0.leaveTheMinimum { $0.exceptFlags = ["middleGroup"] }
      $0.citizen.policyFlags = ["middleGroup"]
    },
    .closes(.selfReliance, "another circumstance", praktik) {
      $0.leaveTheMinimum { $0.exceptFlags = ["middleGroup"] }
      $0.citizen.policyFlags = ["provider"]
    },
    .passes(.selfReliance, "another group", praktik) {
      $0.leaveTheMinimum { $0.groups = ["unemploymentInsured"] }
    },
    // The opening begins on 7 December.
    .closes(.selfReliance, "a day short of three months", praktik) {
      $0.leaveTheMinimum { $0.untilMonths = 3 }
      $0.citizen.benefitStart = "2020-09-08"
    },
    .passes(.selfReliance, "three months", praktik) {
      $0.leaveTheMinimum { $0.untilMonths = 3 }
      $0.citizen.benefitStart = "2020-09-07"
    },
  ]

  private static let praktik: OfferType = "virksomhedspraktik"
}

/// Varde's rule of 2011, which the cases change.
private let varde = Result {
  try TinyRegion.library().timeline(in: "573")?.book(on: "2012-06-04").selfReliance.first
}

extension TinyRegion {
  /// Leaves the law's minimum alone to the job-ready, with one thing about the rule changed.
  fileprivate mutating func leaveTheMinimum(
    _ change: (inout RuleBook.SelfRelianceRule) -> Void = { _ in }
  ) {
    guard case .success(var rule?) = varde else {
      preconditionFailure("Varde has no such rule.")
    }
    rule.groups = ["jobReadyCashBenefit"]
    rule.exceptFlags = []
    rule.offers = []
    change(&rule)
    book.selfReliance = [rule]
  }
}
