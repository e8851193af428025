import JobCentre

/// Who lives in a municipality before the details are drawn: strata, long-term shares, caseworkers.
struct PeoplePlan {
  /// One citizen to be made.
  struct Entry {
    /// Place in ``Stratum/all``.
    let stratum: Int
    /// Supported for three years or more.
    let isLongTerm: Bool
    /// Number of the caseworker within the region, from 1.
    let caseworker: Int
  }

  /// Citizens to a caseworker, about.
  private static let caseload = 60

  /// The citizens of a municipality in random order, so that an id tells nothing of a group.
  ///
  /// Strata in exact proportion to table 4.1, long-term shares exact within each. Caseworkers take
  /// one stratum after the other, as departments do.
  ///
  /// The municipality's caseworkers are numbered from `first`.
  ///
  /// - Complexity: O(*n*).
  static func entries(
    _ count: Int, firstCaseworker first: Int, _ random: inout SeededRandom
  ) -> [Entry] {
    var entries: [Entry] = []
    let counts = apportion(count, by: Stratum.all.map(\.persons))
    for (stratum, persons) in counts.enumerated() {
      let whole = Stratum.all[stratum]
      let longTerm = (persons * whole.longTerm * 2 + whole.persons) / (2 * whole.persons)
      for number in 0..<persons {
        entries.append(
          Entry(
            stratum: stratum, isLongTerm: number < longTerm,
            caseworker: first + entries.count / caseload))
      }
    }
    random.shuffle(&entries)
    return entries
  }

  /// How many caseworkers a municipality of so many citizens has.
  static func caseworkers(_ count: Int) -> Int { (count + caseload - 1) / caseload }
}
