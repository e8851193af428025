internal import FitKernel
import JobCentre

/// The gates of one citizen that the kernel does not know, answered from tables.
///
/// They are asked of the few pairs whose fit is worth it: offer, employer, approval, purpose, prior
/// benefit, length, last employer and net expansion by class and kind; window, reservation, the first
/// day, the hours under the opening's statute, the law's limits on travel, self-reliance, and
/// decisions. What
/// depends on the day an opening starts is the same for all openings of the same terms, so each
/// citizen has a first and a last day for each.
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
      terms.municipality == -1 || terms.municipality == line.municipality,
      terms.reserved == -1 || terms.reserved == line.place,
      terms.minimum + line.existing <= columns.weeklyMaximum[Int(terms.statute)]
    else { return false }
    if terms.company == line.lastEmployer, isTooSoonAfterEmployment(terms, number) { return false }
    if line.travel >= 0, isTooFarByLaw(terms) { return false }
    if line.selfReliance >= 0, isBeyondTheMinimum(terms, lane: lane) { return false }
    return !line.isBarred
      || !columns.barred.contains(
        RegionColumns.PlacePair(citizen: line.place, opening: columns.openings.places[lane]))
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

  /// Whether the last employer may not have the citizen, ever or so soon.
  private func isTooSoonAfterEmployment(_ terms: OpeningColumns.Terms, _ number: Int) -> Bool {
    let rules = columns.kinds.terms[number]
    guard !rules.barsLastEmployer else { return true }
    guard let months = rules.employmentGap else { return false }
    return line.lastEmployedUntil.map { terms.start <= $0.adding(months: months).number } ?? true
  }

  /// Whether the citizen gets the law's minimum alone and the offer is more.
  private func isBeyondTheMinimum(_ terms: OpeningColumns.Terms, lane: Int) -> Bool {
    let rules = columns.citizens.selfReliance[Int(line.selfReliance + terms.statute)]
    return rules.contains { rule in
      terms.start < rule.until && !rule.allowedTypes[Int(terms.type)]
        && !(rule.allowsProspect && terms.hasProspect)
    } && !columns.dischargesDuty(line: place, lane: lane)
  }

  /// Whether the law's limit on the day of the start is passed by more than the margin.
  private func isTooFarByLaw(_ terms: OpeningColumns.Terms) -> Bool {
    let limits = columns.citizens.travel[Int(line.travel + terms.statute)]
    guard let limit = limits.last(where: { $0.from <= terms.start }) else { return false }
    let home = GridPoint(easting: line.kernel.easting, northing: line.kernel.northing)
    let minutes = line.minutes(metres: home.distance(to: terms.position))
    return 200 * minutes > Int(limit.minutes) * (100 + columns.transport.marginPercent)
  }
}

extension RegionColumns {
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
