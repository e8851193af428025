/// How an optimal matching after a change of capacity differs from the one before.
///
/// Where several are optimal it is one of them, the same on every run.
public struct MatchingChange: Sendable, Equatable {
  /// What the new matching is worth beyond the old one; less than 0 where capacity was taken.
  public var worth: Int64

  /// Edges that come into use, ascending.
  public var used: [Int]

  /// Edges that fall out of use, ascending.
  public var freed: [Int]
}
