package import JobCentre

extension RegionIndex {
  /// Records that can be read but lack what matching needs, citizens before openings, by id.
  ///
  /// Citizens are held against the book of the day, openings against that of the day they start.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  package func incompleteRecords(
    in vocabulary: Vocabulary, under books: RuleTimeline, today: Day
  ) -> [IncompleteRecord] {
    let book = books.book(on: today)
    // Few records lack anything: sorting them alone spares moving all the others.
    let citizens = region.citizens.compactMap { citizen in
      IncompleteRecord(
        .citizen(citizen.id, caseworker: citizen.caseworker),
        lacking: citizen.missingInformation(in: vocabulary, under: book))
    }
    let openings = region.openings.compactMap { opening in
      let (company, site) = site(of: opening)
      return IncompleteRecord(
        .opening(opening.id, consultant: company.contactOwner),
        lacking: opening.missingInformation(
          at: site, in: vocabulary, under: books.book(on: opening.start)))
    }
    return (citizens + openings).sorted { $0.isBefore($1) }
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
