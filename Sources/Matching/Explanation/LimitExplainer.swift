import JobCentre

/// Says of each limit of sites and companies what was placed below it, who waits and what one more
/// would gain.
struct LimitExplainer {
  private let week: PlacedWeek
  /// Unplaced citizens who pass where places stand free, by company and site; each counted once.
  private var waitingAtCompany: [Int]
  private var waitingAtSite: [Int]
  private var waitingForRatio: [Int]

  /// - Complexity: O(candidates).
  init(week: PlacedWeek) {
    self.week = week
    let (room, openings) = (week.room, week.region.openings)
    waitingAtCompany = Array(repeating: 0, count: room.companies.count)
    waitingAtSite = Array(repeating: 0, count: room.sites.count)
    waitingForRatio = waitingAtSite
    let isFull = openings.indices.map(week.isFull)
    for citizen in week.unplaced {
      let free = week.scan.candidates(ofCitizen: citizen).map(\.opening).filter { !isFull[$0] }
      let sites = Set(free.map { room.siteOfOpening[$0] })
      for site in sites { waitingAtSite[site] += 1 }
      for company in Set(sites.map { room.sites[$0].company }) { waitingAtCompany[company] += 1 }
      let inRatio = free.filter { openings[$0].ratioMinutes > 0 }
      for site in Set(inRatio.map { room.siteOfOpening[$0] }) { waitingForRatio[site] += 1 }
    }
  }

  /// Unplaced citizens who pass at free places that count in the ratio of a site.
  func waitingForRatio(ofSite site: Int) -> Int { waitingForRatio[site] }

  /// What became of every limit, companies before sites, each by number.
  func outcomes() -> [LimitOutcome] {
    let (room, tiers) = (week.room, week.problem.tiers)
    var atSite = [Int](repeating: 0, count: room.sites.count)
    var atCompany = [Int](repeating: 0, count: room.companies.count)
    for (opening, citizens) in week.citizensOfOpening.enumerated() {
      let site = room.siteOfOpening[opening]
      atSite[site] += citizens.count
      atCompany[room.sites[site].company] += citizens.count
    }
    let ofCompanies = room.companies.enumerated().compactMap { place, company -> LimitOutcome? in
      guard let most = room.companyPlacements[place] else { return nil }
      return LimitOutcome(
        holder: .company(company.cvr), most: most,
        setBy: author(own: company.maximumContacts, decided: week.book.placementLimit(.company)),
        placed: atCompany[place], waiting: waitingAtCompany[place],
        oneMore: week.limitGains.ofCompany[place].map(tiers.gain))
    }
    let ofSites = room.sites.enumerated().compactMap { place, site -> LimitOutcome? in
      guard let most = room.sitePlacements[place] else { return nil }
      return LimitOutcome(
        holder: .site(site.record.pNumber), most: most,
        setBy: author(
          own: site.record.maximumPlacements, decided: week.book.placementLimit(.site)),
        placed: atSite[place], waiting: waitingAtSite[place],
        oneMore: week.limitGains.ofSite[place].map(tiers.gain))
    }
    return (ofCompanies + ofSites).sorted { $0.holder < $1.holder }
  }

  /// Whose word the smaller number is; of equal ones both, and then it is no use to ask the company.
  private func author(own: Int?, decided: Int?) -> LimitOutcome.Author {
    own ?? .max < decided ?? .max ? .company : .municipality
  }
}

extension LimitOutcome.Holder: Comparable {
  /// Companies before sites, each by number.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.company(let left), .company(let right)): left < right
    case (.site(let left), .site(let right)): left < right
    case (.company, .site): true
    case (.site, .company): false
    }
  }
}
