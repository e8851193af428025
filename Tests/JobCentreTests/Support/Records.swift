import JobCentre

/// Records with nothing missing, for tests that take one thing away.
enum Records {
  static let day = Day(number: 18_589)

  static func citizen() -> Citizen {
    var citizen = Citizen(
      id: .init(known: "B-7F3K2Q"), municipality: .init(known: "165"),
      targetGroup: .init(known: "jobReadyCashBenefit"), benefit: .init(known: "kontanthjaelp"),
      benefitStart: day + -400, ageBand: .from30to50,
      hours: CitizenHours(wished: 1800, sustainable: 2220),
      transport: Transport(origin: .municipality, means: .car, maximumMinutes: 60),
      caseworker: .init(known: "SB-12"))
    citizen.goals = [JobGoal(rank: .a, occupation: .init(known: "9334"))]
    citizen.competences = [.init(known: "excel")]
    return citizen
  }

  static func site() -> Site {
    Site(
      pNumber: .init(known: "1020000001"), municipality: .init(known: "165"), position: nil,
      staff: Site.Staff(average4Months: 2000, average12Months: 2000, lastMonth: 2000),
      supportedCentiFTE: 0)
  }

  static func opening() -> Opening {
    Opening(
      id: .init(known: "J-1"), site: .init(known: "1020000001"),
      type: .init(known: "ordinaertJob"), occupation: .init(known: "9334"),
      title: "Lagermedarbejder",
      places: 1, hours: OpeningHours(minimum: 1800, maximum: 2220), start: day + 14,
      source: .init(known: "consultant"), owner: .init(known: "165"), published: day)
  }

  static func company() -> Company {
    Company(
      cvr: .init(known: "24256790"), name: "Lager og Co", sector: .private,
      industry: .init(known: "5210"), municipality: .init(known: "165"),
      contactOwner: .init(known: "VK-04"), sites: [site()])
  }
}
