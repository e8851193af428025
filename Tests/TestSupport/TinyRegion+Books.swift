package import JobCentre
import ReferenceData

extension TinyRegion {
  /// Every book and overlay of the program.
  package static func library() throws -> RuleLibrary { try loaded.get() }

  private static let loaded = Result { try RuleLibrary(files: .embedded) }

  /// The same on another day and under the rules of that day: every date moves with it.
  package mutating func move(to day: Day, drafts: Bool = false) throws {
    let days = day - date
    date = day
    let timeline = try Self.library().timeline(drafts: drafts).orThrow()
    books = timeline
    book = timeline.book(on: day)
    for place in citizens.indices {
      var citizen = citizens[place]
      citizen.benefitStart = citizen.benefitStart + days
      citizen.lastSuggested = citizen.lastSuggested.map { $0 + days }
      citizen.approvals = citizen.approvals.map {
        Approval(kind: $0.kind, decided: $0.decided + days, validUntil: $0.validUntil)
      }
      citizen.history = citizen.history.map { offer in
        PastOffer(
          type: offer.type, start: offer.start + days, end: offer.end.map { $0 + days },
          company: offer.company)
      }
      citizens[place] = citizen
    }
    for place in openings.indices {
      openings[place].start = openings[place].start + days
      openings[place].published = openings[place].published + days
    }
  }
}

extension RuleBook {
  /// The book with the weights that Ballerup gave its policy flags: in a national book they have none.
  package var withWeighingFlags: RuleBook {
    let weights: [String: Int] = [
      "provider": 20, "youngProvider": 20, "longTerm": 30, "middleGroup": 40,
      "flexJobOver2Years": 40,
    ]
    var book = self
    for place in book.policyFlags.indices {
      book.policyFlags[place].weight = weights[book.policyFlags[place].code.text, default: 0]
    }
    return book
  }

  /// The book with all rules on lengths taken for read, so that a test marks what it is about.
  package var withLengthsRead: RuleBook {
    var book = self
    for place in book.durations.indices { book.durations[place].isVerified = true }
    return book
  }
}
