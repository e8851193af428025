internal import FitKernel
import JobCentre

/// The citizens of a region as columns, in the order of their first goal and of their homes.
///
/// Citizens who are not ready for a company or have no goal have no line.
struct CitizenColumns {
  let lines: [Line]
  /// The goals of all, by line.
  let goals: [Goal]
  /// The conditions that each does not meet, by line.
  let lacks: [UInt32]
  /// The competences that each holds, as bits, by line.
  let competences: [UInt64]
  /// Words of competences of a line.
  let competenceWords: Int
  /// Until when each kind of approval stands, by line; `Int32.min` without it.
  let approvals: [Int32]
  /// From when each rule on prior benefit is met, by line; `Int32.min` where it does not concern.
  let priorBenefit: [Int32]
  /// What each type must be to discharge a duty, for lines that have one.
  let duties: [Discharge]

  /// A citizen.
  struct Line {
    /// Place in the compiled region.
    let place: Int32
    /// What the kernel reads of the citizen; the goal and the least fit are left open.
    let kernel: fit_citizen
    let goals: Range<Int32>
    let weight: Int32
    /// Number of the class: see ``OfferKinds``.
    let standing: Int32
    /// Number of the municipality.
    let municipality: Int32
    /// Number of the last employer; −1 when it has no openings.
    let lastEmployer: Int32
    /// Minutes a week in another job.
    let existing: Int32
    /// The first day on which an opening may start.
    let earliest: Int32
    /// Where the duty's discharges begin; −1 without a duty.
    let duty: Int32
    /// Whether somebody has said no to some pair of the citizen.
    let isBarred: Bool
    /// Whether some rule concerns the citizen that few meet: each pair is asked of ``Gatekeeper``.
    let isUnusual: Bool
  }

  /// A goal with its shares, in thousandths.
  struct Goal {
    let digits: OccupationDigits
    /// 0, 1, 2 for A, B, C.
    let row: Int32
    /// Number of the wished company; −1 without one, or when it has no openings.
    let company: Int32
  }

  /// What an opening of a type must be to discharge a duty.
  struct Discharge {
    /// `Int32.min` when none does.
    let latestStart: Int32
    let minimumWeeks: Int32
  }
}
