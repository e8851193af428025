import JobCentre

/// A target of the year as the solver sees it: a sum over the week's new placements, the range in
/// which the sum is best, and what each unit outside the range costs.
///
/// A range of placements counts 1 for each; a share of `m` per cent counts `100 − m` for a placement
/// that is counted and `−m` for another of what it is a share of, and the share is reached when the
/// sum is 0 with what runs. Both are linear, and what they are worth is concave with whole slopes.
struct TargetLine {
  let rule: RuleBook.TargetRule
  /// Running of what is counted.
  let stock: Int
  /// Running of what it is a share of; 0 where it is none.
  let whole: Int
  /// Running of its kinds of offer at employers that are not known.
  let unknown: Int
  /// What one placement adds to the sum, by opening.
  let step: [Int64]
  /// The least sum of new placements that reaches the target; `nil` for none.
  let least: Int64?
  /// The greatest sum that does not pass it; `nil` for none.
  let most: Int64?
  /// What one unit of the sum outside the range costs, in the solver's units.
  let price: Int64

  /// - Parameters:
  ///   - rule: The target.
  ///   - stock: What runs.
  ///   - openings: The openings of the region.
  ///   - held: The openings of new pairs that are held, one for each.
  ///   - baseWeight: The weight at which points are counted.
  init(
    _ rule: RuleBook.TargetRule, stock: RunningStock, openings: [OpeningFacts], held: [Int],
    baseWeight: Int
  ) {
    self.rule = rule
    self.stock = stock.counted(by: rule)
    whole = stock.whole(of: rule)
    unknown = stock.unknown(to: rule)
    let percent = Int64(rule.minimum ?? 0)
    let step = openings.map { opening -> Int64 in
      let isCounted = rule.counts(opening.record.type, at: opening.company.sector)
      guard rule.isShare else { return isCounted ? 1 : 0 }
      let isPart = rule.shareOf.contains(opening.record.type)
      return (isCounted ? 100 : 0) - (isPart ? percent : 0)
    }
    self.step = step
    let base =
      (rule.isShare ? 100 * Int64(self.stock) - percent * Int64(whole) : Int64(self.stock))
      + held.reduce(0) { $0 + step[$1] }
    least = rule.minimum.map { (rule.isShare ? 0 : Int64($0)) - base }
    most = rule.maximum.map { Int64($0) - base }
    price = Int64(rule.points * baseWeight) / (rule.isShare ? 100 : 1)
  }

  /// What a sum of new placements is worth, in the solver's units; nothing new is worth 0.
  func value(_ sum: Int64) -> Int64 { cost(0) - cost(sum) }

  /// The most that a sum can be worth beyond `slope` for each unit of it.
  ///
  /// This is what turns the value of a week under prices into a bound on every week: the value of a
  /// sum is at most `slope · sum + rest(slope)`.
  ///
  /// - Precondition: `slope` lies in ``slopes``.
  func rest(_ slope: Int64) -> Int64 {
    precondition(slopes.contains(slope), "Slope \(slope) is not in \(slopes).")
    if slope > 0 { return cost(0) - slope * (least ?? 0) }
    if slope < 0 { return cost(0) - slope * (most ?? 0) }
    return cost(0)
  }

  /// What one more unit of the sum can be worth.
  var slopes: ClosedRange<Int64> { (most == nil ? 0 : -price)...(least == nil ? 0 : price) }

  /// Whether a sum is where the value touches the line of a slope: it is then worth exactly
  /// `slope · sum + rest(slope)`.
  func isSettled(_ sum: Int64, at slope: Int64) -> Bool { value(sum) == slope * sum + rest(slope) }

  /// Whether a greater sum would gain more than the slope takes for it.
  func isShort(_ sum: Int64, at slope: Int64) -> Bool { value(sum + 1) - value(sum) > slope }

  /// What one placement can move at most, in the solver's units.
  var reach: Int64 { price * (step.map(abs).max() ?? 0) }

  /// What it costs to be short of the range, or beyond it.
  private func cost(_ sum: Int64) -> Int64 {
    price * (max(0, (least ?? sum) - sum) + max(0, sum - (most ?? sum)))
  }
}
