/// A matching that keeps every weighted limit, and how far from the optimum it can be at most.
public struct BoundedMatching: Sendable, Equatable {
  /// The matching; its edge indices refer to the original problem, its prices to `relaxation`.
  public let matching: BMatching

  /// The problem with counts in place of weights for which `matching` is optimal, as
  /// `Certificate.verify(matching, of: relaxation)` checks.
  ///
  /// Nodes, edges and their order are those of the original problem, and its limits come first among
  /// the limits; the limits after them stand for the weighted limits.
  public let relaxation: BMatchingProblem

  /// A proven upper bound: no matching that keeps the weighted limits is worth more.
  public let bound: Int64

  /// How many problems were solved after the first.
  public let branches: Int

  /// What an optimal matching could be worth beyond this one; 0 when it is optimal.
  public var gap: Int64 { bound - matching.value }

  init(matching: BMatching, relaxation: BMatchingProblem, bound: Int64, branches: Int) {
    self.matching = matching
    self.relaxation = relaxation
    self.bound = bound
    self.branches = branches
  }
}
