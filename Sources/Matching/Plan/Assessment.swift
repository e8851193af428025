package import JobCentre

/// What is known about a pair that passes every gate: fit, priority, way and dates.
package struct Assessment: Hashable, Sendable {
  /// How well the two fit.
  package var fit: Fit
  /// Who goes first, apart from fit.
  package var priority: Priority
  /// The way to work.
  package var travel: Travel
  /// What the citizen lacks of what the opening asks for.
  package var missing: [MissingCompetence]
  /// Minutes a week the citizen would work, within the opening's hours.
  package var weeklyMinutes: Int
  /// First day.
  package var start: Day
  /// Last day; `nil` when it has no end.
  package var end: Day?
  /// Whether the sources of the rules that give the offer to the citizen have been read: on the group,
  /// and on how long on benefit before it.
  package var isOfferVerified: Bool
  /// Whether the sources of the rules on how long it may last have been read.
  package var isLengthVerified: Bool
  /// The citizen's duty, when one falls due within the horizon.
  package var duty: Duty?
  /// Whether this pair discharges it.
  package var dischargesDuty: Bool
}

/// How well two fit, in points that add up to 0–1000; the rule book says how many each part has.
package struct Fit: Hashable, Sendable {
  /// Points for the goal.
  package var goal: Int
  /// Points for competences.
  package var competences: Int
  /// Points for hours near the wish.
  package var hours: Int
  /// Points for a short way.
  package var distance: Int
  /// Points for ordinary employment expected afterwards.
  package var prospect: Int
  /// The goal that gave the points; `nil` when none shares a digit with the opening.
  package var goalRank: JobGoal.Rank?
  /// Digits that the goal's code and the opening's share, 0–4.
  package var sharedDigits: Int
  /// The company is the one the citizen wishes for.
  package var isWishedCompany: Bool
  /// Must-haves the citizen has.
  package var mustHeld: Int
  /// Must-haves asked for.
  package var mustCount: Int
  /// Nice-to-haves the citizen has.
  package var niceHeld: Int
  /// Nice-to-haves asked for.
  package var niceCount: Int

  /// 0–1000.
  package var total: Int { goal + competences + hours + distance + prospect }
}

/// Who goes first, apart from fit.
package struct Priority: Hashable, Sendable {
  /// The citizen's weight: base, duty, policy flags and waiting, bounded.
  package var weight: Int
  /// The policy flags that count in it.
  package var flags: [PolicyFlag]
  /// Points of weight for waiting.
  package var waiting: Int
  /// The employer is private (PR-11).
  package var isPrivate: Bool
  /// The occupation has a shortage (PR-19).
  package var isShortage: Bool
  /// Points for the two above and for the rung of the ladder (PR-23).
  package var points: Int
}

/// The way to work: an estimate, since there is no timetable in the program.
package struct Travel: Hashable, Sendable {
  /// The straight distance in metres.
  package var metres: Int
  /// Estimated minutes one way.
  package var minutes: Int
  /// The citizen's own limit, minutes one way.
  package var limit: Int
  /// By what.
  package var means: Transport.Means
  /// Only the municipality is known of one end.
  package var isRough: Bool
  /// Whether the limit that decides has been read: the citizen's own needs no source, the law's does
  /// where it allows less.
  package var isLimitVerified = true
}

/// A competence, certificate or licence that the citizen lacks.
package struct MissingCompetence: Hashable, Sendable {
  /// Which.
  package var code: CompetenceCode
  /// Asked for as a must.
  package var isMust: Bool
  /// A course short enough to close the gap; for certificates, before the start.
  package var course: Competence.Course?
}

/// A statutory duty to give a citizen an offer.
package struct Duty: Hashable, Sendable {
  /// The last day on which an offer may start.
  package var due: Day
  /// Whether that day has passed.
  package var isOverdue: Bool
  /// The paragraph.
  package var source: String
  /// Whether the paragraph has been read.
  package var isVerified: Bool
}
