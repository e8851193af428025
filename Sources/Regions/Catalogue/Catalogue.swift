import JobCentre

/// The part of a vocabulary that a region is made of, by number instead of by code.
///
/// An occupation is used when companies have it and enough competences are known for it; the rest
/// of DISCO-08 exists, but no opening could say what is done there. Everything is sorted by code, so
/// that a vocabulary's own order plays no part.
struct Catalogue: Sendable {
  /// A unit group that openings and goals are made for.
  struct Occupation: Sendable {
    let code: OccupationCode
    let name: String
    let trade: Trade
    /// First digit of the code.
    let major: Int
    let competences: [CompetenceCode]
    let certificates: [CompetenceCode]
    let licences: [CompetenceCode]
    /// Others of the same sub-major group, or of the same trade where there are none.
    var kin: [Int] = []
  }

  /// An industry with the occupations used in it.
  struct Industry: Sendable {
    let code: IndustryCode
    let title: String
    let section: String
    let sectors: [Company.Sector]
    let occupations: [Int]
  }

  /// Fewer competences than these cannot tell one opening of an occupation from the next.
  private static let fewestCompetences = 4

  let occupations: [Occupation]
  let industries: [Industry]
  /// Titles of competences, the words tasks are made of.
  let titles: [CompetenceCode: String]
  /// The licence that most occupations ask for.
  let commonLicence: CompetenceCode?
  let limits: [FunctionalLimit]
  private let demands: Set<DemandCode>

  /// What a region can be made of.
  ///
  /// - Complexity: O(*n* log *n*) in the entries of the vocabulary.
  init(_ vocabulary: Vocabulary) {
    let competences = vocabulary.competences.values.sorted { $0.code < $1.code }
    var byOccupation: [OccupationCode: [Competence]] = [:]
    for competence in competences {
      for occupation in competence.occupations {
        byOccupation[occupation, default: []].append(competence)
      }
    }
    let industries = vocabulary.industries.values.sorted { $0.code < $1.code }
    let used = Set(industries.flatMap(\.occupations))
    occupations = Self.occupations(
      vocabulary.occupations.values.sorted { $0.code < $1.code }.filter { used.contains($0.code) },
      byOccupation)
    let numbers = Dictionary(
      uniqueKeysWithValues: occupations.enumerated().map { ($1.code, $0) })
    self.industries = industries.compactMap { industry in
      let occupations = industry.occupations.compactMap { numbers[$0] }
      guard !occupations.isEmpty else { return nil }
      return Industry(
        code: industry.code, title: industry.title, section: industry.section,
        sectors: industry.sectors, occupations: occupations)
    }
    titles = vocabulary.competences.mapValues(\.title)
    commonLicence =
      competences.filter { $0.kind == .licence }
      .max { ($0.occupations.count, $1.code) < ($1.occupations.count, $0.code) }?.code
    limits = vocabulary.limits.values.sorted { $0.code < $1.code }
    demands = Set(vocabulary.demands.keys)
  }

  /// The demand of a code; `nil` when the vocabulary does not have it.
  func demand(_ text: String) -> DemandCode? {
    guard let code = DemandCode(text), demands.contains(code) else { return nil }
    return code
  }

  private static func occupations(
    _ groups: [JobCentre.Occupation], _ competences: [OccupationCode: [Competence]]
  ) -> [Occupation] {
    var result = groups.compactMap { group -> Occupation? in
      let known = competences[group.code] ?? []
      func codes(_ kind: Competence.Kind) -> [CompetenceCode] {
        known.filter { $0.kind == kind }.map(\.code)
      }
      guard group.code.text.utf8.count == 4, codes(.competence).count >= fewestCompetences,
        let major = group.code.text.first?.wholeNumberValue
      else { return nil }
      return Occupation(
        code: group.code, name: group.name, trade: Trade(of: group.code), major: major,
        competences: codes(.competence), certificates: codes(.certificate),
        licences: codes(.licence))
    }
    for index in result.indices {
      let own = result[index]
      let others = result.indices.filter { $0 != index }
      let near = others.filter { result[$0].code.text.prefix(2) == own.code.text.prefix(2) }
      result[index].kin = near.isEmpty ? others.filter { result[$0].trade == own.trade } : near
    }
    return result
  }
}
