package import JobCentre

/// What became of a limit on a week's new placements at a site or a company (PR-39).
package struct LimitOutcome: Hashable, Sendable {
  /// Whose placements it limits.
  package var holder: Holder
  /// New placements it allows in the week.
  package var most: Int
  /// Whose word it is.
  package var setBy: Author
  /// New placements proposed or held.
  package var placed: Int
  /// Unplaced citizens who pass, above the floor, where places stand free below the limit: whom one
  /// more could help.
  package var waiting: Int
  /// The gain of one more below the limit; `nil` where a site's places weigh differently in its ratio,
  /// so that none is promised.
  package var oneMore: Gain?

  /// Whose placements a limit counts.
  package enum Holder: Hashable, Sendable {
    /// All of a company's sites together.
    case company(CVRNumber)
    /// One site's.
    case site(PNumber)
  }

  /// Whose word a limit is.
  package enum Author: String, Sendable {
    /// The company has said so, and may be asked.
    case company
    /// The municipality has decided so for all; to ask the company would be of no use.
    case municipality
  }
}
