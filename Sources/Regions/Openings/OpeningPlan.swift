import JobCentre

/// Which openings a region has before their details are drawn: kind, municipality and places.
struct OpeningPlan: Sendable {
  /// One opening to be made.
  struct Entry: Sendable {
    var kind: OfferKind
    /// Place of the municipality in the spec.
    var municipality: Int
    var places: Int
  }

  /// The openings, those of a municipality together.
  private(set) var entries: [Entry] = []

  /// Kinds in the proportions of ``OfferKind/share``, and exactly the places of the spec.
  ///
  /// - Complexity: O(*n*).
  init(_ spec: RegionSpec) {
    var random = SeededRandom(seed: spec.seed, stream: .openingPlan)
    let counts = apportion(spec.openings, by: OfferKind.allCases.map(\.share))
    var kinds = zip(OfferKind.allCases, counts).flatMap { kind, count in
      Array(repeating: kind, count: count)
    }
    random.shuffle(&kinds)
    let municipalities = spec.municipalities.enumerated().flatMap { place, size in
      Array(repeating: place, count: size.openings)
    }
    entries = zip(kinds, municipalities).map { kind, municipality in
      Entry(kind: kind, municipality: municipality, places: Self.places.draw(&random))
    }
    adjust(to: spec.places, &random)
  }

  /// Adds or takes single places, opening by opening in random order, until the total is met.
  private mutating func adjust(to total: Int, _ random: inout SeededRandom) {
    var missing = total - entries.reduce(0) { $0 + $1.places }
    var order = Array(entries.indices)
    random.shuffle(&order)
    while missing != 0 {
      for index in order where missing != 0 {
        if missing > 0 {
          entries[index].places += 1
          missing -= 1
        } else if entries[index].places > 1 {
          entries[index].places -= 1
          missing += 1
        }
      }
    }
  }

  /// Most openings have one place; a few are standing blocks of many (OT-12).
  private static let places: Choice<Int> = [1: 66, 2: 20, 3: 7, 4: 4, 6: 2, 8: 1]
}
