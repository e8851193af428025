import JobCentre
import Matching

extension WeekIndex {
  /// What is different from the earlier plan in the eyes of one reader; empty without one.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - concerns: Whether a pair concerns the reader; either may be gone from the region.
  /// - Returns: At most one.
  func changes(
    _ words: Wording, where concerns: (Citizen?, PlacedOpening?) -> Bool
  ) -> [ChangeNotes] {
    guard let changes = plan.changes else { return [] }
    func notes(_ pairs: [Changes.Pair], _ what: String) -> [String] {
      pairs.compactMap { pair in
        let opening = find(pair.opening)
        guard concerns(findCitizen(pair.citizen), opening) else { return nil }
        let place = opening.map { "\($0.company.name) (\(pair.opening))" } ?? pair.opening.text
        return "\(what): \(pair.citizen) hos \(place)"
      }
    }
    let all = notes(changes.added, "Nyt") + notes(changes.removed, "Udgået")
    return [
      ChangeNotes(
        heading: "Ændringer siden \(words.short(changes.since))",
        notes: all.isEmpty ? ["Ingen for dig."] : all)
    ]
  }
}
