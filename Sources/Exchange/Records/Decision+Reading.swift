import JobCentre
import LocatedJSON

extension Decision {
  /// Reads a record of `decisions`; `nil` after a fault.
  ///
  /// A reason is never asked for, and a citizen's least of all.
  static func read(_ value: JSONValue, _ books: RecordBooks) -> Decision? {
    value.object { fields in
      let citizen = fields.required("citizen", books.citizens.refer)
      let opening = fields.required("opening", books.openings.refer)
      let date = fields.required("date") { $0.day() }
      let role = fields.required("role") { $0.choice(of: Role.self) }
      let step = fields.required("step") { $0.choice(of: Step.self) }
      let answer = fields.required("answer") { $0.choice(of: Answer.self) }
      let reason = fields.optional("reason") { $0.identifier(ReasonCode.self) }
      let validUntil = fields.optional("validUntil") { $0.day(notBefore: date, "date") }
      guard let citizen, let opening, let date, let role, let step, let answer else {
        return nil
      }
      return Decision(
        citizen: citizen, opening: opening, date: date, role: role, step: step, answer: answer,
        reason: reason, validUntil: validUntil)
    }
  }
}
