/// Finds the pairs of a region that are worth more than their prices.
///
/// A plan with prices is optimal over all pairs when none is left. For a citizen with the price `u`
/// and an opening with the price `p`, the limits around it included, a pair is in excess when
/// `value − u − p > 0`. A block is opened only if the best that weight, points and prices of its
/// openings could come to, with the citizen's highest fit, is more than `u`.
struct PriceSieve: PairVisitor {
  /// A pair that is worth more than its prices.
  struct Excess: Hashable {
    /// Place of the citizen in the compiled region.
    let citizen: Int
    /// Place of the opening in the compiled region.
    let opening: Int
    let worth: Assessor.Worth
    /// What it is worth beyond its prices, more than 0.
    let excess: Int64
  }

  /// The pairs found so far, in the order of the scan.
  private(set) var found: [Excess] = []

  private let columns: RegionColumns
  private let tiers: TwoTiers
  /// By line.
  private let citizenPrices: [Int64]
  /// By lane; far over every value where the lane is empty.
  private let lanePrices: [Int64]
  /// The greatest `weight × points − price` over the lanes of each block, by number of the weight.
  private let best: [[Int64]]
  /// The number of each line's weight in ``best``.
  private let weightOfLine: [Int]

  /// A sieve for some prices.
  ///
  /// - Parameters:
  ///   - columns: The region.
  ///   - tiers: What a duty is worth.
  ///   - citizenPrices: By place in the compiled region, at least 0.
  ///   - openingPrices: By place: the price of a place with those of the limits around it, less what
  ///     targets add to its value.
  /// - Complexity: O(citizens + openings × different weights).
  init(
    _ columns: RegionColumns, tiers: TwoTiers, citizenPrices: [Int64], openingPrices: [Int64]
  ) {
    self.columns = columns
    self.tiers = tiers
    self.citizenPrices = columns.citizens.lines.map { citizenPrices[Int($0.place)] }
    let lanePrices = columns.openings.places.map { place in
      place < 0 ? Int64.max / 4 : openingPrices[Int(place)]
    }
    self.lanePrices = lanePrices
    var weights = Numbering<Int32>()
    weightOfLine = columns.citizens.lines.map { weights.number(of: $0.weight) }
    best = weights.values.map { weight in
      columns.openings.blocks.map { block in
        block.lanes.reduce(Int64.min / 4) { best, lane in
          max(best, Int64(weight) * Int64(columns.openings.terms[lane].points) - lanePrices[lane])
        }
      }
    }
  }

  func leastFit(line: Int, block: Int) -> Int32 {
    let short =
      citizenPrices[line] - best[weightOfLine[line]][block] - mostForDuty(line: line, block: block)
    // A pair matters from the least fit with weight × fit > short.
    if short < 0 { return 0 }
    let weight = Int64(columns.citizens.lines[line].weight)
    return Int32(min(short / weight + 1, Int64(Int32.max)))
  }

  func matters(line: Int, lane: Int, fit: Int) -> Bool {
    let terms = columns.openings.terms[lane]
    let value = Int64(columns.citizens.lines[line].weight) * (Int64(fit) + Int64(terms.points))
    let duty = columns.dischargesDuty(line: line, lane: lane) ? tiers.dutyValue : 0
    return value + duty > citizenPrices[line] + lanePrices[lane]
  }

  mutating func visit(line: Int, lane: Int, worth: Assessor.Worth) {
    found.append(
      Excess(
        citizen: Int(columns.citizens.lines[line].place),
        opening: Int(columns.openings.places[lane]), worth: worth,
        excess: tiers.value(of: worth) - citizenPrices[line] - lanePrices[lane]))
  }

  /// What a duty could add to some pair of a block.
  private func mostForDuty(line: Int, block: Int) -> Int64 {
    let block = columns.openings.blocks[block]
    let duty = columns.citizens.lines[line].duty
    guard duty >= 0 else { return 0 }
    let type = columns.openings.groups[Int(block.group)].type
    let discharge = columns.citizens.duties[Int(duty + type)]
    return block.start <= discharge.latestStart && block.weeks >= discharge.minimumWeeks
      ? tiers.dutyValue : 0
  }
}
