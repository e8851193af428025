import JobCentre
import Matching

/// The week in a few lines.
struct TerminalSummary {
  let week: WeekIndex
  let words: Wording

  /// What the run came to, and how many files of each kind were made of it.
  func text(consultants: Int, companies: Int, caseworkers: Int, citizenFiles: Int) -> String {
    let plan = week.plan
    let (citizens, openings) = plan.incompleteCounts
    var lines = [
      "\(words.weekLine) · \(words.bookLine)",
      "",
      line("Med forslag", plan.proposals.count, note: offers()),
      line("Frister opfyldt", plan.proof.duties, note: "af \(Danish.grouped(Int64(duties)))"),
      line("Reserver", plan.reserves.count),
      line("Uden plads", plan.unplaced.count),
      line("Fritaget", plan.exempt.count),
      line(
        "Mangler oplysninger", citizens + openings,
        note: "\(words.citizens(citizens)), \(Danish.count(openings, "åbning", "åbninger"))"),
      line("Aftaler, der ikke kan holdes", plan.conflicts.count { $0.pin == .agreed }),
      line("Forslag, der er faldet væk", plan.conflicts.count { $0.pin == .published }),
    ]
    if let changes = plan.changes {
      lines.append(
        line(
          "Ændringer siden \(words.short(changes.since))",
          changes.added.count + changes.removed.count,
          note: "\(changes.added.count) nye, \(changes.removed.count) udgået, "
            + "\(changes.kept) står"))
    }
    let files =
      "Filer: plan.json; \(consultants) konsulenter og \(caseworkers) sagsbehandlere "
      + "(HTML og CSV); \(companies) virksomheder; borgerark hos \(citizenFiles) sagsbehandlere"
    let targets = [words.shareNotes(plan), words.targetNotes(plan)].compactMap(\.self)
      .flatMap { ["", $0.heading] + $0.notes.map { "  " + $0 } }
    return (lines + targets + ["", proof, files, ""]).joined(separator: "\n")
  }

  /// Duties that fall due within the horizon.
  private var duties: Int {
    week.plan.proposals.count { $0.assessment.duty != nil }
      + week.plan.unplaced.count { $0.duty != nil }
  }

  /// Proposals by offer type, in the order of the book.
  private func offers() -> String {
    var counts: [OfferType: Int] = [:]
    for proposal in week.plan.proposals {
      counts[week.opening(proposal.opening).record.type, default: 0] += 1
    }
    return words.book.offerTypes.compactMap { rule in
      counts[rule.code].map { "\(rule.title) \($0)" }
    }.joined(separator: ", ")
  }

  private var proof: String {
    let proof = week.plan.proof
    let value = Danish.grouped(proof.objective)
    guard proof.gap == 0 else {
      return "Bevist: værdi \(value), højst \(Danish.grouped(proof.gap)) fra den bedste plan "
        + "(\(Danish.grouped(Int64(proof.candidates))) par af \(Danish.grouped(Int64(proof.pairs))))"
    }
    return "Bevist optimal: værdi = dualværdi \(Danish.grouped(proof.dualObjective)), gap 0 "
      + "(\(Danish.grouped(Int64(proof.candidates))) par af \(Danish.grouped(Int64(proof.pairs))))"
  }

  private func line(_ name: String, _ number: Int, note: String = "") -> String {
    let label = name + String(repeating: " ", count: max(1, 30 - name.count))
    let count = Danish.grouped(Int64(number))
    let right = String(repeating: " ", count: max(0, 7 - count.count)) + count
    return note.isEmpty ? label + right : "\(label)\(right)   \(note)"
  }
}
