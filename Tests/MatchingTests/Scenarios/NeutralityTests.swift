import JobCentre
import Matching
import TestSupport
import Testing

/// What may not matter does not: the same week with one attribute changed gives the same plan.
struct NeutralityTests {
  /// An attribute that no proposal may depend on, and how it is changed.
  struct Attribute: CustomTestStringConvertible, Sendable {
    let name: String
    let change: @Sendable (inout Citizen, inout SplitMix64) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout Citizen, inout SplitMix64) -> Void) {
      self.name = name
      self.change = change
    }

    var testDescription: String { name }
  }

  static let attributes = [
    Attribute("age band") { $0.ageBand = AgeBand.allCases.randomElement(using: &$1) ?? .over50 },
    Attribute("benefit") {
      let codes: [Benefit] = ["dagpenge", "kontanthjaelp", "ledighedsydelse", "ingen"]
      $0.benefit = codes.randomElement(using: &$1) ?? "ingen"
    },
    Attribute("single provider") { $0.isSingleProvider = Bool.random(using: &$1) },
    Attribute("education") { $0.lacksQualifyingEducation = Bool.random(using: &$1) },
    Attribute("a limit that no work here touches") { citizen, _ in
      citizen.functionalLimits = ["noScreenWork", "noHeights"]
    },
    Attribute("caseworker") { $0.caseworker = Bool.random(using: &$1) ? "SB-1" : "SB-99" },
    Attribute("mentor hours") { $0.mentorMinutes = Int.random(in: 0...600, using: &$1) },
    Attribute("how much more than the work asks the citizen can hold") { citizen, _ in
      citizen.hours.sustainable = 2219
    },
    Attribute("an offer cut short long ago") { citizen, _ in
      citizen.history.append(
        PastOffer(type: "virksomhedspraktik", start: "2015-03-02", end: "2015-03-04"))
    },
    Attribute("childcare hours that all work here lies within") { citizen, _ in
      citizen.childcareWindow = "06:30-17:00"
    },
  ]

  /// Twelve citizens and eight openings of all types, everyone past six months on benefit.
  private static func region(seed: UInt64) throws -> TinyRegion {
    var random = SplitMix64(seed: seed)
    var region = try TinyRegion.fitting()
    region.citizens = (10..<22).map {
      var citizen = TinyRegion.person(.init(known: "B-\($0)"), using: &random)
      citizen.hours.wished = min(citizen.hours.wished, 1800)
      citizen.hours.existing = 0
      return citizen
    }
    let types: [OfferType] = [
      "ordinaertJob", "loentilskud", "virksomhedspraktik", "nytteindsats", "smaajob",
    ]
    region.openings = (0..<8).map {
      var opening = TinyRegion.work(
        types[$0 % types.count], id: .init(known: "J-\($0)"), using: &random)
      opening.requirements.demands = ["standing", "walking"]
      opening.hours.window = "07:00-15:00"
      return opening
    }
    region.company.sector = .public
    return region
  }

  /// The plan in words that leave out nothing a proposal says.
  private static func words(_ plan: Plan) -> [String] {
    plan.proposals.map { "\($0.citizen) \($0.opening) \($0.assessment)" }
      + plan.reserves.map { "\($0.citizen) \($0.opening) \($0.rank) \($0.assessment)" }
      + plan.suggestions.flatMap { citizen in
        citizen.suggestions.map { "\(citizen.citizen) \($0.opening) \($0.role) \($0.assessment)" }
      }
      + plan.unplaced.map { "\($0)" }
  }

  @Test(arguments: attributes)
  func changesNothing(attribute: Attribute) throws {
    for seed in 0..<12 as Range<UInt64> {
      let region = try Self.region(seed: seed)
      let before = try region.plan()
      try #require(before.proposals.count > 1, "seed \(seed)")
      var random = SplitMix64(seed: seed + 1000)
      var changed = region
      for place in changed.citizens.indices {
        attribute.change(&changed.citizens[place], &random)
      }
      #expect(Self.words(before) == Self.words(try changed.plan()), "seed \(seed)")
    }
  }

  /// A citizen's no bars its own pair and lowers no score anywhere else.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func aNoLowersNoScore(seed: UInt64) throws {
    let region = try Self.region(seed: seed)
    let before = try region.plan()
    let refused = try #require(before.proposals.first)
    var changed = region
    changed.decisions = [
      Decision(
        citizen: refused.citizen, opening: refused.opening, date: region.date, role: .primary,
        step: .citizen, answer: .no)
    ]
    let after = try changed.plan()
    #expect(
      !after.proposals.contains { $0.citizen == refused.citizen && $0.opening == refused.opening })
    var scores: [String: Assessment] = [:]
    for citizen in before.suggestions {
      for suggestion in citizen.suggestions {
        scores["\(citizen.citizen) \(suggestion.opening)"] = suggestion.assessment
      }
    }
    for citizen in after.suggestions {
      for suggestion in citizen.suggestions {
        let pair = "\(citizen.citizen) \(suggestion.opening)"
        if let score = scores[pair] { #expect(suggestion.assessment == score, "\(pair)") }
      }
    }
  }
}
