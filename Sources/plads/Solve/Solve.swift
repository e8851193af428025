import ArgumentParser
import Assignment
import Foundation
import LocatedJSON

/// `plads solve`: an assignment or min-cost flow problem from a file, solved and proved.
struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Solve an assignment or min-cost flow problem from a file, with proof.",
    discussion: """
      Reads DIMACS min and asn files, OR-Library assignment files and two-dimensional NumPy \
      arrays (.npy), and prints the value as a line "s VALUE". Every answer is verified by a \
      checker that shares no code with the solvers before it is printed.

        plads solve costs.npy --maximize --flows
        plads solve network.min --stats

      A DIMACS min problem that is an assignment with unmatched arcs and nested limits in \
      disguise is solved as one; --method forces another way.

      Exit codes: 0 solved, 1 no solution (said why), 65 faulty file, 66 no such file, 70 the \
      answer could not be proved.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Flag(help: "Seek the greatest value of a matrix instead of the least.")
  var maximize = false

  @Flag(help: "Print the flow of each arc that has one, or the column of each row.")
  var flows = false

  @Flag(help: "Print what proves the answer: dual prices, or the cut or cycle.")
  var certificate = false

  @Flag(help: "Print one JSON object with times and counters on the last line.")
  var stats = false

  @Option(help: "auto, dense (matrices), matching (nested limits) or flow (any network).")
  var method = Method.auto

  /// Which solver is to be used.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case auto
    case dense
    case matching
    case flow
  }

  func run() throws {
    var stopwatch = Stopwatch()
    guard let data = FileManager.default.contents(atPath: file) else {
      Terminal.printError("The file cannot be read. Maybe it was misspelt, or lies elsewhere.")
      throw ExitCode.noInput
    }
    let instance: SolverInstance
    do {
      instance = try SolverInstance(
        [UInt8](data), name: file, objective: maximize ? .maximum : .minimum)
    } catch {
      for line in error.lines { Terminal.printError("\(file):\(line)") }
      throw ExitCode.faultyInput
    }
    let readSeconds = stopwatch.lap()
    let answer: SolverAnswer
    switch instance {
    case .matrix(let problem):
      answer = try solve(problem, &stopwatch)
    case .network(let problem):
      guard !maximize else {
        throw ValidationError("--maximize is for matrices; a DIMACS file says what it seeks.")
      }
      answer = try solve(problem, &stopwatch)
    }
    report(answer, readSeconds: readSeconds)
    if answer.objective == nil { throw ExitCode.failure }
  }

  private func solve(
    _ problem: DenseAssignmentProblem, _ stopwatch: inout Stopwatch
  ) throws -> SolverAnswer {
    guard method == .auto || method == .dense else {
      throw ValidationError("A matrix is solved by --method dense.")
    }
    let outcome = problem.solved()
    let seconds = stopwatch.lap()
    do {
      switch outcome {
      case .optimal(let assignment): try DenseCertificate.verify(assignment, of: problem)
      case .infeasible(let violator): try DenseCertificate.verify(violator, of: problem)
      }
    } catch {
      try refuse(error)
    }
    return SolverAnswer(outcome, of: problem, solveSeconds: seconds)
  }

  private func solve(
    _ problem: MinCostFlowProblem, _ stopwatch: inout Stopwatch
  ) throws -> SolverAnswer {
    let recognised = method == .flow ? nil : RecognisedMatching(problem)
    guard method != .dense, method != .matching || recognised != nil else {
      throw ValidationError("--method \(method.rawValue) does not suit this network.")
    }
    let prepared = recognised == nil ? PreparedFlow(problem) : nil
    var preparedMatching = recognised.map { PreparedMatching($0.matching) }
    let buildSeconds = stopwatch.lap()
    var outcome = prepared?.solved()
    var counters: Counters?
    if let recognised, let matching = preparedMatching?.solved() {
      if let flow = recognised.flow(of: matching) {
        outcome = .optimal(flow)
        counters = matching.counters
      }
    }
    // A matching that leaves out somebody who must be in shows that there is no flow; the flow
    // solver then finds the cut that proves it.
    let found = outcome ?? problem.solved()
    let seconds = stopwatch.lap()
    do {
      try FlowCertificate.verify(found, of: problem)
    } catch {
      try refuse(error)
    }
    return SolverAnswer(
      found, of: problem, matchingCounters: counters,
      buildSeconds: buildSeconds, solveSeconds: seconds)
  }

  private func refuse(_ error: some Error) throws {
    Terminal.printError("The answer could not be proved and is not printed: \(error)")
    throw ExitCode.internalError
  }

  private func report(_ answer: SolverAnswer, readSeconds: Stopwatch.Microseconds) {
    if let value = answer.objective {
      print("s \(value)")
      if flows { print(answer.flowLines(), terminator: "") }
    } else {
      Terminal.printError(answer.refusal)
    }
    if certificate { print(answer.certificateLines(), terminator: "") }
    if stats { print(answer.statistics(readSeconds: readSeconds), terminator: "") }
  }
}

/// Measures one phase after another.
struct Stopwatch {
  /// A length of time.
  typealias Microseconds = Int

  private var last = ContinuousClock.now

  /// The time since the last lap.
  mutating func lap() -> Microseconds {
    let now = ContinuousClock.now
    let passed = (now - last).components
    last = now
    return Int(passed.seconds) * 1_000_000 + Int(passed.attoseconds / 1_000_000_000_000)
  }
}
