import Assignment
package import JobCentre

/// Makes the week's plan of a region: whom to send where, and why.
///
/// ```
/// region ─► facts ─► gates, fit ─► candidates ─► assignment ─► plan
/// ```
///
/// Problem: first the most statutory duties discharged, then the greatest total value; each citizen
/// at most one placement; places per opening, limits per site and company, and the reasonable ratio
/// per site. Solved exactly over every pair that passes, and proved before it is returned.
package struct Planner {
  private let index: RegionIndex
  /// The book of the day of the list: duties, weights, lists.
  private let book: RuleBook
  /// The books of other days, for openings that start then, and of municipalities.
  private let books: RegionBooks
  private let vocabulary: Vocabulary
  private let run: RunRecord

  /// A planner for a region under one book.
  package init(index: RegionIndex, book: RuleBook, vocabulary: Vocabulary, run: RunRecord) {
    self.init(index: index, books: RuleTimeline(book), vocabulary: vocabulary, run: run)
  }

  /// A planner for a region under the books of the days on which its openings start.
  package init(index: RegionIndex, books: RuleTimeline, vocabulary: Vocabulary, run: RunRecord) {
    self.init(index: index, books: RegionBooks(books), vocabulary: vocabulary, run: run)
  }

  /// A planner for a region in which municipalities may have books of their own.
  package init(index: RegionIndex, books: RegionBooks, vocabulary: Vocabulary, run: RunRecord) {
    self.index = index
    self.books = books
    book = books.list.book(on: run.date)
    self.vocabulary = vocabulary
    self.run = run
  }

  /// What the planner is at.
  package enum Phase: Sendable {
    case compile
    /// With the share of citizens looked at, in thousandths.
    case candidates(permille: Int)
    case solve
    case certify
    case reserves
    case explain
  }

  /// A plan that this one continues: its pairs stay where they still can (`match --since`).
  package struct Earlier: Sendable {
    /// The day of the earlier plan.
    package var date: Day
    /// Its primary pairs.
    package var pairs: [Changes.Pair]

    /// A plan that this one continues.
    package init(date: Day, pairs: [Changes.Pair]) {
      self.date = date
      self.pairs = pairs
    }
  }

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - earlier: A plan to continue: only what was freed is planned anew.
  ///   - verifiesByDefinition: Whether the prices are held against every pair once more, each by the
  ///     definition of gates and fit.
  ///   - progress: Told what the planner is at.
  /// - Returns: The plan, proved.
  /// - Throws: ``PlanningError``; nothing is to be used then.
  /// - Complexity: O(citizens × openings) for looking at pairs, and the solver's on the candidates.
  package func plan(
    continuing earlier: Earlier? = nil, verifiesByDefinition: Bool = false,
    progress: (Phase) -> Void = { _ in }
  ) throws(PlanningError) -> Plan {
    try solved(
      continuing: earlier, verifiesByDefinition: verifiesByDefinition, progress: progress
    ).plan()
  }

  /// The solved week, ready to be put into the form that readers get.
  func solved(
    continuing earlier: Earlier?, verifiesByDefinition: Bool = false, progress: (Phase) -> Void
  ) throws(PlanningError) -> PlanAssembler {
    progress(.compile)
    let region = CompiledRegion(
      index: index, books: books, vocabulary: vocabulary, week: run.week, today: run.date)
    let decisions = DecisionTable(index.region.decisions, today: run.date)
    let assessor = Assessor(
      book: book, statutes: region.statutes, vocabulary: vocabulary, clock: region.clock,
      today: run.date, barred: decisions.barred)
    let whole = Room(region.openings, book: book)
    var room = whole
    let pinning = Pinning(
      decisions: decisions, published: earlier?.pairs ?? [], region: region, assessor: assessor,
      room: &room)
    let columns = region.homes.map {
      RegionColumns(
        region.seen(from: $0), assessor: assessor, book: book, vocabulary: vocabulary,
        today: run.date, barred: decisions.barred)
    }
    let scan = CandidateScan(region, columns: columns) { done, all in
      progress(.candidates(permille: done * 1000 / max(1, all)))
    }
    progress(.solve)
    let targets = YearTargets(
      book, index: index, region: region, started: decisions.started, held: pinning.newPairs,
      today: run.date)
    let problem = try PlacementProblem(
      region, scan: scan, pinning: pinning, room: room, book: book, targets: targets.lines)
    let solution = try problem.solved()
    progress(.certify)
    let proof = AllPairsProof(
      solution, of: problem, held: Set(pinning.openingOfCitizen.keys))
    try proof.verify(columns)
    if verifiesByDefinition { try proof.verify(region, by: assessor) }
    var openingOfCitizen = pinning.openingOfCitizen
    for edge in solution.matching.edges {
      openingOfCitizen[problem.edges[edge].citizen] = problem.edges[edge].opening
    }
    progress(.reserves)
    let reserves = try ReservePlanner(
      region: region, scan: scan, lists: book.lists, pins: pinning.pins
    ).reserves(placement: openingOfCitizen)
    progress(.explain)
    let week = PlacedWeek(
      region: region, assessor: assessor, book: book, today: run.date,
      barred: decisions.barred, kinds: columns.map(\.kinds), scan: scan, problem: problem,
      room: whole, solution: solution, openingOfCitizen: openingOfCitizen, reserves: reserves)
    return PlanAssembler(
      run: run, week: week, pinning: pinning, targets: targets, solution: solution,
      reserves: reserves, earlier: earlier)
  }
}
