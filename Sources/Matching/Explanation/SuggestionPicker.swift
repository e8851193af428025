import JobCentre

/// Picks different suggestions for a citizen: the primary, reserves, then others down the ladder.
///
/// Not five near-identical openings (PR-14): a second one of the same occupation at the same company
/// waits until nothing else is left.
struct SuggestionPicker {
  let week: PlacedWeek

  /// The fewest that are shown while there are as many that pass, alike or not.
  private static let fewest = 3

  /// Suggestions for one citizen; `nil` when no opening passes.
  func suggestions(ofCitizen citizen: Int) -> CitizenSuggestions? {
    let candidates = week.scan.candidates(ofCitizen: citizen)
    let primary = week.openingOfCitizen[citizen]
    let reserves = Set(week.reservesOfCitizen[citizen, default: []])
    func role(_ opening: Int) -> CitizenSuggestions.Role {
      opening == primary ? .primary : reserves.contains(opening) ? .reserve : .possible
    }
    var ordered = candidates.map {
      (role: role($0.opening).order, value: $0.worth.value, opening: $0.opening)
    }
    if let primary, !ordered.contains(where: { $0.opening == primary }) {
      // A pair held by agreement may lie below the floor; it is still the citizen's own.
      ordered.append((CitizenSuggestions.Role.primary.order, 0, primary))
    }
    ordered.sort { ($0.role, $1.value, $0.opening) < ($1.role, $0.value, $1.opening) }
    guard !ordered.isEmpty else { return nil }
    var seen = Set<Likeness>()
    var different: [Int] = []
    var alike: [Int] = []
    for (_, _, opening) in ordered {
      if seen.insert(Likeness(week.region.openings[opening])).inserted {
        different.append(opening)
      } else {
        alike.append(opening)
      }
    }
    var chosen = Array(different.prefix(week.book.lists.suggestionsPerCitizen))
    if chosen.count < Self.fewest { chosen += alike.prefix(Self.fewest - chosen.count) }
    let facts = week.region.citizens[citizen]
    return CitizenSuggestions(
      citizen: facts.record.id,
      suggestions: chosen.map { opening in
        CitizenSuggestions.Suggestion(
          opening: week.region.openings[opening].record.id, role: role(opening),
          assessment: week.assessment(citizen, opening))
      })
  }

  /// What makes two openings alike to a reader.
  private struct Likeness: Hashable {
    let occupation: OccupationDigits
    let company: CVRNumber

    init(_ opening: OpeningFacts) {
      occupation = opening.digits
      company = opening.company.cvr
    }
  }
}

extension CitizenSuggestions.Role {
  /// The primary first, then reserves.
  fileprivate var order: Int {
    switch self {
    case .primary: 0
    case .reserve: 1
    case .possible: 2
    }
  }
}
