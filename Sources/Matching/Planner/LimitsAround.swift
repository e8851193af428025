import Assignment

extension BMatchingProblem {
  /// The limits around a right node, innermost first.
  func limits(around right: Int) -> some Sequence<Int> {
    sequence(state: limitOfRight[right]) { [limits] next in
      guard next >= 0 else { return nil }
      let limit = Int(next)
      next = limits[limit].parent
      return limit
    }
  }
}
