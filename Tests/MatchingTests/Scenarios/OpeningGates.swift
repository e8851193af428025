import JobCentre
import TestSupport

/// Gates of the opening: its dates, its window, for whom it is, a blockade, an earlier no.
enum OpeningGates {
  static let scenarios: [Scenario] = [
    .passes(.expired, "starts today, for who needs no notice", "ordinaertJob") {
      $0.citizen.targetGroup = "flexJobEligible"
      $0.opening.start = $0.date
    },
    .closes(.expired, "started yesterday") { $0.opening.start = $0.date + -1 },
    .passes(.expired, "may be answered today") { $0.opening.replyBy = $0.date },
    .closes(.expired, "was to be answered yesterday") { $0.opening.replyBy = $0.date + -1 },

    .passes(.window, "published today") { $0.opening.published = $0.date },
    .closes(.window, "published tomorrow") { $0.opening.published = $0.date + 1 },
    .passes(.window, "own order on its first day") {
      $0.opening.source = "jobAG"
      $0.opening.published = $0.date
    },
    .closes(.window, "another job centre's order on its first day") {
      $0.opening.source = "jobAG"
      $0.opening.owner = "151"
      $0.opening.published = $0.date
    },
    .closes(.window, "another job centre's order 13 days after publication") {
      $0.opening.source = "jobAG"
      $0.opening.owner = "151"
      $0.opening.published = $0.date + -13
    },
    .passes(.window, "another job centre's order 14 days after publication") {
      $0.opening.source = "jobAG"
      $0.opening.owner = "151"
      $0.opening.published = $0.date + -14
    },
    .passes(.window, "another member's order from the joint recruiting service") {
      $0.opening.source = "hrs"
      $0.opening.owner = "151"
      $0.opening.published = $0.date
    },
    .closes(.window, "an order of the joint recruiting service, for who is no member") {
      $0.opening.source = "hrs"
      $0.opening.owner = "151"
      $0.opening.published = $0.date + -13
      $0.citizen.municipality = "217"
    },
    .passes(.window, "an order of the joint recruiting service after 14 days") {
      $0.opening.source = "hrs"
      $0.opening.owner = "151"
      $0.opening.published = $0.date + -14
      $0.citizen.municipality = "217"
    },
    .passes(.window, "the order of an owner who is no member") {
      $0.opening.source = "hrs"
      $0.opening.owner = "217"
      $0.opening.published = $0.date
      $0.citizen.municipality = "217"
    },
    .closes(.window, "not published yet") {
      $0.opening.source = "hrs"
      $0.opening.published = $0.date + 1
    },

    .passes(.reservation, "found by this citizen") { $0.opening.reservedFor = $0.citizen.id },
    .closes(.reservation, "found by another citizen") { $0.opening.reservedFor = "B-OTHER" },

    .passes(.blockade, "at work") { $0.company.isBlockaded = false },
    .closes(.blockade, "under a blockade") { $0.company.isBlockaded = true },

    .passes(.decision, "the no ended yesterday") {
      $0.decide(.citizen, .no, until: $0.date + -1)
    },
    .closes(.decision, "the no holds to this day") { $0.decide(.citizen, .no, until: $0.date) },
    .closes(.decision, "the citizen's no holds for good") { $0.decide(.citizen, .no) },
    .closes(.decision, "the company's no") { $0.decide(.company, .no) },
    .closes(.decision, "the caseworker's no") { $0.decide(.caseworker, .no) },
    .closes(.decision, "a no as reserve") { $0.decide(.citizen, .no, role: .reserve) },
    .closes(.decision, "started and stopped") {
      $0.decide(.started, .yes)
      $0.decide(.stopped, .yes)
    },
    .closes(.decision, "a no beside a yes") {
      $0.decide(.company, .yes)
      $0.decide(.citizen, .no)
    },
    .passes(.decision, "a no from tomorrow") {
      $0.decide(.citizen, .no, on: $0.date + 1)
    },
    .passes(.decision, "a yes") { $0.decide(.citizen, .yes) },
    .passes(.decision, "a no to another opening") {
      $0.openings.append(TinyRegion.work("ordinaertJob", id: "J-2"))
      $0.openings[1].occupation = "5223"
      $0.decide(.citizen, .no, opening: "J-2")
    },
  ]
}

extension TinyRegion {
  /// Adds a decision of the first citizen's.
  mutating func decide(
    _ step: Decision.Step, _ answer: Decision.Answer, role: Decision.Role = .primary,
    opening: OpeningID = "J-1", on day: Day? = nil, until: Day? = nil
  ) {
    decisions.append(
      Decision(
        citizen: citizen.id, opening: opening, date: day ?? date + -5, role: role, step: step,
        answer: answer, validUntil: until))
  }
}
