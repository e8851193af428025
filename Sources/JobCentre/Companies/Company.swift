/// A company with its production units.
package struct Company: Sendable {
  /// Public or private, in the sense of the rules on wage subsidy: public means municipalities,
  /// regions, the state, and bodies with at least half their funds from them.
  package enum Sector: String, CaseIterable, Sendable {
    case `private`
    case `public`
  }

  /// The company's number.
  package var cvr: CVRNumber
  /// Its name.
  package var name: String
  /// Public or private.
  package var sector: Sector
  /// Its main industry in DB07.
  package var industry: IndustryCode
  /// The municipality of its seat.
  package var municipality: MunicipalityCode
  /// The consultant who owns the contact: one door per company (SY-15, SY-44).
  package var contactOwner: StaffID
  /// The most new placements it wants to talk about in one week (PR-39); `nil` when unlimited.
  package var maximumContacts: Int?
  /// Under a lawful strike or blockade: nobody is sent (Jobnet's own rule).
  package var isBlockaded: Bool
  /// Its production units, at least one.
  package var sites: [Site]

  /// A company.
  package init(
    cvr: CVRNumber, name: String, sector: Sector, industry: IndustryCode,
    municipality: MunicipalityCode, contactOwner: StaffID, maximumContacts: Int? = nil,
    isBlockaded: Bool = false, sites: [Site]
  ) {
    self.cvr = cvr
    self.name = name
    self.sector = sector
    self.industry = industry
    self.municipality = municipality
    self.contactOwner = contactOwner
    self.maximumContacts = maximumContacts
    self.isBlockaded = isBlockaded
    self.sites = sites
  }
}

/// A production unit: where the work is done, and the unit of the reasonable ratio.
package struct Site: Sendable {
  /// The P-number.
  package var pNumber: PNumber
  /// What the place is called, when not like the company.
  package var name: String?
  /// Where it lies.
  package var municipality: MunicipalityCode
  /// Where it lies; `nil` when only the municipality is known.
  package var position: GridPoint?
  /// Ordinary employees.
  package var staff: Staff
  /// Persons in supported employment or praktik now, in hundredths of a full-time person; whoever has
  /// started is among them.
  package var supportedCentiFTE: Int
  /// The most new placements it takes in one week (PR-39); `nil` when unlimited.
  package var maximumPlacements: Int?

  /// Ordinary employees in hundredths of a full-time person.
  package struct Staff: Hashable, Sendable {
    /// Average of the last 4 months: the denominator of the ratio (BEK 2636/2021 § 65).
    package var average4Months: Int
    /// Average of the last 12 months: the yardstick of net expansion.
    package var average12Months: Int
    /// The last month: what is held against that yardstick.
    package var lastMonth: Int

    /// Hundredths of a full-time person.
    package init(average4Months: Int, average12Months: Int, lastMonth: Int) {
      self.average4Months = average4Months
      self.average12Months = average12Months
      self.lastMonth = lastMonth
    }
  }

  /// A production unit.
  package init(
    pNumber: PNumber, name: String? = nil, municipality: MunicipalityCode, position: GridPoint?,
    staff: Staff, supportedCentiFTE: Int, maximumPlacements: Int? = nil
  ) {
    self.pNumber = pNumber
    self.name = name
    self.municipality = municipality
    self.position = position
    self.staff = staff
    self.supportedCentiFTE = supportedCentiFTE
    self.maximumPlacements = maximumPlacements
  }
}
