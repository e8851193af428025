/// The workspace of one shortest-path search; clean between searches.
struct DenseSearch<Scalar: DenseScalar>: Sendable {
  /// By column; `infinity` where not reached.
  var distances: [Scalar]
  /// The row a column was last reached from.
  var rowBefore: [Int32]
  /// Columns reached, in the order of first reach.
  var reached: [Int32] = []
  /// Columns settled.
  var settledColumns: [Int32] = []
  /// Rows settled, and at which distance.
  var settledRows: [(row: Int32, distance: Scalar)] = []
  /// Columns reached at exactly the present distance.
  var level: [Int32] = []
  /// Columns by distance, and expansions of settled rows as `columnCount` + position in `settledRows`.
  var queue = DistanceQueue()
  /// The positions in `settledRows` whose lists were made anew in this search.
  var renewed: [Bool] = []
  /// The distance of the nearest free column so far.
  var horizon = DenseRange<Scalar>.infinity
  var terminal = -1
  var present: Scalar = 0
  var hasSettledFiller = false

  init(columnCount: Int) {
    distances = Array(repeating: DenseRange<Scalar>.infinity, count: columnCount)
    rowBefore = Array(repeating: -1, count: columnCount)
  }

  mutating func clean() {
    for column in reached {
      distances[Int(column)] = DenseRange<Scalar>.infinity
    }
    reached.removeAll(keepingCapacity: true)
    settledColumns.removeAll(keepingCapacity: true)
    settledRows.removeAll(keepingCapacity: true)
    renewed.removeAll(keepingCapacity: true)
    level.removeAll(keepingCapacity: true)
    queue.removeAll()
    horizon = DenseRange<Scalar>.infinity
    terminal = -1
    present = 0
    hasSettledFiller = false
  }

  /// Notes that a column can be reached from `row` at `distance`.
  mutating func reach(_ column: Int, from row: Int, at distance: Scalar, isFree: Bool) {
    if distance >= distances[column] || distance >= horizon {
      return
    }
    if distances[column] == DenseRange<Scalar>.infinity {
      reached.append(Int32(truncatingIfNeeded: column))
    }
    distances[column] = distance
    rowBefore[column] = Int32(truncatingIfNeeded: row)
    if isFree {
      horizon = distance
      terminal = column
    } else if distance == present {
      level.append(Int32(truncatingIfNeeded: column))
    } else {
      queue.insert(column, at: Int64(distance))
    }
  }
}

extension DenseFinish {
  /// Finds a shortest path from a waiting row to a free column and shifts the assignment along it.
  mutating func augment(from row: Int) throws(Failure) {
    state.counters.searches += 1
    search.clean()
    settle(row, at: 0)
    while search.present < search.horizon {
      if let column = search.level.popLast() {
        search.settledColumns.append(column)
        settle(Int(state.rowOfColumn[Int(column)]), at: search.present)
        continue
      }
      guard let entry = search.queue.first, entry.distance < Int64(search.horizon) else {
        break
      }
      search.queue.removeFirst()
      let node = Int(entry.node)
      // OK because every distance entered is below `infinity`.
      let distance = Scalar(truncatingIfNeeded: entry.distance)
      if node >= columnCount {
        search.present = distance
        expand(node - columnCount)
      } else if search.distances[node] == distance {
        search.present = distance
        search.level.append(entry.node)
      }
    }
    if search.terminal < 0 {
      throw failure()
    }
    try raisePrices()
    shift(to: search.terminal, from: row)
  }

  /// Settles a row: reaches what is on its list, and enters the rest as an expansion.
  private mutating func settle(_ row: Int, at distance: Scalar) {
    state.counters.settledRows += 1
    if row >= rowCount {
      if !search.hasSettledFiller {
        search.hasSettledFiller = true
        for column in 0..<columnCount {
          search.reach(
            column, from: row, at: distance &+ (state.prices[column] &- floor),
            isFree: state.rowOfColumn[column] < 0)
        }
      }
      return
    }
    search.settledRows.append((Int32(truncatingIfNeeded: row), distance))
    search.renewed.append(false)
    reachList(of: row, at: distance)
    enterExpansion(search.settledRows.count - 1)
  }

  private mutating func reachList(of row: Int, at distance: Scalar) {
    let offset = distance &- duals[row]
    for place in state.lists.places(of: row) {
      let column = Int(state.lists.columns[place])
      search.reach(
        column, from: row, at: state.lists.costs[place] &+ state.prices[column] &+ offset,
        isFree: state.rowOfColumn[column] < 0)
    }
  }

  private mutating func enterExpansion(_ position: Int) {
    let (row, distance) = search.settledRows[position]
    let bound = state.lists.bounds[Int(row)]
    if bound == .max {
      return
    }
    let nearest = max(search.present, bound &+ (distance &- duals[Int(row)]))
    if nearest < search.horizon {
      search.queue.insert(columnCount + position, at: Int64(nearest))
    }
  }

  /// Looks behind the bound of a settled row: with a new list, and if that was made in this search
  /// already, at the whole row.
  private mutating func expand(_ position: Int) {
    let (row, distance) = search.settledRows[position]
    if search.renewed[position] {
      reachWhole(row: Int(row), at: distance)
    } else {
      search.renewed[position] = true
      state.lists.refresh(Int(row), of: state.matrix, at: state.prices)
      reachList(of: Int(row), at: distance)
      enterExpansion(position)
    }
  }

  private mutating func reachWhole(row: Int, at distance: Scalar) {
    state.counters.rowScans += 1
    let offset = distance &- duals[row]
    for column in 0..<columnCount {
      let value = state.matrix.entries[row * columnCount + column] &+ state.prices[column]
      if value < DenseRange<Scalar>.forbidden {
        search.reach(
          column, from: row, at: value &+ offset, isFree: state.rowOfColumn[column] < 0)
      }
    }
  }

  /// Adds `T − d` to every dual and price settled at `d < T`.
  private mutating func raisePrices() throws(Failure) {
    let length = search.horizon
    for column in search.settledColumns where search.distances[Int(column)] < length {
      state.prices[Int(column)] &+= length &- search.distances[Int(column)]
      if state.prices[Int(column)] > 0 {
        throw .outOfRange
      }
    }
    for (row, distance) in search.settledRows where distance < length {
      duals[Int(row)] &+= length &- distance
    }
    // All fillers that hold a column stand at distance 0, as the searching one does.
    if search.hasSettledFiller {
      floor &+= length
    }
  }

  private mutating func shift(to terminal: Int, from start: Int) {
    var column = terminal
    while true {
      let row = Int(search.rowBefore[column])
      let left = Int(state.columnOfRow[row])
      state.columnOfRow[row] = Int32(truncatingIfNeeded: column)
      state.rowOfColumn[column] = Int32(truncatingIfNeeded: row)
      if row == start {
        return
      }
      column = left
    }
  }

  /// What a search without an end shows: that its rows reach too few columns, unless a column was
  /// only out of the scalar's range.
  private func failure() -> Failure {
    let rows = search.settledRows.map { Int($0.row) }
    for row in rows {
      for column in 0..<columnCount
      where state.matrix.entries[row * columnCount + column] != .max
        && search.distances[column] == DenseRange<Scalar>.infinity
      {
        return .outOfRange
      }
    }
    return .violator(rows: rows, columns: search.reached.map { Int($0) })
  }
}
