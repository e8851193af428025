/// How far a citizen can go, by what means and from where.
package struct Transport: Hashable, Sendable {
  /// The means of transport that an estimate is made for.
  package enum Means: String, CaseIterable, Sendable {
    case publicTransport
    case bicycle
    case car
  }

  /// From where.
  package enum Origin: Hashable, Sendable {
    /// The centre of a 500 m cell of the Danish square grid.
    case cell(GridCell)
    /// Nothing but the municipality is known: a protected address.
    case municipality
  }

  /// From where.
  package var origin: Origin
  /// By what.
  package var means: Means
  /// The citizen's own limit, minutes one way.
  package var maximumMinutes: Int

  /// How far, by what means and from where.
  package init(origin: Origin, means: Means, maximumMinutes: Int) {
    self.origin = origin
    self.means = means
    self.maximumMinutes = maximumMinutes
  }
}

/// A point in ETRS89 / UTM zone 32N, in whole metres.
package struct GridPoint: Hashable, Sendable {
  /// Metres east.
  package var easting: Int32
  /// Metres north.
  package var northing: Int32

  /// A point.
  package init(easting: Int32, northing: Int32) {
    self.easting = easting
    self.northing = northing
  }

  /// The area Denmark lies in, Bornholm included.
  package static let eastings: ClosedRange<Int> = 400_000...900_000
  /// The area Denmark lies in.
  package static let northings: ClosedRange<Int> = 6_000_000...6_450_000

  /// The straight distance in whole metres, rounded down.
  package func distance(to other: GridPoint) -> Int {
    let east = Int(easting) - Int(other.easting)
    let north = Int(northing) - Int(other.northing)
    // OK because both differences stay under 10⁶, so the sum of squares is far below 2⁵³, where
    // the floating-point square root is exact to the last place and its floor is the integer one.
    let squared = east * east + north * north
    var root = Int(Double(squared).squareRoot())
    if root * root > squared { root -= 1 }
    return root
  }
}

/// A cell of 500 m in the Danish square grid, written `500m_61700_7150`.
///
/// The numbers are the northing and easting of the south-west corner in hundreds of metres.
package struct GridCell: Hashable, Sendable {
  /// Northing of the south-west corner in hundreds of metres, divisible by 5.
  package let north: Int32
  /// Easting of the south-west corner in hundreds of metres, divisible by 5.
  package let east: Int32

  /// The rule in words, as a fault states it.
  package static let rule = "must be a 500 m cell such as 500m_61700_7150"

  /// A cell by its written name; `nil` when it is not one or lies outside Denmark.
  package init?(_ text: String) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "500m", parts[1].utf8.count == 5, parts[2].utf8.count == 4,
      parts[1].utf8.allSatisfy(\.isDigit), parts[2].utf8.allSatisfy(\.isDigit),
      let north = Int32(parts[1]), let east = Int32(parts[2]), north % 5 == 0, east % 5 == 0,
      GridPoint.northings.contains(Int(north) * 100), GridPoint.eastings.contains(Int(east) * 100)
    else { return nil }
    self.north = north
    self.east = east
  }

  /// The cell a point lies in.
  package init(containing point: GridPoint) {
    north = point.northing / 500 * 5
    east = point.easting / 500 * 5
  }

  /// The middle of the cell.
  package var centre: GridPoint {
    GridPoint(easting: east * 100 + 250, northing: north * 100 + 250)
  }
}

extension GridCell: CustomStringConvertible {
  package var description: String { "500m_\(north)_\(east)" }
}

/// Parts of the day and week.
package struct ShiftSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// About 6–18 on weekdays.
  package static let day = ShiftSet(rawValue: 1)
  /// About 18–23.
  package static let evening = ShiftSet(rawValue: 2)
  /// About 23–6.
  package static let night = ShiftSet(rawValue: 4)
  /// Saturday or Sunday.
  package static let weekend = ShiftSet(rawValue: 8)
  /// All four.
  package static let all: ShiftSet = [.day, .evening, .night, .weekend]

  /// The four by their names in files, in the order of their bits.
  package static let names = ["day", "evening", "night", "weekend"]
}

/// A language and how well it is known.
package struct LanguageSkill: Hashable, Sendable {
  /// The levels of the Common European Framework of Reference.
  package enum Level: String, CaseIterable, Comparable, Sendable {
    case a1 = "A1"
    case a2 = "A2"
    case b1 = "B1"
    case b2 = "B2"
    case c1 = "C1"
    case c2 = "C2"

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// ISO 639-1, two small letters.
  package var language: String
  /// How well.
  package var level: Level

  /// A language and how well it is known.
  package init(language: String, level: Level) {
    self.language = language
    self.level = level
  }
}
