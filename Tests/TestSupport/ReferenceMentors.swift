package import JobCentre

/// The mentor hours of a year counted once more, one citizen at a time, where nothing was decided.
package struct ReferenceMentors {
  private let rules: ReferenceRules

  package init(_ rules: ReferenceRules) {
    self.rules = rules
  }

  /// What new placements are worth beside nothing new, in the solver's units: 0 or less.
  package func value(ofNew pairs: [(citizen: Citizen, opening: Opening)]) -> Int64 {
    rules.book.mentorHours.reduce(0) { sum, hours in
      let unit = Int64(hours.points * rules.book.priority.baseWeight / 60)
      let before = running(hours)
      func beyond(_ minutes: Int) -> Int64 { Int64(max(0, minutes - hours.minutesPerWeek)) }
      return sum - unit * (beyond(before + proposed(hours, pairs)) - beyond(before))
    }
  }

  /// Minutes that what runs today draws.
  package func running(_ hours: RuleBook.MentorHoursRule) -> Int {
    rules.region.region.citizens.filter { draws($0, hours) }
      .reduce(0) { $0 + min(hours.mostPerPlacement, $1.mentorMinutes) }
  }

  /// Minutes that new placements draw; whoever draws already draws no more.
  package func proposed(
    _ hours: RuleBook.MentorHoursRule, _ pairs: [(citizen: Citizen, opening: Opening)]
  ) -> Int {
    pairs.filter { hours.offers.contains($0.opening.type) && !draws($0.citizen, hours) }
      .reduce(0) { sum, pair in
        let atSite = hours.isLessSiteMentor ? pair.opening.mentorMinutes : 0
        let wanted = max(0, pair.citizen.mentorMinutes - atSite)
        return sum + min(hours.mostPerPlacement, wanted)
      }
  }

  private func draws(_ citizen: Citizen, _ hours: RuleBook.MentorHoursRule) -> Bool {
    citizen.mentorMinutes > 0
      && citizen.history.contains { offer in
        hours.offers.contains(offer.type) && offer.start <= rules.today
          && (offer.end ?? rules.today) >= rules.today
      }
  }
}
