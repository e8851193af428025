/// The exact part of the dense solver: shortest augmenting paths from the auction's prices, on the
/// short lists for as long as their bounds allow.
///
/// # Method
///
/// Every row takes as its dual `uᵢ` the least value `cᵢⱼ + pⱼ` at the auction's prices, and lets go of a
/// column that is dearer. From then on `cᵢⱼ + pⱼ − uᵢ`, the *reduced cost*, is nowhere negative and 0
/// at every assigned entry. For each waiting row, Dijkstra's algorithm finds a path of least reduced
/// cost to a free column; at its length `T`, every row and column settled at `d < T` adds `T − d` to
/// its dual or price, which makes the path tight, and the assignment shifts along it.
///
/// A settled row offers only the columns of its list. All others are behind the list's bound, no
/// nearer than `d + bound − uᵢ`; that distance enters the queue as an *expansion*. If the search ends
/// before, the row was never read. If not, its list is made anew at present prices, which mostly moves
/// the bound out of reach; else the whole row is relaxed. So every search is exact, and nothing is
/// left to be proved at the end.
///
/// # More columns than rows
///
/// Think of `m − n` *fillers*, rows of cost 0 at every column, so that all columns are taken in the
/// end; then it does not matter which free column a search ends at. All fillers have the same dual,
/// the *floor*, the least price of all. When the rows are done, the free columns at the floor go to
/// fillers at once. Each other free column, one that somebody once bid for and then left, costs one
/// search from a filler. In the end every column left over has the floor as its price, which is what
/// its price must be. For the first settled filler the whole price vector is relaxed; further ones
/// are no nearer to anything.
///
/// # Invariants
///
/// - No reduced cost is negative; those of assigned entries are 0.
/// - A free column's price is the auction's: only settled columns rise, and a free one ends the search.
///
/// # Ranges
///
/// With `k` rows and no cost beyond `C`, a price ends at most `2 C k` above that of a free column, which
/// is at most `auctionCeiling`. For 64 bits the problem's own bound `2 C (k + 1) ≤ 2⁵⁹` therefore keeps
/// prices below 0, and distances below `infinity`. For 32 bits both are watched, and the caller turns
/// to 64 bits where they would not do.
///
/// # Complexity
///
/// One Dijkstra search for each waiting row, O(n · m log m) at worst and a few lists long as a rule.
///
/// # Sources
///
/// R. Jonker, A. Volgenant, *A shortest augmenting path algorithm for dense and sparse linear
/// assignment problems*, Computing 38 (1987) 325–340, doi:10.1007/BF02278710: the searches, and that
/// they need only the cheapest entries to begin with. J. Edmonds, R. M. Karp, *Theoretical improvements
/// in algorithmic efficiency for network flow problems*, J. ACM 19 (1972) 248–264,
/// doi:10.1145/321694.321699: potentials.
struct DenseFinish<Scalar: DenseScalar>: Sendable {
  var state: DenseState<Scalar>
  /// `uᵢ`, by row.
  var duals: [Scalar]
  /// The dual of every filler.
  var floor = DenseRange<Scalar>.lowestPrice
  var search: DenseSearch<Scalar>

  /// Why there is no optimal assignment to be had.
  enum Failure: Error, Equatable {
    /// These rows have allowed entries in these columns only, one fewer.
    case violator(rows: [Int], columns: [Int])
    /// A price or distance does not fit the scalar.
    case outOfRange
  }

  var rowCount: Int { state.matrix.rowCount }
  var columnCount: Int { state.matrix.columnCount }

  /// Sets the duals and keeps what is tight.
  init(_ state: DenseState<Scalar>) {
    self.state = state
    duals = Array(repeating: 0, count: state.matrix.rowCount)
    search = DenseSearch(columnCount: state.matrix.columnCount)
    for row in duals.indices {
      let best = self.state.look(at: row, slack: 0)
      if best.column < 0 {
        continue
      }
      duals[row] = best.least
      let held = Int(state.columnOfRow[row])
      if held >= 0 && value(row, held) != best.least {
        self.state.columnOfRow[row] = -1
        self.state.rowOfColumn[held] = -1
      }
    }
    for row in duals.indices where self.state.columnOfRow[row] < 0 {
      takeTightColumn(row)
    }
  }

  /// Assigns every row, and a filler to every other column.
  mutating func run() throws(Failure) {
    for row in 0..<rowCount where state.columnOfRow[row] < 0 {
      try augment(from: row)
    }
    if rowCount < columnCount {
      try fill()
    }
    state.counters.rowScans += state.lists.rowScans
  }

  private func value(_ row: Int, _ column: Int) -> Scalar {
    state.matrix.entries[row * columnCount + column] &+ state.prices[column]
  }

  private mutating func takeTightColumn(_ row: Int) {
    for place in state.lists.places(of: row) {
      let column = Int(state.lists.columns[place])
      if state.rowOfColumn[column] < 0 && value(row, column) == duals[row] {
        state.rowOfColumn[column] = Int32(truncatingIfNeeded: row)
        state.columnOfRow[row] = Int32(truncatingIfNeeded: column)
        return
      }
    }
  }

  /// Assigns a filler to every free column.
  private mutating func fill() throws(Failure) {
    floor = state.prices.min() ?? floor
    state.columnOfRow.append(contentsOf: repeatElement(-1, count: columnCount - rowCount))
    var filler = rowCount
    for column in 0..<columnCount
    where state.rowOfColumn[column] < 0 && state.prices[column] == floor {
      state.rowOfColumn[column] = Int32(truncatingIfNeeded: filler)
      state.columnOfRow[filler] = Int32(truncatingIfNeeded: column)
      filler += 1
    }
    // OK because there are as many free columns as waiting fillers.
    for waiting in filler..<columnCount {
      try augment(from: waiting)
    }
  }
}
