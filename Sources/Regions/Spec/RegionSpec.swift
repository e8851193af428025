package import JobCentre

/// How large a synthetic region is, where it lies and which seed it grows from.
package struct RegionSpec: Hashable, Sendable {
  /// The seed; the same seed gives the same region.
  package var seed: UInt64
  /// The week that is matched.
  package var week: ISOWeek
  /// The municipalities, in the order their records get.
  package var municipalities: [MunicipalitySize]

  /// What a municipality of a region holds.
  package struct MunicipalitySize: Hashable, Sendable {
    /// Three digits.
    package var code: MunicipalityCode
    /// People on benefit.
    package var citizens: Int
    /// Companies.
    package var companies: Int
    /// Companies that work with any job centre; only these have openings.
    package var activeCompanies: Int
    /// Of those, the ones that work with other job centres alone.
    package var activeElsewhere: Int
    /// Openings.
    package var openings: Int
    /// Metres from the centre within which people live and work.
    package var reach: Int

    /// A municipality of so many records.
    package init(
      code: MunicipalityCode, citizens: Int, companies: Int, activeCompanies: Int,
      activeElsewhere: Int, openings: Int, reach: Int = 2700
    ) {
      self.code = code
      self.citizens = citizens
      self.companies = companies
      self.activeCompanies = activeCompanies
      self.activeElsewhere = activeElsewhere
      self.openings = openings
      self.reach = reach
    }
  }

  /// A region of these municipalities.
  package init(seed: UInt64, week: ISOWeek, municipalities: [MunicipalitySize]) {
    self.seed = seed
    self.week = week
    self.municipalities = municipalities
  }

  /// People on benefit.
  package var citizens: Int { municipalities.reduce(0) { $0 + $1.citizens } }
  /// Companies.
  package var companies: Int { municipalities.reduce(0) { $0 + $1.companies } }
  /// Openings.
  package var openings: Int { municipalities.reduce(0) { $0 + $1.openings } }
  /// Places of all openings together: eight for every five openings.
  package var places: Int { openings * 8 / 5 }
}
