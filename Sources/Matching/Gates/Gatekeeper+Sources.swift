import JobCentre

// Which of the rules that decide about a pair have been read, and which are told by others.

extension Gatekeeper {
  /// Whether a rule whose source has been read gives the offer to the citizen at this employer, and so
  /// of the rules on what must come before it and on the employer's staff.
  func isOfferVerified(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    let statute = statutes[opening.statute]
    let standing = citizen.standings[opening.statute]
    guard let row = standing.row else { return false }
    let cell = statute.matrix.cell(
      row: row, column: opening.type, sector: opening.company.sector)
    return cell.ways.contains {
      $0.isVerified && isOpen($0, to: citizen, on: opening.record.start)
    }
      && opening.priorBenefitRules.allSatisfy {
        standing.priorBenefitMet[$0] == nil || statute.book.priorBenefit[$0].isVerified
      }
      && [statute.book.netExpansion, statute.book.lastEmployer].allSatisfy {
        $0.isVerified || !$0.holds(for: opening.record.type, group: standing.group)
      }
      && statute.book.employmentGaps.allSatisfy {
        $0.isVerified || $0.offer != opening.record.type
      }
  }

  /// Whether the rules on how long the offer may last have been read.
  func isLengthVerified(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    citizen.standings[opening.statute].row.map { opening.isLengthVerified[$0] } ?? false
  }

  /// Whether the limit of the way to work has been read: the citizen's own word needs no source, and
  /// decides unless the law allows less.
  func isTravelVerified(_ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    guard let lawful = lawfulTravel(citizen, opening) else { return true }
    return lawful.isVerified || lawful.minutes >= 2 * citizen.record.transport.maximumMinutes
  }

  /// Whether what closes a gate to a pair has been read.
  func isVerified(_ gate: Gate, _ citizen: CitizenFacts, _ opening: OpeningFacts) -> Bool {
    switch gate {
    case .duration: isLengthVerified(citizen, opening)
    case .totalHours: statutes[opening.statute].book.weeklyMaximum.isVerified
    default: true
    }
  }
}
