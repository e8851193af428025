import JobCentre

/// SplitMix64: small, seeded, the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  mutating func some<T>(_ values: [T], _ percent: Int = 40) -> [T] {
    values.filter { _ in chance(percent) }
  }
}

/// Regions in which every field takes every kind of value, without regard to what is likely.
struct RandomRegion {
  private var random: SeededGenerator
  private var numbers = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func region(citizens: Int, companies: Int, openings: Int, decisions: Int) -> Region {
    let people = (0..<citizens).map { citizen($0) }
    let firms = (0..<companies).map { company($0) }
    let sites = firms.flatMap(\.sites).map(\.pNumber)
    let orders = sites.isEmpty ? [] : (0..<openings).map { opening($0, sites, people) }
    let answers =
      people.isEmpty || orders.isEmpty ? [] : (0..<decisions).map { _ in decision(people, orders) }
    return Region(citizens: people, companies: firms, openings: orders, decisions: answers)
  }

  private mutating func code<Kind: IdentifierKind>(_ names: String...) -> Identifier<Kind> {
    Identifier(known: random.pick(names))
  }

  private mutating func codes<Kind: IdentifierKind>(_ names: String...) -> [Identifier<Kind>] {
    random.some(names).map { Identifier(known: $0) }
  }

  private mutating func day(from first: Day? = nil) -> Day {
    (first ?? Day(number: 18_000)) + Int.random(in: 0..<900, using: &random)
  }

  private mutating func maybe<T>(_ value: T) -> T? { random.chance(50) ? value : nil }

  private mutating func minutes() -> Int { Int.random(in: 0...2220, using: &random) }

  private mutating func cvr() -> CVRNumber {
    while true {
      let text = String(Int.random(in: 10_000_000...99_999_999, using: &random))
      if let number = CVRNumber(text) { return number }
    }
  }

  private mutating func window() -> ClockWindow? {
    let from = ClockTime(minutes: Int.random(in: 0..<720, using: &random))
    let to = ClockTime(minutes: Int.random(in: 720...1440, using: &random))
    return from.flatMap { from in to.flatMap { ClockWindow(from: from, to: $0) } }
  }

  private mutating func shifts() -> ShiftSet {
    ShiftSet(rawValue: UInt8.random(in: 1...15, using: &random))
  }

  private mutating func uri() -> String? {
    maybe("http://data.europa.eu/esco/occupation/0284da88-5912-4d4a-9f2c-010190" + "1234ab")
  }

  private mutating func citizen(_ index: Int) -> Citizen {
    let point = GridPoint(
      easting: Int32.random(in: 400_000...900_000, using: &random),
      northing: Int32.random(in: 6_000_000...6_450_000, using: &random))
    var citizen = Citizen(
      id: CitizenID(known: "B-\(100_000 + index)X"), municipality: code("165", "151", "153"),
      targetGroup: code("jobReadyCashBenefit", "unknown-group"),
      benefit: code("kontanthjaelp", "dagpenge"), benefitStart: day(),
      ageBand: random.pick(AgeBand.allCases),
      hours: CitizenHours(
        wished: minutes(), sustainable: minutes(), existing: random.pick([0, 0, 300]),
        intensityPercent: random.pick([100, 1, 60])),
      transport: Transport(
        origin: random.chance(90) ? .cell(GridCell(containing: point)) : .municipality,
        means: random.pick(Transport.Means.allCases), maximumMinutes: random.pick([1, 45, 600])),
      caseworker: code("SB-01", "SB-123456"))
    citizen.subgroup = maybe(code("obviously"))
    citizen.isSingleProvider = random.chance(30)
    citizen.lacksQualifyingEducation = random.chance(30)
    citizen.policyFlags = codes("longTerm", "youthGuarantee")
    citizen.goals = random.some(JobGoal.Rank.allCases, 60).map { rank in
      JobGoal(
        rank: rank, occupation: code("9321", "5223", "93", "962200"), uri: uri(),
        wishedCompany: maybe(cvr()))
    }
    citizen.competences = codes("stacking", "danish-food", "b2", "customer-service")
    citizen.certificates = codes("truck-b", "hygiene")
    citizen.drivingLicences = codes("B", "C", "CE")
    citizen.languages = random.some(["da", "en", "ar"]).map {
      LanguageSkill(language: $0, level: random.pick(LanguageSkill.Level.allCases))
    }
    citizen.functionalLimits = codes("noHeavyLifting", "noNight")
    citizen.childcareWindow = random.chance(50) ? window() : nil
    citizen.shifts = shifts()
    citizen.isReadyForCompany = random.chance(80)
    citizen.notBefore = maybe(day())
    citizen.exemptUntil = maybe(day())
    citizen.approvals = random.some([1, 2]).map { _ in
      let decided = day()
      return Approval(
        kind: code("praktik57"), decided: decided, validUntil: maybe(day(from: decided)))
    }
    citizen.nextPurpose = maybe(code("clarify"))
    citizen.mentorMinutes = random.pick([0, 60])
    citizen.history = random.some([1, 2, 3]).map { _ in
      let start = day()
      return PastOffer(
        type: code("virksomhedspraktik", "loentilskud"), start: start,
        end: maybe(day(from: start)), company: maybe(cvr()))
    }
    citizen.lastEmployer = maybe(cvr())
    citizen.lastEmployedUntil = maybe(day())
    citizen.sickListedFrom = maybe(
      EarlierStanding(targetGroup: code("unemploymentInsured"), benefitStart: day()))
    citizen.lastSuggested = maybe(day())
    return citizen
  }

  private mutating func company(_ index: Int) -> Company {
    var number = cvr()
    // Distinct by construction: the first multiple of 11 at or above a number of its own.
    var candidate = 10_000_000 + index * 97
    while CVRNumber(String(candidate)) == nil { candidate += 1 }
    number = CVRNumber(known: String(candidate))
    return Company(
      cvr: number, name: random.pick(["Bagværk ApS", "Ågården \"Øst\"", "A/S \\ Søn\u{2019}"]),
      sector: random.pick(Company.Sector.allCases), industry: code("494100", "56", "8710"),
      municipality: code("165", "151"), contactOwner: code("VK-04", "VK-11"),
      maximumContacts: maybe(random.pick([0, 3])), isBlockaded: random.chance(10),
      sites: (0..<random.pick([1, 1, 2, 5])).map { _ in site() })
  }

  private mutating func site() -> Site {
    numbers += 1
    // Every third has the shape of a CPR number: 10 01 … to 10 12 ….
    let start = ["1003", "1012", "1077"][numbers % 3]
    return Site(
      pNumber: PNumber(known: "\(start)\(100_000 + numbers)"), name: maybe("Lager"),
      municipality: code("165", "190"),
      position: maybe(GridPoint(easting: 711_000, northing: 6_172_345)),
      staff: Site.Staff(
        average4Months: Int.random(in: 0...10_000, using: &random), average12Months: 2450,
        lastMonth: 5),
      supportedCentiFTE: Int.random(in: 0...500, using: &random),
      maximumPlacements: maybe(random.pick([0, 2])))
  }

  private mutating func opening(_ index: Int, _ sites: [PNumber], _ people: [Citizen]) -> Opening {
    let published = day()
    let minimum = Int.random(in: 0...1000, using: &random)
    let maximum = Int.random(in: max(1, minimum)...1500, using: &random)
    let planned = Int.random(in: max(1, minimum)...maximum, using: &random)
    var opening = Opening(
      id: OpeningID(known: index % 2 == 0 ? "J-\(index)" : "6f9619ff-8b86-d011-b42d-\(index)ab"),
      site: random.pick(sites), type: code("virksomhedspraktik", "ordinaertJob"),
      occupation: code("9321", "522301"), title: "Lagermedarbejder – \(index)",
      places: random.pick([1, 2, 1000]),
      hours: OpeningHours(
        minimum: minimum, maximum: maximum, planned: planned,
        window: random.chance(50) ? window() : nil, shifts: shifts(),
        leastIntensityPercent: random.pick([nil, 1, 100])),
      start: day(from: published), source: code("jobAG", "citizen"), owner: code("165"),
      published: published)
    opening.purpose = maybe(code("clarify"))
    opening.uri = uri()
    opening.tasks = random.some(["Plukke varer", "Køre truck", "Tælle op"])
    opening.smallJob = maybe(Opening.SmallJob(minutes: 720, tasks: random.some(["Rydde op"])))
    opening.candidatesPerPlace = maybe(3)
    opening.requirements.must = codes("stacking", "b2")
    opening.requirements.nice = codes("customer-service")
    opening.requirements.certificates = codes("truck-b")
    opening.requirements.drivingLicences = codes("B")
    opening.requirements.language = maybe(
      Requirements.LanguageDemand(
        skill: LanguageSkill(language: "da", level: .a2), task: "Læse plukseddel"))
    opening.requirements.demands = codes("heavyLifting")
    opening.weeks = maybe(random.pick([1, 13, 520]))
    opening.replyBy = maybe(day(from: published))
    opening.prospect = maybe(
      Opening.Prospect(positions: 1, expected: maybe(day(from: opening.start))))
    opening.mentorMinutes = random.pick([0, 120])
    opening.reservedFor = people.isEmpty ? nil : maybe(random.pick(people).id)
    opening.isExtraWork = random.chance(20)
    return opening
  }

  private mutating func decision(_ people: [Citizen], _ orders: [Opening]) -> Decision {
    let date = day()
    return Decision(
      citizen: random.pick(people).id, opening: random.pick(orders).id, date: date,
      role: random.pick(Decision.Role.allCases), step: random.pick(Decision.Step.allCases),
      answer: random.pick(Decision.Answer.allCases), reason: maybe(code("tooFar")),
      validUntil: maybe(day(from: date)))
  }
}
