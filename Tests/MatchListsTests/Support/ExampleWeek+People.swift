import JobCentre

extension ExampleWeek {
  /// A dozen citizens: some with a duty, one exempt, one without goals, one with a functional limit.
  static let people: [Citizen] = [
    person("B-7F3K2Q", "SB-12", goals: ["4321", "9412"], since: day(2020, 6, 11)) {
      $0.competences = codes("pluk-og-pak", "haandscanner-og-stregkoder", "hoejlager", "navision")
      $0.hours = CitizenHours(wished: 1860, sustainable: 2220)
      $0.functionalLimits = [LimitCode(known: "noHeights")]
      $0.policyFlags = [PolicyFlag(known: "provider")]
    },
    person("B-M24XT8", "SB-07", goals: ["4110", "4321"]) {
      $0.competences = codes("pluk-og-pak", "haandscanner-og-stregkoder")
      $0.shifts = [.day]
      $0.hours = CitizenHours(wished: 1860, sustainable: 2000)
    },
    person("B-9QD5HW", "SB-07", goals: ["9412", "5223", "4321"]) {
      $0.competences = codes("pluk-og-pak")
    },
    person("B-K3W8ZN", "SB-09", goals: ["4110", "4226", "5223"], since: day(2020, 6, 18)) {
      $0.competences = codes("tekstbehandling")
    },
    person("B-KONT0R", "SB-09", goals: ["4110"], since: day(2020, 5, 27)) {
      $0.competences = codes("telefonbetjening", "tekstbehandling")
      $0.hours = CitizenHours(wished: 2220, sustainable: 2220)
    },
    cook("B-KOK001"), cook("B-KOK002"), cook("B-KOK003"), cook("B-KOK004"),
    person("B-SKAAN1", "SB-09", goals: ["9412"]) {
      $0.competences = codes("opvask")
      $0.hours = CitizenHours(wished: 900, sustainable: 900)
    },
    person("B-FRI001", "SB-09", goals: ["9112"]) {
      $0.competences = codes("daglig-rengoering")
      $0.exemptUntil = day(2021, 1, 31)
    },
    person("B-TOM001", "SB-09", goals: []) { $0.competences = codes("daglig-rengoering") },
  ]

  private static func cook(_ id: String) -> Citizen {
    person(id, "SB-12", goals: ["9412", "9112"]) {
      $0.competences = codes("opvask", "skraelning-og-snitning")
    }
  }

  private static func person(
    _ id: String, _ caseworker: String, goals: [String], since: Day = day(2020, 10, 1),
    _ change: (inout Citizen) -> Void
  ) -> Citizen {
    var citizen = Citizen(
      id: CitizenID(known: id), municipality: MunicipalityCode(known: "165"),
      targetGroup: TargetGroup(known: "jobReadyCashBenefit"),
      benefit: Benefit(known: "kontanthjaelp"), benefitStart: since, ageBand: .from30to50,
      hours: CitizenHours(wished: 1500, sustainable: 2220),
      transport: Transport(
        origin: .cell(GridCell(containing: GridPoint(easting: 715_600, northing: 6_176_000))),
        means: .publicTransport, maximumMinutes: 60),
      caseworker: StaffID(known: caseworker))
    citizen.goals = zip(JobGoal.Rank.allCases, goals).map {
      JobGoal(rank: $0, occupation: OccupationCode(known: $1))
    }
    citizen.approvals = [
      Approval(kind: ApprovalKind(known: "praktik57"), decided: day(2020, 10, 5))
    ]
    change(&citizen)
    return citizen
  }
}
