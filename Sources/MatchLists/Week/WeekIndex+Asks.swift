import JobCentre
import Matching

extension WeekIndex {
  /// What each opening could be asked to change, most citizens first: the nearest fixes of the
  /// unplaced, counted, so that nobody can be recognised.
  func asks(_ words: Wording) -> [OpeningID: [OpeningAsk]] {
    var fixes: [OpeningID: [NearestFix]] = [:]
    for fix in plan.unplaced.compactMap(\.fix) { fixes[fix.opening, default: []].append(fix) }
    return fixes.mapValues { fixes in
      // Two gates may ask for the same, such as fewer hours.
      let byWords = Dictionary(grouping: fixes) { words.fix(of: $0.gate) ?? "" }
      return byWords.filter { !$0.key.isEmpty }.map { text, same in
        OpeningAsk(
          words: text, citizens: same.count, duties: same.map(\.duties).max() ?? 0)
      }.sorted { ($1.duties, $1.citizens, $0.words) < ($0.duties, $0.citizens, $1.words) }
    }
  }

  /// Citizens without a place, as counts per occupation group of their first goal and municipality;
  /// the largest group first.
  func waitingCounts(_ words: Wording) -> [WaitingCount] {
    var areas: [String: [MunicipalityCode: Int]] = [:]
    for unplaced in plan.unplaced {
      let citizen = citizen(unplaced.citizen)
      let goal = citizen.goals.min { $0.rank < $1.rank }
      let group = goal.flatMap { OccupationCode(String($0.occupation.text.prefix(2))) }
      let name = group.map(words.occupation) ?? "uden mål"
      areas[name, default: [:]][citizen.municipality, default: 0] += 1
    }
    return areas.map { name, areas in
      let ordered = areas.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return WaitingCount(
        occupation: name, citizens: areas.values.reduce(0, +),
        areas: ordered.map { "\(words.municipality($0.key)) \($0.value)" }.joined(separator: ", "))
    }.sorted { ($1.citizens, $0.occupation) < ($0.citizens, $1.occupation) }
  }
}
