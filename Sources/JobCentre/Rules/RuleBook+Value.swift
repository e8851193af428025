extension RuleBook {
  /// How fit is counted, 0–1000.
  package struct FitRule: Rule {
    /// Points for the goal, the largest part.
    package var goal: Int
    /// Points for competences.
    package var competences: Int
    /// Points for hours near the wish.
    package var hours: Int
    /// Points for a short way.
    package var distance: Int
    /// Points for ordinary employment expected afterwards.
    package var prospect: Int
    /// Thousandths of `goal` by rank A, B, C and by digits shared, 4, 3, 2, 1, 0.
    package var goalScale: [[Int]]
    /// Thousandths of `goal` added when the company is the one wished for.
    package var wishedCompany: Int
    /// Thousandths of the competence part that the must-haves make up; the rest is nice-to-have.
    package var mustShare: Int
    /// Thousandths of a must-have that a short course would close.
    package var trainableShare: Int
    /// A course is short up to so many days.
    package var shortCourseDays: Int
    /// Minutes a week away from the wish at which the hours part is 0.
    package var hoursTolerance: Int
    /// A pair below this is never proposed (RD-25).
    package var floor: Int
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// Who goes first, apart from fit.
  package struct PriorityRule: Rule {
    /// Every citizen's weight before anything is added.
    package var baseWeight: Int
    /// Added when a duty falls due within the horizon.
    package var dutyWeight: Int
    /// Weeks on benefit, or since the last suggestion, for one more point of weight.
    package var waitingWeeks: Int
    /// The most that waiting adds.
    package var waitingMaximum: Int
    /// No weight is over this.
    package var maximumWeight: Int
    /// Points added to a pair at a private employer (PR-11).
    package var privatePoints: Int
    /// Points added in an occupation with a shortage (PR-19).
    package var shortagePoints: Int
    /// The occupations with a shortage.
    package var shortageOccupations: [OccupationCode]
    /// Points of each rung, lowest first; steps wider than all that lies below them (PR-23).
    package var ladder: [Int]
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// The shape of the lists.
  package struct ListRule: Rule {
    /// From this fit the words are "stærkt match".
    package var strong: Int
    /// From this fit the words are "godt match"; below, "muligt match".
    package var good: Int
    /// Reserves for each primary where the company has not said.
    package var reservesPerPrimary: Int
    /// On how many lists a citizen may be, the primary counted.
    package var listsPerCitizen: Int
    /// Suggestions shown to a caseworker for each citizen (PR-14).
    package var suggestionsPerCitizen: Int
    /// Lines on the front page.
    package var frontPageLines: Int
    /// Paper is shredded after so many days.
    package var shredAfterDays: Int
    /// Follow-up by phone after so many days, and on site after so many.
    package var followUpDays: [Int]
    /// What it rests on.
    package var source: String

    package var id: String { "" }
  }

  /// A gate as readers see it.
  package struct GateRule: Rule {
    /// Which.
    package var gate: Gate
    /// Danish, as a count reads: "14 andre tider".
    package var title: String
    /// What a company could change to open it; `nil` where nobody may ask (health, childcare,
    /// transport, a no) or nothing at the opening would help.
    package var fix: String?
    /// The row or paragraph.
    package var source: String

    package var id: String { gate.rawValue }
  }
}
