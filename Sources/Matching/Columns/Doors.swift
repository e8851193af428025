internal import FitKernel
import JobCentre

/// The gates of one citizen that the kernel does not know.
///
/// They are asked of the few pairs whose fit is worth it, and answered from tables: offer, employer,
/// approval, purpose, prior benefit, length and net expansion by class and kind; window, reservation,
/// the first day, a no, and the hours under the opening's statute. What depends on the day an opening starts
/// is the same for all openings of the same terms, so each citizen has a first and a last day for
/// each. Rules that concern few are asked of ``Gatekeeper`` itself: the last employer, self-reliance,
/// and the law's limit on travel where it is under the citizen's own.
struct Doors {
  private let columns: RegionColumns
  private let line: CitizenColumns.Line
  /// The first and last day on which an opening may start, by terms; empty until first asked.
  private var days: [(first: Int32, last: Int32)] = []
  private let place: Int

  /// The doors of the citizen of a line.
  init(_ columns: RegionColumns, line: Int) {
    self.columns = columns
    place = line
    self.line = columns.citizens.lines[line]
  }

  /// Whether every gate is open that the kernel does not know.
  mutating func isOpen(lane: Int) -> Bool {
    let terms = columns.openings.terms[lane]
    let number = columns.kinds.terms(class: line.standing, kind: terms.kind)
    guard number >= 0 else { return false }
    if days.isEmpty { days = columns.kinds.terms.indices.map(days(of:)) }
    guard days[number].first <= terms.start, terms.start <= days[number].last,
      columns.audiences.includes(line.municipality, in: terms.audience),
      terms.reserved == -1 || terms.reserved == line.place,
      terms.minimum + line.existing <= columns.weeklyMaximum[Int(terms.statute)]
    else { return false }
    if line.isBarred,
      columns.barred.contains(
        RegionColumns.PlacePair(citizen: line.place, opening: columns.openings.places[lane]))
    {
      return false
    }
    return !(line.isUnusual || terms.company == line.lastEmployer)
      || columns.isOpenByDefinition(line: place, lane: lane)
  }

  /// The days between which openings of some terms may start.
  private func days(of number: Int) -> (first: Int32, last: Int32) {
    let terms = columns.kinds.terms[number]
    let approvals = place * columns.approvalCount
    func until(_ approval: Int) -> Int32 { columns.citizens.approvals[approvals + approval] }
    func last(_ all: [Int]) -> Int32 { all.reduce(.max) { min($0, until($1)) } }
    let ways = columns.waysOfTerms[number].reduce(Int32.min) { max($0, last($1)) }
    let rules = place * columns.priorBenefitCount + columns.priorBenefitStarts[terms.statute]
    return (
      first: terms.priorBenefitRules.reduce(line.earliest) {
        max($0, columns.citizens.priorBenefit[rules + $1])
      },
      last: min(ways, last(columns.extensionsOfTerms[number]))
    )
  }
}

extension RegionColumns {
  /// Whether every gate is open, as ``Gatekeeper`` says.
  fileprivate func isOpenByDefinition(line: Int, lane: Int) -> Bool {
    let citizen = region.citizens[Int(citizens.lines[line].place)]
    return assessor.isOpen(citizen, region.openings[Int(openings.places[lane])])
  }

  /// Whether an opening discharges a citizen's duty.
  func dischargesDuty(line: Int, lane: Int) -> Bool {
    let duty = citizens.lines[line].duty
    guard duty >= 0 else { return false }
    let terms = openings.terms[lane]
    let discharge = citizens.duties[Int(duty + terms.type)]
    return terms.start <= discharge.latestStart && terms.weeks >= discharge.minimumWeeks
  }
}

extension CitizenColumns.Line {
  /// Estimated minutes one way over a straight distance.
  func minutes(metres: Int) -> Int {
    Int(kernel.base) + metres * Int(kernel.pace) / 6_000_000
  }
}
