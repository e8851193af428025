extension DenseAssignmentProblem {
  /// An assignment of best value with the prices that prove it, or the proof that there is none.
  ///
  /// # Method
  ///
  /// The shorter side becomes the rows. Auctions over short lists of each row's cheapest columns find
  /// good prices and most of the assignment (`DenseState.runAuctions`), shortest augmenting paths
  /// finish it exactly (`DenseFinish`). The matrix is read about once for random costs, and a few dozen
  /// times where rows compete for the same columns.
  ///
  /// Prices and distances are counted in 32 bits where costs allow, at twice the speed, and in 64 bits
  /// where they turn out not to: the second solve does not depend on the first.
  ///
  /// Sequential and deterministic: the same problem gives the same answer, ties included. Which of
  /// several optimal assignments it is depends on the order of rows and columns and is not further
  /// specified.
  ///
  /// - Complexity: at worst one search of O(k · l log l) for each of the `k` rows of the shorter side,
  ///   with `l` the longer; in practice little more than reading the matrix. Memory besides the matrix:
  ///   512 bytes for each row with 32 bits; a copy of the matrix where it is transposed or negated; a
  ///   copy of twice the size with 64 bits from 32-bit costs.
  ///
  /// Sources: D. P. Bertsekas, *The auction algorithm*, Annals of Operations Research 14 (1988) 105–123,
  /// doi:10.1007/BF02186476. R. Jonker, A. Volgenant, *A shortest augmenting path algorithm for dense and
  /// sparse linear assignment problems*, Computing 38 (1987) 325–340, doi:10.1007/BF02278710.
  public func solved() -> DenseOutcome {
    switch costs {
    case .narrow(let costs):
      if greatestMagnitude <= DenseRange<Int32>.greatestCost,
        let outcome = solve(DenseMatrix<Int32>(self, costs))
      {
        return outcome
      }
      return solvedInFull(costs)
    case .wide(let costs):
      return solvedInFull(costs)
    }
  }

  private func solvedInFull<Cost: DenseScalar>(_ costs: [Cost]) -> DenseOutcome {
    guard let outcome = solve(DenseMatrix<Int64>(self, costs)) else {
      preconditionFailure(
        "The magnitude (\(greatestMagnitude)) of the costs must keep every price below 2⁶¹.")
    }
    return outcome
  }

  /// - Returns: nil where the scalar is too narrow.
  private func solve<Scalar: DenseScalar>(_ matrix: DenseMatrix<Scalar>) -> DenseOutcome? {
    var state = DenseState(matrix)
    state.runAuctions()
    var finish = DenseFinish(state)
    do throws(DenseFinish<Scalar>.Failure) {
      try finish.run()
    } catch {
      switch error {
      case .outOfRange:
        return nil
      case .violator(let rows, let columns):
        let side: HallViolator.Side = rowCount > columnCount ? .columns : .rows
        return .infeasible(
          HallViolator(side: side, members: rows.sorted(), reached: columns.sorted()))
      }
    }
    return .optimal(answer(finish))
  }

  /// The finished assignment in the caller's orientation and sign.
  private func answer<Scalar: DenseScalar>(_ finish: DenseFinish<Scalar>) -> DenseAssignment {
    let sign: Int64 = objective == .minimum ? 1 : -1
    let base = Int64(finish.floor)
    let state = finish.state
    let shorter = finish.duals.map { sign * (Int64($0) - base) }
    let longer = state.prices.map { sign * (base - Int64($0)) }
    let partners = state.columnOfRow[..<state.matrix.rowCount].map { Int($0) }
    var value: Int64 = 0
    for (row, column) in partners.enumerated() {
      value += Int64(state.matrix.entries[row * state.matrix.columnCount + column])
    }
    if rowCount <= columnCount {
      return DenseAssignment(
        columnOfRow: partners, value: sign * value, rowPrices: shorter, columnPrices: longer,
        counters: state.counters)
    }
    var columnOfRow = [Int?](repeating: nil, count: rowCount)
    for (column, row) in partners.enumerated() {
      columnOfRow[row] = column
    }
    return DenseAssignment(
      columnOfRow: columnOfRow, value: sign * value, rowPrices: longer, columnPrices: shorter,
      counters: state.counters)
  }
}
