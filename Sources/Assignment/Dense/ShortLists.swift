/// For each row a short list of its cheapest columns, with a bound on all others.
///
/// # Invariant
///
/// With `pⱼ` the prices at any time since the list was made, every allowed column `j` that is not on
/// the list of row `i` has `cᵢⱼ + pⱼ ≥ bound(i)`: it held when the list was made, and prices only
/// rise. A list that holds every allowed column has the bound `max`.
///
/// # Method
///
/// A row is read once, and cut into some hundreds of groups of columns that lie a fixed stride apart
/// (so that neighbours, which structured costs make alike, fall into different groups). The least
/// value of each group is an elementwise minimum of slices, which the compiler turns into vector code.
/// The groups are dealt out to 32 parts; the 23rd least of the parts' minima is a threshold that at
/// least 23 columns meet and about 40 do when costs are random. Only the groups that reach it are read
/// again. If more columns meet it than a list has room for, a lower threshold is tried, down to the
/// least value of all; then the list holds some of the equals, beginning at another place of the row
/// for each row, so that rows with the same ties do not all fight for the same columns.
///
/// - Complexity: O(m) to make a list, mostly once through the row; O(1) memory for each row.
struct ShortLists<Scalar: DenseScalar>: Sendable {
  /// The longest list.
  static var greatestCapacity: Int { 64 }
  /// How many parts of the row must meet the threshold.
  private static var parts: Int { 32 }
  /// How many parts of the row are to meet the threshold: the first number, or where more columns do
  /// than there is room for, the next.
  private static var partsMet: [5 of Int] { [23, 15, 9, 4, 1] }
  /// About how many columns make a group.
  private static var groupSize: Int { 16 }

  /// Where row `i` has its list: from `i · capacity`.
  let capacity: Int
  private(set) var columns: [Int32]
  private(set) var costs: [Scalar]
  private(set) var lengths: [Int32]
  private(set) var bounds: [Scalar]
  private(set) var rowScans = 0

  private let groupCount: Int
  private var minima: [Scalar]
  private var partMinima: [Scalar]

  /// Empty lists that bound nothing, to be made when they are looked at.
  init(_ matrix: DenseMatrix<Scalar>) {
    let rows = matrix.rowCount
    capacity = min(Self.greatestCapacity, matrix.columnCount)
    columns = Array(repeating: 0, count: rows * capacity)
    costs = Array(repeating: 0, count: rows * capacity)
    lengths = Array(repeating: 0, count: rows)
    bounds = Array(repeating: .min, count: rows)
    groupCount = max(Self.parts, matrix.columnCount / Self.groupSize)
    minima = Array(repeating: .max, count: groupCount)
    partMinima = Array(repeating: .max, count: Self.parts)
  }

  /// The places of a row's list.
  func places(of row: Int) -> Range<Int> {
    let first = row * capacity
    return first..<first + Int(lengths[row])
  }

  /// Drops every bound, because prices are about to fall; the lists are made anew when looked at.
  mutating func forget() {
    for row in bounds.indices {
      bounds[row] = .min
    }
  }

  /// Makes the list of a row at the given prices.
  mutating func refresh(_ row: Int, of matrix: DenseMatrix<Scalar>, at prices: [Scalar]) {
    rowScans += 1
    let count = matrix.columnCount
    let entries = matrix.entries.span.extracting(row * count..<(row + 1) * count)
    findMinima(entries, prices.span)
    let open = DenseRange<Scalar>.forbidden - 1
    let isWhole = capacity == count
    if !isWhole {
      sortPartMinima()
    }
    // A prime stride spreads the starting points of neighbouring rows over the groups.
    let start = row * 7919 % groupCount
    let places = row * capacity..<(row + 1) * capacity
    for attempt in Self.partsMet.indices {
      let threshold = isWhole ? open : min(open, partMinima[Self.partsMet[attempt] - 1])
      let found = Self.write(
        upTo: threshold, from: entries, at: prices.span, minima: minima, startingAt: start,
        to: places, columns: &columns, costs: &costs)
      lengths[row] = Int32(truncatingIfNeeded: min(found, capacity))
      if found <= capacity {
        bounds[row] = threshold == open ? .max : threshold + 1
        return
      }
      // The last threshold is the least value: the list is full of it, and so may be what is left.
      bounds[row] = threshold
    }
  }

  /// Sets `minima[g]` to the least cost plus price over the columns `g`, `g + groupCount`, ….
  private mutating func findMinima(_ entries: Span<Scalar>, _ prices: Span<Scalar>) {
    let width = groupCount
    var minima = minima.mutableSpan
    for group in minima.indices {
      minima[group] = .max
    }
    var first = 0
    while first + 4 * width <= entries.count {
      Self.lower(
        &minima, to: entries.extracting(first..<first + 4 * width),
        plus: prices.extracting(first..<first + 4 * width))
      first += 4 * width
    }
    while first < entries.count {
      for column in first..<min(first + width, entries.count) {
        minima[column - first] = min(minima[column - first], entries[column] &+ prices[column])
      }
      first += width
    }
  }

  /// Four slices at once, which saves most of the loads and stores of the minima.
  private static func lower(
    _ minima: inout MutableSpan<Scalar>, to entries: Span<Scalar>, plus prices: Span<Scalar>
  ) {
    let width = minima.count
    let (costs0, prices0) = (entries.extracting(first: width), prices.extracting(first: width))
    let (costs3, prices3) = (entries.extracting(last: width), prices.extracting(last: width))
    let (one, two) = (width..<2 * width, 2 * width..<3 * width)
    let (costs1, prices1) = (entries.extracting(one), prices.extracting(one))
    let (costs2, prices2) = (entries.extracting(two), prices.extracting(two))
    precondition(costs0.count == width && prices0.count == width)
    precondition(costs1.count == width && prices1.count == width)
    precondition(costs2.count == width && prices2.count == width)
    precondition(costs3.count == width && prices3.count == width)
    for index in minima.indices {
      // OK because of the ranges of `DenseRange`.
      let left = min(costs0[index] &+ prices0[index], costs1[index] &+ prices1[index])
      let right = min(costs2[index] &+ prices2[index], costs3[index] &+ prices3[index])
      minima[index] = min(minima[index], min(left, right))
    }
  }

  /// Sets `partMinima` to the least values of the parts of the row, ascending: of value
  /// `partMinima[k]` or less there are at least `k + 1` columns.
  private mutating func sortPartMinima() {
    for part in 0..<Self.parts {
      var least = Scalar.max
      for group in stride(from: part, to: groupCount, by: Self.parts) {
        least = min(least, minima[group])
      }
      var place = part
      while place > 0 && partMinima[place - 1] > least {
        partMinima[place] = partMinima[place - 1]
        place -= 1
      }
      partMinima[place] = least
    }
  }

  /// Writes the columns of value `threshold` or less to `places`, as far as there is room.
  ///
  /// - Returns: how many there are, or one more than there is room for.
  private static func write(
    upTo threshold: Scalar, from entries: Span<Scalar>, at prices: Span<Scalar>,
    minima: [Scalar], startingAt start: Int, to places: Range<Int>, columns: inout [Int32],
    costs: inout [Scalar]
  ) -> Int {
    let minima = minima.span
    var columns = columns.mutableSpan
    var costs = costs.mutableSpan
    var place = places.lowerBound
    for turn in minima.indices {
      let group = turn + start < minima.count ? turn + start : turn + start - minima.count
      if minima[group] > threshold {
        continue
      }
      var column = group
      while column < entries.count {
        if entries[column] &+ prices[column] <= threshold {
          if place == places.upperBound {
            return places.count + 1
          }
          columns[place] = Int32(truncatingIfNeeded: column)
          costs[place] = entries[column]
          place += 1
        }
        column += minima.count
      }
    }
    return place - places.lowerBound
  }
}
