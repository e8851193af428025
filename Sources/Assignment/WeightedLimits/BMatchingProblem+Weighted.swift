extension BMatchingProblem {
  /// A matching of greatest value that also keeps limits on sums of weights.
  ///
  /// Where all weights of a weighted limit are equal it is a limit on counts and costs nothing extra.
  /// Where they differ, the weights are relaxed to nested limits on counts (`CountRelaxation`), and
  /// if the answer weighs too much somewhere, the search branches there (`BranchSearch`). With this
  /// the problem is a multiple knapsack in general, so no bound on the time is known; the budget
  /// gives one, and `gap` says what it cost.
  ///
  /// - Parameters:
  ///   - weightedLimits: each right node in at most one; all right nodes of one with the same
  ///     `limitOfRight`.
  ///   - branchBudget: the most problems to solve after the first, not counting more than it takes to
  ///     find a first matching that keeps the limits.
  /// - Returns: a matching that keeps every limit, and a proven bound. Deterministic.
  /// - Throws: the first fault found in the weighted limits.
  /// - Complexity: one `solved()`, then for each branch O(edges) and a few shortest-path searches.
  ///
  /// Source: A. H. Land, A. G. Doig, *An automatic method of solving discrete programming problems*,
  /// Econometrica 28 (1960) 497–520, doi:10.2307/1910129.
  public func solved(
    under weightedLimits: [WeightedLimit], branchBudget: Int = 200
  ) throws(ProblemError) -> BoundedMatching {
    let relaxation = try CountRelaxation(self, weightedLimits)
    let root = try relaxation.relaxed(in: relaxation.widestBox)
    var search = BranchSearch(relaxation, root: root, root.solved())
    search.run(budget: branchBudget)
    return try search.result()
  }
}
