import Assignment
import JobCentre

/// What the explanations read: the compiled region, every candidate, and who is placed where.
struct PlacedWeek {
  let region: CompiledRegion
  let assessor: Assessor
  let book: RuleBook
  /// The day of the list.
  let today: Day
  /// Pairs to which somebody has said no.
  let barred: Set<Gatekeeper.Pair>
  /// The kinds of openings and classes of citizens, as each of the region's homes sees them.
  let kinds: [OfferKinds]
  let scan: CandidateScan
  let problem: PlacementProblem
  let room: Room
  /// The opening of each placed citizen, by place.
  let openingOfCitizen: [Int: Int]
  /// The placed citizens of each opening.
  let citizensOfOpening: [[Int]]
  /// The openings each citizen is a reserve at, in the order of places.
  let reservesOfCitizen: [Int: [Int]]
  /// What a unit of each target's sum is worth.
  private let slopes: [Int64]
  /// What else could be asked of the week.
  let questions: WeekQuestions
  /// What one place more at an opening would gain the plan, in the solver's units.
  let gainOfOneMore: [Int64]
  /// What one more below each limit would gain.
  let limitGains: LimitGains

  /// Asks the solver about every opening and limit.
  init(
    region: CompiledRegion, assessor: Assessor, book: RuleBook, today: Day,
    barred: Set<Gatekeeper.Pair>, kinds: [OfferKinds], scan: CandidateScan,
    problem: PlacementProblem, room: Room, solution: PlacementProblem.Solution,
    openingOfCitizen: [Int: Int], reserves: [Int]
  ) {
    self.region = region
    self.assessor = assessor
    self.book = book
    self.today = today
    self.barred = barred
    self.kinds = kinds
    self.scan = scan
    self.problem = problem
    self.room = room
    self.openingOfCitizen = openingOfCitizen
    slopes = solution.slopes
    var citizensOfOpening = [[Int]](repeating: [], count: region.openings.count)
    for citizen in openingOfCitizen.keys.sorted() {
      if let opening = openingOfCitizen[citizen] { citizensOfOpening[opening].append(citizen) }
    }
    self.citizensOfOpening = citizensOfOpening
    var reservesOfCitizen: [Int: [Int]] = [:]
    for index in reserves {
      let candidate = scan.candidates[index]
      reservesOfCitizen[candidate.citizen, default: []].append(candidate.opening)
    }
    self.reservesOfCitizen = reservesOfCitizen
    let questions = WeekQuestions(problem, solution)
    gainOfOneMore = region.openings.indices.map {
      let isExact =
        region.openings[$0].ratioMinutes == 0
        || problem.countsAreExact(atSite: room.siteOfOpening[$0])
      return isExact ? questions.gainsOfOpenings[$0] : 0
    }
    limitGains = LimitGains(
      of: problem, in: solution.relaxation, room: room, openings: region.openings, questions)
    self.questions = questions
  }

  /// Citizens without a placement, by place.
  var unplaced: [Int] { region.citizens.indices.filter { openingOfCitizen[$0] == nil } }

  /// The target that takes most from the value of a pair; `nil` when together they take nothing.
  func dearestTarget(citizen: Int, opening: Int) -> TargetLine.Kind? {
    let costs = problem.targets.indices.map {
      slopes[$0] * problem.targets[$0].steps[citizen, opening]
    }
    guard costs.reduce(0, +) < 0 else { return nil }
    return costs.indices.min { costs[$0] < costs[$1] }.map { problem.targets[$0].kind }
  }

  /// All that the lists show of a pair, by places.
  func assessment(_ citizen: Int, _ opening: Int) -> Assessment {
    let facts = region.citizens[citizen]
    return assessor.assessment(facts, region.opening(opening, for: facts))
  }

  /// The duty of a citizen that an opening discharges, by places.
  func dutyDischarged(by citizen: Int, at opening: Int) -> Duty? {
    let facts = region.citizens[citizen]
    let work = region.opening(opening, for: facts)
    return assessor.worth(facts, work, fit: 0).dischargesDuty ? facts.duty : nil
  }

  /// Whether all places of an opening are filled.
  func isFull(_ opening: Int) -> Bool {
    citizensOfOpening[opening].count >= region.openings[opening].record.places
  }
}
