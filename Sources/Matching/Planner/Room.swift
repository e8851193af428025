import JobCentre

/// What is left to fill: places of openings, and what sites, companies and ratios still allow.
struct Room {
  /// Places left at each opening.
  private(set) var places: [Int]
  /// Sites that have openings, in the order they are first met.
  let sites: [SiteRoom]
  /// Companies that have openings, in the same order.
  let companies: [Company]
  /// Place of each opening's site in ``sites``.
  let siteOfOpening: [Int]
  /// New placements that each site still takes; `nil` when unlimited.
  private(set) var sitePlacements: [Int?]
  /// New placements that each company still takes; `nil` when unlimited.
  private(set) var companyPlacements: [Int?]
  /// Minutes a week that the ratio of each site still allows.
  private(set) var ratioMinutes: [Int]

  /// A site with openings.
  struct SiteRoom {
    let record: Site
    /// Place of its company in ``Room/companies``.
    let company: Int
    /// Full-time persons the ratio allows.
    let quota: Int
  }

  /// All that is free before anybody is placed.
  ///
  /// Of what a company has said and what the municipality has decided, the smaller number counts.
  /// The ratio is counted in minutes: quota × the full-time week, less what runs now, rounded up.
  init(_ openings: [OpeningFacts], book: RuleBook) {
    let ratio = book.ratio
    let ofCompany = book.placementLimit(.company)
    let ofSite = book.placementLimit(.site)
    var sites: [SiteRoom] = []
    var siteOfOpening: [Int] = []
    var siteNumbers: [PNumber: Int] = [:]
    var companies: [Company] = []
    var companyNumbers: [CVRNumber: Int] = [:]
    places = openings.map(\.record.places)
    sitePlacements = []
    companyPlacements = []
    ratioMinutes = []
    for opening in openings {
      let (site, company) = (opening.site, opening.company)
      if let known = siteNumbers[site.pNumber] {
        siteOfOpening.append(known)
        continue
      }
      if companyNumbers[company.cvr] == nil {
        companyNumbers[company.cvr] = companies.count
        companies.append(company)
        companyPlacements.append([company.maximumContacts, ofCompany].compactMap(\.self).min())
      }
      let quota = ratio.quota(centiFTE: site.staff.average4Months)
      let running = (site.supportedCentiFTE * ratio.fullTimeMinutes + 99) / 100
      ratioMinutes.append(max(0, quota * ratio.fullTimeMinutes - running))
      sitePlacements.append([site.maximumPlacements, ofSite].compactMap(\.self).min())
      siteNumbers[site.pNumber] = sites.count
      siteOfOpening.append(sites.count)
      sites.append(
        SiteRoom(
          record: site, company: companyNumbers[company.cvr, default: 0], quota: quota))
    }
    self.sites = sites
    self.companies = companies
    self.siteOfOpening = siteOfOpening
  }

  /// Takes one place at an opening.
  ///
  /// - Parameters:
  ///   - opening: Place of the opening.
  ///   - minutes: What it weighs in the ratio; 0 where it does not count.
  /// - Returns: `false`, and nothing is taken, when a limit would be broken.
  mutating func take(_ opening: Int, minutes: Int) -> Bool {
    let site = siteOfOpening[opening]
    let company = sites[site].company
    guard places[opening] > 0, sitePlacements[site] ?? 1 > 0,
      companyPlacements[company] ?? 1 > 0, minutes <= ratioMinutes[site]
    else { return false }
    places[opening] -= 1
    sitePlacements[site] = sitePlacements[site].map { $0 - 1 }
    companyPlacements[company] = companyPlacements[company].map { $0 - 1 }
    ratioMinutes[site] -= minutes
    return true
  }
}

extension OpeningFacts {
  /// What one place weighs in the ratio, in minutes a week: the opening's planned praktik or
  /// subsidised minutes, never the pair's, and never the paid part of a combination (OT-07).
  var ratioMinutes: Int { rule.countsInRatio ? record.hours.planned : 0 }
}
