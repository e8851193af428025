import JobCentre
import Matching

/// Makes the consultants' lists of one week.
struct ConsultantListMaker {
  private let week: WeekIndex
  private let words: Wording
  private let waiting: [WaitingCount]
  private let companiesOf: [StaffID: [CompanyWeek]]
  private let pages: CompanyPageMaker

  init(week: WeekIndex, words: Wording) {
    self.week = week
    self.words = words
    waiting = week.waitingCounts(words)
    pages = CompanyPageMaker(week: week, words: words)
    let asks = week.asks(words)
    let openings = week.allOpenings.map {
      OpeningWeek($0, week: week, asks: asks[$0.record.id, default: []])
    }
    let companies = Dictionary(grouping: openings, by: \.opening.company.cvr)
      .compactMap { _, openings in
        openings.first.map {
          CompanyWeek(
            company: $0.opening.company, openings: openings,
            asks: week.asks(of: $0.opening.company))
        }
      }
    companiesOf = Dictionary(grouping: companies, by: \.company.contactOwner)
      .mapValues { $0.sorted { $0.comesBefore($1) } }
  }

  /// Everybody who owns the contact to a company with openings, by id.
  var consultants: [StaffID] { companiesOf.keys.sorted() }

  /// One consultant's companies, those with candidates first, the most urgent first.
  func companies(of consultant: StaffID) -> [CompanyWeek] {
    companiesOf[consultant, default: []]
  }

  /// One consultant's list.
  func list(for consultant: StaffID) -> ConsultantList {
    let companies = companies(of: consultant)
    let active = companies.filter { $0.urgency != nil }
    return ConsultantList(
      frame: words.frame(title: "Ugens match", owner: consultant),
      front: FrontPageMaker(week: week, words: words).front(consultant, companies),
      companies: active.map(pages.page), back: back(consultant, companies))
  }

  private func back(_ consultant: StaffID, _ companies: [CompanyWeek]) -> ConsultantBack {
    let openings = companies.flatMap(\.openings)
    let idle = openings.filter(\.isIdle)
    let cancelled = openings.filter(\.isCancelled)
    return ConsultantBack(
      idle: idle.map { opening in
        ConsultantBack.IdleOpening(
          place: words.place(opening.opening),
          words: "\(opening.opening.record.title) (\(opening.opening.record.id)), "
            + words.terms(opening.opening),
          note: question(opening))
      },
      cancelled: cancelled.map(\.opening).map {
        Labelled(label: words.place($0), words: "\($0.record.title) (\($0.record.id))")
      },
      incomplete: incomplete(consultant), conflicts: conflicts(consultant), waiting: waiting,
      waitingTotal: words.citizens(week.plan.unplaced.count))
  }

  /// `Spørg: kortere forløb? Det åbner for 2 borgere`; empty when there is nothing to ask.
  private func question(_ opening: OpeningWeek) -> String {
    let questions = words.questions(outcome: nil, asks: opening.asks)
    return questions.isEmpty ? "" : "Spørg: \(questions.joined(separator: "; "))"
  }

  private func incomplete(_ consultant: StaffID) -> [Labelled] {
    week.plan.incomplete.compactMap { record in
      guard case .opening(let id, consultant) = record.record else { return nil }
      let opening = week.opening(id)
      return Labelled(
        label: "\(words.place(opening)): \(opening.record.title) (\(id))",
        words: words.missing(record.missing))
    }
  }

  /// The reason stands on the caseworker's list alone: it may be the citizen's own affair.
  private func conflicts(_ consultant: StaffID) -> [Labelled] {
    week.plan.conflicts.compactMap { conflict in
      guard let opening = week.find(conflict.opening), opening.consultant == consultant else {
        return nil
      }
      let caseworker = week.findCitizen(conflict.citizen).map { "; tal med \($0.caseworker)" }
      return Labelled(
        label: words.kind(of: conflict.pin),
        words: "\(conflict.citizen) hos \(words.place(opening)) (\(conflict.opening))"
          + (caseworker ?? ""))
    }
  }
}

extension CompanyWeek {
  /// Companies with candidates first, by urgency, then by answer wanted; then by name and number.
  fileprivate func comesBefore(_ other: CompanyWeek) -> Bool {
    func key(_ company: CompanyWeek) -> (Day, Day) {
      (company.urgency ?? .last, company.firstReply ?? .last)
    }
    let (mine, others) = (key(self), key(other))
    if mine != others { return mine < others }
    return (company.name, company.cvr) < (other.company.name, other.company.cvr)
  }
}

extension Day {
  /// After every day of a plan.
  fileprivate static let last = Day(number: .max)
}
