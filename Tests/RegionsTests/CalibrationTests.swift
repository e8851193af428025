import JobCentre
import Regions
import Testing

@Suite("Albertslund against the published figures")
struct CalibrationTests {
  private let region: Region
  private let monday = RegionSpec.sampleWeek.monday

  /// Made once for all tests.
  private static let generated = Result {
    try RegionGenerator(.albertslund, vocabulary: SmallVocabulary.make()).generate()
  }

  init() throws {
    region = try Self.generated.get()
  }

  @Test("People by benefit are those of the budget of 2019 and the stock on ledighedsydelse")
  func benefits() {
    let published = [
      "jobafklaring": 103, "ressourceforloeb": 174, "revalidering": 58, "sygedagpenge": 641,
      "uddannelseshjaelp": 212, "forrevalidering": 8, "integrationsydelse": 17,
      "kontanthjaelp": 534, "dagpenge": 599, "loentilskud": 68, "ledighedsydelse": 84,
    ]
    let counts = Dictionary(grouping: region.citizens, by: \.benefit.text).mapValues(\.count)
    #expect(counts == published)
    let jobReady = region.citizens.filter {
      $0.benefit.text == "kontanthjaelp" && $0.targetGroup.text == "jobReadyCashBenefit"
    }
    #expect(jobReady.count == 211)
  }

  @Test(
    "Long-term shares by benefit are the published ones, to the person",
    arguments: [
      ("dagpenge", 9), ("sygedagpenge", 35), ("jobafklaring", 430), ("kontanthjaelp", 506),
      ("integrationsydelse", 188), ("uddannelseshjaelp", 227), ("revalidering", 725),
      ("forrevalidering", 500), ("ressourceforloeb", 831), ("ledighedsydelse", 405),
    ])
  func longTerm(benefit: String, permille: Int) {
    let people = region.citizens.filter { $0.benefit.text == benefit }
    let longTerm = people.filter { monday - $0.benefitStart >= SpellLength.longTermDays }
    #expect(abs(longTerm.count * 1000 - people.count * permille) <= 1000)
  }

  @Test("A quarter of the insured are 25 to 29, and the short spells are the most")
  func insured() {
    let insured = region.citizens.filter { $0.benefit.text == "dagpenge" }
    let young = insured.filter { $0.ageBand == .from25to29 }.count
    // 94 of 382, and five standard deviations.
    #expect(abs(young - 599 * 94 / 382) < 53)
    let halfYear = insured.filter { monday - $0.benefitStart > 182 }.count
    #expect((80...160).contains(halfYear))
  }

  @Test("Companies, those with openings and their consultants")
  func companies() {
    #expect(region.companies.count == 1106)
    #expect(RegionSpec.albertslund.municipalities[0].activeCompanies == 285)
    let openSites = Set(region.openings.map(\.site))
    let open = region.companies.filter { $0.sites.contains { openSites.contains($0.pNumber) } }
    #expect((150...285).contains(open.count))
    #expect(Set(region.companies.map(\.contactOwner.text)).sorted() == (1...9).map { "VK-0\($0)" })
    let small = region.companies.filter { company in
      company.sites.reduce(0) { $0 + $1.staff.average4Months } < 1000
    }
    #expect((600...850).contains(small.count))
    #expect(region.companies.contains { $0.isBlockaded })
  }

  @Test("Openings, places and kinds")
  func openings() {
    #expect(region.openings.count == 500)
    #expect(region.openings.reduce(0) { $0 + $1.places } == 800)
    let counts = Dictionary(grouping: region.openings, by: \.type.text).mapValues(\.count)
    #expect(
      counts == [
        "ordinaertJob": 185, "virksomhedspraktik": 155, "loentilskud": 48, "nytteindsats": 30,
        "smaajob": 37, "fleksjob": 30, "laereplads": 15,
      ])
    #expect(region.openings.filter { $0.smallJob != nil }.count == 15)
    let index = RegionIndex(region)
    let praktik = region.openings.filter { $0.type.text == "virksomhedspraktik" }
    let atPrivate = praktik.filter { index.site(of: $0).company.sector == .private }.count
    // 220 of 320 running courses of praktik were at private employers.
    #expect(abs(atPrivate * 320 - praktik.count * 220) < 320 * 5)
    let window = region.openings.filter { $0.source.text == "jobAG" }
    #expect(window.contains { monday - $0.published < 14 && $0.owner.text != "165" })
    #expect(window.contains { monday - $0.published >= 14 && $0.owner.text != "165" })
    #expect((5...40).contains(region.openings.filter { $0.reservedFor != nil }.count))
  }

  @Test("Some duties to give an offer are discharged, some fall due soon, some are overdue")
  func duties() {
    let insured = region.citizens.filter { $0.benefit.text == "dagpenge" }
    let late = insured.filter { $0.benefitStart.adding(months: 6) < monday }
    let soon = insured.filter {
      let due = $0.benefitStart.adding(months: 6)
      return due >= monday && due < monday.adding(weeks: 8)
    }
    #expect((20...late.count - 20).contains(late.filter { $0.history.isEmpty }.count))
    #expect((10...soon.count - 10).contains(soon.filter { $0.history.isEmpty }.count))
  }

  @Test("Most of those near the labour market are held ready, fewer of those far from it")
  func readiness() {
    func share(_ group: String) -> Int {
      let people = region.citizens.filter { $0.targetGroup.text == group }
      return people.filter(\.isReadyForCompany).count * 1000 / max(1, people.count)
    }
    #expect(share("unemploymentInsured") > 880)
    #expect(share("jobReadyCashBenefit") > 850)
    #expect((350...600).contains(share("activityReadyCashBenefit")))
    #expect(share("sickPay") < 300)
    let unready = region.citizens.filter { ["category1", "employed"].contains($0.subgroup?.text) }
    #expect(unready.allSatisfy { !$0.isReadyForCompany })
  }

  @Test("Regions can be had by name, and no other name is one")
  func presets() {
    #expect(RegionSpec.presetNames.allSatisfy { RegionSpec.preset(named: $0) != nil })
    #expect(RegionSpec.preset(named: "albertslund")?.citizens == 2498)
    #expect(RegionSpec.preset(named: "vestegnen")?.companies == 11_690)
    #expect(RegionSpec.preset(named: "atlantis") == nil)
  }

  @Test("Some people lack what matching needs, some must not be found, some have said no")
  func realLife() {
    let people = region.citizens
    let bare = people.filter {
      $0.goals.isEmpty
        || $0.competences.isEmpty && $0.certificates.isEmpty && $0.drivingLicences.isEmpty
    }
    #expect((20...70).contains(bare.count))
    let hidden = people.filter { $0.transport.origin == .municipality }
    #expect((8...50).contains(hidden.count))
    let caseworkers = Dictionary(grouping: people, by: \.caseworker).mapValues(\.count)
    #expect(caseworkers.count == 42)
    #expect(caseworkers.values.allSatisfy { $0 <= 60 })
    let answers = Dictionary(grouping: region.decisions, by: \.answer).mapValues(\.count)
    #expect((30...120).contains(answers[.no] ?? 0))
    #expect((1...25).contains(answers[.yes] ?? 0))
  }
}
