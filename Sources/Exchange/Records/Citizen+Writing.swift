package import JobCentre
package import LocatedJSON

/// Writes the record as the files hold it: what is empty or usual is left out.
extension Citizen: JSONWritable {
  package func write(to slot: JSONSlot) {
    slot.object { record in
      record.field("id", id.text)
      record.field("municipality", municipality.text)
      record.field("targetGroup", targetGroup.text)
      record.optional("subgroup", subgroup?.text)
      record.field("benefit", benefit.text)
      record.field("benefitStart", benefitStart.description)
      record.field("ageBand", ageBand.rawValue)
      if isSingleProvider { record.field("singleProvider", true) }
      if lacksQualifyingEducation { record.field("lacksQualifyingEducation", true) }
      record.codes("policyFlags", policyFlags)
      record.list("goals", goals) { $0.write(to: $1) }
      record.codes("competences", competences)
      record.codes("certificates", certificates)
      record.codes("drivingLicences", drivingLicences)
      record.list("languages", languages) { $0.write(to: $1) }
      record.object("workHours") { fields in
        fields.field("wishedMinutes", hours.wished)
        fields.field("sustainableMinutes", hours.sustainable)
        if hours.existing != 0 { fields.field("existingMinutes", hours.existing) }
        if hours.intensityPercent != 100 {
          fields.field("intensityPercent", hours.intensityPercent)
        }
      }
      record.codes("functionalLimits", functionalLimits)
      record.object("transport") { transport.write(to: $0) }
      if let childcareWindow {
        record.object("childcareWindow") { childcareWindow.write(to: $0) }
      }
      if shifts != .all { record.shifts("shifts", shifts) }
      if !isReadyForCompany { record.field("readyForCompany", false) }
      record.optional("notBefore", notBefore?.description)
      record.optional("exemptUntil", exemptUntil?.description)
      record.list("approvals", approvals) { $0.write(to: $1) }
      record.optional("nextPurpose", nextPurpose?.text)
      if mentorMinutes != 0 { record.field("mentorMinutes", mentorMinutes) }
      record.list("history", history) { $0.write(to: $1) }
      record.optional("lastEmployer", lastEmployer?.text)
      record.optional("lastEmployedUntil", lastEmployedUntil?.description)
      if let sickListedFrom {
        record.object("sickListedFrom") { fields in
          fields.field("targetGroup", sickListedFrom.targetGroup.text)
          fields.field("benefitStart", sickListedFrom.benefitStart.description)
        }
      }
      record.optional("lastSuggested", lastSuggested?.description)
      record.field("caseworker", caseworker.text)
    }
  }
}

extension ObjectWriter {
  /// Writes codes; no field if there are none.
  func codes<Kind>(_ key: String, _ codes: [Identifier<Kind>]) {
    texts(key, codes.map(\.text))
  }

  /// Writes texts; no field if there are none.
  func texts(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { field(key, texts) }
  }

  /// Writes an array of objects; no field if it is empty.
  func list<T>(
    _ key: String, _ elements: [T], _ write: (T, ObjectWriter) -> Void
  ) {
    if elements.isEmpty { return }
    array(key) { array in
      for element in elements {
        array.object { write(element, $0) }
      }
    }
  }

  /// Writes parts of the day and week by their names.
  func shifts(_ key: String, _ shifts: ShiftSet) {
    let names = ShiftSet.names.enumerated().filter {
      shifts.contains(ShiftSet(rawValue: 1 << UInt8($0.offset)))
    }
    field(key, names.map(\.element))
  }

  /// Writes an occupation with its concept, if it has one.
  func occupation(_ key: String, _ disco: OccupationCode, _ uri: String?) {
    object(key) { fields in
      fields.field("disco", disco.text)
      fields.optional("uri", uri)
    }
  }
}

extension JobGoal {
  fileprivate func write(to fields: ObjectWriter) {
    fields.field("rank", rank.rawValue)
    fields.occupation("occupation", occupation, uri)
    fields.optional("wishedCompany", wishedCompany?.text)
  }
}

extension LanguageSkill {
  fileprivate func write(to fields: ObjectWriter) {
    fields.field("language", language)
    fields.field("level", level.rawValue)
  }
}

extension Transport {
  fileprivate func write(to fields: ObjectWriter) {
    switch origin {
    case .cell(let cell): fields.field("origin", cell.description)
    case .municipality: fields.field("origin", Self.municipalityOrigin)
    }
    fields.field("means", means.rawValue)
    fields.field("maximumMinutes", maximumMinutes)
  }
}

extension ClockWindow {
  /// Writes both ends.
  func write(to fields: ObjectWriter) {
    fields.field("from", from.description)
    fields.field("to", to.description)
  }
}

extension Approval {
  fileprivate func write(to fields: ObjectWriter) {
    fields.field("kind", kind.text)
    fields.field("decided", decided.description)
    fields.optional("validUntil", validUntil?.description)
  }
}

extension PastOffer {
  fileprivate func write(to fields: ObjectWriter) {
    fields.field("type", type.text)
    fields.field("start", start.description)
    fields.optional("end", end?.description)
    fields.optional("company", company?.text)
  }
}
