import Assignment
import JobCentre

/// The week as the solver sees it: left nodes are citizens, right nodes openings, and limits of
/// sites lie inside limits of companies.
struct PlacementProblem {
  let tiers: TwoTiers
  /// What the solver is given: the candidates of citizens who are not held.
  let edges: [Candidate]
  private let problem: BMatchingProblem
  private let ratios: [WeightedLimit]
  /// Sites whose places weigh differently, where a count cannot stand for the ratio.
  private let unlikeSites: Set<Int>

  /// States the problem.
  ///
  /// - Throws: ``PlanningError/tooLarge(_:)`` when the values could overflow.
  init(
    _ region: CompiledRegion, scan: CandidateScan, pinning: Pinning, room: Room, book: RuleBook
  ) throws(PlanningError) {
    let most = 1000 + book.priority.privatePoints + book.priority.shortagePoints
    let top = most + (book.priority.ladder.max() ?? 0)
    let tiers = TwoTiers(mostPointsByCitizen: region.citizens.map { $0.weight.total * top })
    self.tiers = tiers
    edges = scan.candidates.filter { pinning.openingOfCitizen[$0.citizen] == nil }
    let limits = Self.limits(room)
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
        limits: limits.limits, limitOfRight: limits.ofOpening)
    } catch {
      throw .tooLarge(String(describing: error))
    }
  }

  /// Solves and proves.
  ///
  /// - Throws: ``PlanningError/unproved(_:)`` when the independent checker does not accept the
  ///   answer: nothing may be written then.
  func solved() throws(PlanningError) -> Solution {
    let bounded: BoundedMatching
    do {
      bounded = try problem.solved(under: ratios)
    } catch {
      throw .tooLarge(String(describing: error))
    }
    do {
      let certificate = try Certificate.verify(bounded.matching, of: bounded.relaxation)
      return Solution(bounded: bounded, certificate: certificate)
    } catch {
      throw .unproved(String(describing: error))
    }
  }

  /// A proved answer.
  struct Solution {
    let bounded: BoundedMatching
    let certificate: Certificate
  }

  /// Whether counts stand exactly for the ratio of a site.
  func countsAreExact(atSite site: Int) -> Bool { !unlikeSites.contains(site) }

  /// A limit for each site and company that has one; an opening's innermost is its site's.
  private static func limits(
    _ room: Room
  ) -> (limits: [BMatchingProblem.Limit], ofOpening: [Int32]) {
    var limits: [BMatchingProblem.Limit] = []
    let ofCompany = room.companyPlacements.map { capacity -> Int32 in
      guard let capacity else { return -1 }
      limits.append(BMatchingProblem.Limit(capacity: Int32(capacity), parent: -1))
      return Int32(limits.count - 1)
    }
    let ofSite = room.sites.indices.map { site -> Int32 in
      let company = ofCompany[room.sites[site].company]
      guard let capacity = room.sitePlacements[site] else { return company }
      limits.append(BMatchingProblem.Limit(capacity: Int32(capacity), parent: company))
      return Int32(limits.count - 1)
    }
    return (limits, room.siteOfOpening.map { ofSite[$0] })
  }

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
