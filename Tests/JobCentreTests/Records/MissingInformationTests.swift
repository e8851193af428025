import JobCentre
import ReferenceData
import Testing

/// What a record that can be read still lacks before it can be matched (PR-29).
struct MissingInformationTests {
  /// A change to a complete record, and what it then lacks.
  struct Case<Record>: CustomTestStringConvertible, Sendable {
    let name: String
    let missing: [MissingInformation]
    let change: @Sendable (inout Record) -> Void

    init(
      _ name: String, _ missing: [MissingInformation],
      _ change: @escaping @Sendable (inout Record) -> Void
    ) {
      self.name = name
      self.missing = missing
      self.change = change
    }

    var testDescription: String { name }
  }

  static let citizens: [Case<Citizen>] = [
    Case("complete", []) { _ in },
    Case("no goal", [.goals]) { $0.goals = [] },
    Case("no competences", [.competences]) { $0.competences = [] },
    Case("a certificate alone", []) {
      $0.competences = []
      $0.certificates = [.init(known: "bab-1")]
    },
    Case("a licence alone", []) {
      $0.competences = []
      $0.drivingLicences = [.init(known: "koerekort-b")]
    },
    Case("unknown group", [.targetGroup(.init(known: "retired"))]) {
      $0.targetGroup = .init(known: "retired")
    },
    Case("unknown group with a part", [.targetGroup(.init(known: "retired"))]) {
      $0.targetGroup = .init(known: "retired")
      $0.subgroup = .init(known: "early")
    },
    Case("a part of another group", [.subgroup(.init(known: "obviously"))]) {
      $0.subgroup = .init(known: "obviously")
    },
    Case("a part of its own group", []) {
      $0.targetGroup = .init(known: "educationReady")
      $0.subgroup = .init(known: "obviously")
    },
    Case("a group without the part its offers need", [.subgroupNeeded(.init(known: "sickPay"))]) {
      $0.targetGroup = .init(known: "sickPay")
    },
    Case("a group of which a part is no must", []) {
      $0.targetGroup = .init(known: "educationReady")
    },
    Case("unknown benefit", [.benefit(.init(known: "kontanthjelp"))]) {
      $0.benefit = .init(known: "kontanthjelp")
    },
    Case("unknown circumstance", []) {
      $0.policyFlags = [.init(known: "provider"), .init(known: "providr")]
    },
    Case("unknown approval, twice", [.approval(.init(known: "praktik58"))]) {
      $0.approvals = ["praktik57", "praktik58", "praktik58"].map {
        Approval(kind: .init(known: $0), decided: Records.day)
      }
    },
    Case("unknown purpose of the next placement", [.unknownPurpose(.init(known: "clarifi"))]) {
      $0.nextPurpose = .init(known: "clarifi")
    },
    Case("unknown occupation", [.occupation(.init(known: "9339"))]) {
      $0.goals[0].occupation = .init(known: "9339")
    },
    Case("a goal of one digit", [.wideGoal(.init(known: "9"))]) {
      $0.goals[0].occupation = .init(known: "9")
    },
    Case("a goal of two digits", []) { $0.goals[0].occupation = .init(known: "93") },
    Case("a goal of six digits", []) { $0.goals[0].occupation = .init(known: "933410") },
    Case("unknown competence", [.competence(.init(known: "juggling"))]) {
      $0.competences.append(.init(known: "juggling"))
    },
    Case("unknown certificate", [.competence(.init(known: "bab-9"))]) {
      $0.certificates = [.init(known: "bab-9")]
    },
    Case("unknown licence", [.competence(.init(known: "koerekort-x"))]) {
      $0.drivingLicences = [.init(known: "koerekort-x")]
    },
    Case("unknown limit", [.limit(.init(known: "noMondays"))]) {
      $0.functionalLimits = [.init(known: "noMondays")]
    },
    Case("unknown municipality", [.municipality(.init(known: "999"))]) {
      $0.municipality = .init(known: "999")
    },
    Case("all at once", [.goals, .competences, .municipality(.init(known: "999"))]) {
      $0.goals = []
      $0.competences = []
      $0.municipality = .init(known: "999")
    },
  ]

  @Test(arguments: citizens)
  func citizenLacks(example: Case<Citizen>) throws {
    var citizen = Records.citizen()
    example.change(&citizen)
    let missing = citizen.missingInformation(
      in: try Vocabulary(files: .embedded), under: try Books.r2020())
    #expect(missing == example.missing)
  }

  @Test func anUnknownCircumstanceIsToldOnce() throws {
    var citizen = Records.citizen()
    citizen.policyFlags = ["providr", "provider", "providr"].map { .init(known: $0) }
    let unknown = citizen.unknownFlags(under: try Books.r2020())
    #expect(unknown == [.policyFlag(.init(known: "providr"))])
  }

  /// An opening and its site.
  struct Work: Sendable {
    var opening = Records.opening()
    var site = Records.site()
  }

  static let openings: [Case<Work>] = [
    Case("complete", []) { _ in },
    Case("praktik without its purpose", [.purpose]) {
      $0.opening.type = .init(known: "virksomhedspraktik")
    },
    Case("praktik with its purpose", []) {
      $0.opening.type = .init(known: "virksomhedspraktik")
      $0.opening.purpose = .init(known: "clarify")
    },
    Case("unknown type", [.offerType(.init(known: "holiday"))]) {
      $0.opening.type = .init(known: "holiday")
    },
    Case("unknown source", [.source(.init(known: "rumour"))]) {
      $0.opening.source = .init(known: "rumour")
    },
    Case("unknown occupation", [.occupation(.init(known: "9339"))]) {
      $0.opening.occupation = .init(known: "9339")
    },
    Case("an occupation of three digits", [.wideOccupation(.init(known: "933"))]) {
      $0.opening.occupation = .init(known: "933")
    },
    Case("an occupation of six digits", []) { $0.opening.occupation = .init(known: "933410") },
    Case("unknown purpose", [.unknownPurpose(.init(known: "clarifi"))]) {
      $0.opening.type = .init(known: "virksomhedspraktik")
      $0.opening.purpose = .init(known: "clarifi")
    },
    Case("unknown purpose where none is asked", [.unknownPurpose(.init(known: "clarifi"))]) {
      $0.opening.purpose = .init(known: "clarifi")
    },
    Case("unknown owner", [.owner(.init(known: "999"))]) {
      $0.opening.owner = .init(known: "999")
    },
    Case("unknown must-have", [.competence(.init(known: "juggling"))]) {
      $0.opening.requirements.must = [.init(known: "juggling")]
    },
    Case("unknown nice-to-have", [.competence(.init(known: "juggling"))]) {
      $0.opening.requirements.nice = [.init(known: "juggling")]
    },
    Case("unknown certificate", [.competence(.init(known: "bab-9"))]) {
      $0.opening.requirements.certificates = [.init(known: "bab-9")]
    },
    Case("unknown licence", [.competence(.init(known: "koerekort-x"))]) {
      $0.opening.requirements.drivingLicences = [.init(known: "koerekort-x")]
    },
    Case("unknown demand", [.demand(.init(known: "mondays"))]) {
      $0.opening.requirements.demands = [.init(known: "mondays")]
    },
    Case("a site nobody can place", [.municipality(.init(known: "999"))]) {
      $0.site.municipality = .init(known: "999")
    },
    Case("a position is place enough", []) {
      $0.site.municipality = .init(known: "999")
      $0.site.position = GridPoint(easting: 711_600, northing: 6_173_000)
    },
  ]

  @Test(arguments: openings)
  func openingLacks(example: Case<Work>) throws {
    var work = Work()
    example.change(&work)
    let missing = work.opening.missingInformation(
      at: work.site, in: try Vocabulary(files: .embedded), under: try Books.r2020())
    #expect(missing == example.missing)
  }

  @Test(arguments: [
    (MissingInformation.goals, "has no job goal"),
    (.competences, "has no competence, certificate or licence"),
    (.targetGroup(.init(known: "retired")), "target group retired is not in the rule book"),
    (.subgroupNeeded(.init(known: "sickPay")), "target group sickPay needs its subgroup"),
    (.benefit(.init(known: "tips")), "benefit tips is not in the rule book"),
    (.wideGoal(.init(known: "9")), "goal 9 is too wide to match; give two digits or more"),
    (.wideOccupation(.init(known: "93")), "occupation 93 is too wide; give four digits"),
    (.owner(.init(known: "999")), "owner 999 is not a municipality in the vocabulary"),
    (.purpose, "has no purpose, which its offer type must state"),
    (.unknownPurpose(.init(known: "fun")), "purpose fun is not in the rule book"),
  ])
  func words(missing: MissingInformation, expected: String) {
    #expect(missing.description == expected)
  }

  @Test(
    arguments: [
      (.benefit(.init(known: "kontanthjelp")), "kontanthjaelp"),
      (.policyFlag(.init(known: "providr")), "provider"),
      (.approval(.init(known: "praktik58")), "praktik57"),
      (.unknownPurpose(.init(known: "clarifi")), "clarify"),
      (.offerType(.init(known: "loentilskd")), "loentilskud"),
      (.competence(.init(known: "barsita")), "barista"),
      (.targetGroup(.init(known: "sickpay")), "sickPay"),
      (.benefit(.init(known: "winnings")), nil),
      // It is known, and stands with the wrong group.
      (.subgroup(.init(known: "obviously")), nil),
      // Every number is near another, and which limit it is nobody is told.
      (.owner(.init(known: "166")), nil), (.wideOccupation(.init(known: "933")), nil),
      (.limit(.init(known: "noHeavyLiftin")), nil), (.goals, nil),
    ] as [(MissingInformation, String?)])
  func whatWasProbablyMeant(missing: MissingInformation, expected: String?) throws {
    let suggestion = missing.suggestion(
      in: try Vocabulary(files: .embedded), under: try Books.r2020())
    #expect(suggestion == expected)
  }
}
