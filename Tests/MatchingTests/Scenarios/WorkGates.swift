import JobCentre
import TestSupport

/// Gates of the work itself: hours, what the body is spared, the way there, the time of day.
enum WorkGates {
  static let scenarios: [Scenario] = [
    .passes(.hours, "exactly what the citizen can hold") {
      $0.citizen.hours.sustainable = 1200
      $0.opening.hours.minimum = 1200
    },
    .closes(.hours, "a minute more") {
      $0.citizen.hours.sustainable = 1200
      $0.opening.hours.minimum = 1201
    },
    .passes(.hours, "praktik and paid hours together", praktik) {
      $0.citizen.hours.sustainable = 1500
      $0.opening.smallJob = Opening.SmallJob(minutes: 300, tasks: ["Kasse"])
    },
    .closes(.hours, "praktik and paid hours a minute over", praktik) {
      $0.citizen.hours.sustainable = 1500
      $0.opening.smallJob = Opening.SmallJob(minutes: 301, tasks: ["Kasse"])
    },

    .passes(.intensity, "as much work in an hour as is asked for") {
      $0.citizen.hours.intensityPercent = 60
      $0.opening.hours.leastIntensityPercent = 60
    },
    .closes(.intensity, "less work in an hour than is asked for") {
      $0.citizen.hours.intensityPercent = 59
      $0.opening.hours.leastIntensityPercent = 60
    },
    .passes(.intensity, "little work in an hour, where any will do") {
      $0.citizen.hours.intensityPercent = 10
    },
    .passes(.totalHours, "37 hours with another job") {
      $0.citizen.hours.existing = 1020
      $0.opening.hours.minimum = 1200
    },
    .closes(.totalHours, "a minute over 37 hours with another job") {
      $0.citizen.hours.existing = 1021
      $0.opening.hours.minimum = 1200
    },
    .passes(.totalHours, "37 hours of praktik, paid hours and another job", praktik) {
      $0.citizen.hours.existing = 420
      $0.opening.smallJob = Opening.SmallJob(minutes: 600, tasks: ["Kasse"])
    },
    .closes(.totalHours, "a minute over 37 hours of the three", praktik) {
      $0.citizen.hours.existing = 421
      $0.opening.smallJob = Opening.SmallJob(minutes: 600, tasks: ["Kasse"])
    },

    .passes(.functionalLimits, "other demands") {
      $0.citizen.functionalLimits = ["noHeavyLifting", "noHeights"]
      $0.opening.requirements.demands = ["standing", "repeatedLifting"]
    },
    .closes(.functionalLimits, "one demand of two ruled out") {
      $0.citizen.functionalLimits = ["noHeavyLifting"]
      $0.opening.requirements.demands = ["standing", "heavyLifting"]
    },
    .closes(.functionalLimits, "ruled out by a wider limit") {
      $0.citizen.functionalLimits = ["noLiftingPushing"]
      $0.opening.requirements.demands = ["repeatedLifting"]
    },

    // By bus 15 minutes and 0.00312 minutes a metre; a limit of 60 bears 72 with the margin.
    .passes(.transport, "72 minutes") { $0.putSite(metresEast: 18_589) },
    .closes(.transport, "73 minutes") { $0.putSite(metresEast: 18_590) },
    .passes(.transport, "a shorter limit") {
      $0.citizen.transport.maximumMinutes = 15
      $0.putSite(metresEast: 1282)
    },
    .closes(.transport, "over a shorter limit") {
      $0.citizen.transport.maximumMinutes = 15
      $0.putSite(metresEast: 1283)
    },
    // The law bears 180 minutes a day in the first three months: 90, with the margin 108, one way.
    .passes(.transport, "108 minutes in the first three months") {
      $0.citizen.transport.maximumMinutes = 300
      $0.citizen.benefitStart = $0.opening.start.adding(months: -3) + 1
      $0.putSite(metresEast: 30_128)
    },
    .closes(.transport, "109 minutes in the first three months") {
      $0.citizen.transport.maximumMinutes = 300
      $0.citizen.benefitStart = $0.opening.start.adding(months: -3) + 1
      $0.putSite(metresEast: 30_129)
    },
    // After three months 240: 120, with the margin 144.
    .passes(.transport, "144 minutes after three months") {
      $0.citizen.transport.maximumMinutes = 300
      $0.citizen.benefitStart = $0.opening.start.adding(months: -3)
      $0.putSite(metresEast: 41_666)
    },
    .closes(.transport, "145 minutes after three months") {
      $0.citizen.transport.maximumMinutes = 300
      $0.citizen.benefitStart = $0.opening.start.adding(months: -3)
      $0.putSite(metresEast: 41_667)
    },
    .passes(.transport, "no legal limit for the self-supporting") {
      $0.citizen.targetGroup = "selfSupporting"
      $0.citizen.transport.maximumMinutes = 300
      $0.putSite(metresEast: 80_000)
    },
    .passes(.transport, "a protected address counts from the middle of its municipality") {
      $0.citizen.transport.origin = .municipality
      $0.site.position = nil
      $0.citizen.transport.maximumMinutes = 15
    },

    .passes(.childcare, "to the minute") {
      $0.citizen.childcareWindow = "07:30-16:00"
      $0.opening.hours.window = "07:30-16:00"
    },
    .closes(.childcare, "a minute before it opens") {
      $0.citizen.childcareWindow = "07:30-16:00"
      $0.opening.hours.window = "07:29-16:00"
    },
    .closes(.childcare, "a minute after it closes") {
      $0.citizen.childcareWindow = "07:30-16:00"
      $0.opening.hours.window = "07:30-16:01"
    },
    .passes(.childcare, "hours of the day not said") {
      $0.citizen.childcareWindow = "07:30-16:00"
    },
    .passes(.childcare, "no children") { $0.opening.hours.window = "04:00-12:00" },

    .passes(.shift, "exactly the citizen's times") {
      $0.citizen.shifts = [.day, .weekend]
      $0.opening.hours.shifts = [.day, .weekend]
    },
    .closes(.shift, "one time too many") {
      $0.citizen.shifts = [.day, .weekend]
      $0.opening.hours.shifts = [.day, .evening]
    },
    .closes(.shift, "night work") {
      $0.citizen.shifts = [.day, .evening, .weekend]
      $0.opening.hours.shifts = .night
    },
  ]

  private static let praktik: OfferType = "virksomhedspraktik"
}
