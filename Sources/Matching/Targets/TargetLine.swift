import JobCentre

/// A target of the year as the solver sees it: a sum over the week's new placements, the range in
/// which the sum is best, and what each unit outside the range costs.
///
/// What a sum is worth is concave in it, with whole slopes.
struct TargetLine {
  /// What its units are.
  enum Kind {
    /// Placements, or hundredths of them for a share.
    case placements
    /// Minutes a week of mentors.
    case mentorMinutes
  }

  let kind: Kind
  /// What one placement adds to the sum.
  let steps: TargetSteps
  /// The least sum of new placements that reaches the target; `nil` for none.
  let least: Int64?
  /// The greatest sum that does not pass it; `nil` for none.
  let most: Int64?
  /// What one unit of the sum outside the range costs, in the solver's units.
  let price: Int64

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
  var reach: Int64 { price * steps.widest }

  /// What it costs to be short of the range, or beyond it.
  private func cost(_ sum: Int64) -> Int64 {
    price * (max(0, (least ?? sum) - sum) + max(0, sum - (most ?? sum)))
  }
}
