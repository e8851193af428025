import JobCentre
import LocatedJSON

extension Company {
  /// Reads a record of `companies`; `nil` after a fault.
  static func read(_ value: JSONValue, _ books: RecordBooks) -> Company? {
    value.object { fields in
      let cvr = fields.required("cvr", books.companies.define)
      let name = fields.required("name") { $0.line(FieldLimit.name) }
      let sector = fields.required("sector") { $0.choice(of: Sector.self) }
      let industry = fields.required("industry") { $0.identifier(IndustryCode.self) }
      let municipality = fields.required("municipality") { $0.identifier(MunicipalityCode.self) }
      let contactOwner = fields.required("contactOwner") { $0.identifier(StaffID.self) }
      let contacts = fields.optional("maximumContacts") {
        $0.integer(in: FieldLimit.countOrNone)
      }
      let isBlockaded = fields.optional("blockade") { $0.bool() }
      let sites = fields.required("sites") { value -> [Site]? in
        let sites = value.list(maximum: FieldLimit.sites) { Site.read($0, books) }
        if value.kind == .array, value.elements().isEmpty {
          value.fault("must hold at least one site")
        }
        return sites
      }
      guard let cvr, let name, let sector, let industry, let municipality, let contactOwner,
        let sites
      else { return nil }
      return Company(
        cvr: cvr, name: name, sector: sector, industry: industry, municipality: municipality,
        contactOwner: contactOwner, maximumContacts: contacts, isBlockaded: isBlockaded ?? false,
        sites: sites)
    }
  }
}

extension Site {
  /// Reads a site of a company; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue, _ books: RecordBooks) -> Site? {
    value.object { fields in
      let pNumber = fields.required("pNumber", books.sites.define)
      let name = fields.optional("name") { $0.line(FieldLimit.name) }
      let municipality = fields.required("municipality") { $0.identifier(MunicipalityCode.self) }
      let position = fields.optional("position", GridPoint.read)
      let staff = fields.required("staff", Staff.read)
      let supported = fields.required("supportedFTE") {
        $0.decimal(scale: 2, in: FieldLimit.centiFTE)
      }
      let placements = fields.optional("maximumPlacements") {
        $0.integer(in: FieldLimit.countOrNone)
      }
      guard let pNumber, let municipality, let staff, let supported else { return nil }
      return Site(
        pNumber: pNumber, name: name, municipality: municipality, position: position,
        staff: staff, supportedCentiFTE: supported, maximumPlacements: placements)
    }
  }
}

extension Site.Staff {
  /// Reads ordinary employees in full-time persons of two decimals; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue) -> Site.Staff? {
    value.object { fields in
      let quarter = fields.required("average4Months") {
        $0.decimal(scale: 2, in: FieldLimit.centiFTE)
      }
      let year = fields.required("average12Months") {
        $0.decimal(scale: 2, in: FieldLimit.centiFTE)
      }
      let month = fields.required("lastMonth") { $0.decimal(scale: 2, in: FieldLimit.centiFTE) }
      guard let quarter, let year, let month else { return nil }
      return Site.Staff(average4Months: quarter, average12Months: year, lastMonth: month)
    }
  }
}

extension GridPoint {
  /// Reads a position in ETRS89 / UTM zone 32N; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue) -> GridPoint? {
    value.object { fields in
      let easting = fields.required("easting") { $0.integer(in: eastings) }
      let northing = fields.required("northing") { $0.integer(in: northings) }
      guard let easting, let northing else { return nil }
      // OK because both ranges lie within Int32.
      return GridPoint(easting: Int32(easting), northing: Int32(northing))
    }
  }
}
