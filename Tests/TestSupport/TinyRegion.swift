package import JobCentre
package import Matching
import ReferenceData

/// A region of a few records in which everything fits, for tests that change one thing.
///
/// A job-ready citizen of Albertslund wants what a warehouse next door offers: the same occupation,
/// hours and nothing asked for that the citizen has not got. It is Monday of week 48, 2020.
package struct TinyRegion: Sendable {
  package var citizens: [Citizen]
  package var companies: [Company]
  package var openings: [Opening]
  package var decisions: [Decision] = []
  package var book: RuleBook
  /// The books of all days; `nil` for ``book`` alone.
  package var books: RuleTimeline?
  package var vocabulary: Vocabulary
  package var date: Day = "2020-11-23"

  /// The first citizen.
  package var citizen: Citizen {
    get { citizens[0] }
    set { citizens[0] = newValue }
  }
  /// The first opening.
  package var opening: Opening {
    get { openings[0] }
    set { openings[0] = newValue }
  }
  /// The first company.
  package var company: Company {
    get { companies[0] }
    set { companies[0] = newValue }
  }
  /// The first company's first site.
  package var site: Site {
    get { companies[0].sites[0] }
    set { companies[0].sites[0] = newValue }
  }

  /// The citizen with one opening of this type.
  package static func fitting(_ type: OfferType = "ordinaertJob") throws -> TinyRegion {
    TinyRegion(
      citizens: [person()], companies: [warehouse()], openings: [work(type)],
      book: try book.get(), vocabulary: try vocabulary.get())
  }

  /// The week's plan.
  package func plan(continuing earlier: Planner.Earlier? = nil) throws -> Plan {
    let region = Region(
      citizens: citizens, companies: companies, openings: openings, decisions: decisions)
    let run = RunRecord(
      week: ISOWeek(containing: date), date: date, bookID: book.id, bookEdition: book.edition,
      bookTitle: book.title, bookFingerprint: "", inputFingerprint: "", programVersion: "")
    return try Planner(
      index: RegionIndex(region), books: books ?? RuleTimeline(book), vocabulary: vocabulary,
      run: run
    ).plan(continuing: earlier)
  }

  /// Puts the first site so many metres east of the first citizen's home.
  package mutating func putSite(metresEast metres: Int) {
    guard case .cell(let cell) = citizen.transport.origin else {
      preconditionFailure("The home is no cell.")
    }
    var place = cell.centre
    place.easting += Int32(metres)
    site.position = place
  }

  /// Gives the first citizen every approval of the book.
  package mutating func approveEverything() {
    let day = date
    citizen.approvals = book.approvals.compactMap { approval in
      ApprovalKind(approval.code).map { Approval(kind: $0, decided: day) }
    }
  }

  private static let vocabulary = Result { try Vocabulary(files: .embedded) }
  private static let book = Result {
    try TinyRegion.library().timeline().orThrow().book(on: "2020-11-23").withWeighingFlags
      .withLengthsRead
  }
}

extension TinyRegion {
  /// The citizen: six months and more on benefit, had an offer, was suggested last week.
  package static func person(_ id: CitizenID = "B-7F3K2Q") -> Citizen {
    guard let home = GridCell("500m_61730_7115") else { preconditionFailure("No such cell.") }
    var citizen = Citizen(
      id: id, municipality: "165", targetGroup: "jobReadyCashBenefit", benefit: "kontanthjaelp",
      benefitStart: "2020-03-02", ageBand: .from30to50,
      hours: CitizenHours(wished: 1800, sustainable: 2220),
      transport: Transport(origin: .cell(home), means: .publicTransport, maximumMinutes: 60),
      caseworker: "SB-12")
    citizen.goals = [JobGoal(rank: .a, occupation: "9334")]
    citizen.competences = ["barista"]
    citizen.languages = [LanguageSkill(language: "da", level: .b1)]
    citizen.approvals = [Approval(kind: "praktik57", decided: "2020-11-02")]
    citizen.history = [
      PastOffer(type: "virksomhedspraktik", start: "2020-06-01", end: "2020-06-28")
    ]
    citizen.lastSuggested = "2020-11-16"
    return citizen
  }

  /// The warehouse: private, twenty employees, nobody supported.
  package static func warehouse(_ cvr: CVRNumber = "24256790", site: PNumber = "1020000001")
    -> Company
  {
    Company(
      cvr: cvr, name: "Lager og Co", sector: .private, industry: "5210", municipality: "165",
      contactOwner: "VK-04",
      sites: [
        Site(
          pNumber: site, municipality: "165",
          position: GridPoint(easting: 711_750, northing: 6_173_250),
          staff: Site.Staff(average4Months: 2000, average12Months: 2000, lastMonth: 2000),
          supportedCentiFTE: 0)
      ])
  }

  /// An opening of this type, as long as it may be for a group near the labour market.
  package static func work(
    _ type: OfferType, id: OpeningID = "J-1", at site: PNumber = "1020000001"
  )
    -> Opening
  {
    var opening = Opening(
      id: id, site: site, type: type, occupation: "9334", title: "Lagermedarbejder", places: 1,
      hours: OpeningHours(minimum: 1200, maximum: 2220), start: "2020-12-07",
      source: "consultant", owner: "165", published: "2020-11-02")
    switch type {
    case "virksomhedspraktik":
      opening.weeks = 4
      opening.purpose = "clarify"
    case "loentilskud": opening.weeks = 17
    case "nytteindsats":
      opening.weeks = 13
      opening.isExtraWork = true
    default: break
    }
    return opening
  }
}

/// The book of the tests is not carried in the program.
private struct NoSuchBook: Error {}

extension Optional {
  func orThrow() throws -> Wrapped {
    guard let self else { throw NoSuchBook() }
    return self
  }
}
