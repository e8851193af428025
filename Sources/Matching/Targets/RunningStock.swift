import JobCentre

/// The offers that run on a day, by kind and employer: what the targets of a year are counted in.
///
/// Taken from the citizens' own histories, and from decisions that somebody has started; an offer that
/// stands in both is counted once.
struct RunningStock {
  /// An offer of one kind at one employer, public, private or not known.
  private struct Kind: Hashable {
    let offer: OfferType
    let sector: Company.Sector?
  }

  private var counts: [Kind: Int] = [:]

  /// Counts what runs.
  ///
  /// - Parameters:
  ///   - index: The region.
  ///   - started: Pairs that have started, by the decisions in force.
  ///   - today: The day; an offer runs from its first day to its last.
  /// - Complexity: O(records).
  init(_ index: RegionIndex, started: [Changes.Pair], today: Day) {
    let region = index.region
    let sectors = Dictionary(
      region.companies.map { ($0.cvr, $0.sector) }, uniquingKeysWith: { first, _ in first })
    let running = Dictionary(
      uniqueKeysWithValues: region.citizens.map { citizen in
        (
          citizen.id,
          citizen.history.filter { $0.start <= today && $0.end.map { today <= $0 } ?? true }
        )
      })
    for offer in running.values.joined() {
      counts[Kind(offer: offer.type, sector: offer.company.flatMap { sectors[$0] }), default: 0] +=
        1
    }
    for pair in Set(started) {
      guard let place = index.openings[pair.opening] else { continue }
      let opening = region.openings[place]
      let company = index.site(of: opening).company
      let isCounted = running[pair.citizen, default: []].contains {
        $0.type == opening.type && $0.company == company.cvr
      }
      if !isCounted {
        counts[Kind(offer: opening.type, sector: company.sector), default: 0] += 1
      }
    }
  }

  /// How many run of what a target counts.
  func counted(by target: RuleBook.TargetRule) -> Int {
    sum { target.counts($0.offer, at: $0.sector) }
  }

  /// How many run of what a target is a share of; 0 where it is none.
  func whole(of target: RuleBook.TargetRule) -> Int {
    sum { target.shareOf.contains($0.offer) }
  }

  /// How many run that a target would count if it were known that their employer is one of its kind.
  func unknown(to target: RuleBook.TargetRule) -> Int {
    target.sectors.isEmpty ? 0 : sum { $0.sector == nil && target.offers.contains($0.offer) }
  }

  private func sum(_ isIncluded: (Kind) -> Bool) -> Int {
    counts.reduce(0) { $0 + (isIncluded($1.key) ? $1.value : 0) }
  }
}
