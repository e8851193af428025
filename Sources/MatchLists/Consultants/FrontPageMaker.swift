import JobCentre
import Matching

/// Makes the front page: each company at most once, the most urgent first.
struct FrontPageMaker {
  let week: WeekIndex
  let words: Wording

  /// Why a company is to be called, the most urgent first.
  private enum Reason: Comparable {
    /// It wants an answer before the next list.
    case reply(Day)
    /// A proposal there meets a deadline.
    case duty(Day)
    /// One more place, or one more in the week, would gain the plan something; larger gains first.
    case place(duties: Int, points: Int64)
    /// A change there would place somebody; more citizens first.
    case change(duties: Int, citizens: Int)
    /// It has candidates.
    case candidates(Day)
  }

  /// The front page of a consultant with these companies.
  func front(_ consultant: StaffID, _ companies: [CompanyWeek]) -> ConsultantFront {
    let calls = companies.compactMap { company in reason(company).map { (company, $0) } }
      .enumerated().sorted {
        // Equal reasons stay in the order of the pages.
        $0.element.1 == $1.element.1 ? $0.offset < $1.offset : $0.element.1 < $1.element.1
      }.map(\.element.0)
    let shown = calls.prefix(words.book.lists.frontPageLines)
    let rest = calls.count - shown.count
    return ConsultantFront(
      summary: summary(companies),
      calls: shown.map {
        ConsultantFront.Call(company: $0.company.name, reason: text($0))
      },
      more: rest == 0
        ? "" : "Og \(Danish.count(rest, "virksomhed", "virksomheder")) til; se siderne bagefter.",
      targets: [words.shareNotes(week.plan), words.targetNotes(week.plan)].compactMap(\.self),
      changes: week.changes(words) { _, opening in opening?.consultant == consultant })
  }

  private func reason(_ company: CompanyWeek) -> Reason? {
    let sunday = words.run.week.monday + 6
    if let reply = company.firstReply, reply <= sunday { return .reply(reply) }
    if let due = company.dutyDays.first { return .duty(max(due, words.run.date)) }
    if let gain = company.bestOneMore?.gain {
      return .place(duties: -gain.duties, points: -gain.points)
    }
    if let ask = company.bestAsk?.ask {
      return .change(duties: -ask.duties, citizens: -ask.citizens)
    }
    return company.urgency.map { .candidates($0) }
  }

  /// All that the call is about, in one line.
  private func text(_ company: CompanyWeek) -> String {
    var parts: [String] = []
    let active = company.active
    if !active.isEmpty {
      let places = active.reduce(0) { $0 + $1.opening.record.places }
      let candidates = active.reduce(0) { $0 + $1.proposals.count + $1.reserves.count }
      let start = active.map(\.opening.record.start).min().map { "starter \(words.short($0))" }
      parts.append(company.firstReply.map { words.reply($0) } ?? start ?? "")
      parts.append(
        Danish.count(places, "plads", "pladser") + ", "
          + Danish.count(candidates, "kandidat", "kandidater"))
    }
    if !company.dutyDays.isEmpty { parts.append(duties(company.dutyDays)) }
    if let best = company.bestOneMore {
      switch best.kind {
      case .place(let opening): parts.append("en plads mere? \(fitting(opening))")
      case .limit(let ask): parts.append(words.question(ask))
      }
    } else if let (opening, ask) = company.bestAsk {
      parts.append(
        "spørg om \(ask.words): åbner for \(words.citizens(ask.citizens)) "
          + "(\(words.occupation(opening.opening.record.occupation)))\(words.mark(ask))")
    }
    return parts.joined(separator: "; ")
  }

  /// `2 frister, første 11.12`, `2 frister, 1 overskredet`.
  private func duties(_ days: [Day]) -> String {
    let count = Danish.count(days.count, "frist", "frister")
    let overdue = days.count { $0 < words.run.date }
    if overdue == days.count { return "\(count) overskredet" }
    if overdue > 0 { return "\(count), \(overdue) overskredet" }
    return days.first.map { "\(count), første \(words.date($0))" } ?? count
  }

  /// `5 borgere uden plads passer (køkkenmedhjælper, 20–25 t/uge)`.
  private func fitting(_ opening: OpeningWeek) -> String {
    let record = opening.opening.record
    return words.fitting(opening.outcome?.waiting ?? 0)
      + " (\(words.occupation(record.occupation)), \(words.hours(record)))"
  }

  private func summary(_ companies: [CompanyWeek]) -> [String] {
    let openings = companies.flatMap(\.openings)
    let proposals = openings.reduce(0) { $0 + $1.proposals.count }
    let reserves = openings.reduce(0) { $0 + $1.reserves.count }
    let active = companies.count { !$0.active.isEmpty }
    let idle = openings.count(where: \.isIdle)
    let plan = week.plan
    let own =
      "\(Danish.count(proposals, "forslag", "forslag")) og "
      + "\(Danish.count(reserves, "reserve", "reserver")) hos "
      + "\(Danish.count(active, "virksomhed", "virksomheder")); "
      + "\(Danish.count(idle, "åbning", "åbninger")) uden forslag (bagest)."
    let (citizens, incomplete) = plan.incompleteCounts
    let all =
      "Hele området: \(words.citizens(plan.proposals.count)) med forslag, "
      + "\(Danish.grouped(Int64(plan.unplaced.count))) uden plads, "
      + "\(Danish.grouped(Int64(plan.exempt.count))) fritaget. "
      + "Sat til side, fordi oplysninger mangler: \(words.citizens(citizens)) og "
      + "\(Danish.count(incomplete, "åbning", "åbninger"))."
    return [own, all]
  }
}

extension Plan {
  /// Citizens and openings set aside.
  var incompleteCounts: (citizens: Int, openings: Int) {
    let citizens = incomplete.count {
      if case .citizen = $0.record { true } else { false }
    }
    return (citizens, incomplete.count - citizens)
  }
}
