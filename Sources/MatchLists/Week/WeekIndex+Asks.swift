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
          words: text, citizens: same.count, duties: same.map(\.duties).max() ?? 0,
          isVerified: same.allSatisfy(\.isVerified))
      }.sorted { ($1.duties, $1.citizens, $0.words) < ($0.duties, $0.citizens, $1.words) }
    }
  }

  /// Limits that a company has set itself and could be asked to raise: one more would gain the plan.
  ///
  /// A limit of 0 is no number to be raised but a company that wants nobody this week.
  func asks(of company: Company) -> [LimitAsk] {
    func ask(_ holder: LimitOutcome.Holder, _ site: Site?) -> LimitAsk? {
      guard let limit = limit(of: holder), let gain = limit.oneMore, gain.isPositive,
        limit.setBy == .company, limit.most > 0, limit.waiting > 0
      else { return nil }
      return LimitAsk(site: site, most: limit.most, waiting: limit.waiting, gain: gain)
    }
    let ofSites = company.sites.sorted { $0.pNumber < $1.pNumber }.map {
      ask(.site($0.pNumber), $0)
    }
    return ([ask(.company(company.cvr), nil)] + ofSites).compactMap(\.self)
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

/// A limit on the week's new placements that a company could be asked to raise by one.
struct LimitAsk {
  /// The site it is about; `nil` when it is about the whole company.
  let site: Site?
  /// What the company has said.
  let most: Int
  /// Unplaced citizens who pass where places stand free.
  let waiting: Int
  let gain: Gain
}
