import Assignment
import JobCentre

/// The week as the solver sees it: left nodes are citizens, right nodes openings, and limits of
/// sites lie inside limits of companies.
struct PlacementProblem {
  let tiers: TwoTiers
  /// What the solver is given: the candidates of citizens who are not held.
  let edges: [Candidate]
  /// What the week is to come near to beside the value of its pairs.
  let targets: [TargetLine]
  /// With the values that pairs have of themselves.
  let problem: BMatchingProblem
  let ratios: [WeightedLimit]
  /// The limit of each company among the problem's; `nil` for none.
  let limitOfCompany: [Int?]
  /// The limit of each site among the problem's; `nil` for none.
  let limitOfSite: [Int?]
  /// What is preferred among weeks of the same value.
  private let tieBreak: TieBreak
  /// Sites whose places weigh differently, where a count cannot stand for the ratio.
  private let unlikeSites: Set<Int>

  /// States the problem.
  ///
  /// - Throws: ``PlanningError/tooLarge(_:)`` when the values could overflow.
  init(
    _ region: CompiledRegion, scan: CandidateScan, pinning: Pinning, room: Room, book: RuleBook,
    targets: [TargetLine]
  ) throws(PlanningError) {
    let most = 1000 + book.priority.privatePoints + book.priority.shortagePoints
    let top = most + (book.priority.ladder.max() ?? 0)
    let reach = Int(targets.reduce(0) { $0 + $1.reach })
    let tiers = TwoTiers(
      mostPointsByCitizen: region.citizens.map { $0.weight.total * top + reach })
    self.tiers = tiers
    self.targets = targets
    edges = scan.candidates.filter { pinning.openingOfCitizen[$0.citizen] == nil }
    tieBreak = TieBreak(edges, in: region, book: book)
    let limits = PlacementLimits(room)
    limitOfCompany = limits.ofCompany
    limitOfSite = limits.ofSite
    let ratios = Self.ratios(region, room)
    self.ratios = ratios.limits
    unlikeSites = ratios.unlike
    do {
      problem = try BMatchingProblem(
        leftCapacities: region.citizens.indices.map {
          pinning.openingOfCitizen[$0] == nil ? 1 : 0
        },
        rightCapacities: room.places.map(Int32.init),
        edges: edges.map {
          BMatchingProblem.Edge(
            left: Int32($0.citizen), right: Int32($0.opening), value: tiers.value(of: $0.worth))
        },
        limits: limits.all, limitOfRight: limits.ofOpening)
    } catch {
      throw .tooLarge(String(describing: error))
    }
  }

  /// The best week, proved.
  ///
  /// - Throws: ``PlanningError/unproved(_:)`` when the independent checker does not accept the
  ///   answer: nothing may be written then.
  func solved() throws(PlanningError) -> Solution {
    var search = TargetSearch(self)
    let solution = try search.run()
    return try preferred(to: solution)
  }

  /// The same week, or one of the same value that is preferred to it.
  ///
  /// The tie is left as it is where the other week would break a ratio, which happens only at a site
  /// whose places weigh differently, or be worth less to a target.
  private func preferred(to plain: Solution) throws(PlanningError) -> Solution {
    guard let tied = tieBreak.preferred(to: plain.matching, of: plain.relaxation),
      tieBreak.preference(of: tied) > tieBreak.preference(of: plain.matching),
      keepsRatios(tied)
    else { return plain }
    var solution = try solution(
      tied, of: plain.relaxation, bound: plain.bound, branches: plain.branches,
      slopes: plain.slopes)
    solution.bound = plain.bound
    return solution.objective == plain.objective ? solution : plain
  }

  /// Whether a week keeps the ratio of every site.
  private func keepsRatios(_ matching: BMatching) -> Bool {
    var ofRight: [Int32: (ratio: Int, weight: Int64)] = [:]
    for (place, ratio) in ratios.enumerated() {
      for (right, weight) in zip(ratio.rights, ratio.weights) { ofRight[right] = (place, weight) }
    }
    var room = ratios.map(\.capacity)
    for edge in matching.edges {
      guard let (ratio, weight) = ofRight[problem.edges[edge].right] else { continue }
      room[ratio] -= weight
    }
    return room.allSatisfy { $0 >= 0 }
  }

  /// A proved answer.
  struct Solution {
    /// The week; its prices refer to ``relaxation``.
    let matching: BMatching
    /// The problem with counts in place of minutes and lines in place of targets.
    let relaxation: BMatchingProblem
    let certificate: Certificate
    /// What a unit of each target's sum is worth.
    let slopes: [Int64]
    /// The value of the week, targets included.
    let objective: Int64
    /// The value of the prices, targets included.
    let dualObjective: Int64
    /// A proven bound that no week exceeds.
    var bound: Int64
    /// Problems solved after the first for the ratios.
    let branches: Int
  }

  /// Whether counts stand exactly for the ratio of a site.
  func countsAreExact(atSite site: Int) -> Bool { !unlikeSites.contains(site) }

  /// The ratio of each site whose openings count in it (BEK 2636/2021 § 65).
  private static func ratios(
    _ region: CompiledRegion, _ room: Room
  ) -> (limits: [WeightedLimit], unlike: Set<Int>) {
    var rights = [[Int32]](repeating: [], count: room.sites.count)
    var weights = [[Int64]](repeating: [], count: room.sites.count)
    for (opening, facts) in region.openings.enumerated() where facts.ratioMinutes > 0 {
      let site = room.siteOfOpening[opening]
      rights[site].append(Int32(opening))
      weights[site].append(Int64(facts.ratioMinutes))
    }
    let counted = room.sites.indices.filter { !rights[$0].isEmpty }
    return (
      counted.map {
        WeightedLimit(
          capacity: Int64(room.ratioMinutes[$0]), rights: rights[$0], weights: weights[$0])
      },
      Set(counted.filter { Set(weights[$0]).count > 1 })
    )
  }
}

/// A limit for each site and company that has one; a site's lies inside its company's.
private struct PlacementLimits {
  private(set) var all: [BMatchingProblem.Limit] = []
  private(set) var ofCompany: [Int?] = []
  private(set) var ofSite: [Int?] = []
  /// The innermost limit of each opening, −1 for none.
  private(set) var ofOpening: [Int32] = []

  init(_ room: Room) {
    ofCompany = room.companyPlacements.map { add($0, inside: nil) }
    ofSite = room.sites.indices.map {
      add(room.sitePlacements[$0], inside: ofCompany[room.sites[$0].company])
    }
    ofOpening = room.siteOfOpening.map { site in
      Int32(ofSite[site] ?? ofCompany[room.sites[site].company] ?? -1)
    }
  }

  private mutating func add(_ capacity: Int?, inside parent: Int?) -> Int? {
    guard let capacity else { return nil }
    all.append(BMatchingProblem.Limit(capacity: Int32(capacity), parent: Int32(parent ?? -1)))
    return all.count - 1
  }
}

/// Why a plan could not be made.
package enum PlanningError: Error, CustomStringConvertible {
  /// The values could overflow 64 bits.
  case tooLarge(String)
  /// The independent checker did not accept the solver's answer.
  case unproved(String)

  package var description: String {
    switch self {
    case .tooLarge(let why): "The region is too large for exact 64-bit values: \(why)"
    case .unproved(let why): "The plan could not be proved and is not used: \(why)"
    }
  }
}
