import JobCentre

/// An opening as gates and fit read it.
struct OpeningFacts {
  /// The record itself.
  let record: Opening
  let company: Company
  let site: Site
  /// The statute in force on the day it starts, a place in ``CompiledRegion/statutes``.
  let statute: Int
  /// The rule of its type.
  let rule: RuleBook.OfferTypeRule
  /// Number of its type, a column of the matrix.
  let type: Int
  let digits: OccupationDigits
  /// Where the way ends.
  let position: GridPoint
  /// Only the municipality is known.
  let isPositionRough: Bool
  let must: CodeSet
  let nice: CodeSet
  let mustCount: Int
  let niceCount: Int
  let demands: CodeSet
  /// Certificates asked for, with the course that would give each before the start.
  let certificates: [Asked]
  let drivingLicences: [Asked]
  /// Whether the length is lawful, by row of the matrix.
  let lawfulLength: [Statute.LawfulLength]
  /// Whether the sources of the rules that decide so have been read, by row of the matrix.
  let isLengthVerified: [Bool]
  /// Indices of the rules on prior benefit that hold for this type and employer.
  let priorBenefitRules: [Int]
  /// Points for employer, shortage and rung.
  let points: Int
  let isShortage: Bool

  /// A certificate or licence asked for.
  struct Asked {
    let code: CompetenceCode
    let number: Int
    /// A course that ends before the opening starts.
    let course: Competence.Course?
    /// Whether a course gives it at all, in time or not.
    let isTaught: Bool
  }

  /// The fewest paid and unpaid minutes a week together.
  var minimumMinutes: Int { record.hours.minimum + smallJobMinutes }
  /// Paid minutes beside a praktik.
  var smallJobMinutes: Int { record.smallJob?.minutes ?? 0 }
}
