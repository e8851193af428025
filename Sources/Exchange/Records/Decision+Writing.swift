package import JobCentre
package import LocatedJSON

/// Writes the record as the files hold it.
extension Decision: JSONWritable {
  package func write(to slot: JSONSlot) {
    slot.object { record in
      record.field("citizen", citizen.text)
      record.field("opening", opening.text)
      record.field("date", date.description)
      record.field("role", role.rawValue)
      record.field("step", step.rawValue)
      record.field("answer", answer.rawValue)
      record.optional("reason", reason?.text)
      record.optional("validUntil", validUntil?.description)
    }
  }
}
