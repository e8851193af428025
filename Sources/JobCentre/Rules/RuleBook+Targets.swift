// What a municipality has decided for a year: how much of each offer, and how much of a company.

extension RuleBook {
  /// A target of a year for the stock of running offers (QF-07, QF-13, QF-29), soft: coming nearer
  /// to it is worth points.
  ///
  /// Without ``shareOf`` it is a range of placements; with it, the least share in per cent of all that
  /// runs of those offers.
  package struct TargetRule: Rule {
    /// What names the rule.
    package var id: String
    /// Danish, as the lists name it.
    package var title: String
    /// The calendar year in which it holds.
    package var year: Int
    /// What is counted: kinds of offer.
    package var offers: [OfferType]
    /// At these employers; empty for all.
    package var sectors: [Company.Sector]
    /// Offers and measures that it is a share of; empty for a target in placements.
    package var shareOf: [OfferType]
    /// Placements, or per cent of what it is a share of; `nil` for none.
    package var minimum: Int?
    /// Placements; `nil` for none, as for every share.
    package var maximum: Int?
    /// What one placement short of the target, or beyond it, is worth, in points at the base weight.
    package var points: Int
    /// Who decided it, and when.
    package var decision: String
    /// What it rests on.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool

    /// Whether the target is a share and no number of placements.
    package var isShare: Bool { !shareOf.isEmpty }

    /// Whether offers of a type at an employer count.
    ///
    /// An offer at an employer that is not known counts in a target for all employers alone.
    package func counts(_ offer: OfferType, at sector: Company.Sector?) -> Bool {
      offers.contains(offer) && (sectors.isEmpty || sector.map(sectors.contains) ?? false)
    }
  }

  /// How many new placements a week a site or a company may be asked for at most (PR-39).
  ///
  /// It holds beside what the company itself has said; the smallest number counts.
  package struct PlacementLimitRule: Rule {
    /// What the limit is around.
    package enum Scope: String, CaseIterable, Sendable {
      case site
      case company
    }

    /// What names the rule.
    package var id: String
    /// What the limit is around.
    package var scope: Scope
    /// The most new placements in one week.
    package var perWeek: Int
    /// Who decided it, and when.
    package var decision: String
    /// What it rests on.
    package var source: String
  }

  /// The most new placements a week that the book allows at each site or company; `nil` for no limit.
  package func placementLimit(_ scope: PlacementLimitRule.Scope) -> Int? {
    placementLimits.filter { $0.scope == scope }.map(\.perWeek).min()
  }
}
