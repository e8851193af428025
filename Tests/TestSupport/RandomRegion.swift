package import JobCentre

/// Makes small random regions in which much passes and much is refused.
///
/// Few occupations and short distances, so that people compete; every field that a gate reads is
/// drawn, most often so that the gate is open.
package struct RandomRegion {
  private var random: SplitMix64
  /// For what was added later, so that a seed goes on to give the same region otherwise.
  private var later: SplitMix64
  private let vocabulary: Vocabulary
  private let book: RuleBook
  private let today: Day
  private let competences: [CompetenceCode]
  private let certificates: [CompetenceCode]
  private let licences: [CompetenceCode]
  private let limits: [LimitCode]
  private let demands: [DemandCode]

  package init(seed: UInt64, vocabulary: Vocabulary, book: RuleBook, today: Day) {
    random = SplitMix64(seed: seed)
    later = SplitMix64(seed: ~seed)
    self.vocabulary = vocabulary
    self.book = book
    self.today = today
    let sorted = vocabulary.competences.values.sorted { $0.code < $1.code }
    competences = sorted.filter { $0.kind == .competence }.prefix(12).map(\.code)
    certificates =
      sorted.filter { $0.kind == .certificate && $0.course?.days != nil }.prefix(2).map(\.code)
      + sorted.filter { $0.kind == .certificate && $0.course == nil }.prefix(1).map(\.code)
    licences = sorted.filter { $0.kind == .licence }.prefix(2).map(\.code)
    limits = vocabulary.limits.keys.sorted().prefix(6).map { $0 }
    demands = vocabulary.demands.keys.sorted().prefix(6).map { $0 }
  }

  /// A region of at most so many citizens and openings.
  package mutating func region(citizens: Int, openings: Int, decisions: Int = 4) -> Region {
    let companies = (0..<max(1, openings / 2)).map { company($0) }
    let people = (0..<Int.random(in: 0...citizens, using: &random)).map { citizen($0) }
    let sites = companies.flatMap { company in company.sites.map { ($0, company) } }
    let work = (0..<Int.random(in: 0...openings, using: &random)).map { number in
      let (site, company) = sites[Int.random(in: sites.indices, using: &random)]
      return opening(number, at: site, of: company, citizens: people)
    }
    var region = Region(citizens: people, companies: companies, openings: work)
    if !people.isEmpty && !work.isEmpty {
      region.decisions = (0..<Int.random(in: 0...decisions, using: &random)).map { _ in
        Decision(
          citizen: pick(people).id, opening: pick(work).id, date: today + -day(0...40),
          role: .primary, step: pick(Decision.Step.allCases),
          answer: chance(30) ? .yes : .no,
          validUntil: chance(50) ? today + day(-10...30) : nil)
      }
    }
    return region
  }

  private static let occupations = ["9321", "9333", "4321", "9412", "5223", "52", "933"]

  private mutating func citizen(_ number: Int) -> Citizen {
    let group = pick(book.targetGroups)
    let sustainable = pick([300, 900, 1500, 2220])
    var citizen = Citizen(
      id: CitizenID(known: "B-\(1000 + number)"), municipality: MunicipalityCode(known: "165"),
      targetGroup: group.code, benefit: Benefit(known: pick(book.benefits).code),
      benefitStart: today + -day(0...1200), ageBand: pick(AgeBand.allCases),
      hours: CitizenHours(
        wished: min(sustainable, pick([300, 900, 1500, 2220])), sustainable: sustainable,
        existing: chance(20) ? 300 : 0),
      transport: Transport(
        origin: chance(10)
          ? .municipality : .cell(GridCell(containing: point(within: 6_000))),
        means: pick(Transport.Means.allCases), maximumMinutes: pick([30, 45, 60])),
      caseworker: StaffID(known: "SB-\(1 + number % 3)"))
    citizen.subgroup = chance(50) ? group.subgroups.first : group.subgroups.last
    if !group.covers.isEmpty, chance(50) { citizen.targetGroup = pick(group.covers) }
    citizen.isSingleProvider = chance(20)
    citizen.lacksQualifyingEducation = chance(40)
    if chance(30), !book.policyFlags.isEmpty {
      citizen.policyFlags = [pick(book.policyFlags).code]
    }
    citizen.goals = [JobGoal.Rank.a, .b, .c].prefix(Int.random(in: 0...3, using: &random)).map {
      JobGoal(rank: $0, occupation: OccupationCode(known: pick(Self.occupations)))
    }
    citizen.competences = some(competences, 50)
    citizen.certificates = some(certificates, 30)
    citizen.drivingLicences = some(licences, 50)
    citizen.languages = [LanguageSkill(language: "da", level: pick(LanguageSkill.Level.allCases))]
    citizen.functionalLimits = some(limits, 10)
    if chance(20) { citizen.childcareWindow = window(420, 960) }
    if chance(20) { citizen.shifts = .day }
    citizen.isReadyForCompany = chance(90)
    if chance(10) { citizen.notBefore = today + day(-5...40) }
    if chance(10) { citizen.exemptUntil = today + day(-5...40) }
    citizen.approvals = book.approvals.filter { _ in chance(80) }.map {
      Approval(
        kind: ApprovalKind(known: $0.code), decided: today + -day(0...90),
        validUntil: chance(20) ? today + day(-5...40) : nil)
    }
    if chance(20) { citizen.nextPurpose = PlacementPurpose(known: pick(book.purposes).code) }
    if chance(30) {
      let start = today + -day(0...400)
      citizen.history = [
        PastOffer(
          type: pick(book.offerTypes).code, start: start,
          end: chance(80) ? start + day(3...90) : nil)
      ]
    }
    setPast(&citizen)
    if Int.random(in: 0..<4, using: &later) == 0 {
      citizen.hours.intensityPercent = Int.random(in: 30...100, using: &later)
    }
    // No member of the joint recruiting service.
    if Int.random(in: 0..<8, using: &later) == 0 { citizen.municipality = "217" }
    return citizen
  }

  /// The last employment, and what a citizen was sick-listed from.
  private mutating func setPast(_ citizen: inout Citizen) {
    if Int.random(in: 0..<3, using: &later) == 0 {
      citizen.lastEmployer = Self.cvrNumbers[Int.random(in: 0..<5, using: &later)]
      let days = Int.random(in: 0..<400, using: &later)
      citizen.lastEmployedUntil = days < 300 ? today + -days : nil
    }
    if Int.random(in: 0..<3, using: &later) == 0 {
      citizen.sickListedFrom = EarlierStanding(
        targetGroup: "unemploymentInsured",
        benefitStart: citizen.benefitStart + -Int.random(in: 0..<200, using: &later))
    }
  }

  private mutating func company(_ number: Int) -> Company {
    Company(
      cvr: Self.cvrNumbers[number], name: "Firma \(number)",
      sector: chance(65) ? .private : .public,
      industry: IndustryCode(known: "521000"), municipality: MunicipalityCode(known: "165"),
      contactOwner: StaffID(known: "VK-\(1 + number % 2)"),
      maximumContacts: chance(30) ? Int.random(in: 0...3, using: &random) : nil,
      isBlockaded: chance(5),
      sites: (0..<Int.random(in: 1...2, using: &random)).map { site in
        let staff = Int.random(in: 0...3_000, using: &random)
        return Site(
          pNumber: PNumber(known: "101\(3_000_000 + number * 10 + site)"),
          municipality: MunicipalityCode(known: "165"),
          position: chance(90) ? point(within: 6_000) : nil,
          staff: Site.Staff(
            average4Months: staff, average12Months: staff,
            lastMonth: staff + Int.random(in: -50...100, using: &random)),
          supportedCentiFTE: Int.random(in: 0...150, using: &random),
          maximumPlacements: chance(20) ? Int.random(in: 0...3, using: &random) : nil)
      })
  }

  private mutating func opening(
    _ number: Int, at site: Site, of company: Company, citizens: [Citizen]
  ) -> Opening {
    let minimum = pick([300, 900, 1500, 1800])
    let maximum = min(1920, minimum + pick([0, 120, 600]))
    let rule = pick(book.offerTypes)
    var opening = Opening(
      id: OpeningID(known: "opening-\(number)"), site: site.pNumber, type: rule.code,
      occupation: OccupationCode(known: pick(["9321", "9333", "4321", "9412", "5223"])),
      title: "Åbning \(number)", places: Int.random(in: 1...3, using: &random),
      hours: OpeningHours(
        minimum: minimum, maximum: maximum, planned: pick([minimum, maximum]),
        window: chance(50) ? window(pick([360, 480]), pick([900, 1080])) : nil,
        shifts: chance(80) ? .day : [.day, .evening]),
      start: today + day(-3...60), source: pick(book.sources).code,
      owner: MunicipalityCode(known: chance(80) ? "165" : "151"),
      published: today + -day(-1...30))
    if rule.needsPurpose { opening.purpose = PlacementPurpose(known: pick(book.purposes).code) }
    if rule.needsPurpose && chance(30) {
      opening.smallJob = Opening.SmallJob(minutes: 300, tasks: ["varemodtagelse"])
    }
    opening.weeks = chance(80) ? pick([1, 2, 4, 5, 13, 16, 26]) : nil
    opening.replyBy = chance(50) ? today + day(-2...20) : nil
    opening.candidatesPerPlace = chance(30) ? Int.random(in: 1...4, using: &random) : nil
    opening.requirements.must = some(competences, 15)
    opening.requirements.nice = some(competences, 15)
    opening.requirements.certificates = some(certificates, 10)
    opening.requirements.drivingLicences = some(licences, 10)
    opening.requirements.demands = some(demands, 20)
    if chance(10) {
      opening.requirements.language = Requirements.LanguageDemand(
        skill: LanguageSkill(language: "da", level: .b1), task: "betjening af kunder")
    }
    if chance(30) { opening.prospect = Opening.Prospect(positions: 1) }
    if chance(10), !citizens.isEmpty { opening.reservedFor = pick(citizens).id }
    opening.isExtraWork = chance(80)
    if Int.random(in: 0..<4, using: &later) == 0 {
      opening.hours.leastIntensityPercent = Int.random(in: 30...100, using: &later)
    }
    return opening
  }

  /// The valid company numbers from a fixed start.
  private static let cvrNumbers: [CVRNumber] = (10_000_000..<10_001_000).compactMap {
    CVRNumber(String($0))
  }

  private mutating func point(within metres: Int32) -> GridPoint {
    GridPoint(
      easting: 711_000 + Int32.random(in: -metres...metres, using: &random),
      northing: 6_173_000 + Int32.random(in: -metres...metres, using: &random))
  }

  private func window(_ from: Int, _ to: Int) -> ClockWindow? {
    guard let from = ClockTime(minutes: from), let to = ClockTime(minutes: to) else { return nil }
    return ClockWindow(from: from, to: to)
  }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func some<T>(_ values: [T], _ percent: Int) -> [T] {
    values.filter { _ in chance(percent) }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func day(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
