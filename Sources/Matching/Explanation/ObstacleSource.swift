import JobCentre

/// What the tallies of all unplaced citizens share.
struct ObstacleSource {
  let week: PlacedWeek
  /// The homes that see the openings so, in the order of the tables.
  private let homes: [MunicipalityCode?]
  private let tables: [ObstacleTable]
  /// Gates that a company may be asked to change.
  private let askable: GateSet
  /// What one place fewer at an opening costs; `Int64.max` where nothing can be promised.
  private let losses: [Int64]
  private let barredOpenings: [CitizenID: [Int]]

  /// - Complexity: O(*n* log *n*) in the number of records, for each home.
  init(week: PlacedWeek) {
    self.week = week
    let region = week.region
    homes = region.homes
    tables = zip(homes, week.kinds).map { home, kinds in
      ObstacleTable(region.seen(from: home), kinds: kinds, book: week.book, today: week.today)
    }
    var askable = GateSet()
    for rule in week.book.gates where rule.fix != nil { askable.insert(rule.gate) }
    self.askable = askable
    losses = region.openings.indices.map { opening in
      let isExact =
        region.openings[opening].ratioMinutes == 0
        || week.problem.countsAreExact(atSite: week.room.siteOfOpening[opening])
      return isExact ? week.questions.displacements[opening]?.loss ?? .max : .max
    }
    var barred: [CitizenID: [Int]] = [:]
    for pair in week.barred {
      if let opening = region.openingPlaces[pair.opening] {
        barred[pair.citizen, default: []].append(opening)
      }
    }
    barredOpenings = barred
  }

  /// The table of the openings as a citizen sees them.
  func table(for citizen: CitizenFacts) -> ObstacleTable { tables[home(of: citizen)] }

  /// The number of a citizen's class.
  func standing(ofCitizen citizen: Int) -> Int {
    week.kinds[home(of: week.region.citizens[citizen])].ofCitizen[citizen]
  }

  private func home(of citizen: CitizenFacts) -> Int {
    homes.firstIndex(of: citizen.record.municipality) ?? 0
  }

  /// The lanes about which only the definition is asked, each once, in ascending order.
  func lanesToAsk(_ citizen: CitizenFacts, _ table: ObstacleTable) -> [Int] {
    let barred = barredOpenings[citizen.record.id, default: []].compactMap(table.lane(ofOpening:))
    return Set(table.lanesOfItsOwn(citizen.record) + barred).sorted()
  }

  /// The longest straight way, in metres, that a citizen's limit and the margin allow; −1 when the
  /// shortest takes too long.
  func reach(of citizen: CitizenFacts) -> Int {
    let (rule, own) = (week.book.transport, citizen.record.transport)
    // No two points of Denmark are so far apart.
    var (near, far) = (-1, 1_000_000)
    while far - near > 1 {
      let middle = (near + far) / 2
      let isWithin =
        rule.minutes(metres: middle, by: own.means) * 100
        <= own.maximumMinutes * (100 + rule.marginPercent)
      if isWithin { near = middle } else { far = middle }
    }
    return near
  }

  /// Whether one gate is closed and a company may be asked to change it.
  func isOneToAsk(_ closed: GateSet) -> Bool { closed.count == 1 && closed.intersects(askable) }

  /// More than this the plan cannot gain by opening one gate at an opening.
  ///
  /// - Parameters:
  ///   - citizen: The citizen.
  ///   - opening: Place of the opening.
  ///   - points: Its points for employer, shortage and rung.
  ///   - fit: The most the pair's fit can be.
  /// - Returns: A bound in the solver's units, not over 0 where nothing can be gained; the greatest
  ///   integer under targets of the year, which can make a swap worth more than its pair.
  func mostGain(of citizen: CitizenFacts, at opening: Int, points: Int, fit: Int) -> Int64 {
    let loss = losses[opening]
    guard loss < .max, fit >= week.book.fit.floor else { return 0 }
    guard week.problem.targets.isEmpty else { return .max }
    let value = Int64(citizen.weight.total * (fit + points))
    return value + (citizen.duty == nil ? 0 : week.problem.tiers.dutyValue) - loss
  }

  /// The one gate to change at an opening and what that would gain the plan; `nil` where more are
  /// closed, none may be changed, the fit is too low or nothing can be promised.
  ///
  /// The citizen is unplaced, so the new pair adds its value and takes one place from the others:
  /// the exact gain is the difference. Where a site's places weigh differently in the ratio, counts
  /// do not stand for it exactly, and nothing is promised.
  func fix(citizen: Int, opening: Int) -> (gate: Gate, gain: Int64)? {
    let facts = week.region.citizens[citizen]
    let work = week.region.opening(opening, for: facts)
    guard losses[opening] < .max, let displacement = week.questions.displacements[opening],
      let (fit, closed) = week.assessor.judgement(facts, work), isOneToAsk(closed),
      let gate = closed.first, fit >= week.book.fit.floor
    else { return nil }
    let worth = week.assessor.worth(facts, work, fit: fit)
    let gain = week.questions.gain(
      ofPlacing: citizen, at: opening, worth: week.problem.tiers.value(of: worth),
      after: displacement)
    return (gate, gain)
  }

  /// A fix as people read it.
  func named(_ gate: Gate, citizen: Int, opening: Int, gain: Int64) -> NearestFix {
    let facts = week.region.citizens[citizen]
    let work = week.region.opening(opening, for: facts)
    let (duties, points) = week.problem.tiers.split(gain)
    return NearestFix(
      opening: work.record.id, gate: gate, duties: duties, points: points,
      isVerified: week.assessor.isVerified(gate, facts, work))
  }
}
