import Assignment
import LocatedJSON

/// A verified answer, ready to be printed.
struct SolverAnswer {
  /// The value; `nil` when there is no solution.
  let objective: String?
  /// Why there is none.
  let refusal: String
  private let kind: Kind
  private let method: String
  private let nodes: Int
  private let arcs: Int
  private let counters: [(name: String, count: Int)]
  private let buildSeconds: Stopwatch.Microseconds
  private let solveSeconds: Stopwatch.Microseconds

  private enum Kind {
    case matrix(DenseOutcome)
    case network(FlowOutcome, MinCostFlowProblem)
  }

  /// The answer to a matrix.
  init(
    _ outcome: DenseOutcome, of problem: DenseAssignmentProblem,
    solveSeconds: Stopwatch.Microseconds
  ) {
    kind = .matrix(outcome)
    method = "dense"
    nodes = problem.rowCount + problem.columnCount
    arcs = problem.rowCount * problem.columnCount
    buildSeconds = 0
    self.solveSeconds = solveSeconds
    switch outcome {
    case .optimal(let answer):
      objective = String(answer.value)
      refusal = ""
      counters = [
        ("bids", answer.counters.bids), ("auctions", answer.counters.auctions),
        ("rowScans", answer.counters.rowScans), ("searches", answer.counters.searches),
        ("settledRows", answer.counters.settledRows),
      ]
    case .infeasible(let violator):
      objective = nil
      counters = []
      refusal =
        "There is no assignment: \(violator.members.count) \(violator.side.rawValue) reach only "
        + "\(violator.reached.count) of the other side."
    }
  }

  /// The answer to a network; `matchingCounters` when it was solved as a matching.
  init(
    _ outcome: FlowOutcome, of problem: MinCostFlowProblem, matchingCounters: Counters?,
    buildSeconds: Stopwatch.Microseconds, solveSeconds: Stopwatch.Microseconds
  ) {
    kind = .network(outcome, problem)
    method = matchingCounters == nil ? "flow" : "matching"
    nodes = problem.supplies.count
    arcs = problem.arcs.count
    self.buildSeconds = buildSeconds
    self.solveSeconds = solveSeconds
    switch outcome {
    case .optimal(let answer):
      objective = String(answer.value)
      refusal = ""
      counters =
        matchingCounters.map {
          [
            ("bids", $0.bids), ("forwardSearches", $0.forwardSearches),
            ("backwardSearches", $0.backwardSearches), ("settledNodes", $0.settledNodes),
          ]
        } ?? [
          ("pivots", answer.counters.pivots),
          ("degeneratePivots", answer.counters.degeneratePivots),
          ("examinedArcs", answer.counters.examinedArcs),
          ("touchedNodes", answer.counters.touchedNodes),
        ]
    case .infeasible(let cut):
      objective = nil
      counters = []
      refusal =
        "There is no flow: \(cut.nodes.count) nodes have more to send than the arcs out of them "
        + "can carry, or lack more than can reach them."
    case .unbounded(let answer):
      objective = nil
      counters = []
      refusal =
        "There are flows as cheap as one likes: \(answer.cycle.count) arcs without capacity form a "
        + "cycle of negative cost."
    }
  }

  /// A line `f TAIL HEAD UNITS` for each arc with a flow, or `f ROW COLUMN 1`; all from 1.
  func flowLines() -> String {
    switch kind {
    case .matrix(.optimal(let answer)):
      answer.columnOfRow.enumerated().compactMap { row, column in
        column.map { "f \(row + 1) \($0 + 1) 1\n" }
      }.joined()
    case .network(.optimal(let answer), let problem):
      String(
        decoding: DimacsSolution.bytes(of: answer, for: problem).drop { $0 != 0x0A }.dropFirst(),
        as: UTF8.self)
    default: ""
    }
  }

  /// The proof as comment lines: prices by node from 1, or the members of the cut, or the arcs of
  /// the cycle.
  func certificateLines() -> String {
    func lines(_ name: String, _ values: [some CustomStringConvertible]) -> String {
      values.enumerated().map { "c \(name) \($0 + 1) \($1)\n" }.joined()
    }
    func list(_ name: String, _ members: [Int]) -> String {
      "c \(name) \(members.map { String($0 + 1) }.joined(separator: " "))\n"
    }
    switch kind {
    case .matrix(.optimal(let answer)):
      return lines("u", answer.rowPrices) + lines("v", answer.columnPrices)
    case .matrix(.infeasible(let violator)):
      return list(violator.side.rawValue, violator.members) + list("reach", violator.reached)
    case .network(.optimal(let answer), _): return lines("y", answer.potentials)
    case .network(.infeasible(let cut), _): return list("cut", cut.nodes)
    case .network(.unbounded(let answer), _): return list("cycle", answer.cycle)
    }
  }

  /// One JSON object on a line; the program has verified every answer it prints.
  func statistics(readSeconds: Stopwatch.Microseconds) -> String {
    let writer = JSONWriter(style: .compact)
    writer.write { slot in
      slot.object { o in
        if let objective, let value = Int64(objective) { o.field("objective", value) }
        o.field("method", method)
        o.decimal("readSeconds", readSeconds, scale: 6)
        o.decimal("buildSeconds", buildSeconds, scale: 6)
        o.decimal("solveSeconds", solveSeconds, scale: 6)
        o.field("nodes", nodes)
        o.field("arcs", arcs)
        o.object("counters") { o in
          for (name, count) in counters { o.field(name, count) }
        }
        o.field("verified", true)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
