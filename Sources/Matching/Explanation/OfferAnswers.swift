import JobCentre

/// What the law says of each class of citizens and each kind of openings, gate by gate.
struct OfferAnswers {
  /// The answer to a class and a kind.
  struct Answer {
    /// What is closed whatever the days.
    let closed: GateSet
    /// The number of the terms that decide about the rest.
    let terms: Int
  }

  /// The days between which openings may start for a citizen, under some terms.
  struct Days {
    /// The last day on which an approval for the offer stands.
    let approved: Int32
    /// The last day on which the approvals for its length stand.
    let extended: Int32
    /// The first day on which the rules on prior benefit are met.
    let met: Int32
  }

  private let answers: [Answer]
  private let terms: [OfferKinds.Terms]
  private let kindCount: Int

  /// Asks about every class and kind.
  init(_ kinds: OfferKinds, statutes: [Statute]) {
    var terms = Numbering<OfferKinds.Terms>()
    answers = kinds.classes.flatMap { citizens in
      kinds.kinds.map { openings in
        let answer = OfferKinds.answer(of: citizens, openings, under: statutes[openings.statute])
        return Answer(closed: answer.closed, terms: terms.number(of: answer.terms))
      }
    }
    self.terms = terms.values
    kindCount = kinds.kinds.count
  }

  /// The answer to a class and a kind.
  func answer(class citizens: Int, kind: Int) -> Answer { answers[citizens * kindCount + kind] }

  /// The days of a citizen, by number of the terms.
  func days(of citizen: CitizenFacts, today: Day) -> [Days] {
    func last(_ kinds: [ApprovalKind]) -> Int32 {
      kinds.reduce(.max) { min($0, citizen.record.lastDay(of: $1, decidedBy: today)) }
    }
    return terms.map { terms in
      let met = citizen.standings[terms.statute].priorBenefitMet
      return Days(
        approved: terms.ways.reduce(.min) { max($0, last($1)) }, extended: last(terms.extensions),
        met: terms.priorBenefitRules.reduce(.min) { max($0, met[$1]?.number ?? .min) })
    }
  }
}
