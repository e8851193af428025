import Assignment
import JobCentre

/// What one more below each limit of sites and companies would gain the plan, in the solver's units.
///
/// Where places of unlike hours stand in one ratio, counts do not stand for it exactly; one more there
/// could be a placement the ratio forbids, and nothing is promised (`nil`).
struct LimitGains {
  /// By company; `nil` also where it has no limit.
  let ofCompany: [Int64?]
  /// By site; `nil` also where it has no limit.
  let ofSite: [Int64?]
  /// Of one more person in the ratio of each site; `nil` also where nothing there counts in it.
  let ofRatio: [Int64?]

  /// The answers about every limit.
  ///
  /// The limits of `problem` come first in `relaxation` too.
  init(
    of problem: PlacementProblem, in relaxation: BMatchingProblem, room: Room,
    openings: [OpeningFacts], _ questions: WeekQuestions
  ) {
    var isCompanyExact = [Bool](repeating: true, count: room.companies.count)
    // Where the places of a site weigh the same, the innermost limit of each is its ratio's.
    var ratioOfSite = [Int?](repeating: nil, count: room.sites.count)
    for (opening, facts) in openings.enumerated() where facts.ratioMinutes > 0 {
      let site = room.siteOfOpening[opening]
      if problem.countsAreExact(atSite: site) {
        ratioOfSite[site] = Int(relaxation.limitOfRight[opening])
      } else {
        isCompanyExact[room.sites[site].company] = false
      }
    }
    func gain(_ limit: Int?) -> Int64? { limit.map { questions.gainsOfLimits[$0] } }
    ofCompany = problem.limitOfCompany.enumerated().map { isCompanyExact[$0] ? gain($1) : nil }
    ofSite = problem.limitOfSite.enumerated().map {
      problem.countsAreExact(atSite: $0) ? gain($1) : nil
    }
    ofRatio = ratioOfSite.map(gain)
  }
}
