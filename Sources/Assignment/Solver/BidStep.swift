extension ResidualNetwork {
  /// A step for the auction that tells apart what a bidder usually has to choose between: a 32nd of
  /// the median difference between a left node's greatest and least value, at least 1.
  ///
  /// A median over left nodes, not the greatest value: with values in two tiers the lower tier must
  /// not drown in the step. Of many left nodes some thousands, evenly chosen, tell it as well as all.
  ///
  /// - Complexity: O(edges of the nodes chosen).
  func bidStep() -> Int64 {
    var spreads: [Int64] = []
    let arcs = arcs.span
    for left in stride(from: 0, to: leftCount, by: max(1, leftCount / 2048)) {
      var least = Int64.max
      var greatest: Int64 = 0
      for arc in leftStart[left]..<leftStart[left + 1] {
        let value = Int64(arcs[arc].value)
        least = min(least, value)
        greatest = max(greatest, value)
      }
      if greatest > 0 {
        spreads.append(greatest - least)
      }
    }
    spreads.sort()
    return spreads.isEmpty ? 1 : max(1, spreads[spreads.count / 2] / 32)
  }
}
