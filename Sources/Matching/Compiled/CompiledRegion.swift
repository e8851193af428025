import JobCentre

/// A region made ready for matching: facts in canonical order, and what was set aside.
struct CompiledRegion {
  /// Citizens to be matched.
  let citizens: [CitizenFacts]
  /// Openings to be matched, as the books of the list have them, or those of ``home``.
  private(set) var openings: [OpeningFacts]
  /// The municipality whose citizens see the openings so; `nil` for those without rules of their own.
  private(set) var home: MunicipalityCode?
  /// The same, as the books of municipalities with rules of their own have them.
  private let ownOpenings: [MunicipalityCode: [OpeningFacts]]
  let exempt: [Exempt]
  let incomplete: [IncompleteRecord]
  /// Of those to be matched, whoever lacks something that closes a gate.
  let lacking: [IncompleteRecord]
  /// What the law asks of groups and not of each citizen.
  let shares: DutyShares
  /// Tells when each citizen's next offer is due.
  let clock: DutyClock
  /// The books of today and of the days on which openings start: those of the list, then those of
  /// municipalities with rules of their own.
  let statutes: [Statute]
  /// Places of citizens by id.
  let citizenPlaces: [CitizenID: Int]
  /// Places of openings by id.
  let openingPlaces: [OpeningID: Int]

  /// Sets aside what lacks information or is exempt, and looks everything up once.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  init(
    index: RegionIndex, books: RegionBooks, vocabulary: Vocabulary, week: ISOWeek, today: Day
  ) {
    let region = index.region
    let order = RecordOrder(week: week)
    let days = region.openings.map(\.start) + [today]
    var statutes: [Statute] = []
    let list = StatuteTable(books.list, days: days, into: &statutes)
    var own: [MunicipalityCode: StatuteTable] = [:]
    for home in books.homes {
      own[home] = StatuteTable(books.books(of: home), days: days, into: &statutes)
    }
    let clock = DutyClock(books: books, today: today)
    let shares = DutyShares(region.citizens, clock: clock, books: books, today: today)
    let compiler = FactCompiler(
      books: books, statutes: statutes, vocabulary: vocabulary, clock: clock, shares: shares,
      today: today)
    let incomplete = index.incompleteRecords(in: vocabulary, under: books, today: today)
    var incompleteCitizens = Set<CitizenID>()
    var incompleteOpenings = Set<OpeningID>()
    for record in incomplete.map(\.record) {
      switch record {
      case .citizen(let id, _): incompleteCitizens.insert(id)
      case .opening(let id, _): incompleteOpenings.insert(id)
      }
    }
    var exempt: [Exempt] = []
    var citizens: [CitizenFacts] = []
    for place in order.sorted(region.citizens.map(\.id)) {
      let citizen = region.citizens[place]
      if incompleteCitizens.contains(citizen.id) { continue }
      if let until = citizen.exemptUntil, until >= today {
        exempt.append(Exempt(citizen: citizen.id, until: until))
      } else {
        citizens.append(compiler.facts(of: citizen))
      }
    }
    let matched = order.sorted(region.openings.map(\.id)).map { region.openings[$0] }
      .filter { !incompleteOpenings.contains($0.id) }
    func facts(under table: StatuteTable) -> [OpeningFacts] {
      matched.map { opening in
        let (company, site) = index.site(of: opening)
        return compiler.facts(
          of: opening, at: site, of: company, under: table.place(of: opening.start))
      }
    }
    self.citizens = citizens
    openings = facts(under: list)
    home = nil
    ownOpenings = own.mapValues { facts(under: $0) }
    self.clock = clock
    self.statutes = statutes
    self.shares = shares
    self.exempt = exempt.sorted { $0.citizen < $1.citizen }
    self.incomplete = incomplete
    lacking = index.lackingRecords(of: citizens.map(\.record), under: books, today: today)
    citizenPlaces = Dictionary(
      uniqueKeysWithValues: citizens.enumerated().map { ($1.record.id, $0) })
    openingPlaces = Dictionary(
      uniqueKeysWithValues: openings.enumerated().map { ($1.record.id, $0) })
  }

  /// The municipalities with rules of their own, and `nil` for all others.
  var homes: [MunicipalityCode?] { [nil] + ownOpenings.keys.sorted() }

  /// The region as the citizens of one of the ``homes`` see it.
  func seen(from home: MunicipalityCode?) -> CompiledRegion {
    var region = self
    region.home = home
    region.openings = home.flatMap { ownOpenings[$0] } ?? openings
    return region
  }

  /// Whether a citizen is one of those who see the openings as they stand here.
  func isSeen(by citizen: CitizenFacts) -> Bool {
    let municipality = citizen.record.municipality
    return (ownOpenings[municipality] == nil ? nil : municipality) == home
  }

  /// The openings as the books of a citizen's municipality have them, in the same places.
  func openings(for citizen: CitizenFacts) -> [OpeningFacts] {
    ownOpenings[citizen.record.municipality] ?? openings
  }

  /// One of them.
  func opening(_ place: Int, for citizen: CitizenFacts) -> OpeningFacts {
    openings(for: citizen)[place]
  }
}

/// Where the statutes of a timeline stand among those of a region.
private struct StatuteTable {
  private let books: RuleTimeline
  private var places: [Int: Int] = [:]

  /// Adds the books of these days.
  init(_ books: RuleTimeline, days: [Day], into statutes: inout [Statute]) {
    self.books = books
    for place in Set(days.map(books.place(of:))).sorted() {
      places[place] = statutes.count
      statutes.append(Statute(books.segments[place].book))
    }
  }

  /// The statute of a day that was among them.
  func place(of day: Day) -> Int {
    guard let place = places[books.place(of: day)] else {
      preconditionFailure("No statute was made for \(day).")
    }
    return place
  }
}
