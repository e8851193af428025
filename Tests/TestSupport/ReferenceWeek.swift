package import Assignment
import JobCentre
import Matching

/// The week's assignment once more, stated from the reference rules.
///
/// Pairs, values, limits and ratios are written down anew from the records, so that only the values
/// are shared with the planner: the unit of the first tier is taken from its proof.
package struct ReferenceWeek {
  /// The problem with every limit but the ratio.
  package let problem: BMatchingProblem
  /// The ratio of each site, in minutes.
  package let ratios: [WeightedLimit]

  /// States a week in which nobody is held.
  package init(_ rules: ReferenceRules, dutyValue: Int64) throws {
    let region = rules.region.region
    let clock = DutyClock(book: rules.book, today: rules.today)
    let incomplete = rules.region.incompleteRecords(
      in: rules.vocabulary, under: RegionBooks(RuleTimeline(rules.book)), today: rules.today)
    let incompleteIDs = Set(
      incomplete.map { record in
        switch record.record {
        case .citizen(let id, _): "citizen \(id)"
        case .opening(let id, _): "opening \(id)"
        }
      })
    var edges: [BMatchingProblem.Edge] = []
    for (left, citizen) in region.citizens.enumerated()
    where !incompleteIDs.contains("citizen \(citizen.id)")
      && citizen.exemptUntil.map({ $0 < rules.today }) ?? true
    {
      let duty = clock.pressingDuty(of: citizen)
      for (right, opening) in region.openings.enumerated()
      where !incompleteIDs.contains("opening \(opening.id)")
        && rules.isCandidate(citizen, opening)
      {
        let discharges = duty.map { clock.discharges($0, of: citizen, by: opening) } ?? false
        let points = rules.points(citizen, opening, hasDuty: duty != nil)
        edges.append(
          BMatchingProblem.Edge(
            left: Int32(left), right: Int32(right),
            value: Int64(points) + (discharges ? dutyValue : 0)))
      }
    }
    var limits: [BMatchingProblem.Limit] = []
    var limitOfRight = [Int32](repeating: -1, count: region.openings.count)
    var ratios: [WeightedLimit] = []
    for company in region.companies {
      limits.append(
        .init(
          capacity: Int32(min(company.maximumContacts ?? 1_000_000, rules.weekly(.company))),
          parent: -1))
      let ofCompany = Int32(limits.count - 1)
      for site in company.sites {
        limits.append(
          .init(
            capacity: Int32(min(site.maximumPlacements ?? 1_000_000, rules.weekly(.site))),
            parent: ofCompany))
        let ofSite = Int32(limits.count - 1)
        let here = region.openings.indices.filter { region.openings[$0].site == site.pNumber }
        for opening in here { limitOfRight[opening] = ofSite }
        let counted = here.filter { opening in
          rules.book.offerTypes.contains {
            $0.code == region.openings[opening].type && $0.countsInRatio
          }
        }
        guard !counted.isEmpty else { continue }
        let weights = counted.map { region.openings[$0].hours.planned }
        let quota = rules.book.ratio.quota(centiFTE: site.staff.average4Months)
        let capacity = max(0, quota * 2_220 - (site.supportedCentiFTE * 2_220 + 99) / 100)
        ratios.append(
          WeightedLimit(
            capacity: Int64(capacity), rights: counted.map(Int32.init),
            weights: weights.map(Int64.init)))
      }
    }
    problem = try BMatchingProblem(
      leftCapacities: region.citizens.map { _ in 1 },
      rightCapacities: region.openings.map { Int32($0.places) }, edges: edges, limits: limits,
      limitOfRight: limitOfRight)
    self.ratios = ratios
  }
}
