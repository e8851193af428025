import JobCentre

/// A region made ready for matching: facts in canonical order, and what was set aside.
struct CompiledRegion {
  /// Citizens to be matched.
  let citizens: [CitizenFacts]
  /// Openings to be matched.
  let openings: [OpeningFacts]
  let exempt: [Exempt]
  let incomplete: [IncompleteRecord]
  /// Of those to be matched, whoever lacks something that closes a gate.
  let lacking: [IncompleteRecord]
  /// What the law asks of groups and not of each citizen.
  let shares: DutyShares
  /// The books of today and of the days on which openings start.
  let statutes: [Statute]
  /// Places of citizens by id.
  let citizenPlaces: [CitizenID: Int]
  /// Places of openings by id.
  let openingPlaces: [OpeningID: Int]

  /// Sets aside what lacks information or is exempt, and looks everything up once.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  init(
    index: RegionIndex, books: RuleTimeline, vocabulary: Vocabulary, week: ISOWeek, today: Day
  ) {
    let region = index.region
    let order = RecordOrder(week: week)
    let places = Set((region.openings.map(\.start) + [today]).map(books.place(of:))).sorted()
    let statutes = places.map { Statute(books.segments[$0].book) }
    let statuteOfPlace = Dictionary(
      uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    let book = books.book(on: today)
    let shares = DutyShares(
      region.citizens, clock: DutyClock(book: book, today: today), book: book, today: today)
    let compiler = FactCompiler(
      book: book, statutes: statutes, vocabulary: vocabulary, shares: shares, today: today)
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
    var openings: [OpeningFacts] = []
    for place in order.sorted(region.openings.map(\.id)) {
      let opening = region.openings[place]
      if incompleteOpenings.contains(opening.id) { continue }
      let (company, site) = index.site(of: opening)
      openings.append(
        compiler.facts(
          of: opening, at: site, of: company,
          under: statuteOfPlace[books.place(of: opening.start), default: 0]))
    }
    self.citizens = citizens
    self.openings = openings
    self.statutes = statutes
    self.shares = shares
    self.exempt = exempt.sorted { $0.citizen < $1.citizen }
    self.incomplete = incomplete
    lacking = index.lackingRecords(of: citizens.map(\.record), under: books)
    citizenPlaces = Dictionary(
      uniqueKeysWithValues: citizens.enumerated().map { ($1.record.id, $0) })
    openingPlaces = Dictionary(
      uniqueKeysWithValues: openings.enumerated().map { ($1.record.id, $0) })
  }
}
