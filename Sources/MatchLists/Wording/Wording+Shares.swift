import JobCentre
import Matching

extension Wording {
  /// The law's shares of groups, before and with the week's proposals; `nil` when there are none.
  func shareNotes(_ plan: Plan) -> TargetNotes? {
    guard !plan.shares.isEmpty else { return nil }
    let isOneHome = Set(plan.shares.map(\.municipality)).count == 1
    return TargetNotes(
      heading: "Lovens andel: første tilbud inden for fristen",
      notes: plan.shares.map { note($0, naming: !isOneHome) })
  }

  /// `dagpenge og jobparate: mindst 75 pct. · 66 pct. (120 af 180) har fået det i tide · mangler 15 ·
  /// ugens forslag 9 · mangler derefter 6`.
  private func note(_ outcome: ShareOutcome, naming isNamed: Bool) -> String {
    let rule = outcome.rule
    let home = isNamed ? "\(municipality(outcome.municipality)), " : ""
    var parts = [
      "\(home)\(rule.title): mindst \(rule.percent) pct.",
      "\(share(outcome.inTime, of: outcome.members)) har fået det i tide",
    ]
    if outcome.needed == 0 {
      parts.append("nået, så ingen enkelt frist er en pligt")
    } else {
      parts += [
        "mangler \(outcome.needed)",
        "ugens forslag \(outcome.proposed), i alt "
          + share(outcome.inTime + outcome.proposed, of: outcome.members),
        outcome.lacking == 0 ? "nået med ugens forslag" : "mangler derefter \(outcome.lacking)",
      ]
    }
    if outcome.exempt > 0 { parts.append("\(outcome.exempt) fritaget") }
    if outcome.missed > 0 { parts.append("frist overskredet for \(outcome.missed)") }
    if !outcome.isWithinReach {
      parts.append("kan ikke nås med de \(outcome.open), der har frist endnu")
    }
    return parts.joined(separator: " · ") + (rule.isVerified ? "" : " \(Self.unverified)")
  }
}
