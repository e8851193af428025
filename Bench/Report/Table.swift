/// Text in columns, the first to the left, all others to the right.
package struct Table: Sendable {
  private var rows: [[String]]

  /// A table with the headings of its columns.
  package init(_ headings: [String]) {
    rows = [headings]
  }

  /// Adds a row, as long as the headings.
  package mutating func add(_ row: [String]) {
    precondition(row.count == rows[0].count, "The row (\(row)) must have \(rows[0].count) cells.")
    rows.append(row)
  }

  /// The lines of the table.
  package var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
