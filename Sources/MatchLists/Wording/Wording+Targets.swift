import JobCentre
import Matching

extension Wording {
  /// The targets of the year and its mentor hours with what runs, what the week adds and what is left;
  /// `nil` when the municipality has none.
  func targetNotes(_ plan: Plan) -> TargetNotes? {
    guard let year = plan.targets.first?.rule.year ?? plan.mentorHours.first?.rule.year else {
      return nil
    }
    let unknown = plan.targets.map(\.unknown).max() ?? 0
    var notes = plan.targets.map(note) + plan.mentorHours.map(note)
    if unknown > 0 {
      notes.append(
        "\(Danish.count(unknown, "løbende forløb", "løbende forløb")) uden kendt arbejdsgiver "
          + "er kun talt med, hvor målet gælder alle arbejdsgivere.")
    }
    notes.append(
      plan.proof.gap == 0
        ? "Ingen plan kommer bedre ud, når måltallene regnes med (bevist)."
        : "Planen er højst \(Danish.grouped(plan.proof.gap)) fra den bedste, når måltallene "
          + "regnes med (af \(Danish.grouped(plan.proof.objective))).")
    return TargetNotes(
      heading: plan.targets.isEmpty
        ? "Årets mentortimer \(year)" : "Årets måltal \(year): løbende forløb", notes: notes)
  }

  /// `virksomhedspraktik, privat: mål 200–220 · løber 34 · ugens forslag 21 · mangler 145`.
  private func note(_ target: TargetOutcome) -> String {
    let rule = target.rule
    var parts =
      rule.isShare
      ? [
        "\(rule.title): mål mindst \(rule.minimum ?? 0) pct.",
        "løber \(share(target.stock, of: target.whole))",
        "med ugens forslag "
          + share(target.stock + target.proposed, of: target.whole + target.proposedWhole),
      ]
      : [
        "\(rule.title): mål \(range(rule))", "løber \(target.stock)",
        "ugens forslag \(target.proposed)",
      ]
    if target.lacking > 0 { parts.append("mangler \(target.lacking)") }
    if target.beyond > 0 { parts.append("\(target.beyond) over målet") }
    if target.lacking == 0 && target.beyond == 0 { parts.append("nået") }
    return parts.joined(separator: " · ") + (rule.isVerified ? "" : " \(Self.unverified)")
  }

  /// `mentorkorps: 120 t/uge · løbende forløb bruger 84 · ugens forslag 12 · 24 ledige`.
  private func note(_ hours: MentorOutcome) -> String {
    let left =
      hours.beyond > 0
      ? "\(Danish.hours(hours.beyond)) for mange" : "\(Danish.hours(hours.free)) ledige"
    return [
      "\(hours.rule.title): \(Danish.hours(hours.rule.minutesPerWeek)) t/uge",
      "løbende forløb bruger \(Danish.hours(hours.running))",
      "ugens forslag \(Danish.hours(hours.proposed))", left,
    ].joined(separator: " · ") + (hours.rule.isVerified ? "" : " \(Self.unverified)")
  }

  /// `200–220`, `mindst 200`, `højst 220`, `100`.
  private func range(_ rule: RuleBook.TargetRule) -> String {
    switch (rule.minimum, rule.maximum) {
    case (let least?, let most?): least == most ? "\(least)" : "\(least)–\(most)"
    case (let least?, nil): "mindst \(least)"
    case (nil, let most?): "højst \(most)"
    case (nil, nil): ""
    }
  }

  /// `63 pct. (55 af 78)`, rounded down so that no share is called reached before it is.
  func share(_ count: Int, of whole: Int) -> String {
    whole == 0 ? "0 af 0" : "\(count * 100 / whole) pct. (\(count) af \(whole))"
  }
}
