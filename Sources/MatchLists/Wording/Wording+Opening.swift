import JobCentre
import Matching

/// What is said of an opening, whoever is proposed for it.
extension Wording {
  /// `Virksomhedspraktik 25 t + småjob 6 t/uge · 1 plads · 30.11–18.12.2020 · kl. 7–15`.
  func terms(_ opening: PlacedOpening) -> String {
    let record = opening.record
    let parts = [
      "\(Danish.capitalised(offer(record.type))) \(hours(record))",
      Danish.count(record.places, "plads", "pladser"),
      Danish.period(from: record.start, to: record.end), times(record.hours),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `25 t/uge`, `20–25 t/uge`, `25 t + småjob 6 t/uge`.
  func hours(_ opening: Opening) -> String {
    let span =
      opening.hours.minimum == opening.hours.maximum
      ? Danish.hours(opening.hours.maximum)
      : "\(Danish.hours(opening.hours.minimum))–\(Danish.hours(opening.hours.maximum))"
    guard let job = opening.smallJob else { return "\(span) t/uge" }
    return "\(span) t + småjob \(Danish.hours(job.minutes)) t/uge"
  }

  /// `kl. 7–15, aften og weekend`; empty for unsaid daytime hours.
  func times(_ hours: OpeningHours) -> String {
    let names: [(ShiftSet, String)] = [
      (.day, "dag"), (.evening, "aften"), (.night, "nat"), (.weekend, "weekend"),
    ]
    let shifts = hours.shifts == .day ? [] : names.filter { hours.shifts.contains($0.0) }.map(\.1)
    let parts = [hours.window.map(Danish.clock) ?? "", Danish.list(shifts)]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `svar senest ons 25.11`; empty when the company has not said.
  func reply(_ day: Day?) -> String { day.map { "svar senest \(short($0))" } ?? "" }

  /// `Virksomhedspraktik: pluk, pakning. Småjob: varemodtagelse (adskilt)`.
  ///
  /// For a consultant, who must keep the two apart (OT-07); others read the same without the word.
  func separateTasks(_ opening: Opening) -> String {
    opening.smallJob == nil ? tasks(opening) : "\(tasks(opening)) (adskilt)"
  }

  /// `Virksomhedspraktik: pluk, pakning. Småjob: varemodtagelse`.
  func tasks(_ opening: Opening) -> String {
    let own = opening.tasks.joined(separator: ", ")
    guard let job = opening.smallJob else { return own }
    return "\(Danish.capitalised(offer(opening.type))): \(own). "
      + "Småjob: \(job.tasks.joined(separator: ", "))"
  }

  /// `skal: pluk; gerne: scanner`; empty when it asks for nothing.
  func demands(_ opening: Opening) -> String {
    let asked = opening.requirements
    let must = (asked.certificates + asked.drivingLicences + asked.must).map(competence)
    let language = asked.language.map { "\(name($0.skill)) til \($0.task)" }
    let all = must + (language.map { [$0] } ?? [])
    return [("skal", all), ("gerne", asked.nice.map(competence))]
      .filter { !$0.1.isEmpty }.map { word, asked in "\(word): \(asked.joined(separator: ", "))" }
      .joined(separator: "; ")
  }

  private func name(_ skill: LanguageSkill) -> String {
    let names = ["da": "dansk", "en": "engelsk", "de": "tysk", "sv": "svensk", "no": "norsk"]
    return "\(names[skill.language] ?? skill.language) \(skill.level.rawValue)"
  }

  /// `24 årsværk → 4; i brug 1,4 + forslag 0,7`; empty where the ratio does not count.
  ///
  /// Where one more in the ratio would gain the plan, it says that the ratio is what stops it.
  /// The quota is marked where nobody has read the rule it follows from.
  func ratio(_ opening: PlacedOpening, outcome: SiteOutcome?) -> String {
    guard rule(of: opening.record.type)?.countsInRatio == true, let outcome else { return "" }
    let staff = Danish.decimal(hundredths: opening.site.staff.average4Months)
    let used = Danish.decimal(hundredths: outcome.supportedCentiFTE)
    let proposed = Danish.decimal(hundredths: outcome.proposedCentiFTE)
    let stops =
      outcome.waiting > 0 && outcome.oneMore?.isPositive == true
      ? "; ikke plads til flere, \(fitting(outcome.waiting))" : ""
    let mark = book.ratio.isVerified ? "" : " \(Self.unverified)"
    return
      "\(staff) årsværk → \(outcome.quota)\(mark); i brug \(used) + forslag \(proposed)\(stops)"
  }

  /// The purpose of a praktik; empty where none is stated.
  func purpose(_ opening: Opening) -> String {
    guard let purpose = opening.purpose else { return "" }
    return book.purposes.first { $0.code == purpose.text }?.title ?? purpose.text
  }

  /// What the company could be asked, as counts of citizens: a place more, and changes.
  func questions(outcome: OpeningOutcome?, asks: [OpeningAsk]) -> [String] {
    var questions: [String] = []
    if let outcome, outcome.isWorthAsking {
      questions.append("en plads mere? \(fitting(outcome.waiting)) til den")
    }
    return questions
      + asks.map { "\($0.words)? Det åbner for \(citizens($0.citizens))\(mark($0))" }
  }

  /// `en mere i denne uge end de 2, virksomheden har sagt? 5 borgere uden plads passer`.
  func question(_ ask: LimitAsk) -> String {
    let place = ask.site.map { site in
      " hos " + (site.name ?? "P-nr. \(Danish.groups(of: site.pNumber.text, separator: " "))")
    }
    let said = ask.most == 1 ? "den ene" : "de \(ask.most)"
    return "en mere i denne uge\(place ?? "") end \(said), virksomheden har sagt? "
      + fitting(ask.waiting)
  }

  /// ` (regel ikke efterprøvet)` where that holds of what stands in the way.
  func mark(_ ask: OpeningAsk) -> String { ask.isVerified ? "" : " \(Self.unverified)" }

  /// `5 borgere uden plads passer`.
  func fitting(_ citizens: Int) -> String {
    "\(Danish.count(citizens, "borger", "borgere")) uden plads passer"
  }

  /// `1 borger`, `3 borgere`.
  func citizens(_ number: Int) -> String { Danish.count(number, "borger", "borgere") }
}

/// A change at an opening that would place somebody, as a count.
struct OpeningAsk {
  /// What to ask for: `kortere forløb`.
  let words: String
  /// For how many it is the nearest fix.
  let citizens: Int
  /// Duties discharged by the best of them.
  let duties: Int
  /// Whether the sources of all rules that stand in the way have been read.
  let isVerified: Bool
}
