extension DenseAssignmentProblem {
  /// The problem of a NumPy `.npy` file.
  ///
  /// The array has two dimensions, of little-endian `int32`, `int64`, or `float64` whose values are
  /// whole and within ±2⁵³, in C or Fortran order. The greatest value of an integer type forbids an
  /// entry, and so does, in `float64`, the infinity that is worst for the objective.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - objective: which sum is sought.
  /// - Throws: the first fault of the header, or all faults of the entries, each with its byte.
  /// - Complexity: O(bytes).
  public init(
    numPy bytes: [UInt8], objective: Objective = .minimum
  ) throws(MatrixFileFaults) {
    let header = try NumPyHeader(bytes)
    if header.shape.count != 2 {
      throw MatrixFileFaults(
        .byte(0), "The array must have 2 dimensions, its shape is \(header.shape).")
    }
    let (count, overflow) = header.shape[0].multipliedReportingOverflow(by: header.shape[1])
    let (size, overflows) = count.multipliedReportingOverflow(by: header.element.byteCount)
    if overflow || overflows || size != bytes.count - header.end {
      throw MatrixFileFaults(
        .byte(header.end),
        """
        The array (\(bytes.count - header.end) bytes) must be of the shape \(header.shape). Maybe \
        the file is cut off.
        """)
    }
    let array = NumPyArray(bytes: bytes, header: header)
    do throws(DenseProblemError) {
      if header.element == .int32 {
        try self.init(
          rowCount: header.shape[0], columnCount: header.shape[1], costs: array.narrowIntegers(),
          objective: objective)
        return
      }
    } catch {
      throw MatrixFileFaults(.byte(header.end), error.description)
    }
    let costs =
      header.element == .int64 ? array.wideIntegers() : try array.wholeNumbers(objective)
    do throws(DenseProblemError) {
      try self.init(
        rowCount: header.shape[0], columnCount: header.shape[1], fitting: costs,
        objective: objective)
    } catch {
      throw MatrixFileFaults(.byte(header.end), error.description)
    }
  }
}

/// The entries behind a header whose size has been checked.
private struct NumPyArray {
  let bytes: [UInt8]
  let header: NumPyHeader

  func narrowIntegers() -> [Int32] {
    inRows { Int32(truncatingIfNeeded: word(at: $0)) }
  }

  func wideIntegers() -> [Int64?] {
    inRows { offset in
      let value = Int64(bitPattern: word(at: offset))
      return value == .max ? nil : value
    }
  }

  /// - Throws: every entry that is no whole number and does not forbid.
  func wholeNumbers(
    _ objective: DenseAssignmentProblem.Objective
  ) throws(MatrixFileFaults) -> [Int64?] {
    let worst = objective == .minimum ? Double.infinity : -Double.infinity
    var faults = MatrixFileFaults()
    let costs: [Int64?] = inRows { offset in
      let value = Double(bitPattern: word(at: offset))
      if value == worst {
        return nil
      }
      // Not `Int64(exactly:)`, which would make every user of the library link the C library's math.
      let isSmall = value.magnitude <= 9_007_199_254_740_992
      let whole = isSmall ? Int64(value) : 0
      if !isSmall || Double(whole) != value {
        faults.add(
          .byte(offset), "The entry (\(value)) must be a whole number within ±2⁵³.")
        return nil
      }
      return whole
    }
    if faults.count > 0 {
      throw faults
    }
    return costs
  }

  /// The entries row by row, each read at its offset.
  private func inRows<Entry>(_ read: (Int) -> Entry) -> [Entry] {
    let rows = header.shape[0]
    let columns = header.shape[1]
    var entries: [Entry] = []
    entries.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let index = header.isFortranOrder ? column * rows + row : row * columns + column
        entries.append(read(header.end + index * header.element.byteCount))
      }
    }
    return entries
  }

  /// The little-endian word of an entry.
  private func word(at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for byte in 0..<header.element.byteCount {
      word |= UInt64(bytes[offset + byte]) << UInt64(8 * byte)
    }
    return word
  }
}
