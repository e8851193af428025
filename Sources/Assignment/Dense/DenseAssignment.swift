/// What solving a dense assignment problem ends in.
public enum DenseOutcome: Sendable, Equatable {
  /// An assignment, proven best by its prices.
  case optimal(DenseAssignment)
  /// There is no assignment, and these rows and columns show why.
  case infeasible(HallViolator)
}

/// An assignment of least or greatest value, with the prices that prove it.
///
/// With `uᵢ` and `vⱼ` the prices of rows and columns: `uᵢ + vⱼ ≤ cᵢⱼ` at every allowed entry, with
/// equality at the chosen ones; what the longer side leaves over has the price 0, and no price on
/// that side is above 0. For a greatest value all three inequalities are the other way round.
/// `DenseCertificate.verify(_:of:)` checks the proof without any of the solver's code.
public struct DenseAssignment: Sendable, Equatable {
  /// The column of each row, nil for a row left over.
  public let columnOfRow: [Int?]

  /// The sum of the chosen entries.
  public let value: Int64

  /// `uᵢ`, by row.
  public let rowPrices: [Int64]

  /// `vⱼ`, by column.
  public let columnPrices: [Int64]

  /// How much work it took; the same on every run.
  public let counters: DenseCounters

  /// An answer put together by hand, as a test or another solver may; nothing is checked here.
  public init(
    columnOfRow: [Int?], value: Int64, rowPrices: [Int64], columnPrices: [Int64],
    counters: DenseCounters = DenseCounters()
  ) {
    self.columnOfRow = columnOfRow
    self.value = value
    self.rowPrices = rowPrices
    self.columnPrices = columnPrices
    self.counters = counters
  }
}

/// Rows of the shorter side that together reach too few columns of the other, or columns that reach
/// too few rows: a proof that no assignment exists.
///
/// If every row must be assigned, `k` rows need `k` columns among their allowed entries. P. Hall, *On
/// representatives of subsets*, J. London Math. Soc. 10 (1935) 26–30, doi:10.1112/jlms/s1-10.37.26:
/// an assignment exists if and only if no such set falls short.
public struct HallViolator: Sendable, Equatable {
  /// Which side of the matrix must be assigned in full and cannot.
  public enum Side: String, Sendable, Equatable {
    /// The violating set consists of rows and reaches columns.
    case rows
    /// The violating set consists of columns and reaches rows.
    case columns
  }

  /// What `members` are; `reached` are of the other side.
  public let side: Side

  /// The set that falls short, ascending.
  public let members: [Int]

  /// Everything the members reach by allowed entries, ascending; fewer than `members`.
  public let reached: [Int]

  /// A violator put together by hand; nothing is checked here.
  public init(side: Side, members: [Int], reached: [Int]) {
    self.side = side
    self.members = members
    self.reached = reached
  }
}

/// Counts of the dense solver's elementary steps: a measure of work that no clock disturbs.
public struct DenseCounters: Sendable, Equatable {
  /// Bids made in the auction.
  public var bids = 0

  /// Auctions run: one, or one for each step size where the first was given up.
  public var auctions = 0

  /// Rows of the matrix read in full, in the auction and after.
  public var rowScans = 0

  /// Shortest-path searches.
  public var searches = 0

  /// Rows that the searches settled.
  public var settledRows = 0

  /// All counts at 0.
  public init() {}
}
