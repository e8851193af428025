/// A family of instances: one shape at several sizes.
package enum Family: String, Sendable, CaseIterable {
  /// A square matrix of costs drawn from 0 … 1,000,000.
  case denseUniform = "D-uni"
  /// A square matrix of costs drawn from 0 … 100: many ties.
  case denseLow = "D-low"
  /// Distances between two sets of random points in the plane.
  case denseGeometric = "D-geo"
  /// The products `i · j`: all rows rank the columns alike, and plain augmentation is cubic.
  case denseProduct = "D-prod"
  /// A region's week: citizens and openings, one proposal each.
  case region = "S"
  /// A week with eleven levels of score and equal weights: many ties.
  case regionTied = "ST"
  /// A week with as many places as citizens.
  case regionFull = "SF"
  /// A week with the statutory tier: values of two tiers in one number.
  case regionTiers = "S2"
  /// A week of three proposals for each citizen and place, under limits of companies.
  case regionLimited = "B"
  /// A general network of 8 arcs for each node.
  case networkSparse = "N8"
  /// A general network of √n arcs for each node.
  case networkDense = "NS"
  /// A transportation network.
  case transportation = "NT"

  /// The sizes that are measured: rows, citizens, or the power of 2 that is the number of nodes.
  ///
  /// Ascending; the first is small enough for every change to be held against it.
  package var sizes: [Int] {
    switch self {
    case .denseUniform, .denseLow, .denseGeometric, .denseProduct: [1000, 4000, 8000]
    case .region: [5000, 35_000, 100_000, 300_000]
    case .regionTied, .regionFull, .regionTiers, .regionLimited: [5000, 35_000, 100_000]
    case .networkSparse: [12, 14, 16]
    case .networkDense: [12]
    case .transportation: [12, 14]
    }
  }

  /// The sizes that can be made; beyond them an instance has no sense or exceeds a common machine.
  package var possibleSizes: ClosedRange<Int> {
    switch self {
    case .denseUniform, .denseLow, .denseGeometric, .denseProduct: 1...30_000
    case .region, .regionTied, .regionFull, .regionTiers, .regionLimited: 100...1_000_000
    case .networkSparse: 4...20
    case .networkDense, .transportation: 4...16
    }
  }

  /// The families a word stands for: one by its name, or all that begin with `D` or `N`.
  package static func named(_ word: String) -> [Family] {
    if let family = Family(rawValue: word) { return [family] }
    return ["D", "N"].contains(word) ? allCases.filter { $0.rawValue.hasPrefix(word) } : []
  }
}

/// One instance by name, as `D-geo-4000` or `S-35000`.
package struct InstanceName: Sendable, Hashable, CustomStringConvertible {
  /// Its family.
  package let family: Family
  /// Its size, in the family's unit.
  package let size: Int

  /// The instance of a family at a size; nil for a size that cannot be made.
  package init?(_ family: Family, _ size: Int) {
    guard family.possibleSizes.contains(size) else { return nil }
    self.family = family
    self.size = size
  }

  /// The instance that `text` names, nil when there is none.
  package init?(_ text: String) {
    guard let dash = text.lastIndex(of: "-"), let family = Family(rawValue: String(text[..<dash])),
      let size = Int(text[text.index(after: dash)...]), text == "\(family.rawValue)-\(size)"
    else { return nil }
    self.init(family, size)
  }

  package var description: String { "\(family.rawValue)-\(size)" }
}
