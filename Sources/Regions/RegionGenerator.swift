package import JobCentre

/// Makes synthetic regions: people, companies, openings and decisions that exist nowhere, in the
/// numbers and proportions that municipalities have published.
///
/// Counts by benefit, long-term shares and insured spells (tables 4.1 and 4.4), companies and how
/// many work with a job centre (4.3) and the mix of offers (4.2) are calibrated; everything else is
/// an assumption, said where it is made. The same spec and vocabulary give the same region on every
/// machine: all draws are whole numbers, and no hash order plays a part.
///
/// Time and memory are linear in the records.
package struct RegionGenerator: Sendable {
  /// Why a region cannot be made.
  package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The vocabulary does not know a municipality of the spec.
    case unknownMunicipality(MunicipalityCode)
    /// A municipality with openings needs at least two companies that work with the job centre: its
    /// own, and a private one.
    case tooFewActiveCompanies(MunicipalityCode)
    /// No industry of this kind has an occupation with enough competences to make openings of.
    case noIndustry(Company.Sector)

    package var description: String {
      switch self {
      case .unknownMunicipality(let code):
        "Municipality \(code) is not in the vocabulary. Maybe --data names another one."
      case .tooFewActiveCompanies(let code):
        "Municipality \(code) has openings and fewer than two companies to offer them."
      case .noIndustry(let sector):
        "No \(sector.rawValue) industry in the vocabulary has an occupation with enough competences."
      }
    }
  }

  private let spec: RegionSpec
  private let vocabulary: Vocabulary
  private let catalogue: Catalogue

  /// A generator of one region.
  ///
  /// - Throws: ``Fault`` when the region cannot be made of this vocabulary.
  package init(_ spec: RegionSpec, vocabulary: Vocabulary) throws(Fault) {
    for size in spec.municipalities {
      guard vocabulary.municipalities[size.code] != nil else {
        throw .unknownMunicipality(size.code)
      }
      guard size.openings == 0 || min(size.companies, size.activeCompanies) >= 2 else {
        throw .tooFewActiveCompanies(size.code)
      }
    }
    let catalogue = Catalogue(vocabulary)
    for sector in Company.Sector.allCases {
      guard catalogue.industries.contains(where: { $0.sectors.contains(sector) }) else {
        throw .noIndustry(sector)
      }
    }
    self.spec = spec
    self.vocabulary = vocabulary
    self.catalogue = catalogue
  }

  /// The region.
  ///
  /// - Complexity: O(*n*) in the records, but for sorting a few codes in each.
  package func generate() -> Region {
    let towns = TownMap(spec, municipalities: Array(vocabulary.municipalities.values))
    let numbers = NumberSeries(seed: spec.seed)
    var companyMaker = CompanyMaker(spec, catalogue: catalogue, towns: towns, numbers: numbers)
    let employers = companyMaker.employers()
    var openings = OpeningMaker(spec, catalogue: catalogue, towns: towns, numbers: numbers)
      .openings(OpeningPlan(spec), at: employers.workplaces)
    let market = Market(catalogue, openings: openings, workplaces: employers.workplaces)
    let citizens = CitizenMaker(
      spec, market: market, towns: towns, numbers: numbers,
      companies: employers.companies.map(\.cvr)
    ).citizens()
    let pairs = PairMaker(
      spec, citizens: citizens, catalogue: catalogue, vocabulary: vocabulary)
    pairs.reserve(&openings)
    return Region(
      citizens: citizens, companies: employers.companies, openings: openings.map(\.opening),
      decisions: pairs.decisions(on: openings))
  }
}
