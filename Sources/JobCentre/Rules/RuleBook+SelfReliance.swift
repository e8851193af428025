// People who find work by themselves, and what a job centre offers them all the same.

extension RuleBook {
  /// Citizens to whom, beside ordinary work, no more is offered than the law's minimum (RD-35, TG-19).
  ///
  /// The minimum is an offer that discharges a duty which falls due within the horizon.
  package struct SelfRelianceRule: Rule {
    /// What names the rule.
    package var id: String
    /// Danish.
    package var title: String
    /// For these groups.
    package var groups: [TargetGroup]
    /// Only for offers that begin within so many months from the start of the benefit; `nil` for all.
    package var untilMonths: Int?
    /// Not for citizens to whom the municipality gives priority by one of these.
    package var exceptFlags: [PolicyFlag]
    /// Offers that are open to them at any time.
    package var offers: [OfferType]
    /// Any offer is open to them where ordinary work is expected to follow (RD-34).
    package var allowsProspect: Bool
    /// Who decided it, and when.
    package var decision: String
    /// The row.
    package var source: String
    /// Whether the source has been read.
    package var isVerified: Bool
  }
}
