/// The inexact part of the dense solver: auctions over the short lists, for good prices and most of
/// the assignment.
///
/// # Method
///
/// A waiting row bids for the column of least value and raises its price until that value is `step`
/// above the second least, so that nobody need return to it soon; whoever held the column waits
/// and bids next, while its list is in the cache. In a fine auction a free one of several columns of
/// least value is taken at the price it has: nobody is driven out, so nothing can go round in circles,
/// and the row stays tight. Only the list is read. Its bound stands for all
/// columns left out: where the least value exceeds it, the list is made anew at present prices. With a
/// coarse step the row does not insist on the very best column but on one within `slack` of it, which
/// costs as much accuracy as the step does and saves most of the rereading.
///
/// When all are served, every row is within `step + slack` of its best column. The auction is cut off
/// when it takes more bids or row scans than it is worth, or when a price passes `auctionCeiling`;
/// the exact finish works from any prices.
///
/// # How coarse
///
/// Random costs need one auction, with a step of a quarter of the typical gap between neighbouring
/// values on a list. Where all rows want the same columns, as with costs `cᵢⱼ = aᵢ bⱼ` or distances,
/// that becomes a price war: prices must rise by many steps before anyone gives up. Which kind a
/// matrix is shows in a few bids for each row; so the fine auction is tried first, with a budget of
/// `probeBids` bids and `probeScans` row scans for each row, and given up if that does not do. Then the
/// prices start again, and the step falls from a 20th of the range of costs by `stepRatio` from
/// auction to auction, each keeping the prices of the one before: ε-scaling. The slack is
/// `slackPerStep` steps: with less, lists wear out faster; with much more, auctions no longer end.
///
/// # What it is not good at
///
/// With more columns than rows, ε-scaling leaves prices on columns that end up free, and the finish
/// has to take them back one search at a time. A few rows among many columns, or costs without
/// structure, never come to that; a product matrix of 2000 × 4000 does, and takes dozens of times as
/// long as the square one.
///
/// # Sources
///
/// D. P. Bertsekas, *The auction algorithm: a distributed relaxation method for the assignment
/// problem*, Annals of Operations Research 14 (1988) 105–123, doi:10.1007/BF02186476: the auction and
/// ε-scaling. D. P. Bertsekas, D. A. Castañon, *Parallel synchronous and asynchronous implementations
/// of the auction algorithm*, Parallel Computing 17 (1991) 707–732,
/// doi:10.1016/S0167-8191(05)80062-6: bids from remembered best columns for as long as a threshold
/// proves them.
extension DenseState {
  private static var probeBids: Int { 14 }
  private static var probeScans: Int { 2 }
  private static var scalingBids: Int { 80 }
  private static var stepRatio: Scalar { 10 }
  private static var slackPerStep: Scalar { 4 }

  /// Runs the auctions.
  mutating func runAuctions() {
    if matrix.rowCount == 0 {
      return
    }
    let scale = sampleScale()
    let finest = max(1, scale.gap / 4)
    let probe = Budget(
      bids: Self.probeBids * matrix.rowCount, rowScans: Self.probeScans * matrix.rowCount)
    if auction(step: finest, slack: 0, within: probe) {
      return
    }
    clear(prices: true)
    // Where rows agree, few entries are tight after a coarse auction, so the last is finer.
    let last = max(1, scale.gap / 32)
    var step = max(last, scale.range / 20)
    while true {
      clear(prices: false)
      let budget = Budget(bids: Self.scalingBids * matrix.rowCount, rowScans: .max)
      _ = auction(step: step, slack: Self.slackPerStep * step, within: budget)
      if step == last {
        return
      }
      step = max(last, step / Self.stepRatio)
    }
  }

  /// What an auction may spend.
  private struct Budget {
    var bids: Int
    var rowScans: Int
  }

  /// Serves the waiting rows, in order of their numbers.
  ///
  /// - Returns: whether all were served.
  private mutating func auction(step: Scalar, slack: Scalar, within budget: Budget) -> Bool {
    counters.auctions += 1
    let lastBid = counters.bids + budget.bids
    let (lastScan, isEndless) = lists.rowScans.addingReportingOverflow(budget.rowScans)
    for first in columnOfRow.indices where columnOfRow[first] < 0 {
      var row = first
      while row >= 0 {
        if counters.bids >= lastBid || (!isEndless && lists.rowScans >= lastScan) {
          return false
        }
        let seen = look(at: row, slack: slack)
        if seen.column < 0 {
          break
        }
        counters.bids += 1
        let tied =
          slack == 0 && seen.second == seen.least ? freeColumn(of: row, value: seen.least) : nil
        let column = tied ?? seen.column
        let displaced = Int(rowOfColumn[column])
        let price = tied.map { prices[$0] } ?? priceOffered(by: row, after: seen) &+ step
        prices[column] = min(price, DenseRange<Scalar>.auctionCeiling)
        rowOfColumn[column] = Int32(truncatingIfNeeded: row)
        columnOfRow[row] = Int32(truncatingIfNeeded: column)
        if displaced >= 0 {
          columnOfRow[displaced] = -1
        }
        if price >= DenseRange<Scalar>.auctionCeiling {
          return false
        }
        row = displaced
      }
    }
    return true
  }

  /// A free column on the row's list of the given value.
  private func freeColumn(of row: Int, value: Scalar) -> Int? {
    for place in lists.places(of: row) {
      let column = Int(lists.columns[place])
      if rowOfColumn[column] < 0 && lists.costs[place] &+ prices[column] == value {
        return column
      }
    }
    return nil
  }

  /// The price at which the column is worth no more to the row than the next best.
  ///
  /// OK because a price is at most −2^(B−4) here and a value within 2^(B−3) + 2^(B−4) of another.
  private func priceOffered(by row: Int, after look: Look) -> Scalar {
    var second = min(look.second, lists.bounds[row])
    if second == .max {
      // No other column is allowed, so any price would do; this one is that of a dearest column.
      second = look.least &+ 2 * matrix.greatestMagnitude
    }
    return prices[look.column] &+ max(0, second &- look.least)
  }

  /// What the costs look like: the typical gap between neighbours on a list, and the typical range of
  /// a row; medians of up to 16 rows.
  ///
  /// - Complexity: O(m), 16 rows are read twice.
  private mutating func sampleScale() -> (gap: Scalar, range: Scalar) {
    var gaps: [Scalar] = []
    var ranges: [Scalar] = []
    let samples = min(16, matrix.rowCount)
    for sample in 0..<samples {
      let row = sample * matrix.rowCount / samples
      lists.refresh(row, of: matrix, at: prices)
      let listed = lists.places(of: row).map { lists.costs[$0] }
      if let least = listed.min(), let greatest = listed.max() {
        gaps.append((greatest - least) / Scalar(max(1, listed.count - 1)))
        var furthest = greatest
        for column in 0..<matrix.columnCount {
          let cost = matrix.entries[row * matrix.columnCount + column]
          furthest = max(furthest, cost == .max ? furthest : cost)
        }
        ranges.append(furthest - least)
      }
    }
    gaps.sort()
    ranges.sort()
    return gaps.isEmpty ? (0, 0) : (gaps[gaps.count / 2], ranges[ranges.count / 2])
  }
}
