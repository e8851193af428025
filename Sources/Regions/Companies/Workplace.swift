import JobCentre

/// A site that may have openings, with what its openings are drawn from.
struct Workplace: Sendable {
  let site: PNumber
  let company: CVRNumber
  let municipality: MunicipalityCode
  let position: GridPoint?
  let sector: Company.Sector
  /// With whom the company works.
  let cooperation: Cooperation.Kind
  /// The municipality itself is the employer (SY-36).
  let isMunicipal: Bool
  /// Under a strike or blockade.
  let isBlockaded: Bool
  /// Occupations of the catalogue that are used there.
  let occupations: [Int]
  /// Ordinary employees, average of four months, in hundredths of a full-time person.
  let centiFTE: Int
  /// Last month's ordinary employees are no fewer than the year's average.
  let isExpanding: Bool
}

/// The employers of a region.
struct Employers: Sendable {
  /// All companies, the municipalities' own first within each municipality.
  var companies: [Company] = []
  /// Sites of the active companies, one list for each municipality of the region.
  var workplaces: [[Workplace]] = []
}
