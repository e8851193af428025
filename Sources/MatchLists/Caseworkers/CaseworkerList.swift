/// What one caseworker reads: decisions to take first, then deadlines, then who has no place.
struct CaseworkerList {
  let frame: PageFrame
  let summary: [String]
  let changes: [ChangeNotes]
  /// Citizens with a proposal, the most urgent first.
  let placed: [PlacedCitizen]
  let deadlines: [DeadlineLine]
  let deadlineHeading: String
  /// Citizens without one, duties first.
  let unplaced: [UnplacedCitizen]
  let exempt: [Labelled]
  let conflicts: [ConflictLine]
  let incomplete: [Labelled]

  /// A citizen with a proposal to decide on.
  struct PlacedCitizen {
    let pair: PairWords
    let opening: String
    let terms: String
    let reply: String
    /// Other openings for the citizen to choose from (PR-14).
    let others: [String]
  }

  /// A deadline within the book's weeks.
  struct DeadlineLine {
    let citizen: String
    let deadline: String
    let status: String
  }

  /// A pair that was to be held and cannot be.
  struct ConflictLine {
    /// `Aftale, der ikke kan holdes`.
    let kind: String
    /// `B-K3W8ZN hos Eksempel Lager A/S (J-118)`.
    let pair: String
    let cause: String
  }

  /// A citizen without a place, and what stands in the way.
  struct UnplacedCitizen {
    /// `B-K3W8ZN · frist 18.12`.
    let heading: String
    let goals: String
    let tally: String
    let reserves: [String]
    let fix: [String]
    let others: [String]
  }
}
