/// Two tiers of value in one exact integer: duties first, then weighted points.
///
/// The unit of the first tier is more than twice all points of the second together. So no sum of
/// points outweighs one duty, and a difference of two plans can be read back: the points in it are
/// less than half a unit either way.
struct TwoTiers {
  /// What one duty is worth.
  let dutyValue: Int64

  /// Tiers for citizens of whom each adds at most so many points.
  ///
  /// OK because a weight is at most 10³ and its points at most some 10⁵: under 2²⁷ a citizen, so the
  /// unit of a million citizens is under 2⁴⁸. The total grows with the square of their number, and
  /// `BMatchingProblem` refuses what could pass its bound.
  init(mostPointsByCitizen: some Sequence<Int>) {
    dutyValue = 1 + 2 * mostPointsByCitizen.reduce(Int64(0)) { $0 + Int64($1) }
  }

  /// The value of a pair.
  func value(of worth: Assessor.Worth) -> Int64 {
    (worth.dischargesDuty ? dutyValue : 0) + Int64(worth.value)
  }

  /// A difference of values as people read it.
  func gain(_ value: Int64) -> Gain {
    let (duties, points) = split(value)
    return Gain(duties: duties, points: points)
  }

  /// The duties and points in a value or a difference of values.
  func split(_ value: Int64) -> (duties: Int, points: Int64) {
    let half = dutyValue / 2
    let duties = value >= 0 ? (value + half) / dutyValue : -((-value + half) / dutyValue)
    return (Int(duties), value - duties * dutyValue)
  }
}
