import JobCentre
import Matching

/// Who reads about a pair, where it makes a difference.
enum PairReader {
  case consultant
  /// Knows the citizen's case, and so may read which of the municipality's categories count.
  case caseworker
}

/// One pair of citizen and opening in words; every list takes from it what its reader may see.
struct PairWords {
  let citizen: String
  let caseworker: String
  /// `Stærkt match`.
  let match: String
  /// `Mål A: lagermedarbejder`.
  let goal: String
  /// `samme fag`.
  let nearness: String
  /// `4 af 5`.
  let competences: String
  /// `25 t, som ønsket`.
  let hours: String
  /// `ca. 6 km, ca. 34 min hver vej (skøn; grænse 60)`.
  let distance: String
  /// `frist, privat virksomhed`: who goes first, apart from fit.
  let priority: String
  /// `gaffeltruck B (skal-krav) → kursus 7 dage`.
  let missing: String
  /// The five considerations of PR-25, in its order.
  let resources: String
  let purpose: String
  let followUp: String
  let mentor: String
  let prospect: String
  /// `skal starte senest 11.12 (18 dage)`.
  let deadline: String
  /// Why the pair is held fixed; empty when it is not.
  let pin: String
}

extension Wording {
  /// A pair in words.
  func pair(
    _ citizen: Citizen, at opening: PlacedOpening, _ assessment: Assessment,
    for reader: PairReader, pin: Proposal.Pin? = nil
  ) -> PairWords {
    PairWords(
      citizen: citizen.id.text, caseworker: citizen.caseworker.text, match: match(assessment.fit),
      goal: goal(citizen, assessment.fit), nearness: nearness(assessment.fit),
      competences: competences(assessment.fit),
      hours: hours(assessment.weeklyMinutes, wished: citizen.hours.wished),
      distance: distance(assessment.travel, isRough: opening.site.position == nil),
      priority: priority(assessment, for: reader), missing: missing(assessment.missing),
      resources: resources(citizen, opening.record),
      purpose: purpose(opening.record, assessment),
      followUp: followUp(from: assessment.start, to: assessment.end, by: opening.consultant),
      mentor: mentor(citizen, opening.record), prospect: prospect(opening.record),
      deadline: deadline(assessment), pin: pin.map(held) ?? "")
  }

  /// `Stærkt match` from the book's thresholds.
  func match(_ fit: Fit) -> String {
    if fit.total >= book.lists.strong { return "Stærkt match" }
    return fit.total >= book.lists.good ? "Godt match" : "Muligt match"
  }

  /// `Mål A: lagermedarbejder`.
  func goal(_ citizen: Citizen, _ fit: Fit) -> String {
    guard let rank = fit.goalRank else { return "Uden for målene" }
    let goal = citizen.goals.first { $0.rank == rank }
    return "Mål \(rank.rawValue): \(goal.map { occupation($0.occupation) } ?? "")"
  }

  /// How near the goal is, by the digits that the two codes share.
  func nearness(_ fit: Fit) -> String {
    let words = [
      "andet fag", "samme hovedområde", "beslægtet fag", "nært beslægtet fag", "samme fag",
    ]
    return words[fit.sharedDigits] + (fit.isWishedCompany ? ", ønsket virksomhed" : "")
  }

  private func competences(_ fit: Fit) -> String {
    let asked = fit.mustCount + fit.niceCount
    return asked == 0 ? "ingen bestemte krav" : "\(fit.mustHeld + fit.niceHeld) af \(asked)"
  }

  private func hours(_ minutes: Int, wished: Int) -> String {
    minutes == wished
      ? "\(Danish.hours(minutes)) t, som ønsket"
      : "\(Danish.hours(minutes)) t (ønsker \(Danish.hours(wished)) t)"
  }

  /// Always marked as an estimate.
  ///
  /// `isRough` speaks of the site alone: a citizen whose home is not
  /// known reads like any other.
  private func distance(_ travel: Travel, isRough: Bool) -> String {
    "\(kilometres(travel)), ca. \(travel.minutes) min hver vej "
      + "(\(isRough ? "groft " : "")skøn; grænse \(travel.limit)\(mark(travel)))"
  }

  /// `; lovens grænse: regel ikke efterprøvet` where the law allows less than the citizen and nobody has
  /// read yet that it does.
  func mark(_ travel: Travel) -> String {
    travel.isLimitVerified ? "" : "; lovens grænse: \(Self.unread)"
  }

  /// `ca. 34 min (skøn)`.
  func minutes(_ travel: Travel) -> String {
    "ca. \(travel.minutes) min (skøn\(mark(travel)))"
  }

  /// `ca. 6 km`, `under 1 km`.
  func kilometres(_ travel: Travel) -> String {
    travel.metres < 1000 ? "under 1 km" : "ca. \((travel.metres + 500) / 1000) km"
  }

  /// `frist, privat virksomhed, kommunal prioritering`.
  private func priority(_ assessment: Assessment, for reader: PairReader) -> String {
    var reasons: [String] = []
    if assessment.duty != nil { reasons.append("frist") }
    if assessment.priority.isPrivate { reasons.append("privat virksomhed") }
    if assessment.priority.isShortage { reasons.append("mangelområde") }
    let categories = book.policyFlags.filter { assessment.priority.flags.contains($0.code) }
    switch reader {
    case .caseworker: reasons += categories.map(\.title)
    case .consultant where !categories.isEmpty: reasons.append("kommunal prioritering")
    case .consultant: break
    }
    if assessment.priority.waiting > 0 { reasons.append("ventetid") }
    return reasons.isEmpty ? "ingen" : reasons.joined(separator: ", ")
  }

  /// `gaffeltruck B (skal-krav) → kursus 7 dage`; `intet`.
  func missing(_ missing: [MissingCompetence]) -> String {
    guard !missing.isEmpty else { return "intet" }
    return missing.map { lack in
      "\(competence(lack.code)) (\(lack.isMust ? "skal" : "kan")-krav)"
        + (lack.course.map { " → \(course($0))" } ?? "")
    }.joined(separator: "; ")
  }

  /// `kursus 7 dage`.
  func course(_ course: Competence.Course) -> String {
    course.days.map { "kursus \(Danish.count($0, "dag", "dage"))" } ?? "kursus"
  }

  private func held(_ pin: Proposal.Pin) -> String {
    switch pin {
    case .agreed: "aftalt, holdes fast"
    case .published: "som i den forrige liste"
    }
  }
}
