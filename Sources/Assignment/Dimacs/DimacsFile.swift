/// A problem in one of the formats of the first DIMACS challenge.
///
/// Lines begin with a letter; numbers are whole and separated by blanks, lines end in LF or CRLF.
/// Nodes are numbered from 1. A line `c …` is a comment.
///
/// | line | in a `min` file | in an `asn` file |
/// | --- | --- | --- |
/// | first | `p min NODES ARCS` | `p asn NODES ARCS` |
/// | node | `n ID FLOW`: a supply, or a demand if negative | `n ID`: a node of the left side |
/// | arc | `a SRC DST LOW CAP COST` | `a SRC DST COST` |
///
/// A capacity of −1, where the lower bound is not negative, or of 2⁶³ − 1 means no limit; the format
/// itself has no word for it.
///
/// Source: *The first DIMACS international algorithm implementation challenge: problem definitions
/// and specifications*, Rutgers University 1990.
public enum DimacsFile: Sendable, Equatable {
  /// From a `min` file.
  case minCostFlow(MinCostFlowProblem)
  /// From an `asn` file.
  case assignment(DimacsAssignment)

  /// Reads a file.
  ///
  /// - Parameter bytes: all of it.
  /// - Returns: the problem.
  /// - Throws: every fault of the file, up to 1000.
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8]) throws(DimacsError) -> DimacsFile {
    var reader = DimacsReader(bytes)
    return try reader.file()
  }

  /// The problem as one of flow.
  public var flowProblem: MinCostFlowProblem {
    switch self {
    case .minCostFlow(let problem): problem
    case .assignment(let assignment): assignment.flowProblem
    }
  }
}

/// A bipartite graph whose left nodes are each to be matched with another right node, and all right
/// nodes with a left one, at the least cost.
public struct DimacsAssignment: Sendable, Equatable {
  /// Each left node sends one unit, each other node takes one, and each arc carries at most one.
  public let flowProblem: MinCostFlowProblem

  /// The left nodes, as indices into the nodes of `flowProblem`, ascending.
  public let leftNodes: [Int32]
}
