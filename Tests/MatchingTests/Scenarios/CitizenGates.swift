import JobCentre
import TestSupport

/// Gates of the citizen's state, and of what an authority has decided.
enum CitizenGates {
  static let scenarios: [Scenario] = [
    .passes(.readiness, "ready") { $0.citizen.isReadyForCompany = true },
    .closes(.readiness, "not ready") { $0.citizen.isReadyForCompany = false },

    .passes(.notice, "an offer that begins tomorrow") {
      $0.opening.start = $0.date + 1
      $0.opening.weeks = 4
    },
    .closes(.notice, "an offer that begins today") {
      $0.opening.start = $0.date
      $0.opening.weeks = 4
    },
    .passes(.notBefore, "free from the first day") { $0.citizen.notBefore = $0.opening.start },
    .closes(.notBefore, "free from the second day") {
      $0.citizen.notBefore = $0.opening.start + 1
    },

    .passes(.approval, "approved today", praktik) {
      $0.citizen.approvals = [Approval(kind: "praktik57", decided: $0.date)]
    },
    .closes(.approval, "not approved", praktik) { $0.citizen.approvals = [] },
    .closes(.approval, "approved tomorrow", praktik) {
      $0.citizen.approvals = [Approval(kind: "praktik57", decided: $0.date + 1)]
    },
    .passes(.approval, "approved to the first day", praktik) {
      $0.citizen.approvals[0].validUntil = $0.opening.start
    },
    .closes(.approval, "approved to the day before", praktik) {
      $0.citizen.approvals[0].validUntil = $0.opening.start + -1
    },
    .passes(.approval, "approved again", praktik) {
      $0.citizen.approvals[0].validUntil = $0.date
      $0.citizen.approvals.append(Approval(kind: "praktik57", decided: $0.date))
    },
    .passes(.approval, "not asked of ordinary work") { $0.citizen.approvals = [] },
    .closes(.approval, "another approval", praktik) {
      $0.citizen.approvals = [Approval(kind: "rehabilitationPlan", decided: $0.date)]
    },

    .passes(.purpose, "the purpose is open", praktik) { $0.citizen.nextPurpose = nil },
    .passes(.purpose, "the same purpose", praktik) { $0.citizen.nextPurpose = "clarify" },
    .closes(.purpose, "another purpose", praktik) { $0.citizen.nextPurpose = "upskill" },
    .passes(.purpose, "not asked of ordinary work") { $0.citizen.nextPurpose = "upskill" },

    .passes(.priorBenefit, "six months to the day", subsidy) {
      $0.citizen.benefitStart = "2020-06-07"
    },
    .closes(.priorBenefit, "a day short of six months", subsidy) {
      $0.citizen.benefitStart = "2020-06-08"
      $0.citizen.history = []
    },
    .passes(.priorBenefit, "six months to the end of a shorter month", subsidy) {
      $0.citizen.benefitStart = "2020-08-31"
      $0.opening.start = "2021-02-28"
    },
    .closes(.priorBenefit, "a day short of that", subsidy) {
      $0.citizen.benefitStart = "2020-08-31"
      $0.opening.start = "2021-02-27"
    },
    .passes(.priorBenefit, "new, over fifty", subsidy) {
      $0.citizen.benefitStart = $0.date
      $0.citizen.ageBand = .over50
    },
    .closes(.priorBenefit, "new, thirty to fifty", subsidy) {
      $0.citizen.benefitStart = $0.date
      $0.citizen.ageBand = .from30to50
    },
    .passes(.priorBenefit, "new, single provider", subsidy) {
      $0.citizen.benefitStart = $0.date
      $0.citizen.isSingleProvider = true
    },
    .passes(.priorBenefit, "new, without education", subsidy) {
      $0.citizen.benefitStart = $0.date
      $0.citizen.lacksQualifyingEducation = true
    },
    .passes(.priorBenefit, "new, to ordinary work") { $0.citizen.benefitStart = $0.date },
    .passes(.priorBenefit, "new, to praktik", praktik) { $0.citizen.benefitStart = $0.date },
    .closes(.priorBenefit, "new on sick pay, private", subsidy) {
      $0.becomeSick()
      $0.citizen.benefitStart = $0.date
    },
    .passes(.priorBenefit, "new on sick pay, public", subsidy) {
      $0.becomeSick()
      $0.citizen.benefitStart = $0.date
      $0.company.sector = .public
    },
    .closes(.priorBenefit, "new on cash benefit, public", subsidy) {
      $0.citizen.benefitStart = $0.date
      $0.company.sector = .public
    },
    .passes(.priorBenefit, "new in rehabilitation", subsidy) {
      $0.citizen.targetGroup = "rehabilitation"
      $0.approveEverything()
      $0.citizen.benefitStart = $0.date
    },
    .passes(.priorBenefit, "new on disability pension", subsidy) {
      $0.citizen.targetGroup = "disabilityPensioner"
      $0.citizen.benefitStart = $0.date
    },
  ]

  private static let praktik: OfferType = "virksomhedspraktik"
  private static let subsidy: OfferType = "loentilskud"
}

extension TinyRegion {
  /// Makes the first citizen a sick-pay recipient of category 2 with an agreed activity.
  fileprivate mutating func becomeSick() {
    citizen.targetGroup = "sickPay"
    citizen.subgroup = "category2"
    approveEverything()
  }
}
