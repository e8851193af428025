import JobCentre
import Matching
import TestSupport
import Testing

/// When a citizen's next offer is due (LAB § 102), to the day.
///
/// Today is 23 November 2020.
struct DutyClockTests {
  /// A citizen without earlier offers, changed, and when an offer is due.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let group: TargetGroup
    let due: Day?
    let change: @Sendable (inout Citizen) -> Void

    init(
      _ name: String, _ group: TargetGroup, _ due: Day?,
      _ change: @escaping @Sendable (inout Citizen) -> Void = { _ in }
    ) {
      self.name = name
      self.group = group
      self.due = due
      self.change = change
    }

    var testDescription: String { "\(group): \(name)" }
  }

  private static func citizen(_ group: TargetGroup, since start: Day = "2020-07-15") -> Citizen {
    var citizen = TinyRegion.person()
    citizen.targetGroup = group
    citizen.benefitStart = start
    citizen.history = []
    return citizen
  }

  private static func clock() throws -> DutyClock {
    let region = try TinyRegion.fitting()
    return DutyClock(book: region.book, today: region.date)
  }

  private static func offer(_ type: OfferType, _ start: Day, _ end: Day?) -> PastOffer {
    PastOffer(type: type, start: start, end: end)
  }

  static let cases = [
    // The first offer.
    Case("first offer", "unemploymentInsured", "2021-01-15"),
    Case("first offer", "jobReadyCashBenefit", "2021-01-15"),
    Case("first offer", "activityReadyCashBenefit", "2021-01-15"),
    Case("first offer", "flexJobEligible", "2021-01-15"),
    Case("first offer", "educationReady", "2020-08-15"),
    Case("first offer", "activityReadyEducationBenefit", "2020-08-15"),
    Case("no deadline", "sickPay", nil),
    Case("no deadline", "jobClarification", nil),
    Case("no deadline", "resourceProgramme", nil),
    Case("no deadline", "rehabilitation", nil),
    Case("no deadline", "disabilityPensioner", nil),
    Case("no deadline", "selfSupporting", nil),
    Case("no deadline", "under18", nil),
    Case("the end of a shorter month", "jobReadyCashBenefit", "2021-02-28") {
      $0.benefitStart = "2020-08-31"
    },
    // What counts, for whom.
    Case("had praktik", "unemploymentInsured", nil) { $0.had("virksomhedspraktik") },
    Case("had løntilskud", "unemploymentInsured", nil) { $0.had("loentilskud") },
    Case("nytteindsats counts nothing", "unemploymentInsured", "2021-01-15") {
      $0.had("nytteindsats")
    },
    Case("had nytteindsats", "jobReadyCashBenefit", nil) { $0.had("nytteindsats") },
    Case("a småjob counts nothing", "jobReadyCashBenefit", "2021-01-15") { $0.had("smaajob") },
    Case("had ordinary work", "jobReadyCashBenefit", nil) { $0.had("ordinaertJob") },
    Case("had praktik", "flexJobEligible", nil) { $0.had("virksomhedspraktik") },
    Case("løntilskud counts nothing", "flexJobEligible", "2021-01-15") { $0.had("loentilskud") },
    Case("had a fleksjob", "flexJobEligible", nil) { $0.had("fleksjob") },
    // How long.
    Case("two weeks", "jobReadyCashBenefit", nil) {
      $0.history = [offer("virksomhedspraktik", "2020-09-01", "2020-09-14")]
    },
    Case("a day short of two weeks", "jobReadyCashBenefit", "2021-01-15") {
      $0.history = [offer("virksomhedspraktik", "2020-09-01", "2020-09-13")]
    },
    Case("a day of ordinary work", "jobReadyCashBenefit", nil) {
      $0.history = [offer("ordinaertJob", "2020-09-01", "2020-09-01")]
    },
    Case("one that still runs", "jobReadyCashBenefit", nil) {
      $0.history = [offer("virksomhedspraktik", "2020-11-16", nil)]
    },
    Case("on the first day on benefit", "jobReadyCashBenefit", nil) {
      $0.history = [offer("virksomhedspraktik", "2020-07-15", "2020-08-15")]
    },
    Case("in an earlier spell", "jobReadyCashBenefit", "2021-01-15") {
      $0.history = [offer("virksomhedspraktik", "2020-07-14", "2020-08-15")]
    },
    // Again and again, four weeks after the last.
    Case("four weeks after the last", "educationReady", "2020-11-15") {
      $0.history = [offer("virksomhedspraktik", "2020-09-21", "2020-10-18")]
    },
    Case("four weeks after the later of two", "educationReady", "2020-12-13") {
      $0.history = [
        offer("virksomhedspraktik", "2020-10-19", "2020-11-15"),
        offer("nytteindsats", "2020-08-03", "2020-09-27"),
      ]
    },
    Case("a short one does not move it", "educationReady", "2020-11-15") {
      $0.history = [
        offer("virksomhedspraktik", "2020-09-21", "2020-10-18"),
        offer("virksomhedspraktik", "2020-11-02", "2020-11-08"),
      ]
    },
    Case("one that still runs", "educationReady", nil) {
      $0.history = [
        offer("virksomhedspraktik", "2020-08-03", "2020-08-30"),
        offer("virksomhedspraktik", "2020-11-16", nil),
      ]
    },
    // After an exemption.
    Case("a month after the exemption", "jobReadyCashBenefit", "2021-02-10") {
      $0.exemptUntil = "2021-01-10"
    },
    Case("an exemption long past", "jobReadyCashBenefit", "2021-01-15") {
      $0.exemptUntil = "2020-08-10"
    },
    Case("an exemption in the pause", "educationReady", "2020-12-20") {
      $0.history = [offer("virksomhedspraktik", "2020-09-21", "2020-10-18")]
      $0.exemptUntil = "2020-11-20"
    },
    Case("an offer before the exemption", "jobReadyCashBenefit", nil) {
      $0.had("virksomhedspraktik")
      $0.exemptUntil = "2020-11-20"
    },
  ]

  @Test(arguments: cases)
  func due(example: Case) throws {
    var citizen = Self.citizen(example.group)
    example.change(&citizen)
    let duty = try Self.clock().duty(of: citizen)
    #expect(duty?.due == example.due)
  }

  @Test(
    arguments: [
      ("2020-05-22", "2020-11-22", true), ("2020-05-23", "2020-11-23", false),
      ("2020-05-24", "2020-11-24", false),
    ] as [(String, String, Bool)])
  func overdueFromTheDayAfter(start: String, due: String, isOverdue: Bool) throws {
    let citizen = Self.citizen("jobReadyCashBenefit", since: .init(stringLiteral: start))
    let duty = try #require(Self.clock().duty(of: citizen))
    #expect(duty.due.description == due)
    #expect(duty.isOverdue == isOverdue)
    #expect(duty.isVerified)
  }

  @Test func unverifiedSourcesAreMarked() throws {
    let duty = try #require(Self.clock().duty(of: Self.citizen("flexJobEligible")))
    #expect(!duty.isVerified)
    #expect(duty.source == "TG-15")
  }

  @Test(arguments: [("2020-07-18", true), ("2020-07-19", false), ("2010-01-01", true)])
  func pressingWithinEightWeeks(start: String, isPressing: Bool) throws {
    let citizen = Self.citizen("jobReadyCashBenefit", since: .init(stringLiteral: start))
    let clock = try Self.clock()
    #expect((clock.pressingDuty(of: citizen) != nil) == isPressing)
    #expect(clock.duty(of: citizen) != nil)
  }

  /// The duty is due on 2 December 2020.
  @Test(
    arguments: [
      ("virksomhedspraktik", "2020-12-02", 2, true), ("virksomhedspraktik", "2020-12-03", 2, false),
      ("virksomhedspraktik", "2020-12-02", 1, false),
      ("virksomhedspraktik", "2020-12-02", nil, true),
      ("loentilskud", "2020-12-23", 26, true), ("loentilskud", "2020-12-24", 26, false),
      ("nytteindsats", "2020-12-02", 13, true), ("nytteindsats", "2020-12-03", 13, false),
      ("smaajob", "2020-11-30", 26, false), ("ordinaertJob", "2021-06-01", 1, true),
      ("laereplads", "2021-08-01", nil, true), ("fleksjob", "2021-06-01", nil, true),
    ] as [(String, String, Int?, Bool)])
  func discharged(type: String, start: String, weeks: Int?, isDischarged: Bool) throws {
    let citizen = Self.citizen("jobReadyCashBenefit", since: "2020-06-02")
    var opening = TinyRegion.work(.init(known: type))
    opening.start = .init(stringLiteral: start)
    opening.weeks = weeks
    let clock = try Self.clock()
    let duty = try #require(clock.duty(of: citizen))
    #expect(duty.due == "2020-12-02")
    #expect(clock.discharges(duty, of: citizen, by: opening) == isDischarged)
  }

  /// An overdue duty is discharged by what starts within four weeks of today.
  @Test(arguments: [
    ("virksomhedspraktik", "2020-12-21", true), ("virksomhedspraktik", "2020-12-22", false),
    ("loentilskud", "2020-12-21", true), ("loentilskud", "2020-12-22", false),
    ("ordinaertJob", "2021-06-01", true),
  ])
  func overdueIsDischarged(type: String, start: String, isDischarged: Bool) throws {
    let citizen = Self.citizen("jobReadyCashBenefit", since: "2020-01-02")
    var opening = TinyRegion.work(.init(known: type))
    opening.start = .init(stringLiteral: start)
    let clock = try Self.clock()
    let duty = try #require(clock.duty(of: citizen))
    #expect(duty.isOverdue)
    #expect(clock.discharges(duty, of: citizen, by: opening) == isDischarged)
  }

  @Test func whatCountsForOneGroupNeedNotForAnother() throws {
    let useful = TinyRegion.work("nytteindsats")
    let clock = try Self.clock()
    for (group, isDischarged) in [
      ("jobReadyCashBenefit", true), ("unemploymentInsured", false),
    ] as [(TargetGroup, Bool)] {
      let citizen = Self.citizen(group)
      let duty = try #require(clock.duty(of: citizen))
      #expect(clock.discharges(duty, of: citizen, by: useful) == isDischarged)
    }
  }

  /// Sick-listed from unemployment: the demands on the insured go on, counted from that benefit
  /// (RD-09).
  @Test func theDemandsGoOnInIllness() throws {
    let clock = try Self.clock()
    var citizen = Self.citizen("sickPay", since: "2020-10-01")
    citizen.subgroup = "category2"
    #expect(clock.duty(of: citizen) == nil)
    citizen.sickListedFrom = EarlierStanding(
      targetGroup: "unemploymentInsured", benefitStart: "2020-06-02")
    #expect(clock.duty(of: citizen)?.due == "2020-12-02")
    // An offer before the illness counts, one before the unemployment does not.
    citizen.history = [
      PastOffer(type: "virksomhedspraktik", start: "2020-05-01", end: "2020-05-28")
    ]
    #expect(clock.duty(of: citizen)?.due == "2020-12-02")
    citizen.history.append(
      PastOffer(type: "virksomhedspraktik", start: "2020-08-03", end: "2020-08-30"))
    #expect(clock.duty(of: citizen) == nil)
    // Whose demands do not go on: those of other groups, and for other groups.
    citizen.history = []
    citizen.sickListedFrom?.targetGroup = "jobReadyCashBenefit"
    #expect(clock.duty(of: citizen) == nil)
    citizen.targetGroup = "jobClarification"
    citizen.sickListedFrom?.targetGroup = "unemploymentInsured"
    #expect(clock.duty(of: citizen) == nil)
  }

  @Test func aDutyGoesBeforeAnyFit() throws {
    var region = try TinyRegion.fitting("virksomhedspraktik")
    region.citizens.append(TinyRegion.person("B-DUE"))
    region.citizens[1].history = []
    region.citizens[1].goals = [JobGoal(rank: .b, occupation: "9333")]
    region.citizen.policyFlags = ["middleGroup", "longTerm", "provider"]
    region.citizen.lastSuggested = "2018-01-01"
    let plan = try region.plan()
    #expect(plan.proposals.map(\.citizen) == ["B-DUE"])
    #expect(plan.proposals.first?.assessment.dischargesDuty == true)
    #expect(plan.proof.duties == 1)
  }
}

extension Citizen {
  /// Four weeks of an offer this autumn.
  fileprivate mutating func had(_ type: OfferType) {
    history = [PastOffer(type: type, start: "2020-09-01", end: "2020-09-28")]
  }
}
