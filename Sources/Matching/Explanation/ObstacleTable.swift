import JobCentre

/// The openings of a region in the order in which obstacles are counted: by occupation, and in it in
/// *runs* that share all that the gates on offer, dates and visibility look at.
///
/// Most of an unplaced citizen's places lie in occupations that no goal is near, or in runs that one
/// look closes; only the openings of the other runs are looked at one by one. Cancelled openings have
/// no place here. The gates are those of ``Gatekeeper``, which stays the definition.
///
/// A class, so that whoever counts holds one reference and not one for each array.
final class ObstacleTable {
  let occupations: [Occupation]
  let runs: [Run]
  /// By run, then place in the region.
  let lanes: [Lane]
  /// The conditions of each lane, ``words`` a lane.
  let needs: [UInt32]
  let words: Int
  let conditions: Conditions
  /// The gates of conditions, with ``words`` of bits each.
  let conditionGates: [GateSet]
  let conditionBits: [UInt32]
  /// Places of all openings together.
  let places: Int
  let audiences: Audiences
  /// What the law says of classes and kinds.
  let offers: OfferAnswers
  /// The most minutes a week, by statute.
  let weeklyMaximum: [Int]
  /// By place of the opening; −1 where it is cancelled.
  private let laneOfOpening: [Int]
  private let lanesOfCompany: [CVRNumber: [Int]]
  private let lanesReserved: [CitizenID: [Int]]

  /// The runs of one occupation.
  struct Occupation {
    let digits: OccupationDigits
    let runs: Range<Int>
    let places: Int
  }

  /// Openings that share what the early gates look at.
  struct Run {
    /// The gates that are closed to everybody but whom an opening is reserved for.
    let own: GateSet
    let kind: Int
    let statute: Int
    let start: Day
    /// Who is shown them, by number in ``ObstacleTable/audiences``.
    let audience: Int32
    let lanes: Range<Int>
    let places: Int
  }

  /// An opening.
  struct Lane {
    /// Place in the compiled region.
    let opening: Int
    let run: Int
    let places: Int
    /// Fewest minutes a week.
    let minimum: Int
    let position: GridPoint
    /// Points for employer, shortage and rung.
    let points: Int
  }

  /// Lays out the openings as the citizens of one home see them.
  ///
  /// - Parameters:
  ///   - region: The region, seen from there.
  ///   - kinds: The kinds of its openings and the classes of its citizens.
  ///   - book: The book of the day.
  ///   - today: The day of the list.
  /// - Complexity: O(*n* log *n*) in the number of records.
  init(_ region: CompiledRegion, kinds: OfferKinds, book: RuleBook, today: Day) {
    let openings = region.openings
    let audiences = Audiences(region, windows: SourceWindows(book: book, today: today))
    var numbering = Numbering<Common>()
    var members: [[Int]] = []
    for (place, opening) in openings.enumerated() where !opening.record.isCancelled {
      let number = numbering.number(
        of: Common(
          digits: opening.digits, own: opening.ownGates(on: today), kind: kinds.ofOpening[place],
          start: opening.record.start, audience: audiences.ofOpening[place]))
      if number == members.count { members.append([]) }
      members[number].append(place)
    }
    let order = members.indices.sorted { left, right in
      let (one, other) = (numbering.values[left].digits, numbering.values[right].digits)
      return one == other ? left < right : one < other
    }
    var occupations: [Occupation] = []
    var runs: [Run] = []
    var lanes: [Lane] = []
    for number in order {
      let common = numbering.values[number]
      let first = lanes.count
      lanes += members[number].map { place in
        let opening = openings[place]
        return Lane(
          opening: place, run: runs.count, places: opening.record.places,
          minimum: opening.minimumMinutes, position: opening.position, points: opening.points)
      }
      let run = Run(
        own: common.own, kind: common.kind, statute: kinds.kinds[common.kind].statute,
        start: common.start, audience: common.audience, lanes: first..<lanes.count,
        places: lanes[first...].reduce(0) { $0 + $1.places })
      runs.append(run)
      let isNew = occupations.last?.digits != common.digits
      let before = isNew ? nil : occupations.popLast()
      occupations.append(
        Occupation(
          digits: common.digits, runs: (before?.runs.lowerBound ?? runs.count - 1)..<runs.count,
          places: (before?.places ?? 0) + run.places))
    }
    let conditions = Conditions(lanes.lazy.map { openings[$0.opening] })
    needs = lanes.flatMap { conditions.needs(of: openings[$0.opening]) }
    words = conditions.words
    conditionGates = conditions.gates.map { GateSet($0.gate) }
    conditionBits = conditions.gates.flatMap(\.bits)
    self.conditions = conditions
    var laneOfOpening = [Int](repeating: -1, count: openings.count)
    for (number, lane) in lanes.enumerated() { laneOfOpening[lane.opening] = number }
    self.laneOfOpening = laneOfOpening
    lanesOfCompany = Dictionary(grouping: lanes.indices) { openings[lanes[$0].opening].company.cvr }
    var lanesReserved: [CitizenID: [Int]] = [:]
    for (number, lane) in lanes.enumerated() {
      if let citizen = openings[lane.opening].record.reservedFor {
        lanesReserved[citizen, default: []].append(number)
      }
    }
    self.lanesReserved = lanesReserved
    self.occupations = occupations
    self.runs = runs
    self.lanes = lanes
    self.audiences = audiences
    places = occupations.reduce(0) { $0 + $1.places }
    offers = OfferAnswers(kinds, statutes: region.statutes)
    weeklyMaximum = region.statutes.map(\.book.weeklyMaximum.minutes)
  }

  /// The lanes of a citizen that only the definition answers for: at the last employer, and those kept
  /// for the citizen.
  func lanesOfItsOwn(_ citizen: Citizen) -> [Int] {
    (citizen.lastEmployer.flatMap { lanesOfCompany[$0] } ?? [])
      + lanesReserved[citizen.id, default: []]
  }

  /// The lane of an opening, by place; `nil` where it is cancelled.
  func lane(ofOpening place: Int) -> Int? {
    laneOfOpening[place] < 0 ? nil : laneOfOpening[place]
  }

  /// What the openings of a run share.
  private struct Common: Hashable {
    let digits: OccupationDigits
    let own: GateSet
    let kind: Int
    let start: Day
    let audience: Int32
  }
}

extension OpeningFacts {
  /// The gates that the opening itself closes to everybody, and its reservation.
  fileprivate func ownGates(on today: Day) -> GateSet {
    var closed = GateSet()
    closed.insert(
      .expired, if: record.start < today || record.replyBy.map { $0 < today } ?? false)
    closed.insert(.reservation, if: record.reservedFor != nil)
    closed.insert(.blockade, if: company.isBlockaded)
    closed.insert(.extraWork, if: rule.needsExtraWork && !record.isExtraWork)
    return closed
  }
}
