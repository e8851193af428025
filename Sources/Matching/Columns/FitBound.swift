internal import FitKernel
import JobCentre

/// What no pair of one citizen and any opening of a block can exceed.
///
/// Never below the fit of a pair in it whose gates are open: each part is taken at its best over the
/// block. The goal part is exact but for a wished company; the distance part is that of the nearest
/// point of the block's box.
struct FitBound {
  private let columns: RegionColumns
  private let line: CitizenColumns.Line
  private let home: GridPoint

  /// The bounds of the citizen of a line.
  init(_ columns: RegionColumns, line: Int) {
    self.columns = columns
    self.line = columns.citizens.lines[line]
    home = GridPoint(easting: self.line.kernel.easting, northing: self.line.kernel.northing)
  }

  /// The parts that need no look at the map: goal, competences, hours, prospect, and all of the
  /// distance.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - goal: Points of the goal part.
  ///   - held: How many of the wanted competences the citizen holds at most.
  /// - Returns: A bound; negative when no gate of the hours is open.
  func withoutDistance(_ block: OpeningColumns.Block, goal: Int32, held: Int) -> Int32 {
    guard block.minimum <= line.kernel.sustainable else { return -1 }
    let fewer = line.kernel.wished - max(block.minimum, min(block.most, line.kernel.reach))
    let away = max(0, fewer, block.minimum - line.kernel.wished)
    let left = max(0, Int32(columns.rule.tolerance) - away)
    let hours =
      away == 0
      ? Int32(columns.rule.hours)
      : Int32(columns.rule.hours) * left / Int32(columns.rule.tolerance)
    return goal + block.own + block.competences(held: held) + hours
      + Int32(columns.rule.distance)
  }

  /// How much less the distance part is at best; `nil` when the whole block is too far.
  func lostToDistance(_ block: OpeningColumns.Block) -> Int32? {
    let minutes = line.minutes(metres: home.distance(to: block.box.nearest(to: home)))
    guard minutes <= line.kernel.farthest else { return nil }
    let whole = Int(columns.rule.distance)
    let span = max(1, Int(line.kernel.limit - line.kernel.base))
    return Int32(whole - whole * max(0, Int(line.kernel.limit) - minutes) / span)
  }
}
