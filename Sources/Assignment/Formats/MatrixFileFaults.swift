/// Why a file holds no matrix: every fault found, in the order of the file.
public struct MatrixFileFaults: Error, Sendable, Equatable {
  /// No more than this many faults are kept.
  public static let keptCount = 20

  /// The first faults, at most `keptCount`.
  public private(set) var faults: [Fault] = []

  /// How many faults there are.
  public private(set) var count = 0

  /// One fault and its place.
  public struct Fault: Sendable, Equatable {
    /// A place in a file.
    public enum Place: Sendable, Equatable {
      /// A line, and a token in it, both counted from 1.
      case token(line: Int, token: Int)
      /// A byte, counted from 0.
      case byte(Int)
    }

    /// Where it is.
    public let place: Place

    /// What is wrong: name, value, rule.
    public let rule: String
  }

  init() {}

  init(_ place: Fault.Place, _ rule: String) {
    add(place, rule)
  }

  mutating func add(_ place: Fault.Place, _ rule: String) {
    count += 1
    if faults.count < Self.keptCount {
      faults.append(Fault(place: place, rule: rule))
    }
  }
}

extension MatrixFileFaults: CustomStringConvertible {
  /// One line for each fault kept, and one for the rest.
  public var description: String {
    var lines = faults.map { fault in
      switch fault.place {
      case .token(let line, let token): "line \(line), token \(token): \(fault.rule)"
      case .byte(let offset): "byte \(offset): \(fault.rule)"
      }
    }
    if count > faults.count {
      lines.append("and \(count - faults.count) more")
    }
    return lines.joined(separator: "\n")
  }
}

extension DenseAssignmentProblem {
  /// A problem over costs of 32 bits where all fit, of 64 bits else; nil is a forbidden entry.
  init(
    rowCount: Int, columnCount: Int, fitting costs: [Int64?], objective: Objective
  ) throws(DenseProblemError) {
    if costs.allSatisfy({ $0.map { $0 >= Int32.min && $0 < Int32.max } ?? true }) {
      try self.init(
        rowCount: rowCount, columnCount: columnCount,
        costs: costs.map { $0.map { Int32(truncatingIfNeeded: $0) } ?? .max },
        objective: objective)
    } else {
      try self.init(
        rowCount: rowCount, columnCount: columnCount, costs: costs.map { $0 ?? .max },
        objective: objective)
    }
  }
}
