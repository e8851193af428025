/// The hard rules on a pair, in the order they are reported (domain order of gates).
///
/// A gate excludes; it never lowers a score. Several reasons may hold at once.
package enum Gate: String, CaseIterable, Sendable {
  case expired
  case window
  case reservation
  case blockade
  case readiness
  case notBefore
  case notice
  case exempt
  case selfReliance
  case offerType
  case employerSector
  case approval
  case purpose
  case priorBenefit
  case duration
  case lastEmployer
  case netExpansion
  case extraWork
  case hours
  case totalHours
  case intensity
  case functionalLimits
  case transport
  case childcare
  case shift
  case certificate
  case drivingLicence
  case language
  case decision
}

extension Gate {
  /// Whether a company may be asked to change what closes it: never health, childcare, transport or
  /// somebody's no.
  package var mayBeAsked: Bool {
    switch self {
    case .functionalLimits, .childcare, .transport, .decision, .readiness, .approval: false
    default: true
    }
  }
}
