import JobCentre

/// Says which pairs of a citizen are worth looking at, and takes them.
protocol PairVisitor {
  /// Says what a pair of a block must reach to matter.
  ///
  /// - Parameters:
  ///   - line: The citizen.
  ///   - block: Number of the block.
  /// - Returns: The least fit; above 1000 when no pair of the block matters.
  mutating func leastFit(line: Int, block: Int) -> Int32

  /// Says whether a pair matters, now that its fit is known; the doors have not been asked.
  ///
  /// - Parameters:
  ///   - line: The citizen.
  ///   - lane: The opening.
  ///   - fit: At least what was asked for.
  /// - Returns: Whether the pair is to be visited if it passes.
  mutating func matters(line: Int, lane: Int, fit: Int) -> Bool

  /// Takes a pair that passes every gate and has at least that fit.
  ///
  /// - Parameters:
  ///   - line: The citizen.
  ///   - lane: The opening.
  ///   - worth: What the pair is worth.
  mutating func visit(line: Int, lane: Int, worth: Assessor.Worth)
}

/// Looks through the pairs of a region, a citizen at a time, and opens only blocks that can matter.
///
/// For each occupation that shares a digit with a goal, and each type that the law gives to the
/// citizen's class: bound the block; score it, if the bound reaches what the visitor asks for; ask the
/// doors of each pair that the kernel left open; visit.
struct PairScanner {
  private let columns: RegionColumns
  private var scorer: BlockScorer
  /// What was done.
  private(set) var counts = ScanCounts()

  /// A scanner of its own, for one thread.
  init(_ columns: RegionColumns, level: KernelLevel = .widest) {
    self.columns = columns
    scorer = BlockScorer(columns, level: level)
  }

  /// Visits the pairs of one citizen, by block and lane.
  mutating func scan(line: Int, _ visitor: inout some PairVisitor) {
    let person = columns.citizens.lines[line]
    let bound = FitBound(columns, line: line)
    var doors = Doors(columns, line: line)
    for occupation in columns.openings.occupations {
      let goal = columns.goal(person, occupation.digits)
      guard goal.most > 0 else { continue }
      for number in occupation.groups {
        let group = columns.openings.groups[number]
        guard columns.isOpen(person.standing, type: group.type) else { continue }
        var held: Int?
        for place in group.blocks {
          let block = columns.openings.blocks[Int(place)]
          counts.boundedBlocks += 1
          let least = max(visitor.leastFit(line: line, block: Int(place)), columns.floor)
          guard bound.withoutDistance(block, goal: goal.most, held: held ?? .max) >= least,
            let lost = bound.lostToDistance(block)
          else { continue }
          let holds = held ?? scorer.begin(line: line, group: group)
          held = holds
          guard bound.withoutDistance(block, goal: goal.most, held: holds) - lost >= least
          else { continue }
          counts.openedBlocks += 1
          counts.scored += block.lanes.count
          if scorer.score(block, line: line, goal: goal, digits: occupation.digits, least: least) {
            visit(block, line: line, &doors, &visitor)
          }
        }
      }
    }
  }

  /// Visits the pairs of the block scored last that pass every gate.
  private mutating func visit(
    _ block: OpeningColumns.Block, line: Int, _ doors: inout Doors,
    _ visitor: inout some PairVisitor
  ) {
    let weight = Int(columns.citizens.lines[line].weight)
    for (place, lane) in block.lanes.enumerated() {
      let fit = scorer.fit(at: place)
      guard fit != 0 else { continue }
      counts.open += 1
      guard visitor.matters(line: line, lane: lane, fit: fit) else { continue }
      counts.asked += 1
      guard doors.isOpen(lane: lane) else { continue }
      counts.passed += 1
      visitor.visit(
        line: line, lane: lane,
        worth: Assessor.Worth(
          fit: fit, value: weight * (fit + Int(columns.openings.terms[lane].points)),
          dischargesDuty: columns.dischargesDuty(line: line, lane: lane)))
    }
  }
}
