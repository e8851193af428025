import JobCentre
import Matching
import TestSupport
import Testing

/// The parts of the fit, each alone at its ends and in the middle.
///
/// The pair that fits has all 1000 points: goal 500, competences 220, hours 90, distance 100,
/// prospect 90. Every case changes what one part reads, and the others keep theirs.
struct FitTests {
  /// A change, and the points of the part it is about.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let points: Int
    let offer: OfferType
    let change: @Sendable (inout TinyRegion) -> Void

    init(
      _ name: String, _ points: Int, _ offer: OfferType = "ordinaertJob",
      _ change: @escaping @Sendable (inout TinyRegion) -> Void
    ) {
      self.name = name
      self.points = points
      self.offer = offer
      self.change = change
    }

    var testDescription: String { name }

    /// The assessment of the pair, which must be proposed.
    func assessment() throws -> Assessment {
      var region = try TinyRegion.fitting(offer)
      change(&region)
      return try #require(region.plan().proposals.first).assessment
    }
  }

  @Test func whatFitsHasAllPoints() throws {
    let fit = try Case("", 0) { _ in }.assessment().fit
    #expect(fit.goal == 500 && fit.competences == 220 && fit.hours == 90)
    #expect(fit.distance == 100 && fit.prospect == 90)
    #expect(fit.total == 1000)
  }

  /// The opening is 9334: shared digits 4, 3, 2, 1.
  @Test(arguments: [
    (JobGoal.Rank.a, "9334", 500), (.a, "9333", 400), (.a, "9329", 250), (.a, "9412", 100),
    (.b, "9334", 425), (.b, "9333", 340), (.b, "9329", 210), (.b, "9412", 75),
    (.c, "9334", 350), (.c, "9333", 280), (.c, "9329", 170), (.c, "9412", 50),
    // Wide and narrow codes share what they have.
    (.a, "93", 250), (.a, "933", 400), (.a, "933410", 500),
  ])
  func goals(rank: JobGoal.Rank, occupation: String, points: Int) throws {
    let fit = try Case("", 0) {
      $0.citizen.goals = [JobGoal(rank: rank, occupation: .init(known: occupation))]
    }.assessment().fit
    #expect(fit.goal == points)
    #expect(fit.goalRank == rank)
    #expect(fit.total == 500 + points)
  }

  @Test func anotherOccupationIsNoMatch() throws {
    var region = try TinyRegion.fitting()
    region.citizen.goals = [
      JobGoal(rank: .a, occupation: "5223", wishedCompany: region.company.cvr)
    ]
    let unplaced = try #require(region.plan().unplaced.first)
    #expect(unplaced.tally.map(\.obstacle) == [.otherOccupation])
  }

  @Test func theBestGoalCounts() throws {
    let fit = try Case("", 0) {
      $0.citizen.goals = [
        JobGoal(rank: .c, occupation: "9334"), JobGoal(rank: .a, occupation: "9412"),
        JobGoal(rank: .b, occupation: "9333"),
      ]
    }.assessment().fit
    #expect(fit.goal == 350 && fit.goalRank == .c && fit.sharedDigits == 4)
  }

  @Test(arguments: [
    (JobGoal.Rank.a, "9334", 500), (.a, "9333", 475), (.b, "9334", 500), (.c, "9334", 425),
    (.c, "9412", 125),
  ])
  func aWishedCompanyAddsUpToTheWhole(rank: JobGoal.Rank, occupation: String, points: Int) throws {
    let fit = try Case("", 0) {
      $0.citizen.goals = [
        JobGoal(
          rank: rank, occupation: .init(known: occupation), wishedCompany: $0.company.cvr)
      ]
    }.assessment().fit
    #expect(fit.goal == points)
    #expect(fit.isWishedCompany)
  }

  @Test func aWishForAnotherCompanyAddsNothing() throws {
    let fit = try Case("", 0) {
      $0.citizen.goals = [JobGoal(rank: .b, occupation: "9334", wishedCompany: "27355021")]
    }.assessment().fit
    #expect(fit.goal == 425)
    #expect(!fit.isWishedCompany)
  }

  /// What is asked for and what of it is there.
  ///
  /// The citizen has `barista`. A course closes `excel`, none closes `bagning-i-koekken`; that for
  /// `tekstbehandling` takes an unknown number of days, that for `vagtgrunduddannelse` 20.
  static let competences = [
    Case("nothing asked", 220) { _ in },
    Case("the only must", 220) { $0.opening.requirements.must = ["barista"] },
    Case("no must of one", 66) { $0.opening.requirements.must = ["bagning-i-koekken"] },
    Case("one must of two", 143) {
      $0.opening.requirements.must = ["barista", "bagning-i-koekken"]
    },
    Case("two musts of three", 168) {
      $0.citizen.competences = ["barista", "bake-off"]
      $0.opening.requirements.must = ["barista", "bake-off", "bagning-i-koekken"]
    },
    Case("a must that a course closes", 143) { $0.opening.requirements.must = ["excel"] },
    Case("one must, and one that a course closes", 181) {
      $0.opening.requirements.must = ["barista", "excel"]
    },
    Case("a must held that a course would give", 220) {
      $0.citizen.competences = ["excel"]
      $0.opening.requirements.must = ["excel"]
    },
    Case("a course too long for the book", 66) {
      $0.book.fit.shortCourseDays = 1
      $0.opening.requirements.must = ["excel"]
    },
    Case("a course exactly as long as the book says", 143) {
      $0.book.fit.shortCourseDays = 2
      $0.opening.requirements.must = ["excel"]
    },
    Case("a course of unknown length", 66) { $0.opening.requirements.must = ["tekstbehandling"] },
    Case("a course of twenty days", 66) { $0.opening.requirements.must = ["vagtgrunduddannelse"] },
    Case("the only nice-to-have", 220) { $0.opening.requirements.nice = ["barista"] },
    Case("no nice-to-have", 154) { $0.opening.requirements.nice = ["bagning-i-koekken"] },
    Case("a course closes no nice-to-have", 154) { $0.opening.requirements.nice = ["excel"] },
    Case("one nice-to-have of three", 175) {
      $0.opening.requirements.nice = ["barista", "excel", "bagning-i-koekken"]
    },
    Case("nothing of anything", 0) {
      $0.opening.requirements.must = ["bagning-i-koekken"]
      $0.opening.requirements.nice = ["bake-off"]
    },
    Case("the same must twice", 220) { $0.opening.requirements.must = ["barista", "barista"] },
  ]

  @Test(arguments: competences)
  func competencesCount(example: Case) throws {
    let fit = try example.assessment().fit
    #expect(fit.competences == example.points)
    #expect(fit.total == 780 + example.points)
  }

  @Test func whatIsMissingIsNamedWithItsCourse() throws {
    let assessment = try Case("", 0) {
      $0.opening.requirements.certificates = ["kranbasis"]
      $0.opening.requirements.must = ["excel", "barista", "vagtgrunduddannelse"]
      $0.opening.requirements.nice = ["bake-off"]
    }.assessment()
    #expect(
      assessment.missing.map(\.code) == ["kranbasis", "excel", "vagtgrunduddannelse", "bake-off"])
    #expect(assessment.missing.map(\.isMust) == [true, true, true, false])
    #expect(assessment.missing.map { $0.course?.days } == [10, 2, nil, nil])
    #expect(assessment.fit.mustHeld == 1 && assessment.fit.mustCount == 3)
    #expect(assessment.fit.niceHeld == 0 && assessment.fit.niceCount == 1)
  }
}
