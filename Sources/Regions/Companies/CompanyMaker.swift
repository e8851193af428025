import JobCentre

/// Makes the companies of a region with their sites.
///
/// The number of companies and how many work with a job centre are those of table 4.3. How large
/// they are, and that a few are public or have several sites, is assumed after the usual shape of
/// Danish business: most companies have under ten employees, a few have hundreds.
struct CompanyMaker {
  private let spec: RegionSpec
  private let catalogue: Catalogue
  private let towns: TownMap
  private let privateIndustries: Choice<Int>
  private let publicIndustries: Choice<Int>

  init(_ spec: RegionSpec, catalogue: Catalogue, towns: TownMap) {
    self.spec = spec
    self.catalogue = catalogue
    self.towns = towns
    privateIndustries = Self.industries(of: .private, in: catalogue)
    publicIndustries = Self.industries(of: .public, in: catalogue)
  }

  /// All employers; numbers are taken from the series.
  func employers(_ numbers: inout NumberSeries) -> Employers {
    var result = Employers()
    var firstConsultant = 1
    for (place, size) in spec.municipalities.enumerated() {
      // One consultant for some 32 active companies: nine in Albertslund.
      let consultants = max(1, (size.activeCompanies + 16) / 32)
      var workplaces: [Workplace] = []
      for (index, plan) in plans(for: size, place: place).enumerated() {
        var random = SeededRandom(
          seed: spec.seed, stream: .company, index: place << 32 | index)
        let owner = staff("VK", firstConsultant + random.below(consultants))
        let made = make(plan, size, owner, &numbers, &random)
        result.companies.append(made.company)
        workplaces += made.workplaces
      }
      result.workplaces.append(workplaces)
      firstConsultant += consultants
    }
    return result
  }

  /// What a company is to be, before its details are drawn.
  private struct Plan {
    enum Kind {
      case municipality
      case region
      case ordinary
      /// The one that makes sure that there is a private employer to call.
      case ordinaryPrivate
    }
    var kind: Kind
    var cooperation: Cooperation.Kind?
  }

  private func plans(for size: RegionSpec.MunicipalitySize, place: Int) -> [Plan] {
    guard size.companies > 0 else { return [] }
    var fixed = [Plan(kind: .municipality, cooperation: .both)]
    if size.activeCompanies > 1 { fixed.append(Plan(kind: .ordinaryPrivate, cooperation: .local)) }
    if size.companies >= 200 { fixed.append(Plan(kind: .region, cooperation: .both)) }
    let elsewhere = min(size.activeElsewhere, max(0, size.activeCompanies - fixed.count))
    let here = max(0, size.activeCompanies - elsewhere - fixed.count)
    let idle = max(0, size.companies - max(size.activeCompanies, fixed.count))
    var others: [Plan] = []
    // Of 122 that work with their own job centre in Albertslund, 49 work with others too (4.3).
    let both = here * 49 / 122
    for (kind, count) in [
      (Cooperation.Kind?.some(.both), both), (.some(.local), here - both),
      (.some(.other), elsewhere), (nil, idle),
    ] {
      others += (0..<count).map { _ in Plan(kind: .ordinary, cooperation: kind) }
    }
    var random = SeededRandom(seed: spec.seed, stream: .company, index: -1 - place)
    random.shuffle(&others)
    return fixed + others
  }

  private func make(
    _ plan: Plan, _ size: RegionSpec.MunicipalitySize, _ owner: StaffID,
    _ numbers: inout NumberSeries, _ random: inout SeededRandom
  ) -> (company: Company, workplaces: [Workplace]) {
    let isActive = plan.cooperation != nil
    let sector: Company.Sector =
      switch plan.kind {
      case .municipality, .region: .public
      case .ordinaryPrivate: .private
      case .ordinary: random.chance(45) ? .public : .private
      }
    let choice = sector == .public ? publicIndustries : privateIndustries
    let industry = industry(for: plan.kind, choice, &random)
    let fte = (isActive ? Self.activeSizes : Self.sizes).draw(&random)
    let centiFTE = random.within(fte)
    let town = towns.town(size.code)
    var company = Company(
      cvr: numbers.cvr(), name: "", sector: sector, industry: industry.code,
      municipality: size.code, contactOwner: owner, sites: [])
    company.isBlockaded = plan.kind == .ordinary && random.chance(4)
    if isActive, random.chance(180) { company.maximumContacts = random.within(1...3) }
    var industries = [industry]
    switch plan.kind {
    case .municipality:
      company.name = "\(town.name) Kommune"
      company.maximumContacts = nil
      industries += (1..<max(3, size.openings / 30)).map { _ in
        catalogue.industries[choice.draw(&random)]
      }
    case .region:
      company.name = "Regionens Driftscenter \(CompanyNames.place(&random))"
      industries += (0..<(size.openings / 150)).map { _ in
        catalogue.industries[choice.draw(&random)]
      }
    case .ordinary where sector == .public:
      company.name = "Den selvejende institution \(CompanyNames.place(&random))"
    case .ordinary, .ordinaryPrivate:
      company.name = CompanyNames.company(
        section: industry.section, centiFTE: centiFTE, &random)
      if centiFTE >= 5000, random.chance(400) {
        industries += Array(repeating: industry, count: random.within(1...2))
      }
    }
    var workplaces: [Workplace] = []
    for (number, industry) in industries.enumerated() {
      let site = self.site(
        plan.kind, number, of: industries.count, industry, centiFTE, isActive, town, &numbers,
        &random)
      company.sites.append(site)
      guard let cooperation = plan.cooperation else { continue }
      workplaces.append(
        Workplace(
          site: site.pNumber, company: company.cvr, municipality: site.municipality,
          position: site.position, sector: sector, cooperation: cooperation,
          isMunicipal: plan.kind == .municipality, isBlockaded: company.isBlockaded,
          occupations: industry.occupations, centiFTE: site.staff.average4Months,
          isExpanding: site.staff.lastMonth >= site.staff.average12Months))
    }
    return (company, workplaces)
  }

  /// A municipality's own line of business is public administration where the vocabulary has it.
  private func industry(
    for kind: Plan.Kind, _ choice: Choice<Int>, _ random: inout SeededRandom
  ) -> Catalogue.Industry {
    let drawn = catalogue.industries[choice.draw(&random)]
    guard kind == .municipality else { return drawn }
    return catalogue.industries.first { $0.section == "O" } ?? drawn
  }

  private func site(
    _ kind: Plan.Kind, _ number: Int, of count: Int, _ industry: Catalogue.Industry,
    _ companyFTE: Int, _ isActive: Bool, _ home: Town, _ numbers: inout NumberSeries,
    _ random: inout SeededRandom
  ) -> Site {
    let isPublicBody = kind == .municipality || kind == .region
    // A public body's sites are of a size of their own; a company's share what it has.
    let average = isPublicBody ? random.within(800...9000) : max(100, companyFTE / count)
    let year = average * random.within(92...108) / 100
    // A company that the job centre works with hires more often than not (merbeskæftigelse).
    let isExpanding = random.chance(isActive ? 620 : 500)
    let month =
      isExpanding
      ? year * random.within(100...112) / 100 : year * random.within(86...99) / 100
    var town = home
    if number > 0, !isPublicBody, random.chance(300) {
      town = towns.town(random.pick(towns.neighbours(of: home.code)))
    }
    let isIndustrial = ["C", "E", "F", "H"].contains(industry.section) || random.chance(250)
    let supported =
      isActive
      ? (random.chance(500) ? average * random.within(2...16) / 100 : 0)
      : (random.chance(40) ? average * random.within(2...10) / 100 : 0)
    var site = Site(
      pNumber: numbers.pNumber(), municipality: town.code,
      position: town.workplace(inIndustrialArea: isIndustrial, &random),
      staff: Site.Staff(average4Months: average, average12Months: year, lastMonth: month),
      supportedCentiFTE: supported)
    if isPublicBody {
      site.name = "\(industry.title), \(CompanyNames.place(&random))"
    } else if count > 1 {
      site.name = "Afdeling \(town.name) \(number + 1)"
    }
    if isActive, random.chance(150) { site.maximumPlacements = random.within(1...4) }
    return site
  }
}

extension CompanyMaker {
  /// Sizes in hundredths of a full-time person, of all companies.
  private static let sizes: Choice<ClosedRange<Int>> = [
    100...499: 560, 500...999: 195, 1000...1999: 120, 2000...4999: 80, 5000...9999: 28,
    10_000...24_999: 13, 25_000...60_000: 4,
  ]
  /// Those that work with a job centre are larger.
  private static let activeSizes: Choice<ClosedRange<Int>> = [
    200...499: 210, 500...999: 260, 1000...1999: 250, 2000...4999: 170, 5000...9999: 65,
    10_000...24_999: 35, 25_000...60_000: 10,
  ]

  /// The industries that companies of a sector are drawn from.
  ///
  /// Sections are weighed after the seed sectors (construction, transport, shop, kitchen, cleaning
  /// and green areas, care, office, metal); within a section every industry is as likely.
  private static func industries(
    of sector: Company.Sector, in catalogue: Catalogue
  ) -> Choice<Int> {
    let usual = catalogue.industries.indices.filter {
      catalogue.industries[$0].sectors.contains(sector)
    }
    var counts: [String: Int] = [:]
    for index in usual { counts[catalogue.industries[index].section, default: 0] += 1 }
    let weights = usual.map { index in
      let section = catalogue.industries[index].section
      return 1000 * weight(ofSection: section, sector) / max(1, counts[section] ?? 1)
    }
    return Choice(usual, weights: weights)
  }

  private static func weight(ofSection section: String, _ sector: Company.Sector) -> Int {
    if sector == .public {
      return switch section {
      case "Q": 50
      case "P": 20
      case "O": 15
      default: 10
      }
    }
    return switch section {
    case "G": 24
    case "F": 15
    case "N": 12
    case "C", "H": 11
    case "I": 9
    case "S", "M": 5
    case "J", "L", "Q": 4
    default: 1
    }
  }
}
