import JobCentre
import Matching

/// What stands between a citizen and a place, as a reader may see it.
///
/// What a citizen can or cannot bear is on no paper and in no file. So hours that are too many are
/// counted with what else a job demands, and childcare with the times of day.
enum ShownObstacle: Hashable {
  case otherOccupation
  /// A gate with its own name.
  case gate(Gate)
  /// Times of day: shifts and childcare together.
  case times
  /// What the job demands of body, hours, papers or language.
  case demands
  case weakMatch
  case taken

  init(_ obstacle: Obstacle) {
    switch obstacle {
    case .otherOccupation: self = .otherOccupation
    case .weakMatch: self = .weakMatch
    case .taken: self = .taken
    case .gate(let gate): self.init(gate)
    }
  }

  init(_ gate: Gate) {
    switch gate {
    case .functionalLimits, .hours, .totalHours, .intensity, .certificate, .drivingLicence,
      .language:
      self = .demands
    case .childcare, .shift: self = .times
    default: self = .gate(gate)
    }
  }

  /// Places by what is shown, in the order of the plan.
  static func counts(_ tally: [ObstacleCount]) -> [(obstacle: ShownObstacle, places: Int)] {
    var order: [ShownObstacle] = []
    var places: [ShownObstacle: Int] = [:]
    for count in tally {
      let shown = ShownObstacle(count.obstacle)
      if places[shown] == nil { order.append(shown) }
      places[shown, default: 0] += count.places
    }
    return order.map { ($0, places[$0, default: 0]) }
  }
}

extension Wording {
  /// As a count reads: `14 andre tider`.
  ///
  /// Gates that ask the same of a reader read the same.
  func title(_ obstacle: ShownObstacle) -> String {
    switch obstacle {
    case .otherOccupation: "andet fag"
    case .times: title(of: .shift)
    case .demands: "andre krav"
    case .weakMatch: "for svagt match"
    case .taken: "passer"
    case .gate(let gate):
      switch gate {
      case .expired, .window, .reservation, .blockade: "ikke åbne for borgeren"
      case .notBefore, .notice, .exempt: "før borgeren kan starte"
      case .approval: "uden din godkendelse"
      case .offerType, .employerSector, .priorBenefit, .duration, .lastEmployer, .netExpansion,
        .extraWork:
        "ikke efter reglerne"
      default: title(of: gate)
      }
    }
  }

  /// `61 pladser: 38 andet fag, 14 andre tider, 1 passer, men gik til borger med frist 27.11`.
  func tally(_ unplaced: Unplaced) -> String {
    var order: [String] = []
    var places: [String: Int] = [:]
    for (obstacle, count) in ShownObstacle.counts(unplaced.tally) {
      let title = title(obstacle)
      if places[title] == nil { order.append(title) }
      places[title, default: 0] += count
    }
    let counts = order.map { title in
      let words = "\(places[title, default: 0]) \(title)"
      return title == self.title(.taken)
        ? words + passedOver(unplaced.passedOver, places: places[title, default: 0]) : words
    }
    let all = Danish.count(unplaced.places, "plads", "pladser")
    return counts.isEmpty ? all : "\(all): \(counts.joined(separator: ", "))"
  }

  /// Why what passes went to others: of several, the best.
  private func passedOver(_ passed: [PassedOver], places: Int) -> String {
    let reason =
      switch passed.first?.reason {
      case .duty(let due): "gik til borger med frist \(date(due))"
      case .ratio: "stedets forholdstal er brugt"
      case .siteLimit: "stedet tager ikke flere i denne uge"
      case .companyLimit: "virksomheden tager ikke flere i denne uge"
      case .target: "årets måltal er nået"
      case .mentorHours: "mentortimerne er brugt"
      case .value, nil: "gik til andre"
      }
    return places == 1 || reason == "gik til andre"
      ? ", men \(reason)" : ", men gik til andre (den bedste: \(reason))"
  }

  /// `andre arbejdstider hos Eksempel Kontor ApS (J-120); VK-02 kan spørge`.
  ///
  /// What would tell what a citizen can bear is only `lempeligere krav`.
  func fix(_ fix: NearestFix, at opening: PlacedOpening) -> String? {
    let isTelling = ShownObstacle(fix.gate) == .demands
    return self.fix(of: fix.gate).map { isTelling ? "lempeligere krav" : $0 }.map { words in
      "\(words) hos \(opening.company.name) (\(opening.record.id)); \(opening.consultant) kan spørge"
        + (fix.isVerified ? "" : " \(Self.unverified)")
    }
  }

  /// What a pair was that cannot be held: only what somebody said yes to is an agreement.
  func kind(of pin: Proposal.Pin) -> String {
    switch pin {
    case .agreed: "Aftale, der ikke kan holdes"
    case .published: "Forslag, der er faldet væk"
    }
  }

  /// Why a pair that was held cannot be held any more.
  func cause(_ cause: Conflict.Cause) -> String {
    switch cause {
    case .openingGone: "pladsen er aflyst, findes ikke mere eller mangler oplysninger"
    case .citizenGone: "borgeren er ikke på listen mere eller mangler oplysninger"
    case .gates(let gates): unique(gates.map { title(ShownObstacle($0)) }).joined(separator: ", ")
    case .noPlace: "der er ikke plads mere"
    case .placedElsewhere: "borgeren er holdt fast et andet sted"
    }
  }

  private func unique(_ words: [String]) -> [String] {
    var seen = Set<String>()
    return words.filter { seen.insert($0).inserted }
  }
}
