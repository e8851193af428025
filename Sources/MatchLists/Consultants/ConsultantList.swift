/// What one company consultant reads: whom to call today, then a page for each company.
struct ConsultantList {
  let frame: PageFrame
  let front: ConsultantFront
  let companies: [CompanyPage]
  let back: ConsultantBack
}

/// The front page, `Ring i dag`.
struct ConsultantFront {
  /// Counts of what is on this list, and of what is not.
  let summary: [String]
  /// At most as many as the book says, the most urgent first.
  let calls: [Call]
  /// What did not fit; empty when all did.
  let more: String
  /// How the week stands to the law's shares and to the targets of the year, where there are any.
  let targets: [TargetNotes]
  /// At most one: what is different from an earlier list.
  let changes: [ChangeNotes]

  /// One company to call.
  struct Call {
    let company: String
    let reason: String
  }
}

/// How the week stands to the law's shares, or to the targets of the year.
struct TargetNotes {
  /// `Årets måltal 2018: løbende forløb`.
  let heading: String
  let notes: [String]
}

/// What is different from an earlier plan, for one reader.
struct ChangeNotes {
  /// `Ændringer siden man 23.11`.
  let heading: String
  let notes: [String]
}

/// One company with the openings that somebody is proposed for.
struct CompanyPage {
  /// The company's name, as it stands at the top of each of its pages.
  let subject: String
  /// `Eksempel Lager A/S, Albertslund`.
  let company: String
  /// The earliest of reply-by, deadline and start, as a heading says it.
  let urgency: String
  /// What the company could be asked, whichever opening it concerns.
  let questions: [String]
  let openings: [OpeningSection]
}

/// One opening on a company's page.
struct OpeningSection {
  let heading: String
  let terms: String
  let reply: String
  /// Labelled lines about the opening: tasks, demands, ratio.
  let facts: [Labelled]
  let cards: [ProposalCard]
  let hasReserves: Bool
  let reserves: [String]
  let questions: [String]
}

/// One proposed citizen.
struct ProposalCard {
  let place: Int
  let pair: PairWords
  /// The decisions that are still to be taken.
  let boxes: [String]
}

/// A line with its label.
struct Labelled {
  let label: String
  let words: String
}

/// What is not on a company's page, so that nothing is silently dropped.
struct ConsultantBack {
  /// Openings nobody is proposed for.
  let idle: [IdleOpening]
  /// Openings without any place left, which nobody is to call about.
  let cancelled: [Labelled]
  /// Openings set aside, with what is missing.
  let incomplete: [Labelled]
  /// Agreed pairs that cannot be held, and proposals of the list before that fell away.
  let conflicts: [Labelled]
  /// Citizens without a place, as counts only.
  let waiting: [WaitingCount]
  /// `1.720 borgere`.
  let waitingTotal: String

  /// An opening that nobody is proposed for.
  struct IdleOpening {
    let place: String
    let words: String
    let note: String
  }
}

/// Citizens without a place in one occupation group.
struct WaitingCount {
  let occupation: String
  let citizens: Int
  /// `Albertslund 14, Glostrup 3`.
  let areas: String
}
