internal import FitKernel
import JobCentre

extension OpeningColumns {
  /// Lays out the openings of a region.
  ///
  /// - Parameters:
  ///   - region: The region, in canonical order.
  ///   - scorer: The definition of the fit.
  ///   - book: The book of the day.
  ///   - kinds: The kind of each opening, by place.
  ///   - audiences: Who is shown which opening.
  ///   - today: The day of the list.
  /// - Complexity: O(*n* log² *n*) in the number of openings.
  init(
    _ region: CompiledRegion, scorer: FitScorer, book: RuleBook, kinds: [Int],
    audiences: Audiences, today: Day
  ) {
    let openings = region.openings
    let shown = openings.indices.filter { openings[$0].mayBeProposed(on: today) }
    let conditions = Conditions(shown.lazy.map { openings[$0] })
    let codes = Set(openings.map(\.record.type)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, Int32($0)) })
    let cvrs = Set(shown.map { openings[$0].company.cvr }).sorted()
    let companies = Dictionary(uniqueKeysWithValues: cvrs.enumerated().map { ($1, Int32($0)) })
    var draft = Draft(
      openings: openings, conditions: conditions, rule: book.fit, trainable: scorer.trainable)
    for (place, opening) in openings.enumerated() {
      let record = opening.record
      draft.terms.append(
        Terms(
          kind: Int32(kinds[place]), type: numbers[record.type, default: 0],
          statute: Int32(opening.statute), start: record.start.number,
          weeks: record.weeks.map(Int32.init) ?? .max, minimum: Int32(opening.minimumMinutes),
          audience: audiences.ofOpening[place],
          reserved: record.reservedFor.map { Int32(region.citizenPlaces[$0] ?? -2) } ?? -1,
          company: companies[opening.company.cvr, default: -1],
          points: Int32(opening.points),
          position: opening.position))
    }
    let byOccupation = Dictionary(grouping: shown) { openings[$0].digits }
    for digits in byOccupation.keys.sorted() {
      draft.add(digits, byOccupation[digits, default: []])
    }
    places = draft.places
    tiles = draft.tiles
    steps = draft.steps
    wanted = draft.wanted
    groups = draft.groups
    blocks = draft.blocks
    occupations = draft.occupations
    self.conditions = conditions
    self.companies = companies
    types = codes
    let terms = draft.places.map { $0 < 0 ? Terms.empty : draft.terms[Int($0)] }
    self.terms = terms
    lanesOfCompany = terms.indices.filter { terms[$0].company >= 0 }
      .sorted { (terms[$0].company, $0) < (terms[$1].company, $1) }.map(Int32.init)
    var starts = [Int32](repeating: 0, count: cvrs.count + 1)
    for term in terms where term.company >= 0 { starts[Int(term.company) + 1] += 1 }
    for company in cvrs.indices { starts[company + 1] += starts[company] }
    companyStarts = starts
  }
}

extension OpeningColumns.Terms {
  /// The terms of an empty lane, which nobody reads.
  fileprivate static let empty = Self(
    kind: 0, type: 0, statute: 0, start: 0, weeks: 0, minimum: 0, audience: 0, reserved: -2,
    company: -1, points: 0, position: GridPoint(easting: 0, northing: 0))
}

extension OpeningFacts {
  /// Whether anybody at all may be proposed for it on a day, as far as it is up to the opening.
  fileprivate func mayBeProposed(on today: Day) -> Bool {
    !record.isCancelled && record.start >= today && record.replyBy.map { $0 >= today } ?? true
      && record.published <= today && !company.isBlockaded
      && (!rule.needsExtraWork || record.isExtraWork)
  }
}

/// The columns while they grow.
private struct Draft {
  let openings: [OpeningFacts]
  let conditions: Conditions
  let rule: RuleBook.FitRule
  let trainable: CodeSet
  /// By place of the opening.
  var terms: [OpeningColumns.Terms] = []
  var places: [Int32] = []
  var tiles: [UInt32] = []
  var steps: [UInt32] = []
  var wanted: [Int32] = []
  var groups: [OpeningColumns.Group] = []
  var blocks: [OpeningColumns.Block] = []
  var occupations: [OpeningColumns.Occupation] = []

  init(
    openings: [OpeningFacts], conditions: Conditions, rule: RuleBook.FitRule, trainable: CodeSet
  ) {
    self.openings = openings
    self.conditions = conditions
    self.rule = rule
    self.trainable = trainable
  }

  /// Adds the openings of one occupation, a group for each type.
  mutating func add(_ digits: OccupationDigits, _ members: [Int]) {
    let first = groups.count
    let byType = Dictionary(grouping: members) { terms[$0].type }
    for type in byType.keys.sorted() {
      addGroup(type: type, byType[type, default: []])
    }
    occupations.append(
      OpeningColumns.Occupation(digits: digits, groups: first..<groups.count))
  }

  private mutating func addGroup(type: Int32, _ members: [Int]) {
    let firstBlock = blocks.count
    let firstLane = places.count
    let halves = BlockOrder.blocks(of: members, tile: OpeningColumns.tileSize) {
      openings[$0].position
    }
    for members in halves { addBlock(members, firstLaneOfGroup: firstLane) }
    let numbers = Set(members.flatMap { openings[$0].must.numbers + openings[$0].nice.numbers })
      .sorted()
    let firstWanted = wanted.count
    let firstStep = steps.count
    for number in numbers {
      wanted.append(Int32(number))
      for place in places[firstLane...] {
        steps.append(place < 0 ? 0 : step(of: number, at: openings[Int(place)]))
      }
    }
    groups.append(
      OpeningColumns.Group(
        occupation: Int32(occupations.count), type: type,
        blocks: Int32(firstBlock)..<Int32(blocks.count),
        wanted: Int32(firstWanted)..<Int32(wanted.count), steps: Int32(firstStep),
        lanes: Int32(places.count - firstLane)))
  }

  private mutating func addBlock(_ members: [Int], firstLaneOfGroup: Int) {
    let size = OpeningColumns.tileSize
    let firstLane = places.count
    for start in stride(from: 0, to: members.count, by: size) {
      let lanes = (0..<size).map { start + $0 < members.count ? members[start + $0] : nil }
      places += lanes.map { $0.map(Int32.init) ?? -1 }
      addTile(lanes.map { $0.map { openings[$0] } }, near: openings[members[start]].position)
    }
    let facts = members.map { openings[$0] }
    func most(_ value: (OpeningFacts) -> Int) -> Int32 { Int32(facts.map(value).max() ?? 0) }
    func competences(_ held: Int) -> Int32 { most { self.competences($0, held: held) } }
    blocks.append(
      OpeningColumns.Block(
        group: Int32(groups.count), firstTile: Int32(firstLane / size),
        tiles: Int32((places.count - firstLane) / size),
        laneInGroup: Int32(firstLane - firstLaneOfGroup), box: Box(facts.map(\.position)),
        minimum: -most { -$0.minimumMinutes }, most: most(\.mostMinutes),
        own: most { $0.hasProspect ? rule.prospect : 0 },
        competences: (competences(0), competences(1), competences(2), competences(.max)),
        points: most(\.points), start: -most { -Int($0.record.start.number) },
        weeks: most { $0.record.weeks ?? Int(Int32.max) }))
  }

  private mutating func addTile(_ lanes: [OpeningFacts?], near position: GridPoint) {
    // Nobody can work so much: an empty lane is closed by its hours.
    tiles += lanes.map { $0.map { UInt32($0.minimumMinutes) } ?? UInt32(Int32.max) }
    tiles += lanes.map { UInt32($0?.mostMinutes ?? 0) }
    tiles += lanes.map { UInt32(bitPattern: ($0?.position ?? position).easting) }
    tiles += lanes.map { UInt32(bitPattern: ($0?.position ?? position).northing) }
    tiles += lanes.map { $0.map(baseCover) ?? 0 }
    tiles += lanes.map { (1 / Float(max(1, $0?.mustCount ?? 1))).bitPattern }
    tiles += lanes.map { (1 / Float(max(1, $0?.niceCount ?? 1))).bitPattern }
    tiles += lanes.map { UInt32($0?.hasProspect == true ? rule.prospect : 0) }
    let needs = lanes.map { $0.map(conditions.needs) }
    for word in 0..<conditions.words { tiles += needs.map { $0?[word] ?? 0 } }
  }

  /// The cover of a citizen who holds nothing.
  ///
  /// OK because 18 bits hold 1000 × 259, and an opening lists at most 200 competences of a kind.
  private func baseCover(_ opening: OpeningFacts) -> UInt32 {
    precondition(
      opening.mustCount <= 259 && opening.niceCount < 1 << 13,
      "Opening \(opening.record.id) asks for \(opening.mustCount) and \(opening.niceCount).")
    let closable = trainable.intersectionCount(opening.must) * rule.trainableShare
    return UInt32(opening.mustCount == 0 ? 1000 : closable)
      | (opening.niceCount == 0 ? 1 << 18 : 0)
  }

  /// What holding a competence adds to the cover.
  private func step(of number: Int, at opening: OpeningFacts) -> UInt32 {
    var step: UInt32 = 0
    if opening.must.contains(number) {
      step += UInt32(1000 - (trainable.contains(number) ? rule.trainableShare : 0))
    }
    if opening.nice.contains(number) { step += 1 << 18 }
    return step
  }

  /// The most points of the competence part with so many wanted competences held.
  private func competences(_ opening: OpeningFacts, held: Int) -> Int {
    var must = 1000
    if opening.mustCount > 0 {
      let closable = trainable.intersectionCount(opening.must)
      // What no course gives adds most.
      let plain = min(held, opening.mustCount - closable)
      let taught = min(held - plain, closable)
      must =
        (plain * 1000 + taught * 1000 + (closable - taught) * rule.trainableShare)
        / opening.mustCount
    }
    let nice =
      opening.niceCount > 0 ? min(held, opening.niceCount) * 1000 / opening.niceCount : 1000
    return rule.competences * (rule.mustShare * must + (1000 - rule.mustShare) * nice) / 1_000_000
  }
}

extension OpeningFacts {
  /// The most paid and unpaid minutes a week together.
  var mostMinutes: Int { record.hours.maximum + smallJobMinutes }

  /// Whether ordinary work follows, or is what is offered.
  var hasProspect: Bool { rule.alwaysDischarges || record.prospect != nil }
}
