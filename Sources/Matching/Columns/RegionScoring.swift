internal import FitKernel
package import JobCentre

/// A region laid out for scoring, for whoever measures or checks it instead of planning a week.
package struct RegionScoring: Sendable {
  let region: CompiledRegion
  let columns: RegionColumns
  let assessor: Assessor
  let book: RuleBook
  let today: Day

  /// Lays out a region on a day.
  ///
  /// - Parameters:
  ///   - index: The region.
  ///   - books: The books of the list, and of municipalities with rules of their own.
  ///   - home: The one of these municipalities whose citizens are meant; `nil` for all others.
  ///   - vocabulary: The codes that exist.
  ///   - today: The day.
  package init(
    index: RegionIndex, books: RegionBooks, home: MunicipalityCode? = nil, vocabulary: Vocabulary,
    today: Day
  ) {
    let book = books.list.book(on: today)
    self.book = book
    self.today = today
    let region = CompiledRegion(
      index: index, books: books, vocabulary: vocabulary, week: ISOWeek(containing: today),
      today: today
    ).seen(from: home)
    let barred = DecisionTable(index.region.decisions, today: today).barred
    assessor = Assessor(
      book: book, statutes: region.statutes, vocabulary: vocabulary, clock: region.clock,
      today: today, barred: barred)
    columns = RegionColumns(
      region, assessor: assessor, book: book, vocabulary: vocabulary, today: today,
      barred: barred)
    self.region = region
  }

  /// Pairs of citizens and openings, whether any of them could be proposed or not.
  package var pairs: Int { region.citizens.count * region.openings.count }

  /// Pairs that have a line and a lane, empty lanes counted.
  package var scoredPairs: Int { columns.citizens.lines.count * columns.openings.places.count }

  /// Bytes that the kernel reads of one opening.
  package var bytesOfOpening: Int { 4 * (Int(FIT_FIELDS.rawValue) + Int(columns.rule.words)) }

  /// Finds every pair that may be proposed, as planning does.
  package func scan(level: KernelLevel = .widest) -> ScanCounts {
    var scanner = PairScanner(columns, level: level)
    var counter = Counter(floor: columns.floor)
    for line in columns.citizens.lines.indices { scanner.scan(line: line, &counter) }
    return scanner.counts
  }

  /// Scores every pair that has a line and a lane, whatever bounds and doors say: the kernel alone.
  ///
  /// - Returns: How many reach the floor with the kernel's gates open.
  package func scoreAll(level: KernelLevel = .widest) -> Int {
    var scorer = BlockScorer(columns, level: level)
    var open = 0
    for (line, person) in columns.citizens.lines.enumerated() {
      for group in columns.openings.groups {
        let digits = columns.openings.occupations[Int(group.occupation)].digits
        let goal = columns.goal(person, digits)
        _ = scorer.begin(line: line, group: group)
        for number in group.blocks {
          let block = columns.openings.blocks[Int(number)]
          guard
            scorer.score(block, line: line, goal: goal, digits: digits, least: columns.floor)
          else { continue }
          for place in 0..<block.lanes.count where scorer.fit(at: place) != 0 { open += 1 }
        }
      }
    }
    return open
  }
}

/// How much a scan looked at; the same on every machine.
package struct ScanCounts: Hashable, Sendable {
  /// Nothing looked at yet.
  package init() {}

  /// Blocks whose bound was computed.
  package var boundedBlocks = 0
  /// Blocks whose pairs were scored.
  package var openedBlocks = 0
  /// Pairs in them, empty lanes counted.
  package var scored = 0
  /// Pairs that the kernel left open: all its gates, and a fit that matters.
  package var open = 0
  /// Of those, pairs that matter once the rest of their value is known.
  package var asked = 0
  /// Of those, pairs that pass every gate.
  package var passed = 0
}

/// Lets every pair through that reaches the floor, and keeps none.
private struct Counter: PairVisitor {
  let floor: Int32

  func leastFit(line: Int, block: Int) -> Int32 { floor }
  func matters(line: Int, lane: Int, fit: Int) -> Bool { true }
  func visit(line: Int, lane: Int, worth: Assessor.Worth) {}
}
