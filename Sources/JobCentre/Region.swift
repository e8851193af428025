/// All that a week's matching starts from, as plain values.
///
/// Whoever makes a region has seen to it that ids are unique, that every opening's site exists and
/// that decisions name known citizens and openings.
package struct Region: Sendable {
  /// The citizens, in the order of their files.
  package var citizens: [Citizen]
  /// The companies with their sites.
  package var companies: [Company]
  /// The openings.
  package var openings: [Opening]
  /// Earlier decisions.
  package var decisions: [Decision]

  /// A region of values that belong together.
  package init(
    citizens: [Citizen], companies: [Company], openings: [Opening], decisions: [Decision] = []
  ) {
    self.citizens = citizens
    self.companies = companies
    self.openings = openings
    self.decisions = decisions
  }
}
