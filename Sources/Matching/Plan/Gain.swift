/// What a change would gain the plan: duties first, then weighted points beside them.
package struct Gain: Hashable, Sendable, Comparable {
  /// Duties discharged more.
  package var duties: Int
  /// Weighted points beside those duties; below 0 where duties are paid for with fit.
  package var points: Int64

  /// A gain of duties, and of points beside them.
  package init(duties: Int, points: Int64) {
    self.duties = duties
    self.points = points
  }

  /// Nothing.
  package static let none = Gain(duties: 0, points: 0)

  /// Whether a plan is better for it.
  package var isPositive: Bool { self > .none }

  /// Duties before points.
  package static func < (left: Gain, right: Gain) -> Bool {
    (left.duties, left.points) < (right.duties, right.points)
  }
}
