import Assignment
import Foundation
import Testing

@Suite("Matrix files")
struct DenseFormatTests {
  @Test("The full and the pairs form of the OR-Library")
  func orLibrary() throws {
    let full = try DenseAssignmentProblem(orLibrary: Array(" 2\r\n 5 6 7\n 8 \u{1a}".utf8))
    #expect(
      full
        == (try DenseAssignmentProblem(
          rowCount: 2, columnCount: 2, costs: [5, 6, 7, 8] as [Int32])))
    let pairs = try DenseAssignmentProblem(
      orLibrary: Array("2\n1 2 9\n2 1 3000000000\n".utf8), objective: .maximum)
    #expect(
      pairs
        == (try DenseAssignmentProblem(
          rowCount: 2, columnCount: 2, costs: [.max, 9, 3_000_000_000, .max] as [Int64],
          objective: .maximum)))
    let three = try DenseAssignmentProblem(
      orLibrary: Array("3 1 1 4 2 2 5 3 3 6".utf8), form: .pairs)
    #expect(three.cost(row: 1, column: 1) == 5)
    #expect(three.cost(row: 0, column: 1) == nil)
  }

  @Test("Faults of OR-Library files, all of them with line and token")
  func orLibraryFaults() {
    expect("", [.token(line: 1, token: 1)])
    expect("2 1 x\n3 4.5", [.token(line: 1, token: 3), .token(line: 2, token: 2)])
    expect("-1", [.token(line: 1, token: 1)])
    expect("3\n1 2", [.token(line: 2, token: 2)])
    expect("2\n0 1 5\n2 3 5", [.token(line: 2, token: 1), .token(line: 3, token: 2)])
    expect("2\n1 1 5\n1 1 6", [.token(line: 3, token: 1)])
    expect("1 9000000000000000000", [.token(line: 1, token: 2)])
  }

  @Test("More faults than are kept are counted")
  func manyFaults() {
    let error = #expect(throws: MatrixFileFaults.self) {
      try DenseAssignmentProblem(orLibrary: Array(repeatElement("x ", count: 50).joined().utf8))
    }
    #expect(error?.count == 50)
    #expect(error?.faults.count == MatrixFileFaults.keptCount)
    #expect(error?.description.hasSuffix("and 30 more") == true)
  }

  @Test("NumPy arrays of every element type and order")
  func numPy() throws {
    let expected = try DenseAssignmentProblem(
      rowCount: 2, columnCount: 3, costs: [1, -2, 3, 4, 5, .max] as [Int32])
    let rows: [Int64?] = [1, -2, 3, 4, 5, nil]
    let columns: [Int64?] = [1, 4, -2, 5, 3, nil]
    for version in 1...3 {
      for (order, values) in [("False", rows), ("True", columns)] {
        let head = "'fortran_order': \(order), 'shape': (2, 3), }"
        let narrow = values.flatMap { bytes($0.map { Int32($0) } ?? .max) }
        let wide = values.flatMap { bytes($0 ?? .max) }
        let double = values.flatMap { bytes(($0.map { Double($0) } ?? .infinity).bitPattern) }
        for (type, payload) in [("<i4", narrow), ("<i8", wide), ("<f8", double)] {
          let file = numPy("{'descr': '\(type)', \(head)", payload, version: version)
          #expect(try DenseAssignmentProblem(numPy: file) == expected, "\(type) \(order)")
        }
      }
    }
  }

  @Test("Faults of NumPy files, with their byte")
  func numPyFaults() {
    let good = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }"
    let halves = bytes(1.5.bitPattern) + bytes(Double.nan.bitPattern)
    let end = 10 + good.utf8.count
    expect(numPy(good, halves), [.byte(end), .byte(end + 8)])
    expect(numPy(good, bytes((-Double.infinity).bitPattern) + bytes(1.0.bitPattern)), [.byte(end)])
    expect(numPy(good, Array(halves.dropLast())), [.byte(end)])
    expect([1, 2, 3], [.byte(0)])
    expect(Array(numPy(good, []).prefix(6)), [.byte(6)])
    expect(Array(numPy(good, []).prefix(20)), [.byte(8)])
    expect(numPy("{'descr': '>i4', }", []), [.byte(20)])
    expect(numPy("{'order': 1}", []), [.byte(11)])
    expect(numPy("{'shape': (2, x)}", []), [.byte(24)])
    expect(numPy("{'shape': (2, 2)}", []), [.byte(27)])
    expect(numPy("{'descr' '<i4'}", []), [.byte(19)])
    expect(numPy("{'descr': '<i4", []), [.byte(21)])
    expect(numPy("{'descr': '<i4', 'fortran_order': False, 'shape': (2,)}", []), [.byte(0)])
  }

  private func expect(
    _ text: String, _ places: [MatrixFileFaults.Fault.Place],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: MatrixFileFaults.self, sourceLocation: sourceLocation) {
      try DenseAssignmentProblem(orLibrary: Array(text.utf8))
    }
    #expect(error?.faults.map(\.place) == places, sourceLocation: sourceLocation)
  }

  private func expect(
    _ file: [UInt8], _ places: [MatrixFileFaults.Fault.Place],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: MatrixFileFaults.self, sourceLocation: sourceLocation) {
      try DenseAssignmentProblem(numPy: file)
    }
    #expect(error?.faults.map(\.place) == places, sourceLocation: sourceLocation)
  }

  private func numPy(_ header: String, _ payload: [UInt8], version: Int = 1) -> [UInt8] {
    let length = header.utf8.count
    let size = [UInt8(length & 0xff), UInt8(length >> 8)] + (version == 1 ? [] : [0, 0])
    return [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, UInt8(version), 0] + size + Array(header.utf8)
      + payload
  }

  private func bytes<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
    (0..<Word.bitWidth / 8).map { UInt8(truncatingIfNeeded: word >> Word($0 * 8)) }
  }
}

/// The public instances, read from the folder that `PLADS_INSTANCES` names.
@Suite("OR-Library instances")
struct DenseInstanceTests {
  static let folder = ProcessInfo.processInfo.environment["PLADS_INSTANCES"]

  @Test(
    "Every published optimum",
    .enabled(if: folder != nil, "Skipped: PLADS_INSTANCES names no folder of instances."),
    arguments: [
      ("assign100", 305), ("assign200", 475), ("assign300", 626), ("assign400", 804),
      ("assignp800", 2239), ("assignp1500", 5839),
    ])
  func optimum(name: String, value: Int64) throws {
    let folder = URL(filePath: try #require(Self.folder))
    let file = try Data(contentsOf: folder.appending(path: "or-library/\(name).txt"))
    let problem = try DenseAssignmentProblem(orLibrary: Array(file))
    guard case .optimal(let assignment) = problem.solved() else {
      Issue.record("\(name) has an assignment.")
      return
    }
    #expect(try DenseCertificate.verify(assignment, of: problem).value == value)
  }
}
