import JobCentre

/// A target in placements, with what runs.
///
/// A range of placements counts 1 for each; a share of `m` per cent counts `100 − m` for a placement
/// that is counted and `−m` for another of what it is a share of, and the share is reached when the
/// sum is 0 with what runs. Both are linear.
struct PlacementTarget {
  let rule: RuleBook.TargetRule
  /// Running of what is counted.
  let stock: Int
  /// Running of what it is a share of; 0 where it is none.
  let whole: Int
  /// Running of its kinds of offer at employers that are not known.
  let unknown: Int
  let line: TargetLine

  /// - Parameters:
  ///   - rule: The target.
  ///   - stock: What runs.
  ///   - openings: The openings of the region.
  ///   - held: New pairs that are held.
  ///   - baseWeight: The weight at which points are counted.
  init(
    _ rule: RuleBook.TargetRule, stock: RunningStock, openings: [OpeningFacts],
    held: [YearTargets.HeldPair], baseWeight: Int
  ) {
    self.rule = rule
    self.stock = stock.counted(by: rule)
    whole = stock.whole(of: rule)
    unknown = stock.unknown(to: rule)
    let percent = Int64(rule.minimum ?? 0)
    let steps = openings.map { opening -> Int64 in
      let isCounted = rule.counts(opening.record.type, at: opening.company.sector)
      guard rule.isShare else { return isCounted ? 1 : 0 }
      let isPart = rule.shareOf.contains(opening.record.type)
      return (isCounted ? 100 : 0) - (isPart ? percent : 0)
    }
    let base =
      (rule.isShare ? 100 * Int64(self.stock) - percent * Int64(whole) : Int64(self.stock))
      + held.reduce(0) { $0 + steps[$1.opening] }
    line = TargetLine(
      kind: .placements, steps: .byOpening(steps),
      least: rule.minimum.map { (rule.isShare ? 0 : Int64($0)) - base },
      most: rule.maximum.map { Int64($0) - base },
      price: Int64(rule.points * baseWeight) / (rule.isShare ? 100 : 1))
  }
}
