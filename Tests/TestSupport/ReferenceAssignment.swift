package import Assignment

/// The value of a dense assignment problem, found by plain means; nil where there is none.
package enum ReferenceAssignment {
  /// By trying every choice.
  ///
  /// - Complexity: O(l! / (l − k)!), for `k` the shorter and `l` the longer side.
  package static func everyChoice(_ problem: DenseAssignmentProblem) -> Int64? {
    let costs = minimised(problem)
    var isTaken = [Bool](repeating: false, count: costs.first?.count ?? 0)
    func best(from row: Int) -> Int64? {
      if row == costs.count {
        return 0
      }
      var least: Int64?
      for (column, cost) in costs[row].enumerated() where !isTaken[column] {
        guard let cost else {
          continue
        }
        isTaken[column] = true
        if let rest = best(from: row + 1) {
          least = min(least ?? .max, cost + rest)
        }
        isTaken[column] = false
      }
      return least
    }
    return best(from: 0).map { problem.objective == .minimum ? $0 : -$0 }
  }

  /// By one shortest augmenting path for each row, over the whole matrix.
  ///
  /// N. Tomizawa, *On some techniques useful for solution of transportation network problems*, Networks
  /// 1 (1971) 173–194, doi:10.1002/net.3230010206.
  ///
  /// - Complexity: O(k² l), for `k` the shorter and `l` the longer side.
  package static func shortestPaths(_ problem: DenseAssignmentProblem) -> Int64? {
    let costs = minimised(problem)
    let columnCount = costs.first?.count ?? 0
    var rowDual = [Int64](repeating: 0, count: costs.count)
    var columnDual = [Int64](repeating: 0, count: columnCount)
    var rowOfColumn = [Int?](repeating: nil, count: columnCount)
    for start in costs.indices {
      var distance = [Int64?](repeating: nil, count: columnCount)
      var columnBefore = [Int?](repeating: nil, count: columnCount)
      var isSettled = [Bool](repeating: false, count: columnCount)
      var row = start
      var last: Int?
      var length: Int64 = 0
      while true {
        for column in 0..<columnCount where !isSettled[column] {
          guard let cost = costs[row][column] else {
            continue
          }
          let candidate = length + cost - rowDual[row] - columnDual[column]
          if candidate < distance[column] ?? .max {
            distance[column] = candidate
            columnBefore[column] = last
          }
        }
        let open = (0..<columnCount).filter { !isSettled[$0] && distance[$0] != nil }
        guard let next = open.min(by: { (distance[$0] ?? 0) < (distance[$1] ?? 0) }) else {
          return nil
        }
        length = distance[next] ?? 0
        isSettled[next] = true
        last = next
        guard let holder = rowOfColumn[next] else {
          break
        }
        row = holder
      }
      rowDual[start] += length
      for column in 0..<columnCount where isSettled[column] {
        let change = length - (distance[column] ?? 0)
        columnDual[column] -= change
        if let holder = rowOfColumn[column] {
          rowDual[holder] += change
        }
      }
      while let column = last {
        last = columnBefore[column]
        rowOfColumn[column] = last.map { rowOfColumn[$0] ?? start } ?? start
      }
    }
    var value: Int64 = 0
    for (column, row) in rowOfColumn.enumerated() {
      if let row, let cost = costs[row][column] {
        value += cost
      }
    }
    return problem.objective == .minimum ? value : -value
  }

  /// The costs with the shorter side as rows, negated for a greatest value, nil where forbidden.
  private static func minimised(_ problem: DenseAssignmentProblem) -> [[Int64?]] {
    let sign: Int64 = problem.objective == .minimum ? 1 : -1
    let isTransposed = problem.rowCount > problem.columnCount
    let shorter = min(problem.rowCount, problem.columnCount)
    let longer = max(problem.rowCount, problem.columnCount)
    return (0..<shorter).map { first in
      (0..<longer).map { second in
        let row = isTransposed ? second : first
        let column = isTransposed ? first : second
        return problem.cost(row: row, column: column).map { sign * $0 }
      }
    }
  }
}
