import JobCentre
import Matching

/// Makes a company's page of a consultant's list.
struct CompanyPageMaker {
  let week: WeekIndex
  let words: Wording

  /// The page of a company with candidates.
  func page(_ company: CompanyWeek) -> CompanyPage {
    let municipalities = company.active.map(\.opening.site.municipality)
    let place = Set(municipalities).count == 1 ? municipalities.first.map(words.municipality) : nil
    return CompanyPage(
      subject: company.company.name,
      company: [company.company.name, place].compactMap { $0 }.joined(separator: ", "),
      urgency: urgency(company), questions: company.asks.map(words.question),
      openings: company.active.map(section))
  }

  /// `svar senest ons 25.11 · frist 27.11`; the start when there is neither.
  private func urgency(_ company: CompanyWeek) -> String {
    let parts = [
      words.reply(company.firstReply), company.dutyDays.first.map(words.duties) ?? "",
    ].filter { !$0.isEmpty }
    let start = company.active.map(\.opening.record.start).min()
    return parts.isEmpty
      ? start.map { "starter \(words.short($0))" } ?? "" : parts.joined(separator: " · ")
  }

  private func section(_ opening: OpeningWeek) -> OpeningSection {
    let placed = opening.opening
    let record = placed.record
    return OpeningSection(
      heading: "\(record.title) (\(record.id))", terms: words.terms(placed),
      reply: words.reply(record.replyBy), facts: facts(opening),
      cards: opening.proposals.enumerated().map { place, proposal in
        let citizen = week.citizen(proposal.citizen)
        return ProposalCard(
          place: place + 1,
          pair: words.pair(
            citizen, at: placed, proposal.assessment, for: .consultant, pin: proposal.pin),
          boxes: boxes(citizen, record))
      },
      hasReserves: !opening.reserves.isEmpty,
      reserves: opening.reserves.map { reserve in
        words.reserve(reserve, citizen: week.citizen(reserve.citizen))
      },
      questions: words.questions(outcome: opening.outcome, asks: opening.asks))
  }

  private func facts(_ opening: OpeningWeek) -> [Labelled] {
    let placed = opening.opening
    let site = [
      placed.site.name, words.municipality(placed.site.municipality),
      "P-nr. \(Danish.groups(of: placed.site.pNumber.text, separator: " "))",
    ].compactMap { $0 }.joined(separator: ", ")
    return [
      Labelled(label: "Sted", words: site),
      Labelled(label: "Fag", words: occupation(placed.record)),
      Labelled(label: "Opgaver", words: words.separateTasks(placed.record)),
      Labelled(label: "Ønsker", words: words.demands(placed.record)),
      Labelled(
        label: "Forholdstal",
        words: words.ratio(placed, outcome: week.ratio(of: placed.site.pNumber))),
    ].filter { !$0.words.isEmpty }
  }

  /// The occupation, unless the title says it already.
  private func occupation(_ opening: Opening) -> String {
    let name = words.occupation(opening.occupation)
    return opening.title.lowercased().contains(name.lowercased()) ? "" : name
  }

  /// Everybody who must say yes, and VITAS with the shop steward where the law asks for them.
  private func boxes(_ citizen: Citizen, _ opening: Opening) -> [String] {
    let isSupported = words.rule(of: opening.type)?.countsInRatio == true
    return ["\(citizen.caseworker) ja/nej", "borger ja/nej", "virksomhed ja/nej"]
      + (isSupported ? ["VITAS/TR"] : [])
  }
}

extension Wording {
  /// `1. B-M24XT8 (SB-07): godt, mål B, ca. 50 min (skøn), mangler intet`.
  ///
  /// In one line, so only what must be there is named as missing.
  func reserve(_ reserve: Reserve, citizen: Citizen) -> String {
    "\(reserve.rank). \(citizen.id) (\(citizen.caseworker)): \(brief(reserve.assessment)), "
      + "mangler \(missing(reserve.assessment.missing.filter(\.isMust)))"
  }

  /// `godt, mål B, ca. 50 min (skøn)`, marked where the rule that gives the offer is unread.
  func brief(_ assessment: Assessment) -> String {
    let match = match(assessment.fit).split(separator: " ").first?.lowercased() ?? ""
    let goal = assessment.fit.goalRank.map { "mål \($0.rawValue)" } ?? "uden for målene"
    return "\(match), \(goal), \(minutes(assessment.travel))\(mark(assessment))"
  }
}
