import Assignment
import JobCentre

/// Chooses reserves: a second b-matching with the primaries fixed, of greatest weighted fit.
///
/// An opening gets reserves for the primaries it has: as many candidates as the company wants to
/// see for each place, the primary counted, or else the book's number for each. A citizen is on at
/// most so many lists as the book allows, the primary counted, and a pair is used once.
struct ReservePlanner {
  let region: CompiledRegion
  let scan: CandidateScan
  let lists: RuleBook.ListRule
  /// Why citizens are held: whoever has agreed on a place is nobody's reserve.
  let pins: [Int: Proposal.Pin]

  /// The reserves, as indices into the scan's candidates.
  ///
  /// - Parameter placement: The opening of each placed citizen, by place.
  /// - Returns: Indices in ascending order.
  /// - Throws: ``PlanningError`` as for the primaries; the answer is proved like theirs.
  func reserves(placement: [Int: Int]) throws(PlanningError) -> [Int] {
    var primaries = [Int](repeating: 0, count: region.openings.count)
    for opening in placement.values { primaries[opening] += 1 }
    let wanted = region.openings.indices.map { opening in
      let perPrimary =
        region.openings[opening].record.candidatesPerPlace.map { max(0, $0 - 1) }
        ?? lists.reservesPerPrimary
      return Int32(primaries[opening] * perPrimary)
    }
    let usable = scan.candidates.indices.filter { index in
      let candidate = scan.candidates[index]
      return wanted[candidate.opening] > 0
        && placement[candidate.citizen] != candidate.opening
    }
    let matching: BMatching
    do {
      let problem = try BMatchingProblem(
        leftCapacities: region.citizens.indices.map {
          pins[$0] == .agreed
            ? 0 : Int32(lists.listsPerCitizen - (placement[$0] == nil ? 0 : 1))
        },
        rightCapacities: wanted,
        edges: usable.map { index in
          let candidate = scan.candidates[index]
          let weight = region.citizens[candidate.citizen].weight.total
          return BMatchingProblem.Edge(
            left: Int32(candidate.citizen), right: Int32(candidate.opening),
            value: Int64(weight * candidate.worth.fit))
        })
      matching = problem.solved()
      do {
        _ = try Certificate.verify(matching, of: problem)
      } catch {
        throw PlanningError.unproved(String(describing: error))
      }
    } catch let error as PlanningError {
      throw error
    } catch {
      throw .tooLarge(String(describing: error))
    }
    return matching.edges.map { usable[$0] }
  }
}
