package import JobCentre

extension RegionIndex {
  /// Records that can be read but lack what matching needs, citizens before openings, by id.
  ///
  /// Citizens are held against the book of the day, openings against that of the day they start.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  package func incompleteRecords(
    in vocabulary: Vocabulary, under books: RegionBooks, today: Day
  ) -> [IncompleteRecord] {
    // Few records lack anything: sorting them alone spares moving all the others.
    let citizens = region.citizens.compactMap { citizen -> IncompleteRecord? in
      let book = books.books(of: citizen.municipality).book(on: today)
      let missing = citizen.missingInformation(in: vocabulary, under: book)
      // Whoever mends the record is told everything at once.
      return IncompleteRecord(
        .citizen(citizen.id, caseworker: citizen.caseworker),
        lacking: missing.isEmpty ? [] : missing + citizen.unknownFlags(under: book))
    }
    let openings = region.openings.compactMap { opening in
      let (company, site) = site(of: opening)
      return IncompleteRecord(
        .opening(opening.id, consultant: company.contactOwner),
        lacking: opening.missingInformation(
          at: site, in: vocabulary, under: books.list.book(on: opening.start)))
    }
    return (citizens + openings).sorted { $0.isBefore($1) }
  }

  /// Citizens who can be matched although something is not known.
  ///
  /// A circumstance that their book of the day does not know weighs nothing. Where an offer may be
  /// given only some time after employment at the company, it is not given while the day on which that
  /// ended is not known.
  ///
  /// - Complexity: O(citizens + openings).
  package func lackingRecords(
    of citizens: [Citizen], under books: RegionBooks, today: Day
  ) -> [IncompleteRecord] {
    func asking(_ timeline: RuleTimeline) -> Set<CVRNumber> {
      let asking = region.openings.filter { opening in
        timeline.book(on: opening.start).employmentGaps.contains { $0.offer == opening.type }
      }
      return Set(asking.map { site(of: $0).company.cvr })
    }
    let listed = asking(books.list)
    let own = books.own.mapValues(asking)
    let lacking = citizens.compactMap { citizen -> IncompleteRecord? in
      var missing = citizen.unknownFlags(
        under: books.books(of: citizen.municipality).book(on: today))
      if citizen.lastEmployedUntil == nil, let last = citizen.lastEmployer,
        own[citizen.municipality, default: listed].contains(last)
      {
        missing.append(.lastEmployedUntil(last))
      }
      return IncompleteRecord(
        .citizen(citizen.id, caseworker: citizen.caseworker), lacking: missing)
    }
    return lacking.sorted { $0.isBefore($1) }
  }
}

extension IncompleteRecord {
  /// A record that lacks something; `nil` when nothing is missing.
  fileprivate init?(_ record: Record, lacking missing: [MissingInformation]) {
    guard !missing.isEmpty else { return nil }
    self.init(record: record, missing: missing)
  }

  /// Citizens before openings, by id.
  fileprivate func isBefore(_ other: IncompleteRecord) -> Bool {
    switch (record, other.record) {
    case (.citizen(let one, _), .citizen(let another, _)): one < another
    case (.opening(let one, _), .opening(let another, _)): one < another
    case (.citizen, .opening): true
    case (.opening, .citizen): false
    }
  }
}
