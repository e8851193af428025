package import JobCentre

/// The week's plan: who is proposed where, what stands in the way of the others, and the proof.
///
/// Everything is named by id and sorted by id, so that a plan does not depend on the order of its
/// input. It proposes; a caseworker decides.
package struct Plan: Sendable {
  /// What the plan was made from.
  package var run: RunRecord
  /// Primary placements, by opening and citizen.
  package var proposals: [Proposal]
  /// Reserves, by opening and rank.
  package var reserves: [Reserve]
  /// Citizens without a placement, by id.
  package var unplaced: [Unplaced]
  /// Citizens exempt from offers, by id.
  package var exempt: [Exempt]
  /// Records that lack what matching needs, citizens before openings, by id.
  package var incomplete: [IncompleteRecord]
  /// Citizens who are matched although something is not known, which closes a gate to them or weighs
  /// nothing, by id.
  package var lacking: [IncompleteRecord]
  /// What became of each opening, by id.
  package var openings: [OpeningOutcome]
  /// What became of each site that has openings, by P-number.
  package var sites: [SiteOutcome]
  /// The law's shares of groups, by municipality, then in the order of its book.
  package var shares: [ShareOutcome]
  /// What became of each limit on new placements, companies by CVR number before sites by P-number.
  package var limits: [LimitOutcome]
  /// The targets of the year, in the order of the book.
  package var targets: [TargetOutcome]
  /// The mentor hours of the year, in the order of the book.
  package var mentorHours: [MentorOutcome]
  /// Suggestions for each citizen that has any, by id (PR-14).
  package var suggestions: [CitizenSuggestions]
  /// Agreed or published pairs that cannot be held any more, by citizen.
  package var conflicts: [Conflict]
  /// What is different from an earlier plan, when made from one.
  package var changes: Changes?
  /// What proves the plan.
  package var proof: Proof
}

/// What a plan was made from: enough to make it again.
package struct RunRecord: Hashable, Sendable {
  /// The week of the lists.
  package var week: ISOWeek
  /// The day the rules are read on.
  package var date: Day
  /// The rule book's name and edition.
  package var bookID: String
  /// Its edition.
  package var bookEdition: String
  /// Its title, in Danish.
  package var bookTitle: String
  /// A fingerprint of all that the book says that day.
  package var bookFingerprint: String
  /// Whether the book is a draft, which the lists say.
  package var isDraft = false
  /// The books of openings that begin while another book holds; they decide what those may be.
  package var startBooks: [StartBook] = []
  /// The books of municipalities with rules of their own, for their citizens.
  package var homeBooks: [HomeBook] = []
  /// A fingerprint of the region's records, the same in whatever order they come.
  package var inputFingerprint: String
  /// The program's version.
  package var programVersion: String

  /// A book that openings begin under.
  package struct StartBook: Hashable, Sendable {
    /// The first day it holds.
    package var from: Day
    /// Its name.
    package var id: String
    /// Its edition.
    package var edition: String
    /// A fingerprint of all that it says.
    package var fingerprint: String
    /// Whether it is a draft.
    package var isDraft: Bool

    /// A book that openings begin under.
    package init(
      from: Day, id: String, edition: String, fingerprint: String, isDraft: Bool = false
    ) {
      self.from = from
      self.id = id
      self.edition = edition
      self.fingerprint = fingerprint
      self.isDraft = isDraft
    }
  }

  /// The book of a municipality's citizens, where it is not the list's.
  package struct HomeBook: Hashable, Sendable {
    /// Whose.
    package var municipality: MunicipalityCode
    /// The first day it holds of those that decide here.
    package var from: Day
    /// Its edition: the book's, with those of the municipality's own rules.
    package var edition: String
    /// A fingerprint of all that it says.
    package var fingerprint: String
    /// Whether the book below the municipality's own rules is a draft.
    package var isDraft: Bool

    /// The book of a municipality's citizens.
    package init(
      municipality: MunicipalityCode, from: Day, edition: String, fingerprint: String,
      isDraft: Bool = false
    ) {
      self.isDraft = isDraft
      self.municipality = municipality
      self.from = from
      self.edition = edition
      self.fingerprint = fingerprint
    }
  }

  /// What a plan was made from.
  package init(
    week: ISOWeek, date: Day, bookID: String, bookEdition: String, bookTitle: String,
    bookFingerprint: String, inputFingerprint: String, programVersion: String
  ) {
    self.week = week
    self.date = date
    self.bookID = bookID
    self.bookEdition = bookEdition
    self.bookTitle = bookTitle
    self.bookFingerprint = bookFingerprint
    self.inputFingerprint = inputFingerprint
    self.programVersion = programVersion
  }
}

/// A proposed placement.
package struct Proposal: Sendable {
  /// Whom.
  package var citizen: CitizenID
  /// Where.
  package var opening: OpeningID
  /// How well, and why.
  package var assessment: Assessment
  /// Whether the pair was held fixed, and why.
  package var pin: Pin?

  /// Why a pair was held fixed.
  package enum Pin: String, Sendable {
    /// Somebody has said yes to it.
    case agreed
    /// It stands in the plan this one continues.
    case published
  }
}

/// A reserve: steps in only for a refused primary of that opening, and only while unplaced.
package struct Reserve: Sendable {
  /// Whom.
  package var citizen: CitizenID
  /// Where.
  package var opening: OpeningID
  /// 1 is asked first.
  package var rank: Int
  /// How well, and why.
  package var assessment: Assessment
}

/// What is different from an earlier plan.
package struct Changes: Sendable {
  /// The earlier plan's week and day.
  package var since: Day
  /// Pairs that are new.
  package var added: [Pair]
  /// Pairs that are gone.
  package var removed: [Pair]
  /// How many pairs stand.
  package var kept: Int

  /// A citizen and an opening.
  package struct Pair: Hashable, Sendable {
    /// Whom.
    package var citizen: CitizenID
    /// Where.
    package var opening: OpeningID

    /// A citizen and an opening.
    package init(citizen: CitizenID, opening: OpeningID) {
      self.citizen = citizen
      self.opening = opening
    }
  }
}

/// An agreed or published pair that cannot be held any more.
package struct Conflict: Hashable, Sendable {
  /// Whom.
  package var citizen: CitizenID
  /// Where; the opening may be gone from the region.
  package var opening: OpeningID
  /// Why it was to be held.
  package var pin: Proposal.Pin
  /// Why it cannot be.
  package var cause: Cause

  /// Why a pair cannot be held.
  package enum Cause: Hashable, Sendable {
    /// The opening is gone or incomplete.
    case openingGone
    /// The citizen is gone or incomplete.
    case citizenGone
    /// Gates that are closed now.
    case gates([Gate])
    /// No place is left at the opening or its site.
    case noPlace
    /// The citizen is held elsewhere already.
    case placedElsewhere
  }
}

/// What proves the plan.
package struct Proof: Hashable, Sendable {
  /// Statutory duties that the plan discharges.
  package var duties: Int
  /// The total value of the plan under both tiers, in the solver's units; coming nearer to targets of
  /// the year is part of it.
  package var objective: Int64
  /// The value of the dual prices, targets of the year included: equal to ``objective`` when the
  /// gap is 0.
  package var dualObjective: Int64
  /// A proven bound that no plan exceeds.
  package var bound: Int64
  /// The value of one duty in the solver's units, above all weighted fit together.
  package var dutyValue: Int64
  /// Pairs of citizens and openings that were looked at.
  package var pairs: Int
  /// Pairs above the floor that passed every gate.
  package var candidates: Int
  /// Branches solved for the ratio of sites with places of unlike hours.
  package var branches: Int

  /// How far the plan may be from the best one; 0 on any ordinary week.
  package var gap: Int64 { bound - objective }
}
