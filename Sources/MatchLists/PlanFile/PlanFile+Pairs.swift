import JobCentre
import LocatedJSON
import Matching

extension Proposal {
  /// The members of a proposal.
  func write(to o: ObjectWriter) {
    o.field("citizen", citizen.text)
    o.field("opening", opening.text)
    o.optional("pin", pin?.rawValue)
    o.object("assessment") { assessment.write(to: $0) }
  }
}

extension Reserve {
  /// The members of a reserve.
  func write(to o: ObjectWriter) {
    o.field("citizen", citizen.text)
    o.field("opening", opening.text)
    o.field("rank", rank)
    o.object("assessment") { assessment.write(to: $0) }
  }
}

extension CitizenSuggestions {
  /// The members of a citizen's suggestions.
  func write(to o: ObjectWriter) {
    o.field("citizen", citizen.text)
    o.array("suggestions") { a in
      for suggestion in suggestions {
        a.object { o in
          o.field("opening", suggestion.opening.text)
          o.field("role", suggestion.role.rawValue)
          o.object("assessment") { suggestion.assessment.write(to: $0) }
        }
      }
    }
  }
}

extension Assessment {
  fileprivate func write(to o: ObjectWriter) {
    o.object("fit") { fit.write(to: $0) }
    o.object("priority") { priority.write(to: $0) }
    o.object("travel") { travel.write(to: $0) }
    o.array("missing") { a in
      for lack in missing { a.object { lack.write(to: $0) } }
    }
    o.field("weeklyMinutes", weeklyMinutes)
    o.field("start", "\(start)")
    o.optional("end", end.map { "\($0)" })
    o.field("isOfferVerified", isOfferVerified)
    o.field("isLengthVerified", isLengthVerified)
    if let duty {
      o.object("duty") { duty.write(to: $0) }
      o.field("dischargesDuty", dischargesDuty)
    }
  }
}

extension Fit {
  fileprivate func write(to o: ObjectWriter) {
    o.field("total", total)
    o.field("goal", goal)
    o.field("competences", competences)
    o.field("hours", hours)
    o.field("distance", distance)
    o.field("prospect", prospect)
    o.optional("goalRank", goalRank?.rawValue)
    o.field("sharedDigits", sharedDigits)
    o.field("isWishedCompany", isWishedCompany)
    o.field("mustHeld", mustHeld)
    o.field("mustCount", mustCount)
    o.field("niceHeld", niceHeld)
    o.field("niceCount", niceCount)
  }
}

extension Priority {
  fileprivate func write(to o: ObjectWriter) {
    o.field("weight", weight)
    o.field("flags", flags.map(\.text))
    o.field("waiting", waiting)
    o.field("isPrivate", isPrivate)
    o.field("isShortage", isShortage)
    o.field("points", points)
  }
}

extension Travel {
  /// Whether an end is known only roughly is not written: it would tell a protected address.
  fileprivate func write(to o: ObjectWriter) {
    o.field("metres", metres)
    o.field("minutes", minutes)
    o.field("limit", limit)
    o.field("means", means.rawValue)
    o.field("isLimitVerified", isLimitVerified)
  }
}

extension MissingCompetence {
  fileprivate func write(to o: ObjectWriter) {
    o.field("competence", code.text)
    o.field("isMust", isMust)
    if let course {
      o.object("course") { o in
        o.field("title", course.title)
        o.optional("days", course.days)
      }
    }
  }
}

extension Duty {
  /// The members of a duty.
  func write(to o: ObjectWriter) {
    o.field("due", "\(due)")
    o.field("isOverdue", isOverdue)
    o.field("source", source)
    o.field("isVerified", isVerified)
  }
}
