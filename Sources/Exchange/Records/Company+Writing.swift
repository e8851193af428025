package import JobCentre
package import LocatedJSON

/// Writes the record as the files hold it: what is empty or usual is left out.
extension Company: JSONWritable {
  package func write(to slot: JSONSlot) {
    slot.object { record in
      record.field("cvr", cvr.text)
      record.field("name", name)
      record.field("sector", sector.rawValue)
      record.field("industry", industry.text)
      record.field("municipality", municipality.text)
      record.field("contactOwner", contactOwner.text)
      record.optional("maximumContacts", maximumContacts)
      if isBlockaded { record.field("blockade", true) }
      record.list("sites", sites) { $0.write(to: $1) }
    }
  }
}

extension Site {
  fileprivate func write(to fields: ObjectWriter) {
    fields.field("pNumber", pNumber.text)
    fields.optional("name", name)
    fields.field("municipality", municipality.text)
    if let position {
      fields.object("position") { point in
        point.field("easting", position.easting)
        point.field("northing", position.northing)
      }
    }
    fields.object("staff") { numbers in
      numbers.decimal("average4Months", staff.average4Months, scale: 2)
      numbers.decimal("average12Months", staff.average12Months, scale: 2)
      numbers.decimal("lastMonth", staff.lastMonth, scale: 2)
    }
    fields.decimal("supportedFTE", supportedCentiFTE, scale: 2)
    fields.optional("maximumPlacements", maximumPlacements)
  }
}
