import Assignment
import BenchInstances
import BenchReport

/// One instance, made once, then built, solved and verified round by round.
struct SolverRun {
  private let name: InstanceName
  private let rounds: Int
  private var phases = Phases()
  private var peak: Peak?

  /// Memory around the first solve.
  private struct Peak {
    var before: Int?
    var most: Int?
  }

  /// What an answer is, apart from the instance.
  private struct Answer: Equatable {
    var method: String
    var objective: Int64
    var counters: [String: Int]
  }

  /// An answer other than a proven optimum.
  private struct NoOptimum: Error, CustomStringConvertible {
    let description: String
  }

  init(_ name: InstanceName, rounds: Int) {
    self.name = name
    self.rounds = rounds
  }

  /// Measures the instance.
  ///
  /// - Throws: what a solver or a certificate finds wrong.
  consuming func measured() throws -> MeasuredInstance {
    var run = self
    let name = run.name
    let instance = run.phases.generate.measure { Instance(name) }
    var answer: Answer?
    for _ in 0..<run.rounds {
      let found = try run.solve(instance)
      if let answer, answer != found {
        throw NoOptimum(description: "Two rounds differ: \(answer), \(found)")
      }
      answer = found
    }
    guard let answer else { throw NoOptimum(description: "There were no rounds.") }
    let (nodes, arcs, list) = Self.extent(of: instance)
    var memory = MeasuredInstance.Memory(list: list)
    memory.beforeSolving = run.peak?.before
    memory.peak = run.peak?.most
    return MeasuredInstance(
      name: name.description,
      counts: Counts(
        nodes: nodes, arcs: arcs, fingerprint: instance.fingerprint.text, method: answer.method,
        objective: answer.objective, counters: answer.counters),
      phases: run.phases, memory: memory)
  }

  /// The number of nodes and of arcs, and the bytes of the problem's own list.
  private static func extent(of instance: Instance) -> (nodes: Int, arcs: Int, list: Int) {
    switch instance {
    case .dense(let matrix):
      let entries = matrix.size * matrix.size
      return (2 * matrix.size, entries, entries * MemoryLayout<Int32>.stride)
    case .region(let region):
      let list = region.openingOfPair.count * MemoryLayout<BMatchingProblem.Edge>.stride
      return (region.nodeCount, region.arcCount, list)
    case .network(let problem):
      let list = problem.arcs.count * MemoryLayout<MinCostFlowProblem.Arc>.stride
      return (problem.supplies.count, problem.arcs.count, list)
    }
  }

  private mutating func solve(_ instance: Instance) throws -> Answer {
    switch instance {
    case .dense(let matrix): try solve(matrix)
    case .region(let region): try solve(region)
    case .network(let problem): try solve(problem)
    }
  }

  private mutating func solve(_ matrix: DenseInstance) throws -> Answer {
    let problem = try phases.build.measure { try matrix.problem() }
    let outcome = measureSolve { problem.solved() }
    guard case .optimal(let answer) = outcome else {
      throw NoOptimum(description: "A full matrix has an assignment, and none was found.")
    }
    try phases.verify.measure { _ = try DenseCertificate.verify(answer, of: problem) }
    return Answer(
      method: "dense", objective: answer.value, counters: Counts.counters(of: answer.counters))
  }

  private mutating func solve(_ region: RegionInstance) throws -> Answer {
    let problem = try phases.build.measure { try region.matching() }
    let answer = measureSolve { problem.solved() }
    try phases.verify.measure { _ = try Certificate.verify(answer, of: problem) }
    return Answer(
      method: "matching", objective: region.baseCost - answer.value,
      counters: Counts.counters(of: answer.counters))
  }

  private mutating func solve(_ problem: MinCostFlowProblem) throws -> Answer {
    // Taken out of the optional to solve: with two owners it would be copied first.
    var prepared: PreparedFlow? = phases.build.measure { PreparedFlow(problem) }
    let outcome = measureSolve { prepared.take()?.solved() }
    guard case .optimal(let answer) = outcome, let value = Int64(exactly: answer.value) else {
      throw NoOptimum(description: "The network has a flow, and none of 64 bits was found.")
    }
    try phases.verify.measure { try FlowCertificate.verify(answer, of: problem) }
    return Answer(
      method: "flow", objective: value, counters: Counts.counters(of: answer.counters))
  }

  /// Times solving, and the first time watches memory too.
  private mutating func measureSolve<Found>(_ body: () -> Found) -> Found {
    if peak != nil { return phases.solve.measure(body) }
    let isReset = ProcessMemory.resetPeak()
    let before = ProcessMemory.resident
    let found = phases.solve.measure(body)
    peak = Peak(before: before, most: isReset ? ProcessMemory.peak : nil)
    return found
  }
}
