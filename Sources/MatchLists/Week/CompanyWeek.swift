import JobCentre
import Matching

/// One opening's week: who is proposed, who waits, what could be asked.
struct OpeningWeek {
  let opening: PlacedOpening
  /// The best fit first.
  let proposals: [Proposal]
  let reserves: [Reserve]
  /// `nil` for an opening set aside.
  let outcome: OpeningOutcome?
  let asks: [OpeningAsk]
  private let today: Day

  init(_ opening: PlacedOpening, week: WeekIndex, asks: [OpeningAsk]) {
    today = week.plan.run.date
    self.opening = opening
    proposals = week.proposals(at: opening.record.id).sorted {
      ($1.assessment.fit.total, $0.citizen) < ($0.assessment.fit.total, $1.citizen)
    }
    reserves = week.reserves(at: opening.record.id)
    outcome = week.outcome(of: opening.record.id)
    self.asks = asks
  }

  /// Whether the opening has a place on a company's page.
  var hasCandidates: Bool { !proposals.isEmpty || !reserves.isEmpty }

  /// Whether places stand open here for which nobody is proposed.
  var isIdle: Bool { outcome != nil && !hasCandidates && !opening.record.isCancelled }

  /// Whether the company has cancelled, and nobody has agreed on a place all the same.
  var isCancelled: Bool { outcome != nil && !hasCandidates && opening.record.isCancelled }

  /// Days on which a duty falls due that a proposal here discharges, earliest first.
  var dutyDays: [Day] {
    proposals.filter(\.assessment.dischargesDuty).compactMap(\.assessment.duty?.due).sorted()
  }

  /// The earliest of reply-by, deadline and start; what is past is for today.
  var urgency: Day {
    let days = [opening.record.start] + [opening.record.replyBy, dutyDays.first].compactMap { $0 }
    return max(today, days.min() ?? opening.record.start)
  }
}

/// One company's week.
struct CompanyWeek {
  let company: Company
  /// All its openings, the most urgent first.
  let openings: [OpeningWeek]
  /// Limits of its own that it could be asked to raise, its own before its sites', each with a gain.
  let asks: [LimitAsk]

  init(company: Company, openings: [OpeningWeek], asks: [LimitAsk]) {
    self.company = company
    self.asks = asks
    self.openings = openings.sorted {
      ($0.urgency, $0.opening.record.id) < ($1.urgency, $1.opening.record.id)
    }
  }

  /// The openings with candidates, the most urgent first.
  var active: [OpeningWeek] { openings.filter(\.hasCandidates) }

  /// The earliest of reply-by, deadline and start among them; `nil` when there is none.
  var urgency: Day? { active.first?.urgency }

  /// The first day the company wants to hear by.
  var firstReply: Day? { active.compactMap(\.opening.record.replyBy).min() }

  /// Days on which duties fall due that proposals here discharge, earliest first.
  var dutyDays: [Day] { active.flatMap(\.dutyDays).sorted() }

  /// Where one more would gain the plan most, of an opening's places or of a limit; `nil` when
  /// nothing would gain.
  var bestOneMore: OneMore? {
    let places = openings.compactMap { opening in
      opening.outcome.flatMap {
        $0.isWorthAsking ? OneMore(gain: $0.oneMore, kind: .place(opening)) : nil
      }
    }
    return (places + asks.map { OneMore(gain: $0.gain, kind: .limit($0)) })
      .max { $0.gain < $1.gain }
  }

  /// The change that helps most citizens here; `nil` when there is none.
  var bestAsk: (opening: OpeningWeek, ask: OpeningAsk)? {
    openings.compactMap { opening in opening.asks.first.map { (opening, $0) } }.max {
      ($0.1.duties, $0.1.citizens) < ($1.1.duties, $1.1.citizens)
    }
  }
}

/// One more of something a company could give.
struct OneMore {
  let gain: Gain
  let kind: Kind

  enum Kind {
    /// A place at an opening.
    case place(OpeningWeek)
    /// A placement in the week beyond what the company has said.
    case limit(LimitAsk)
  }
}

extension OpeningOutcome {
  /// Whether one more place would gain the plan anything, exactly counted.
  var isWorthAsking: Bool { waiting > 0 && oneMore.isPositive }
}
