/// Reading the assignment files of the OR-Library.
///
/// # Format
///
/// Whole numbers between white space; a line break means no more than a blank. The first is the
/// number of rows and columns, `n`. Then follow
///
/// - in the *full* form (`assign100` …) the `n²` costs, row by row;
/// - in the *pairs* form (`assignp800` …) triples of row, column, both from 1, and cost; a pair that is
///   not listed is forbidden.
///
/// J. E. Beasley, *OR-Library: distributing test problems by electronic mail*, J. Oper. Res. Soc. 41
/// (1990) 1069–1072, doi:10.1057/jors.1990.166.
extension DenseAssignmentProblem {
  /// The two forms of the file.
  public enum ORLibraryForm: Sendable, Equatable {
    /// All costs, row by row.
    case full
    /// Triples of row, column and cost.
    case pairs
  }

  /// The problem of an OR-Library assignment file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - form: which form it has; nil to tell by the number of values, where `n²` means the full form.
  ///   - objective: which sum is sought; the file does not say.
  /// - Throws: all faults, each with line and token.
  /// - Complexity: O(bytes + n²).
  public init(
    orLibrary bytes: [UInt8], form: ORLibraryForm? = nil, objective: Objective = .minimum
  ) throws(MatrixFileFaults) {
    let file = try NumberFile(bytes)
    guard let count = file.values.first else {
      throw MatrixFileFaults(file.place(of: 0), "The file must begin with the number of rows.")
    }
    // OK because the square of a number below 2³¹ is below 2⁶².
    if count < 0 || count > Int64(Int32.max) {
      throw MatrixFileFaults(
        file.place(of: 0), "The number of rows (\(count)) must be in 0...\(Int32.max).")
    }
    let rows = Int(count)
    let given = file.values.count - 1
    let isFull = form.map { $0 == .full } ?? (given == rows * rows)
    if isFull ? given != rows * rows : given % 3 != 0 {
      throw MatrixFileFaults(
        file.place(of: given),
        """
        The number of values (\(given)) after the first must be \(rows * rows), all costs, or a \
        multiple of 3, row, column and cost. Maybe the file is cut off.
        """)
    }
    let costs = isFull ? file.values[1...].map { $0 } : try file.costsOfPairs(rows)
    do throws(DenseProblemError) {
      try self.init(rowCount: rows, columnCount: rows, fitting: costs, objective: objective)
    } catch {
      throw MatrixFileFaults(file.place(of: 1), error.description)
    }
  }
}

/// A text of whole numbers, and where each stands.
private struct NumberFile {
  private(set) var values: [Int64] = []
  private var places: [(line: Int32, token: Int32)] = []

  /// - Throws: every token that is no whole number of 64 bits.
  init(_ bytes: [UInt8]) throws(MatrixFileFaults) {
    var faults = MatrixFileFaults()
    var line: Int32 = 1
    var token: Int32 = 0
    var next = 0
    while next < bytes.count {
      if Self.isBlank(bytes[next]) {
        if bytes[next] == UInt8(ascii: "\n") {
          line &+= 1
          token = 0
        }
        next += 1
        continue
      }
      let first = next
      while next < bytes.count && !Self.isBlank(bytes[next]) {
        next += 1
      }
      token &+= 1
      let text = String(decoding: bytes[first..<next], as: UTF8.self)
      if let value = Int64(text) {
        values.append(value)
        places.append((line, token))
      } else {
        faults.add(
          .token(line: Int(line), token: Int(token)),
          "The value (\(text.prefix(40))) must be a whole number of 64 bits.")
      }
    }
    if faults.count > 0 {
      throw faults
    }
  }

  /// Space, tab, line feed, form feed, carriage return, and the end mark of old systems.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte == 0x1a
  }

  /// The place of a value, or that after the last.
  func place(of index: Int) -> MatrixFileFaults.Fault.Place {
    guard index < places.count else {
      let last = places.last ?? (1, 0)
      return .token(line: Int(last.line), token: Int(last.token) + 1)
    }
    return .token(line: Int(places[index].line), token: Int(places[index].token))
  }

  /// The matrix of the triples after the first value.
  ///
  /// - Throws: every row or column out of range, and every pair given twice.
  func costsOfPairs(_ rows: Int) throws(MatrixFileFaults) -> [Int64?] {
    var faults = MatrixFileFaults()
    var costs = [Int64?](repeating: nil, count: rows * rows)
    for index in stride(from: 1, to: values.count, by: 3) {
      var isInRange = true
      for (offset, name) in ["row", "column"].enumerated() {
        let value = values[index + offset]
        if value < 1 || value > rows {
          faults.add(place(of: index + offset), "The \(name) (\(value)) must be in 1...\(rows).")
          isInRange = false
        }
      }
      if !isInRange {
        continue
      }
      let entry = Int(values[index] - 1) * rows + Int(values[index + 1] - 1)
      if costs[entry] != nil {
        faults.add(
          place(of: index),
          "The pair (\(values[index]), \(values[index + 1])) must be given only once.")
      }
      costs[entry] = values[index + 2]
    }
    if faults.count > 0 {
      throw faults
    }
    return costs
  }
}
