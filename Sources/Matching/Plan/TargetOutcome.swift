package import JobCentre

/// How the week stands to a target of the year.
package struct TargetOutcome: Hashable, Sendable {
  /// The target.
  package var rule: RuleBook.TargetRule
  /// Placements that run and are counted.
  package var stock: Int
  /// Offers that run and are what it is a share of; 0 where it is none.
  package var whole: Int
  /// Offers that run at employers that are not known, and so are counted for none.
  package var unknown: Int
  /// New placements proposed that are counted.
  package var proposed: Int
  /// New placements proposed that are part of what it is a share of.
  package var proposedWhole: Int

  /// Placements still lacking with what runs and what is proposed; for a share, those at which it
  /// would be reached if they were all counted.
  package var lacking: Int {
    guard let minimum = rule.minimum else { return 0 }
    let counted = stock + proposed
    guard rule.isShare else { return max(0, minimum - counted) }
    let short = minimum * (whole + proposedWhole) - 100 * counted
    // One more counted placement adds 100 less the share.
    return max(0, short + 99 - minimum) / (100 - minimum)
  }

  /// Placements beyond the target with what runs and what is proposed.
  package var beyond: Int { max(0, stock + proposed - (rule.maximum ?? Int.max)) }
}
