import JobCentre
import Matching

/// A plan with its look-ups, beside the region it was made from.
///
/// Whatever is iterated comes from the plan's own sorted arrays; the dictionaries are only asked.
struct WeekIndex {
  let plan: Plan
  let region: RegionIndex
  private let proposalsByOpening: [OpeningID: [Proposal]]
  private let reservesByOpening: [OpeningID: [Reserve]]
  private let reservesByCitizen: [CitizenID: [Reserve]]
  private let outcomes: [OpeningID: OpeningOutcome]
  private let siteOutcomes: [PNumber: SiteOutcome]
  private let limitsByHolder: [LimitOutcome.Holder: LimitOutcome]
  private let suggestionsByCitizen: [CitizenID: [CitizenSuggestions.Suggestion]]

  /// - Precondition: The plan was made from the region: what it names is there, except in
  ///   conflicts and changes.
  /// - Complexity: O(*n*) in the entries of the plan.
  init(plan: Plan, region: RegionIndex) {
    self.plan = plan
    self.region = region
    proposalsByOpening = Dictionary(grouping: plan.proposals, by: \.opening)
    reservesByOpening = Dictionary(grouping: plan.reserves, by: \.opening)
    reservesByCitizen = Dictionary(grouping: plan.reserves, by: \.citizen)
    outcomes = Dictionary(uniqueKeysWithValues: plan.openings.map { ($0.opening, $0) })
    siteOutcomes = Dictionary(uniqueKeysWithValues: plan.sites.map { ($0.site, $0) })
    limitsByHolder = Dictionary(uniqueKeysWithValues: plan.limits.map { ($0.holder, $0) })
    suggestionsByCitizen = Dictionary(
      uniqueKeysWithValues: plan.suggestions.map { ($0.citizen, $0.suggestions) })
  }

  /// Primary placements at an opening, by citizen.
  func proposals(at opening: OpeningID) -> [Proposal] { proposalsByOpening[opening, default: []] }

  /// Reserves at an opening, by rank.
  func reserves(at opening: OpeningID) -> [Reserve] { reservesByOpening[opening, default: []] }

  /// Where a citizen is a reserve, by opening.
  func reserves(of citizen: CitizenID) -> [Reserve] { reservesByCitizen[citizen, default: []] }

  /// A citizen's suggestions, the primary first.
  func suggestions(of citizen: CitizenID) -> [CitizenSuggestions.Suggestion] {
    suggestionsByCitizen[citizen, default: []]
  }

  /// What became of an opening; `nil` for one set aside.
  func outcome(of opening: OpeningID) -> OpeningOutcome? { outcomes[opening] }

  /// What became of a site's ratio.
  func ratio(of site: PNumber) -> SiteOutcome? { siteOutcomes[site] }

  /// What became of a limit on new placements; `nil` where there is none.
  func limit(of holder: LimitOutcome.Holder) -> LimitOutcome? { limitsByHolder[holder] }

  /// An opening with where it is; `nil` when the region does not have it any more.
  func find(_ opening: OpeningID) -> PlacedOpening? {
    region.openings[opening].map { placed(region.region.openings[$0]) }
  }

  /// An opening with where it is.
  func opening(_ id: OpeningID) -> PlacedOpening {
    guard let found = find(id) else { preconditionFailure("The region has no opening \(id).") }
    return found
  }

  /// A citizen; `nil` when the region does not have it any more.
  func findCitizen(_ id: CitizenID) -> Citizen? {
    region.citizens[id].map { region.region.citizens[$0] }
  }

  /// A citizen.
  func citizen(_ id: CitizenID) -> Citizen {
    guard let found = findCitizen(id) else {
      preconditionFailure("The region has no citizen \(id).")
    }
    return found
  }

  /// Every opening of the region with where it is, by id.
  var allOpenings: [PlacedOpening] {
    region.region.openings.sorted { $0.id < $1.id }.map(placed)
  }

  private func placed(_ opening: Opening) -> PlacedOpening {
    let (company, site) = region.site(of: opening)
    return PlacedOpening(record: opening, company: company, site: site)
  }
}

/// An opening with its company and site.
struct PlacedOpening {
  let record: Opening
  let company: Company
  let site: Site

  /// The consultant whose list it is on.
  var consultant: StaffID { company.contactOwner }
}
