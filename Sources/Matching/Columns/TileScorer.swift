internal import FitKernel

/// Calls the kernel: the only place that hands it memory.
///
/// The kernel reads what its arguments say and no more: `count` tiles of `FIT_FIELDS + words` fields,
/// `words` conditions of the citizen, and for each offset the lanes of those tiles in the steps; it
/// writes as many fits. The preconditions hold it to the arrays.
struct TileScorer {
  private let level: fit_level
  /// The fits of the tiles scored last, 0 where there is none.
  private(set) var fits = [UInt16](
    repeating: 0, count: BlockOrder.blockSize + OpeningColumns.tileSize)

  init(level: KernelLevel) {
    precondition(KernelLevel.available.contains(level), "This machine cannot run \(level).")
    self.level = level.code
  }

  /// Scores a citizen at consecutive tiles of one group.
  ///
  /// - Parameters:
  ///   - columns: The region.
  ///   - citizen: The citizen with the goal part and the least fit.
  ///   - line: The citizen's line.
  ///   - tiles: The tiles.
  ///   - lane: The first lane of the first tile, counted from the first of the group.
  ///   - held: Where in the steps the competences lie that the citizen holds.
  /// - Returns: Whether any fit is not 0.
  mutating func score(
    _ columns: RegionColumns, _ citizen: fit_citizen, line: Int, tiles: Range<Int>,
    lane: Int, held: [Int32]
  ) -> Bool {
    let words = Int(columns.rule.words)
    let size = (Int(FIT_FIELDS.rawValue) + words) * OpeningColumns.tileSize
    let end = lane + tiles.count * OpeningColumns.tileSize
    precondition(
      tiles.lowerBound >= 0 && tiles.upperBound * size <= columns.openings.tiles.count
        && tiles.count * OpeningColumns.tileSize <= fits.count
        && (line + 1) * words <= columns.citizens.lacks.count
        && held.allSatisfy { $0 >= 0 && Int($0) + end <= columns.openings.steps.count },
      "Tiles \(tiles) of line \(line).")
    var rule = columns.rule
    var citizen = citizen
    let level = level
    return unsafe fits.withUnsafeMutableBufferPointer { fits in
      unsafe columns.openings.tiles.withUnsafeBufferPointer { all in
        unsafe columns.openings.steps.withUnsafeBufferPointer { steps in
          unsafe columns.citizens.lacks.withUnsafeBufferPointer { lacks in
            unsafe held.withUnsafeBufferPointer { held in
              unsafe fit_tiles(
                level, &rule, &citizen, lacks.baseAddress.map { unsafe $0 + line * words },
                all.baseAddress.map { unsafe $0 + tiles.lowerBound * size }, Int32(tiles.count),
                steps.baseAddress.map { unsafe $0 + lane }, held.baseAddress, Int32(held.count),
                fits.baseAddress)
            }
          }
        }
      }
    }
  }

  /// Puts another fit in the place of one.
  mutating func set(_ fit: UInt16, at place: Int) {
    fits[place] = fit
  }
}
