import Assignment

/// A problem read from a file in one of the solvers' formats.
enum SolverInstance {
  case matrix(DenseAssignmentProblem)
  case network(MinCostFlowProblem)

  /// Every fault of a file, each on a line of its own that begins with its place.
  struct Faults: Error {
    let lines: [String]
  }

  /// Reads a file; what it begins with tells its format.
  ///
  /// - Throws: ``Faults``.
  init(
    _ bytes: [UInt8], name: String, objective: DenseAssignmentProblem.Objective
  ) throws(Faults) {
    do {
      if bytes.starts(with: [0x93] + Array("NUMPY".utf8)) {
        self = .matrix(try DenseAssignmentProblem(numPy: bytes, objective: objective))
      } else if bytes.first(where: { $0 > 0x20 })?.isLetter == true {
        self = .network(try DimacsFile.read(bytes).flowProblem)
      } else {
        self = .matrix(try DenseAssignmentProblem(orLibrary: bytes, objective: objective))
      }
    } catch let error as DimacsError {
      throw Faults(lines: error.faults.map(\.description))
    } catch {
      throw Faults(lines: String(describing: error).split(separator: "\n").map { " \($0)" })
    }
  }
}

extension UInt8 {
  /// An ASCII letter: what a line of a DIMACS file begins with.
  fileprivate var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
