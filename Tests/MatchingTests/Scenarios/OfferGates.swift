import JobCentre
import TestSupport

/// Gates of the offer: how long, at which employer, whether it displaces anybody.
enum OfferGates {
  static let scenarios: [Scenario] = [
    .passes(.offerType, "praktik to a job-ready citizen", praktik) { _ in },
    .closes(.offerType, "fleksjob to a job-ready citizen", "fleksjob") { _ in },
    .passes(.employerSector, "nytteindsats at a public employer", useful) {
      $0.company.sector = .public
    },
    .closes(.employerSector, "nytteindsats at a private employer", useful) {
      $0.company.sector = .private
    },

    .passes(.duration, "praktik of 4 weeks, near", praktik) { $0.opening.weeks = 4 },
    .closes(.duration, "praktik of 5 weeks, near", praktik) { $0.opening.weeks = 5 },
    .closes(.duration, "praktik without end", praktik) { $0.opening.weeks = nil },
    .passes(.duration, "praktik of 13 weeks, far", praktik) {
      $0.citizen.targetGroup = "activityReadyCashBenefit"
      $0.opening.weeks = 13
    },
    .closes(.duration, "praktik of 14 weeks, far", praktik) {
      $0.citizen.targetGroup = "activityReadyCashBenefit"
      $0.opening.weeks = 14
    },
    .closes(.duration, "praktik of 5 weeks, self-supporting and job-ready", praktik) {
      $0.citizen.targetGroup = "selfSupporting"
      $0.citizen.subgroup = "jobReady"
      $0.opening.weeks = 5
    },
    .passes(.duration, "praktik of 13 weeks, self-supporting and not job-ready", praktik) {
      $0.citizen.targetGroup = "selfSupporting"
      $0.citizen.subgroup = "notJobReady"
      $0.opening.weeks = 13
    },
    // From 1 December: 26 weeks end on the last day of May, 182 days within six months.
    .passes(.duration, "løntilskud of 26 weeks, private", subsidy) {
      $0.opening.start = "2020-12-01"
      $0.opening.weeks = 26
    },
    .closes(.duration, "løntilskud of 27 weeks, private", subsidy) {
      $0.opening.start = "2020-12-01"
      $0.opening.weeks = 27
    },
    // From 1 February, six months have 181 days.
    .closes(.duration, "løntilskud of 26 weeks over February", subsidy) {
      $0.opening.start = "2021-02-01"
      $0.opening.weeks = 26
    },
    .passes(.duration, "løntilskud of 17 weeks, public", subsidy) {
      $0.company.sector = .public
      $0.opening.weeks = 17
    },
    .closes(.duration, "løntilskud of 18 weeks, public", subsidy) {
      $0.company.sector = .public
      $0.opening.weeks = 18
    },
    .passes(.duration, "løntilskud of 25 weeks, public, far", subsidy) {
      $0.citizen.targetGroup = "activityReadyCashBenefit"
      $0.company.sector = .public
      $0.opening.weeks = 25
    },
    .passes(.duration, "nytteindsats of 13 weeks", useful) {
      $0.company.sector = .public
      $0.opening.weeks = 13
    },
    .closes(.duration, "nytteindsats of 14 weeks", useful) {
      $0.company.sector = .public
      $0.opening.weeks = 14
    },
    .passes(.duration, "ordinary work without end") { $0.opening.weeks = nil },
    .passes(.duration, "ordinary work of three years") { $0.opening.weeks = 156 },

    .passes(.lastEmployer, "løntilskud at another company", subsidy) {
      $0.citizen.lastEmployer = "27355021"
    },
    .closes(.lastEmployer, "løntilskud at the last employer", subsidy) {
      $0.citizen.lastEmployer = $0.company.cvr
    },
    .passes(.lastEmployer, "praktik at the last employer", praktik) {
      $0.citizen.lastEmployer = $0.company.cvr
    },
    // The opening begins on 7 December.
    .passes(.lastEmployer, "voksenlærling more than six months after", "voksenlaerling") {
      $0.citizen.lastEmployer = $0.company.cvr
      $0.citizen.lastEmployedUntil = "2020-06-06"
    },
    .closes(.lastEmployer, "voksenlærling six months after the last day", "voksenlaerling") {
      $0.citizen.lastEmployer = $0.company.cvr
      $0.citizen.lastEmployedUntil = "2020-06-07"
    },
    .closes(.lastEmployer, "voksenlærling, and no day is known", "voksenlaerling") {
      $0.citizen.lastEmployer = $0.company.cvr
    },
    .passes(.lastEmployer, "voksenlærling elsewhere, and no day is known", "voksenlaerling") {
      $0.citizen.lastEmployer = "27355021"
    },
    .passes(.lastEmployer, "ordinary work at the last employer") {
      $0.citizen.lastEmployer = $0.company.cvr
    },

    .passes(.netExpansion, "as many employees as on average", subsidy) {
      $0.site.staff.average12Months = 1999
      $0.site.staff.lastMonth = 1999
    },
    .closes(.netExpansion, "a hundredth of an employee fewer", subsidy) {
      $0.site.staff.average12Months = 2000
      $0.site.staff.lastMonth = 1999
    },
    .passes(.netExpansion, "fewer employees, disability pension", subsidy) {
      $0.citizen.targetGroup = "disabilityPensioner"
      $0.site.staff.lastMonth = 100
    },
    .passes(.netExpansion, "fewer employees, in a resource programme", subsidy) {
      $0.citizen.targetGroup = "resourceProgramme"
      $0.approveEverything()
      $0.site.staff.lastMonth = 100
    },
    .passes(.netExpansion, "fewer employees, praktik", praktik) {
      $0.site.staff.lastMonth = 100
    },

    .passes(.extraWork, "work nobody else would do", useful) {
      $0.company.sector = .public
      $0.opening.isExtraWork = true
    },
    .closes(.extraWork, "work somebody else would do", useful) {
      $0.company.sector = .public
      $0.opening.isExtraWork = false
    },
    .passes(.extraWork, "not asked of praktik", praktik) { $0.opening.isExtraWork = false },
  ]

  private static let praktik: OfferType = "virksomhedspraktik"
  private static let subsidy: OfferType = "loentilskud"
  private static let useful: OfferType = "nytteindsats"
}
