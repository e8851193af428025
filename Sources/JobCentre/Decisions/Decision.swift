/// A decision on a pair of citizen and opening: a no bars the pair, a yes pins it.
///
/// A citizen's no needs no reason and lowers no score; it bars that pair and nothing else.
package struct Decision: Hashable, Sendable {
  /// Where in the course of a proposal the decision was taken.
  package enum Step: String, CaseIterable, Sendable {
    case caseworker
    case citizen
    case company
    case started
    case stopped
  }

  /// Yes or no.
  package enum Answer: String, CaseIterable, Sendable {
    case yes
    case no
  }

  /// As what the citizen was proposed.
  package enum Role: String, CaseIterable, Sendable {
    case primary
    case reserve
  }

  /// Whom it concerns.
  package var citizen: CitizenID
  /// What it concerns.
  package var opening: OpeningID
  /// When it was taken.
  package var date: Day
  /// As what the citizen was proposed.
  package var role: Role
  /// Who answered, or what happened.
  package var step: Step
  /// Yes or no.
  package var answer: Answer
  /// Why not; never asked of a citizen.
  package var reason: ReasonCode?
  /// Until and with this day; `nil` for good.
  package var validUntil: Day?

  /// A decision.
  package init(
    citizen: CitizenID, opening: OpeningID, date: Day, role: Role, step: Step, answer: Answer,
    reason: ReasonCode? = nil, validUntil: Day? = nil
  ) {
    self.citizen = citizen
    self.opening = opening
    self.date = date
    self.role = role
    self.step = step
    self.answer = answer
    self.reason = reason
    self.validUntil = validUntil
  }

  /// Whether the decision is in force on a day.
  package func isInForce(on day: Day) -> Bool {
    date <= day && validUntil.map { day <= $0 } ?? true
  }
}
