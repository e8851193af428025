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
      company: [company.company.name, place].compactMap { $0 }.joined(separator: ", "),
      urgency: urgency(company), openings: company.active.map(section))
  }

  /// `svar senest ons 25.11`, or the deadline or start that comes first.
  private func urgency(_ company: CompanyWeek) -> String {
    guard let day = company.urgency else { return "" }
    if company.firstReply == day { return words.reply(day) }
    if company.dutyDays.first == day { return "frist \(words.short(day))" }
    return "starter \(words.short(day))"
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
          pair: words.pair(citizen, at: placed, proposal.assessment, pin: proposal.pin),
          boxes: boxes(citizen, record))
      },
      reserves: opening.reserves.map { reserve in
        words.reserve(reserve, citizen: week.citizen(reserve.citizen), at: placed)
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
      Labelled(label: "Fag", words: words.occupation(placed.record.occupation)),
      Labelled(label: "Opgaver", words: words.separateTasks(placed.record)),
      Labelled(label: "Ønsker", words: words.demands(placed.record)),
      Labelled(
        label: "Forholdstal",
        words: words.ratio(placed, outcome: week.ratio(of: placed.site.pNumber))),
    ].filter { !$0.words.isEmpty }
  }

  /// Everybody who must say yes, and VITAS with the shop steward where the law asks for them.
  private func boxes(_ citizen: Citizen, _ opening: Opening) -> [String] {
    let isSupported = words.rule(of: opening.type)?.countsInRatio == true
    return ["\(citizen.caseworker) ja/nej", "borger ja/nej", "virksomhed ja/nej"]
      + (isSupported ? ["VITAS/TR"] : [])
  }
}

extension Wording {
  /// `1: B-M24XT8 (SB-07), godt match, mål B: kok, ca. 50 min (skøn), mangler intet`.
  ///
  /// In one line, so only what must be there is named as missing.
  func reserve(_ reserve: Reserve, citizen: Citizen, at opening: PlacedOpening) -> String {
    let pair = pair(citizen, at: opening, reserve.assessment)
    let missing = missing(reserve.assessment.missing.filter(\.isMust))
    return "\(reserve.rank): \(pair.citizen) (\(pair.caseworker)), \(pair.match.lowercased()), "
      + "\(lowercased(pair.goal)), \(pair.minutes), mangler \(missing)"
  }

  /// `mål A: lagermedarbejder`: only the first letter is made small.
  func lowercased(_ words: String) -> String { words.prefix(1).lowercased() + words.dropFirst() }
}
