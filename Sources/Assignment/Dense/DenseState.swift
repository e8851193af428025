/// What the dense solver works on: a partial assignment, prices, and the rows' short lists.
///
/// # Notation
///
/// `pⱼ` is the price of column `j`; the *value* of an entry is `cᵢⱼ + pⱼ`, and a row wants the entry of
/// least value. A row without a column *waits*, a column without a row is *free*.
struct DenseState<Scalar: DenseScalar>: Sendable {
  let matrix: DenseMatrix<Scalar>
  var prices: [Scalar]
  /// −1 while the row waits.
  var columnOfRow: [Int32]
  /// −1 while the column is free.
  var rowOfColumn: [Int32]
  var lists: ShortLists<Scalar>
  var counters = DenseCounters()

  /// The best entries of a row as its list has them.
  struct Look {
    /// The column of least value, −1 if the list is empty.
    var column = -1
    /// Its value.
    var least = Scalar.max
    /// The next value on the list.
    var second = Scalar.max
  }

  /// No assignment, every price the lowest.
  init(_ matrix: DenseMatrix<Scalar>) {
    self.matrix = matrix
    prices = Array(repeating: DenseRange<Scalar>.lowestPrice, count: matrix.columnCount)
    columnOfRow = Array(repeating: -1, count: matrix.rowCount)
    rowOfColumn = Array(repeating: -1, count: matrix.columnCount)
    lists = ShortLists(matrix)
  }

  /// Looks through the list of a row and makes it anew if it cannot name the row's best column to
  /// within `slack`.
  ///
  /// - Complexity: O(list), or O(m) with a new list.
  mutating func look(at row: Int, slack: Scalar) -> Look {
    let seen = look(at: row)
    // OK because values are at most `forbidden`, and a bound that is `min` or `max` is only compared.
    if seen.column >= 0 && seen.least &- slack <= lists.bounds[row] || lists.bounds[row] == .max {
      return seen
    }
    lists.refresh(row, of: matrix, at: prices)
    return look(at: row)
  }

  private func look(at row: Int) -> Look {
    var look = Look()
    for place in lists.places(of: row) {
      let column = Int(lists.columns[place])
      let value = lists.costs[place] &+ prices[column]
      if value < look.second {
        if value < look.least {
          look.second = look.least
          look.least = value
          look.column = column
        } else {
          look.second = value
        }
      }
    }
    return look
  }

  /// Takes all assignments and, if asked to, all prices back.
  mutating func clear(prices clearsPrices: Bool) {
    for row in columnOfRow.indices {
      columnOfRow[row] = -1
    }
    for column in rowOfColumn.indices {
      rowOfColumn[column] = -1
    }
    if clearsPrices {
      for column in prices.indices {
        prices[column] = DenseRange<Scalar>.lowestPrice
      }
      lists.forget()
    }
  }
}
