package import JobCentre

/// A citizen without a placement, and what stands in the way.
package struct Unplaced: Hashable, Sendable {
  /// Whom.
  package var citizen: CitizenID
  /// A duty that falls due within the horizon.
  package var duty: Duty?
  /// Places by the first thing in the way, in the order of ``Obstacle``; together all places.
  package var tally: [ObstacleCount]
  /// Places looked at.
  package var places: Int
  /// Openings that pass but went to others, best first, at most three.
  package var passedOver: [PassedOver]
  /// Openings the citizen is a reserve at.
  package var reserveAt: [OpeningID]
  /// The single change at an opening that would gain the plan most.
  package var fix: NearestFix?
}

/// An opening that passes for an unplaced citizen but went to others.
package struct PassedOver: Hashable, Sendable {
  /// Which.
  package var opening: OpeningID
  /// The citizen's fit there.
  package var fit: Int
  /// Why the others went first.
  package var reason: Reason

  /// Why the others went first.
  package enum Reason: Hashable, Sendable {
    /// One of them has a duty due on this day.
    case duty(due: Day)
    /// They give the plan more value.
    case value
    /// The site's ratio is used up.
    case ratio
    /// The site takes no more this week.
    case siteLimit
    /// The company takes no more this week, or may not be asked for more.
    case companyLimit
    /// A target of the year is passed, and another placement would cost more than it is worth.
    case target
    /// The mentor hours are drawn, and this citizen's would cost more than the placement is worth.
    case mentorHours
  }
}

/// What stands between a citizen and a place, in the order a reader wants it.
package enum Obstacle: Hashable, Sendable {
  /// No goal shares a digit with the occupation.
  case otherOccupation
  /// The first closed gate. It may be one that tells of health: whoever shows a count says it so
  /// that it does not (RD-10).
  case gate(Gate)
  /// The fit is below the floor.
  case weakMatch
  /// It passes, but went to others.
  case taken
}

/// How many places have one obstacle.
package struct ObstacleCount: Hashable, Sendable {
  /// The obstacle.
  package var obstacle: Obstacle
  /// Places, not openings.
  package var places: Int
}

/// The single gate at one opening that, if the company changed it, would gain the plan most.
package struct NearestFix: Hashable, Sendable {
  /// Which opening.
  package var opening: OpeningID
  /// Which gate; never health, childcare, transport or a no.
  package var gate: Gate
  /// Duties the plan would discharge more.
  package var duties: Int
  /// Weighted points the plan would gain beside them.
  package var points: Int64
  /// Whether the source of the rule that closes the gate has been read.
  package var isVerified: Bool
}

/// A citizen exempt from offers.
package struct Exempt: Hashable, Sendable {
  /// Whom.
  package var citizen: CitizenID
  /// Until and with this day.
  package var until: Day
}

/// A record that lacks what matching needs: set aside, reported, and it stops nothing (PR-29).
package struct IncompleteRecord: Hashable, Sendable {
  /// Which record.
  package var record: Record
  /// What it lacks.
  package var missing: [MissingInformation]

  /// Which record.
  package enum Record: Hashable, Sendable {
    /// A citizen, sent to the caseworker.
    case citizen(CitizenID, caseworker: StaffID)
    /// An opening, sent to the consultant.
    case opening(OpeningID, consultant: StaffID)
  }
}

/// What became of an opening.
package struct OpeningOutcome: Hashable, Sendable {
  /// Which.
  package var opening: OpeningID
  /// Places filled by proposals.
  package var placed: Int
  /// Unplaced citizens who pass here, above the floor: whom one more place could help.
  package var waiting: Int
  /// The gain of one more place here.
  ///
  /// Exact under the counts that stand for the ratios; where a site's places weigh differently in
  /// its ratio, nothing is promised there. Where it moves a target of the year, a week so much better is
  /// known, and a still better one may be.
  package var oneMore: Gain
}

/// What became of a site's ratio.
package struct SiteOutcome: Hashable, Sendable {
  /// Which.
  package var site: PNumber
  /// Full-time persons the ratio allows.
  package var quota: Int
  /// Supported now, in hundredths of a full-time person.
  package var supportedCentiFTE: Int
  /// Proposed this week, in hundredths of a full-time person, rounded up.
  package var proposedCentiFTE: Int
  /// Unplaced citizens who pass, above the floor, where places that count in the ratio stand free.
  package var waiting: Int
  /// The gain of one more person in the ratio; `nil` where none is promised, because nothing here
  /// counts in it or the places weigh differently.
  package var oneMore: Gain?
}

/// Different suggestions for one citizen, down the ladder (PR-14).
package struct CitizenSuggestions: Sendable {
  /// Whom.
  package var citizen: CitizenID
  /// The primary first, then reserves, then others that pass; unlike in occupation or company.
  package var suggestions: [Suggestion]

  /// One suggestion.
  package struct Suggestion: Sendable {
    /// Where.
    package var opening: OpeningID
    /// As what.
    package var role: Role
    /// How well, and why.
    package var assessment: Assessment
  }

  /// As what an opening is suggested.
  package enum Role: String, Sendable {
    case primary
    case reserve
    case possible
  }
}
