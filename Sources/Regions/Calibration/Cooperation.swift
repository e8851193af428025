/// How many of a municipality's companies work with a job centre (table 4.3, July 2018).
///
/// A company counts once in the total, at most once for its own job centre and once for the others;
/// from the three published shares follow those with both, with one of the two and with none.
struct Cooperation: Hashable, Sendable {
  /// With whom a company works.
  enum Kind: Hashable, Sendable {
    case both
    case local
    case other
  }

  /// Companies with at least one employee on average.
  let companies: Int
  /// Work with their own job centre and with others.
  let both: Int
  /// Work with their own job centre alone.
  let local: Int
  /// Work with other job centres alone.
  let other: Int

  /// Those who work with any job centre.
  var active: Int { both + local + other }

  /// The ten municipalities of the table, by code: together 11,690 companies.
  static let byMunicipality: KeyValuePairs<String, Cooperation> = [
    "165": Cooperation(companies: 1106, both: 49, local: 73, other: 163),
    "151": Cooperation(companies: 1526, both: 67, local: 113, other: 172),
    "153": Cooperation(companies: 1193, both: 37, local: 78, other: 167),
    "161": Cooperation(companies: 819, both: 48, local: 43, other: 117),
    "167": Cooperation(companies: 1506, both: 59, local: 128, other: 164),
    "169": Cooperation(companies: 1757, both: 72, local: 121, other: 204),
    "183": Cooperation(companies: 584, both: 26, local: 38, other: 83),
    "175": Cooperation(companies: 1299, both: 52, local: 95, other: 164),
    "187": Cooperation(companies: 383, both: 15, local: 15, other: 43),
    "253": Cooperation(companies: 1517, both: 49, local: 161, other: 121),
  ]
}
