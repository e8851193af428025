import JobCentre
import Regions
import Testing

@Suite("What holds in every region")
struct InvariantTests {
  private let vocabulary = SmallVocabulary.make()

  @Test("Small regions are sound", arguments: 1...20)
  func small(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let spec = RegionSpec.scaled(
      citizens: random.below(200), openings: random.below(90), seed: UInt64(seed))
    let region = try RegionGenerator(spec, vocabulary: vocabulary).generate()
    let faults = RegionFaults(region, vocabulary: vocabulary, week: spec.week)
    #expect(faults.list.isEmpty, "seed \(seed): \(faults.list.prefix(5))")
    #expect(region.citizens.count == spec.citizens)
    #expect(region.openings.count == spec.openings)
    #expect(region.companies.count == spec.companies)
  }

  @Test("A region of one municipality is sound", arguments: [165, 3, 99])
  func albertslund(seed: UInt64) throws {
    var spec = RegionSpec.albertslund
    spec.seed = seed
    let region = try RegionGenerator(spec, vocabulary: vocabulary).generate()
    let faults = RegionFaults(region, vocabulary: vocabulary, week: spec.week)
    #expect(faults.list.isEmpty, "seed \(seed): \(faults.list.prefix(5))")
  }

  @Test("A region of 35,000 citizens and 20,000 openings has its counts and unique numbers")
  func large() throws {
    let spec = RegionSpec.scaled(citizens: 35_000, openings: 20_000)
    let region = try RegionGenerator(spec, vocabulary: vocabulary).generate()
    #expect(region.citizens.count == 35_000)
    #expect(region.openings.count == 20_000)
    #expect(region.openings.reduce(0) { $0 + $1.places } == 32_000)
    #expect(region.companies.count == spec.companies)
    // Traps when an id occurs twice or a site is missing.
    let index = RegionIndex(region)
    #expect(index.citizens.count == 35_000)
    #expect(Set(region.companies.map(\.cvr)).count == region.companies.count)
  }

  @Test("A region that cannot be made says why")
  func faults() throws {
    let unknown = RegionSpec(
      seed: 1, week: RegionSpec.sampleWeek,
      municipalities: [
        RegionSpec.MunicipalitySize(
          code: MunicipalityCode(known: "999"), citizens: 1, companies: 1, activeCompanies: 0,
          activeElsewhere: 0, openings: 0)
      ])
    #expect(throws: RegionGenerator.Fault.unknownMunicipality(MunicipalityCode(known: "999"))) {
      try RegionGenerator(unknown, vocabulary: vocabulary)
    }
    var lonely = RegionSpec.albertslund
    lonely.municipalities[0].activeCompanies = 1
    #expect(
      throws: RegionGenerator.Fault.tooFewActiveCompanies(lonely.municipalities[0].code)
    ) {
      try RegionGenerator(lonely, vocabulary: vocabulary)
    }
    let bare = Vocabulary(
      occupations: [], competences: [],
      municipalities: vocabulary.municipalities.values.sorted { $0.code < $1.code }, demands: [],
      limits: [], industries: [], holidays: [])
    #expect(throws: RegionGenerator.Fault.noIndustry(.private)) {
      try RegionGenerator(.albertslund, vocabulary: bare)
    }
  }
}
