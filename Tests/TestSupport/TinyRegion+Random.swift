package import JobCentre

extension TinyRegion {
  /// One citizen and one opening of this type, whose gates are open and whose fit may be anything.
  package static func random(_ type: OfferType, seed: UInt64) throws -> TinyRegion {
    var random = SplitMix64(seed: seed)
    var region = try fitting(type)
    region.citizen = person(using: &random)
    region.opening = work(type, using: &random)
    region.putSite(metresEast: Int.random(in: 0...14_000, using: &random))
    if type != "nytteindsats" && Bool.random(using: &random) { region.company.sector = .private }
    if type == "nytteindsats" || Bool.random(using: &random) { region.company.sector = .public }
    return region
  }

  /// A citizen who may have any offer but a fleksjob, with random goals, competences and hours.
  package static func person(
    _ id: CitizenID = "B-7F3K2Q", using random: inout some RandomNumberGenerator
  ) -> Citizen {
    var citizen = person(id)
    citizen.goals = JobGoal.Rank.allCases.shuffled(using: &random)
      .prefix(Int.random(in: 1...3, using: &random)).map { rank in
        JobGoal(
          rank: rank, occupation: pick(occupations, &random),
          wishedCompany: Int.random(in: 0..<4, using: &random) == 0 ? "24256790" : nil)
      }
    citizen.competences = ["barista"] + some(competences, &random)
    citizen.hours = CitizenHours(
      wished: Int.random(in: 0...2220, using: &random), sustainable: 2220,
      existing: Int.random(in: 0...300, using: &random))
    citizen.policyFlags = some(
      ["provider", "youngProvider", "middleGroup", "longTerm", "flexJobOver2Years"], &random)
    citizen.lastSuggested =
      Bool.random(using: &random) ? "2020-11-23" + -Int.random(in: 0...900, using: &random) : nil
    return citizen
  }

  /// An opening of this type, with random hours and competences.
  package static func work(
    _ type: OfferType, id: OpeningID = "J-1", at site: PNumber = "1020000001",
    using random: inout some RandomNumberGenerator
  ) -> Opening {
    var opening = work(type, id: id, at: site)
    opening.occupation = pick(occupations.filter { $0.text.utf8.count == 4 }, &random)
    opening.requirements.must = some(competences, &random)
    opening.requirements.nice = some(competences, &random)
    let minimum = Int.random(in: 60...1800, using: &random)
    opening.hours = OpeningHours(
      minimum: minimum, maximum: Int.random(in: minimum...2220, using: &random))
    if Bool.random(using: &random) { opening.prospect = Opening.Prospect(positions: 1) }
    return opening
  }

  private static let occupations: [OccupationCode] = [
    "9334", "9333", "933", "9321", "93", "9412", "8332", "8342", "5223",
  ]
  private static let competences: [CompetenceCode] = [
    "barista", "bake-off", "bagning-i-koekken", "excel", "bogfoering", "tekstbehandling",
  ]

  private static func pick<T>(_ all: [T], _ random: inout some RandomNumberGenerator) -> T {
    all[Int.random(in: all.indices, using: &random)]
  }

  private static func some<T>(_ all: [T], _ random: inout some RandomNumberGenerator) -> [T] {
    all.filter { _ in Bool.random(using: &random) }
  }
}
