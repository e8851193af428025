import JobCentre
import Matching
import TestSupport
import Testing

/// The parts of the fit that read the work itself: hours, the way there, what comes after.
struct FitOfWorkTests {
  /// The citizen wishes for 30 hours; 15 hours away from it nothing is left.
  static let hours: [(example: FitTests.Case, minutes: Int)] = [
    (.init("the wish within the hours", 90) { _ in }, 1800),
    (.init("the wish is the most", 90) { $0.opening.hours.maximum = 1800 }, 1800),
    (.init("a minute too few", 89) { $0.opening.hours.maximum = 1799 }, 1799),
    (.init("seven and a half hours too few", 45) { $0.opening.hours.maximum = 1350 }, 1350),
    (
      .init("fifteen hours too few", 0) {
        $0.opening.hours.minimum = 300
        $0.opening.hours.maximum = 900
      }, 900
    ),
    (
      .init("ten minutes short of that", 1) {
        $0.opening.hours.minimum = 300
        $0.opening.hours.maximum = 910
      }, 910
    ),
    (
      .init("five hours too many", 60) {
        $0.opening.hours.minimum = 2100
      }, 2100
    ),
    (
      .init("as much as the citizen can hold", 60) {
        $0.citizen.hours.sustainable = 1500
      }, 1500
    ),
    (
      .init("as much as another job leaves of 37 hours", 32) {
        $0.citizen.hours.existing = 1000
      }, 1220
    ),
    (
      .init("paid hours beside a praktik count", 90, "virksomhedspraktik") {
        $0.opening.hours.maximum = 1200
        $0.opening.smallJob = Opening.SmallJob(minutes: 600, tasks: ["Kasse"])
      }, 1800
    ),
  ]

  @Test(arguments: hours)
  func hoursNearTheWish(example: FitTests.Case, minutes: Int) throws {
    let assessment = try example.assessment()
    #expect(assessment.fit.hours == example.points)
    #expect(assessment.weeklyMinutes == minutes)
  }

  /// What the citizen can hold is a gate and never a score: more of it changes nothing.
  @Test(arguments: [1800, 1801, 2000, 2220])
  func capacityOnlyGates(sustainable: Int) throws {
    let example = FitTests.Case("", 0) { $0.citizen.hours.sustainable = sustainable }
    #expect(try example.assessment().fit.total == 1000)
  }

  /// By bus 15 minutes and 0.00312 minutes a metre; the limit is 60.
  @Test(arguments: [
    (0, 15, 100), (320, 15, 100), (321, 16, 97), (7052, 37, 51), (14_102, 58, 4), (14_103, 59, 2),
    (14_423, 59, 2), (14_424, 60, 0), (18_589, 72, 0),
  ])
  func distance(metres: Int, minutes: Int, points: Int) throws {
    let assessment = try FitTests.Case("", 0) { $0.putSite(metresEast: metres) }.assessment()
    #expect(assessment.travel.metres == metres)
    #expect(assessment.travel.minutes == minutes)
    #expect(assessment.travel.limit == 60)
    #expect(!assessment.travel.isRough)
    #expect(assessment.fit.distance == points)
  }

  @Test func aWayFromTheMiddleOfAMunicipalityIsRough() throws {
    let home = FitTests.Case("", 0) { $0.citizen.transport.origin = .municipality }
    #expect(try home.assessment().travel.isRough)
    let work = FitTests.Case("", 0) { $0.site.position = nil }
    #expect(try work.assessment().travel.isRough)
  }

  static let prospects: [FitTests.Case] = [
    .init("ordinary work", 90, "ordinaertJob") { _ in },
    .init("an apprenticeship", 90, "laereplads") { _ in },
    .init("praktik alone", 0, "virksomhedspraktik") { _ in },
    .init("praktik, and a job expected", 90, "virksomhedspraktik") {
      $0.opening.prospect = Opening.Prospect(positions: 1)
    },
    .init("løntilskud alone", 0, "loentilskud") { _ in },
    .init("løntilskud, and two jobs expected", 90, "loentilskud") {
      $0.opening.prospect = Opening.Prospect(positions: 2, expected: "2021-04-01")
    },
    .init("a småjob", 0, "smaajob") { _ in },
  ]

  @Test(arguments: prospects)
  func prospect(example: FitTests.Case) throws {
    let fit = try example.assessment().fit
    #expect(fit.prospect == example.points)
    #expect(fit.total == 910 + example.points)
  }
}
