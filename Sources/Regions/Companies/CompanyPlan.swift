import JobCentre

/// What a company is to be, before its details are drawn.
struct CompanyPlan {
  /// What kind of employer.
  enum Kind {
    /// The municipality itself, with all its institutions (SY-36).
    case municipality
    /// A region or the state.
    case region
    /// Any other.
    case ordinary
    /// Another, private: it makes sure that there is a private employer to call.
    case ordinaryPrivate
  }

  let kind: Kind
  /// With whom it works; `nil` when with no job centre.
  let cooperation: Cooperation.Kind?

  /// Works with some job centre.
  var isActive: Bool { cooperation != nil }
  /// The municipality, a region or the state.
  var isPublicBody: Bool { kind == .municipality || kind == .region }

  /// The companies of a municipality: its public bodies first, the others in random order.
  ///
  /// - Complexity: O(*n*).
  static func plans(
    for size: RegionSpec.MunicipalitySize, _ random: inout SeededRandom
  ) -> [CompanyPlan] {
    guard size.companies > 0 else { return [] }
    var fixed = [CompanyPlan(kind: .municipality, cooperation: .both)]
    if size.activeCompanies > 1 {
      fixed.append(CompanyPlan(kind: .ordinaryPrivate, cooperation: .local))
    }
    if size.companies >= 200 { fixed.append(CompanyPlan(kind: .region, cooperation: .both)) }
    let elsewhere = min(size.activeElsewhere, max(0, size.activeCompanies - fixed.count))
    let here = max(0, size.activeCompanies - elsewhere - fixed.count)
    let idle = max(0, size.companies - max(size.activeCompanies, fixed.count))
    // Of 122 that work with their own job centre in Albertslund, 49 work with others too (4.3).
    let both = here * 49 / 122
    let kinds: [(Cooperation.Kind?, Int)] = [
      (.both, both), (.local, here - both), (.other, elsewhere), (nil, idle),
    ]
    var others = kinds.flatMap { cooperation, count in
      Array(repeating: CompanyPlan(kind: .ordinary, cooperation: cooperation), count: count)
    }
    random.shuffle(&others)
    return fixed + others
  }
}
