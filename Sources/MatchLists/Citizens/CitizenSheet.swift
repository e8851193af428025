import JobCentre
import Matching

/// The sheets for the citizens of one caseworker, one page each.
struct CitizenSheets {
  let frame: PageFrame
  let caseworker: String
  let sheets: [CitizenSheet]
}

/// A proposal as the citizen reads it.
///
/// The citizen's own goals, the work and the reasons; no group, no benefit, no deadline, no rank and
/// nobody else has a field here.
struct CitizenSheet {
  let id: String
  let intro: String
  let goal: String
  let place: String
  let work: String
  let tasks: String
  let hours: String
  let period: String
  let way: String
  let reasons: [String]
  let lacks: [String]
}

/// Makes the citizens' sheets of one week.
struct CitizenSheetMaker {
  let week: WeekIndex
  let words: Wording

  /// The sheets for a caseworker's proposals.
  func sheets(for caseworker: StaffID, _ proposals: [Proposal]) -> CitizenSheets {
    CitizenSheets(
      frame: words.frame(title: "Forslag til borgere", owner: caseworker),
      caseworker: caseworker.text,
      sheets: proposals.sorted { $0.citizen < $1.citizen }.map(sheet))
  }

  private func sheet(_ proposal: Proposal) -> CitizenSheet {
    let citizen = week.citizen(proposal.citizen)
    let opening = week.opening(proposal.opening)
    let assessment = proposal.assessment
    let travel = assessment.travel
    return CitizenSheet(
      id: citizen.id.text,
      intro: assessment.fit.goalRank == nil
        ? "Her er et forslag, som vi gerne vil tale med dig om."
        : "Vi har fundet en plads, som passer til et af dine egne mål.",
      goal: words.goal(citizen, assessment.fit),
      place: words.place(opening),
      work: "\(Danish.capitalised(words.offer(opening.record.type))): \(opening.record.title)",
      tasks: words.tasks(opening.record),
      hours: [
        "\(Danish.hours(assessment.weeklyMinutes)) timer om ugen",
        opening.record.smallJob.map { "heraf småjob \(Danish.hours($0.minutes)) timer" } ?? "",
        words.times(opening.record.hours),
      ].filter { !$0.isEmpty }.joined(separator: ", "),
      period: words.period(assessment),
      way: "\(Danish.capitalised(words.kilometres(travel))). Vi skønner ca. \(travel.minutes) "
        + "minutter hver vej \(words.means(travel.means)). "
        + "Sig til, hvis det ikke passer.",
      reasons: reasons(citizen, opening, assessment),
      lacks: words.lacks(assessment.missing))
  }

  private func reasons(
    _ citizen: Citizen, _ opening: PlacedOpening, _ assessment: Assessment
  ) -> [String] {
    let fit = assessment.fit
    var reasons: [String] = []
    if let rank = fit.goalRank {
      reasons.append(
        "Arbejdet ligger i \(words.nearnessForCitizen(fit)) som dit mål \(rank.rawValue).")
    }
    if fit.isWishedCompany { reasons.append("Du har selv ønsket virksomheden.") }
    let held = words.heldCompetences(citizen, opening.record)
    if !held.isEmpty { reasons.append("Du har det, de spørger om: \(Danish.names(held)).") }
    if assessment.weeklyMinutes == citizen.hours.wished {
      reasons.append("Timerne er, som du ønsker.")
    }
    if let prospect = opening.record.prospect {
      let positions = Danish.count(prospect.positions, "stilling", "stillinger")
      reasons.append("Virksomheden venter at få \(positions) bagefter. Det er ikke et løfte.")
    }
    if opening.record.mentorMinutes > 0 { reasons.append("Du får en mentor på stedet.") }
    return reasons
  }
}

extension Wording {
  /// `Fra mandag 30.11.2020 til fredag 18.12.2020`.
  fileprivate func period(_ assessment: Assessment) -> String {
    let start = "Fra \(Danish.long(assessment.start))"
    return assessment.end.map { "\(start) til \(Danish.long($0))" } ?? start
  }

  /// `med bus og tog`.
  fileprivate func means(_ means: Transport.Means) -> String {
    switch means {
    case .publicTransport: "med bus og tog"
    case .bicycle: "på cykel"
    case .car: "i bil"
    }
  }

  /// As it reads before `som dit mål A`.
  fileprivate func nearnessForCitizen(_ fit: Fit) -> String {
    fit.sharedDigits == 4
      ? "samme fag" : fit.sharedDigits == 1 ? "samme hovedområde" : "et fag af samme slags"
  }

  /// What is missing and which course gives it; never as a reproach.
  fileprivate func lacks(_ missing: [MissingCompetence]) -> [String] {
    guard !missing.isEmpty else { return ["Ikke noget, virksomheden har bedt om."] }
    return missing.map { lack in
      let name = competence(lack.code)
      guard let course = lack.course else {
        return lack.isMust
          ? "\(name). Det kan du lære på pladsen." : "\(name), men det er ikke et krav."
      }
      let days = course.days.map { ", \(Danish.count($0, "dag", "dage"))" } ?? ""
      return "\(name). Der er et kursus: \(course.title)\(days)."
    }
  }
}
