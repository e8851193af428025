/// A region with its look-ups by id.
package struct RegionIndex: Sendable {
  /// The region itself.
  package let region: Region
  /// Places of citizens in ``Region/citizens``.
  package let citizens: [CitizenID: Int]
  /// Places of openings in ``Region/openings``.
  package let openings: [OpeningID: Int]
  /// Where each site stands: its company's place and its own within the company.
  package let sites: [PNumber: SitePlace]

  /// Where a site stands in a region.
  package struct SitePlace: Hashable, Sendable {
    /// Place in ``Region/companies``.
    package var company: Int
    /// Place in ``Company/sites``.
    package var site: Int
  }

  /// The look-ups of a region.
  ///
  /// - Precondition: ids are unique and every opening's site exists.
  /// - Complexity: O(*n*) in the number of records.
  package init(_ region: Region) {
    self.region = region
    citizens = Dictionary(
      uniqueKeysWithValues: region.citizens.enumerated().map { ($1.id, $0) })
    openings = Dictionary(
      uniqueKeysWithValues: region.openings.enumerated().map { ($1.id, $0) })
    sites = Dictionary(
      uniqueKeysWithValues: region.companies.enumerated().flatMap { place, company in
        company.sites.enumerated().map {
          ($1.pNumber, SitePlace(company: place, site: $0))
        }
      })
    for opening in region.openings {
      precondition(sites[opening.site] != nil, "Opening \(opening.id) has no site.")
    }
  }

  /// The site of an opening, and its company.
  package func site(of opening: Opening) -> (company: Company, site: Site) {
    guard let place = sites[opening.site] else {
      preconditionFailure("Opening \(opening.id) has no site.")
    }
    let company = region.companies[place.company]
    return (company, company.sites[place.site])
  }
}
