import JobCentre
import Matching

/// Deadlines in words.
extension Wording {
  /// Marks a rule whose source nobody has read yet.
  static let unverified = "(\(unread))"
  /// The same inside other brackets.
  static let unread = "regel ikke efterprøvet"

  /// `skal starte senest 11.12 (18 dage)`, and whether this placement meets it.
  func deadline(_ assessment: Assessment) -> String {
    guard let duty = assessment.duty else {
      // Where the law asks for a share, a deadline may stand that is nobody's duty any more.
      let what = book.dutyShares.isEmpty ? "ingen" : "ingen pligt"
      return "\(what) inden for \(book.deadlines.terms.horizonWeeks) uger"
    }
    let words = deadline(duty)
    return assessment.dischargesDuty ? words : "\(words); denne plads opfylder den ikke"
  }

  /// `skal starte senest 11.12 (18 dage)`, `overskredet 4.11 (19 dage siden)`.
  func deadline(_ duty: Duty) -> String {
    let words: String
    if duty.isOverdue {
      words = "overskredet \(date(duty.due)) (\(days(run.date - duty.due)) siden)"
    } else {
      words = "skal starte senest \(date(duty.due)) (\(days(duty.due - run.date)))"
    }
    return duty.isVerified ? words : "\(words) \(Self.unverified)"
  }

  /// `gerne før 11.12 (18 dage)`: what should begin early and is no duty.
  func early(_ action: EarlyActionClock.EarlyAction) -> String {
    let words = "gerne før \(date(action.before)) (\(days(action.before - run.date)))"
    return action.rule.isVerified ? words : "\(words) \(Self.unverified)"
  }

  /// `frist 11.12`, as it stands in a heading.
  func shortDeadline(_ duty: Duty) -> String {
    let mark = duty.isVerified ? "" : " \(Self.unverified)"
    return "frist \(date(duty.due))\(duty.isOverdue ? ", overskredet" : "")\(mark)"
  }

  /// `frist 11.12`, `frist overskredet`: the first of several.
  func duties(first: Day) -> String {
    first < run.date ? "frist overskredet" : "frist \(date(first))"
  }

  private func days(_ number: Int) -> String {
    number == 0 ? "i dag" : Danish.count(number, "dag", "dage")
  }
}
