internal import FitKernel
import JobCentre

/// Scores blocks of openings for one citizen after the other.
struct BlockScorer {
  private let columns: RegionColumns
  private var scorer: TileScorer
  /// Where the steps of the competences lie that the citizen holds of those the group wants.
  private var held: [Int32] = []
  /// The fits at companies the citizen wishes for, of the block that is scored.
  private var wished: [(lane: Int, fit: UInt16)] = []

  init(_ columns: RegionColumns, level: KernelLevel) {
    self.columns = columns
    scorer = TileScorer(level: level)
  }

  /// The fit at a lane of the block scored last, counted from its first; 0 where a gate of the
  /// kernel's is closed or the fit is less than asked for.
  func fit(at place: Int) -> Int { Int(scorer.fits[place]) }

  /// Turns to a citizen and a group.
  ///
  /// - Returns: How many of the competences that the group wants the citizen holds.
  mutating func begin(line: Int, group: OpeningColumns.Group) -> Int {
    held.removeAll(keepingCapacity: true)
    let first = line * columns.citizens.competenceWords
    var offset = group.steps
    for place in group.wanted {
      let number = Int(columns.openings.wanted[Int(place)])
      let word = columns.citizens.competences[first + number / 64]
      if word & 1 << UInt64(number % 64) != 0 { held.append(offset) }
      offset += group.lanes
    }
    return held.count
  }

  /// Scores a block of the group.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - line: The citizen.
  ///   - goal: The citizen's goal part in the occupation.
  ///   - digits: The occupation.
  ///   - least: A pair with less fit is left out; at least 1.
  /// - Returns: Whether any fit is not 0.
  mutating func score(
    _ block: OpeningColumns.Block, line: Int, goal: GoalPoints, digits: OccupationDigits,
    least: Int32
  ) -> Bool {
    if goal.most > goal.elsewhere { findWished(block, line, digits, least: least) }
    let first = block.lanes.lowerBound
    var isAnyOpen = score(
      block, tiles: 0..<Int(block.tiles), line: line, goal: goal.elsewhere, least: least)
    for (lane, fit) in wished {
      scorer.set(fit, at: lane - first)
      isAnyOpen = isAnyOpen || fit != 0
    }
    wished.removeAll(keepingCapacity: true)
    return isAnyOpen
  }

  /// Scores the lanes of wished companies, each in its tile, with the goal part that the wish gives.
  private mutating func findWished(
    _ block: OpeningColumns.Block, _ line: Int, _ digits: OccupationDigits, least: Int32
  ) {
    let first = block.lanes.lowerBound
    let person = columns.citizens.lines[line]
    for place in person.goals {
      let company = columns.citizens.goals[Int(place)].company
      guard company >= 0 else { continue }
      for lane in columns.openings.lanes(ofCompany: company) where block.lanes.contains(lane) {
        let tile = (lane - first) / OpeningColumns.tileSize
        _ = score(
          block, tiles: tile..<tile + 1, line: line,
          goal: columns.goal(person, digits, company: company), least: least)
        wished.append((lane, scorer.fits[(lane - first) % OpeningColumns.tileSize]))
      }
    }
  }

  /// Scores some tiles of a block.
  private mutating func score(
    _ block: OpeningColumns.Block, tiles: Range<Int>, line: Int, goal: Int32, least: Int32
  ) -> Bool {
    var citizen = columns.citizens.lines[line].kernel
    citizen.goal = goal
    // Without a point for the goal there is no pair, whatever the other parts come to.
    citizen.least = goal > 0 ? least : .max
    let first = Int(block.firstTile)
    return scorer.score(
      columns, citizen, line: line,
      tiles: first + tiles.lowerBound..<first + tiles.upperBound,
      lane: Int(block.laneInGroup) + tiles.lowerBound * OpeningColumns.tileSize, held: held)
  }
}
