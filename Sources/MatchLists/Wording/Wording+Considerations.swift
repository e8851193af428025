import JobCentre
import Matching

/// The five considerations that every placement must hold (PR-25), in words.
extension Wording {
  /// The one mention of health on any paper: the same on every line, limits or not (RD-10).
  static let considered = "hensyn kontrolleret"

  /// 1. Resources: what the citizen has of what is asked for, first (PR-28).
  func resources(_ citizen: Citizen, _ opening: Opening) -> String {
    let held = heldCompetences(citizen, opening)
    let words =
      held.isEmpty
      ? opening.requirements.isEmpty ? "pladsen stiller ingen krav" : "læres på pladsen"
      : Danish.names(held, atMost: 4)
    return "\(words); \(Self.considered)"
  }

  /// The titles of what the opening asks for and the citizen has.
  func heldCompetences(_ citizen: Citizen, _ opening: Opening) -> [String] {
    let held = Set(citizen.competences + citizen.certificates + citizen.drivingLicences)
    let asked = opening.requirements
    return (asked.certificates + asked.drivingLicences + asked.must + asked.nice)
      .filter(held.contains).map(competence)
  }

  /// 2. Purpose: `oplæring mod mål A`, `ordinært job mod mål A`, marked where nobody has read yet
  /// that the group may have the offer.
  func purpose(_ opening: Opening, _ assessment: Assessment) -> String {
    let stated = purpose(opening)
    let purpose = stated.isEmpty ? offer(opening.type) : stated
    let goal = assessment.fit.goalRank.map { " mod mål \($0.rawValue)" } ?? ""
    return purpose + goal + mark(assessment)
  }

  /// ` (regel ikke efterprøvet)` where that holds of the rule that gives the offer, ` (længde: …)`
  /// where it holds of how long the offer may last.
  func mark(_ assessment: Assessment) -> String {
    switch (assessment.isOfferVerified, assessment.isLengthVerified) {
    case (true, true): ""
    case (false, true): " \(Self.unverified)"
    case (true, false): " (længde: \(Self.unread))"
    case (false, false): " (\(Self.unread), heller ikke om længden)"
    }
  }

  /// 3. Follow-up: `4.12 tlf., 16.12 på stedet (VK-04)`.
  func followUp(from start: Day, to end: Day?, by consultant: StaffID) -> String {
    let ways = ["tlf.", "på stedet"]
    let days = followUpDays(from: start, to: end)
    // The last of them is on site, however few days the placement leaves room for.
    let calls = zip(days, ways.suffix(days.count)).map { "\(date($0)) \($1)" }
    return "\(calls.joined(separator: ", ")) (\(consultant))"
  }

  /// The book's days after the start, none after the end and none on a day when nobody works.
  func followUpDays(from start: Day, to end: Day?) -> [Day] {
    var days: [Day] = []
    for offset in book.lists.followUpDays {
      let wanted = end.map { min(start + offset, $0) } ?? start + offset
      let day = workday(near: wanted, from: start, to: end)
      if days.last.map({ $0 < day }) ?? true { days.append(day) }
    }
    return days
  }

  /// The next working day, or the last before the end where none is left.
  private func workday(near wanted: Day, from start: Day, to end: Day?) -> Day {
    var day = wanted
    while !vocabulary.isWorkday(day) { day = day + 1 }
    guard let end, day > end else { return day }
    day = wanted
    while day > start && !vocabulary.isWorkday(day) { day = day + -1 }
    return day
  }

  /// 4. Mentor: what the company offers and what is granted.
  func mentor(_ citizen: Citizen, _ opening: Opening) -> String {
    var parts: [String] = []
    if opening.mentorMinutes > 0 {
      parts.append("hos virksomheden, \(Danish.hours(opening.mentorMinutes)) t/uge")
    }
    if citizen.mentorMinutes > 0 {
      parts.append("bevilget \(Danish.hours(citizen.mentorMinutes)) t/uge")
    }
    return parts.isEmpty ? "ingen aftalt" : parts.joined(separator: "; ")
  }

  /// 5. Job prospect: never a promise.
  func prospect(_ opening: Opening) -> String {
    if rule(of: opening.type)?.alwaysDischarges == true {
      return "er selv en ansættelse (\(offer(opening.type)))"
    }
    guard let prospect = opening.prospect else { return "ingen ventes" }
    let positions = Danish.count(prospect.positions, "stilling", "stillinger")
    return "\(positions) ventes\(prospect.expected.map { " \(date($0))" } ?? "") (intet løfte)"
  }
}

extension Requirements {
  /// Whether no competence, certificate or licence is asked for.
  fileprivate var isEmpty: Bool {
    (certificates + drivingLicences + must + nice).isEmpty
  }
}
