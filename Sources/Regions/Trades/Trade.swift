import JobCentre

/// The seed sectors: what the job centres' plans speak of, each some groups of DISCO-08 (table 5.2).
enum Trade: Int, CaseIterable, Sendable {
  case building
  case transport
  case shop
  case kitchen
  case cleaning
  case children
  case care
  case office
  case metal
  case other

  /// The trade of a unit group, by the longest prefix that names one.
  init(of occupation: OccupationCode) {
    let digits = occupation.text
    for length in [4, 3, 2] {
      let prefix = String(digits.prefix(length))
      for (key, trade) in Self.prefixes where key == prefix {
        self = trade
        return
      }
    }
    self = .other
  }

  private static let prefixes: KeyValuePairs<String, Trade> = [
    "9334": .shop, "5246": .kitchen, "8157": .cleaning,
    "432": .transport, "512": .kitchen, "513": .kitchen, "515": .cleaning, "834": .building,
    "921": .cleaning, "931": .building, "932": .metal, "933": .transport, "961": .cleaning,
    "962": .cleaning, "611": .cleaning, "531": .children,
    "25": .office, "33": .office, "35": .office, "41": .office, "42": .office, "43": .office,
    "44": .office, "52": .shop, "53": .care, "71": .building, "72": .metal, "74": .building,
    "81": .metal, "82": .metal, "83": .transport, "91": .cleaning, "94": .kitchen,
  ]

  /// How many look for work in the trade, near the labour market and far from it.
  ///
  /// Assumed: trades for which no long education is needed weigh more, and more so far from it.
  var supply: (near: Int, far: Int) {
    switch self {
    case .building: (110, 60)
    case .transport: (170, 150)
    case .shop: (170, 150)
    case .kitchen: (110, 160)
    case .cleaning: (110, 200)
    case .children: (60, 55)
    case .care: (75, 65)
    case .office: (140, 100)
    case .metal: (50, 40)
    case .other: (10, 20)
    }
  }

  /// Work with customers, citizens or documents, which Danish may lawfully be asked for.
  var needsLanguage: Bool {
    switch self {
    case .shop, .children, .care, .office: true
    case .building, .transport, .kitchen, .cleaning, .metal, .other: false
    }
  }
}
