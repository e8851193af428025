import JobCentre

/// Makes the companies of a region with their sites.
///
/// The number of companies and how many work with a job centre are those of table 4.3. How large
/// they are, and that a few are public or have several sites, is assumed after the usual shape of
/// Danish business: most companies have under ten employees, a few have hundreds.
struct CompanyMaker {
  private let spec: RegionSpec
  private let catalogue: Catalogue
  let towns: TownMap
  private let industries: IndustryChoice
  private var names = CompanyNames()
  var numbers: NumberSeries

  init(_ spec: RegionSpec, catalogue: Catalogue, towns: TownMap, numbers: NumberSeries) {
    self.spec = spec
    self.catalogue = catalogue
    self.towns = towns
    self.numbers = numbers
    industries = IndustryChoice(catalogue)
  }

  /// All employers.
  ///
  /// - Complexity: O(*n*) in companies and sites.
  mutating func employers() -> Employers {
    var result = Employers()
    var firstConsultant = 1
    for (place, size) in spec.municipalities.enumerated() {
      // One consultant for some 32 active companies: nine in Albertslund.
      let consultants = max(1, (size.activeCompanies + 16) / 32)
      var planning = SeededRandom(seed: spec.seed, stream: .companyPlan, index: place)
      var workplaces: [Workplace] = []
      for (index, plan) in CompanyPlan.plans(for: size, &planning).enumerated() {
        var random = SeededRandom(
          seed: spec.seed, stream: .company, index: place << 32 | index)
        let owner = staff("VK", firstConsultant + random.below(consultants))
        let made = make(plan, size, owner, &random)
        result.companies.append(made.company)
        workplaces += made.workplaces
      }
      result.workplaces.append(workplaces)
      firstConsultant += consultants
    }
    return result
  }

  private mutating func make(
    _ plan: CompanyPlan, _ size: RegionSpec.MunicipalitySize, _ owner: StaffID,
    _ random: inout SeededRandom
  ) -> (company: Company, workplaces: [Workplace]) {
    let sector: Company.Sector =
      switch plan.kind {
      case .municipality, .region: .public
      case .ordinaryPrivate: .private
      case .ordinary: random.chance(45) ? .public : .private
      }
    let industry = industries.main(of: plan.kind, sector, &random)
    let centiFTE = random.within(CompanySizes.draw(isActive: plan.isActive, &random))
    let town = towns.town(size.code)
    var company = Company(
      cvr: numbers.cvr(), name: name(plan.kind, sector, industry, centiFTE, town, &random),
      sector: sector, industry: industry.code, municipality: size.code, contactOwner: owner,
      sites: [])
    company.isBlockaded = plan.kind == .ordinary && random.chance(4)
    if plan.isActive, plan.kind != .municipality, random.chance(180) {
      company.maximumContacts = random.within(1...3)
    }
    let lines = lines(of: plan.kind, sector, industry, centiFTE, openings: size.openings, &random)
    var workplaces: [Workplace] = []
    for (number, line) in lines.enumerated() {
      let share = SiteShare(
        number: number, count: lines.count, industry: line, companyCentiFTE: centiFTE)
      let site = site(share, of: plan, in: town, &random)
      company.sites.append(site)
      guard let cooperation = plan.cooperation else { continue }
      workplaces.append(
        Workplace(
          site: site.pNumber, company: company.cvr, municipality: site.municipality,
          position: site.position, sector: sector, cooperation: cooperation,
          isMunicipal: plan.kind == .municipality, isBlockaded: company.isBlockaded,
          occupations: line.occupations, centiFTE: site.staff.average4Months,
          isExpanding: site.staff.lastMonth >= site.staff.average12Months))
    }
    return (company, workplaces)
  }

  private mutating func name(
    _ kind: CompanyPlan.Kind, _ sector: Company.Sector, _ industry: Catalogue.Industry,
    _ centiFTE: Int, _ town: Town, _ random: inout SeededRandom
  ) -> String {
    switch kind {
    case .municipality: "\(town.name) Kommune"
    case .region: names.regional(&random)
    case .ordinary where sector == .public:
      names.institution(&random)
    case .ordinary, .ordinaryPrivate:
      names.company(section: industry.section, centiFTE: centiFTE, &random)
    }
  }

  /// The industry of each site: a public body's differ, a company's are alike.
  private func lines(
    of kind: CompanyPlan.Kind, _ sector: Company.Sector, _ industry: Catalogue.Industry,
    _ centiFTE: Int, openings: Int, _ random: inout SeededRandom
  ) -> [Catalogue.Industry] {
    switch kind {
    case .municipality:
      // Enough institutions that none holds more than a handful of the openings.
      [industry] + (1..<max(3, openings / 30)).map { _ in industries.draw(sector, &random) }
    case .region:
      [industry] + (0..<openings / 150).map { _ in industries.draw(sector, &random) }
    case .ordinary, .ordinaryPrivate:
      centiFTE >= 5000 && random.chance(400)
        ? Array(repeating: industry, count: random.within(2...3)) : [industry]
    }
  }
}
