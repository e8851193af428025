import JobCentre
import MatchLists
import Matching
import Testing

@Suite struct PrivacyTests {
  /// A week in which everything that some reader must not see reads KANARIE.
  private static func plantedWeek() throws -> ExampleWeek {
    var week = try ExampleWeek()
    for place in week.book.benefits.indices { week.book.benefits[place].title = "KANARIE-ydelse" }
    for place in week.book.targetGroups.indices {
      week.book.targetGroups[place].title = "KANARIE-gruppe"
    }
    for place in week.book.policyFlags.indices {
      week.book.policyFlags[place].title = "KANARIE-prioritet"
    }
    for place in week.book.deadlines.rules.indices {
      week.book.deadlines.rules[place].source = "KANARIE-frist"
    }
    let limit = LimitCode(known: "KANARIE-hensyn")
    let known = week.vocabulary
    week.vocabulary = Vocabulary(
      occupations: Array(known.occupations.values), competences: Array(known.competences.values),
      municipalities: Array(known.municipalities.values), demands: Array(known.demands.values),
      limits: [FunctionalLimit(code: limit, title: "KANARIE-helbred", excludes: [])],
      industries: Array(known.industries.values), holidays: known.holidays)
    for place in week.citizens.indices { week.citizens[place].functionalLimits = [limit] }
    return week
  }

  @Test func aConsultantReadsNoCategoryAsAReason() throws {
    let files = try Self.plantedWeek().files()
    let papers = files.filter { $0.key.hasPrefix("konsulenter/") }
    #expect(papers.values.contains { $0.contains("kommunal prioritering") })
    for (path, text) in papers { #expect(!text.contains("KANARIE-prioritet"), "\(path)") }
  }

  private static let codes = ["kontanthjaelp", "jobReadyCashBenefit", "provider"]

  @Test func companiesAndCitizensReadNothingThatIsNotTheirs() throws {
    let files = try Self.plantedWeek().files()
    #expect(files.values.contains { $0.contains("KANARIE-prioritet") })
    var read = 0
    for (path, text) in files
    where path.hasPrefix("virksomheder/") || path.hasPrefix("borgere/") {
      let seen = visibleText(text).lowercased()
      for word in ["prioritering", "match", "reserve", "frist", "ydelse", "målgruppe"] {
        #expect(!seen.contains(word), "\(word) in \(path)")
      }
      for secret in ["KANARIE"] + Self.codes {
        #expect(!text.contains(secret), "\(secret) in \(path)")
      }
      read += 1
    }
    #expect(read > 0)
  }

  @Test func limitsAndBenefitsAreInNoFile() throws {
    for (path, text) in try Self.plantedWeek().files() {
      for secret in ["KANARIE-hensyn", "KANARIE-helbred", "KANARIE-ydelse", "kontanthjaelp"] {
        #expect(!text.contains(secret), "\(secret) in \(path)")
      }
    }
  }

  @Test func aLimitThatIsNotKnownIsNotToldEither() throws {
    var week = try ExampleWeek()
    week.citizens[0].functionalLimits = [LimitCode(known: "KANARIE-hensyn")]
    let files = try week.files()
    #expect(!files.values.contains { $0.contains("KANARIE") })
    #expect(files["sagsbehandlere/SB-12.html"]?.contains("(se sagen)") == true)
  }

  @Test func allPapersAreTheSameWithAndWithoutLimits() throws {
    var week = try ExampleWeek()
    let papers = try week.files()
    for place in week.citizens.indices { week.citizens[place].functionalLimits = [] }
    #expect(try week.files() == papers)
    let plan = try week.plan()
    for (path, text) in papers where path.hasSuffix(".html") && path.hasPrefix("konsulenter/") {
      let cards = text.split(separator: "<div class=\"card\">").dropFirst()
      #expect(cards.allSatisfy { $0.contains("; hensyn kontrolleret</p>") }, "\(path)")
    }
    #expect(!plan.proposals.isEmpty)
  }

  @Test func aCompanyLearnsNothingOfTheOrderOrTheOtherGoals() throws {
    let week = try ExampleWeek()
    let plan = try week.plan()
    let text = try week.file("virksomheder/10-0345-6789.html")
    for reserve in plan.reserves where reserve.opening.text == "J-118" {
      #expect(!text.contains(reserve.citizen.text))
    }
    #expect(!text.contains("Mål"))
    #expect(text.contains("1 kandidat foreslås.") && !text.contains("mulige"))
  }

  @Test func nothingHasTheShapeOfACPRNumberButThePNumberFields() throws {
    let week = try ExampleWeek()
    let sites = week.companies.flatMap { $0.sites.map(\.pNumber.text) }
    #expect(sites.contains { CPRShape.occurs(in: $0) })
    for (path, text) in try week.files() {
      #expect(!CPRShape.occurs(in: path))
      var rest = text
      if path.hasSuffix(".json") || path.hasSuffix(".csv") {
        for site in sites { rest = rest.replacing(site, with: "") }
      }
      #expect(!CPRShape.occurs(in: rest), "\(path)")
    }
  }

  @Test func theHomeOfAProtectedAddressReadsLikeAnyOther() throws {
    var week = try ExampleWeek()
    week.citizens[0].transport.origin = .municipality
    let text = visibleText(try week.file("konsulenter/VK-04.html"))
    #expect(!text.contains("groft"))
    #expect(!(try week.file("plan.json")).contains("ough"))
  }
}
