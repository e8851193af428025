import Assignment
import BenchInstances
import BenchReport

/// A region's week that is changed, solved again and put back, over and over.
struct EditRun {
  private let name: InstanceName
  private let region: RegionInstance
  private let problem: BMatchingProblem
  private let fingerprint: String
  /// What the week is worth unchanged.
  private let value: Int64
  private var plan: EditableMatching
  private var random: RandomStream

  /// Something that should have been proved and was not.
  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The times and the work of one kind of change.
  private struct Tally {
    var phase = Phase()
    var loss: Int64 = 0
    var counters: [String: Int] = [:]

    var count: Int { phase.wallSeconds.count }
  }

  /// Solves and verifies the week.
  init(_ name: InstanceName, _ region: RegionInstance) throws {
    self.name = name
    self.region = region
    fingerprint = Instance.region(region).fingerprint.text
    problem = try region.matching()
    let matching = problem.solved()
    try Certificate.verify(matching, of: problem)
    value = matching.value
    plan = EditableMatching(problem, matching)
    random = RandomStream(name.description, "edits")
  }

  /// Measures as many changes of each kind, then checks the whole once more from nothing.
  mutating func measured(count: Int) throws -> [EditMeasurement] {
    var found: [EditMeasurement] = []
    found.append(measurement("forced", try forced(count)))
    found.append(measurement("forbidden", try forbidden(count)))
    found.append(measurement("removed", try removed(count)))
    try Certificate.verify(plan.matching, of: plan.problem)
    return found
  }

  private func measurement(_ kind: String, _ tally: Tally) -> EditMeasurement {
    var counters = tally.counters
    counters["changes"] = tally.count
    return EditMeasurement(
      name: "\(name) \(kind)",
      counts: Counts(
        nodes: region.nodeCount, arcs: region.arcCount, fingerprint: fingerprint,
        method: "edit", objective: tally.loss, counters: counters),
      wallSeconds: EditMeasurement.Times(tally.phase.wallSeconds),
      cpuSeconds: EditMeasurement.Times(tally.phase.cpuSeconds))
  }

  /// Pairs that are not used, forced one at a time.
  private mutating func forced(_ count: Int) throws -> Tally {
    var tally = Tally()
    while tally.count < count {
      let edge = random.below(problem.edges.count)
      if plan.isUsed(edge: edge) { continue }
      try time(&tally) { (plan) throws(ProblemError) in try plan.force(edge: edge) }
      plan.release(edge: edge)
      try putBack()
    }
    return tally
  }

  /// Pairs that are used, forbidden one at a time.
  private mutating func forbidden(_ count: Int) throws -> Tally {
    var tally = Tally()
    while tally.count < count {
      let used = plan.usedEdges(atLeft: random.below(problem.leftCapacities.count))
      if used.isEmpty { continue }
      let edge = used[random.below(used.count)]
      try time(&tally) { (plan) throws(ProblemError) in plan.forbid(edge: edge) }
      plan.release(edge: edge)
      try putBack()
    }
    return tally
  }

  /// Openings, each removed with its pairs; a new one just like it is added afterwards.
  private mutating func removed(_ count: Int) throws -> Tally {
    var edges = [[BMatchingProblem.Edge]](repeating: [], count: problem.rightCapacities.count)
    for edge in problem.edges { edges[Int(edge.right)].append(edge) }
    var openings = Array(edges.indices)
    random.shuffle(&openings)
    var tally = Tally()
    for opening in openings.prefix(count) {
      try time(&tally) { (plan) throws(ProblemError) in plan.removeRight(opening) }
      let place = try plan.addRight(
        capacity: problem.rightCapacities[opening], limit: problem.limitOfRight[opening])
      for edge in edges[opening] {
        _ = try plan.addEdge(
          BMatchingProblem.Edge(left: edge.left, right: Int32(place), value: edge.value))
      }
      try putBack()
    }
    return tally
  }

  /// Times a change with solving again and verifying.
  private mutating func time(
    _ tally: inout Tally, _ change: (inout EditableMatching) throws(ProblemError) -> Void
  ) throws {
    let before = Counts.counters(of: plan.counters)
    let changed = try tally.phase.measure {
      try change(&plan)
      plan.resolve()
      return try plan.verifyTouched()
    }
    tally.loss += value - changed
    for (counter, count) in Counts.counters(of: plan.counters) {
      tally.counters[counter, default: 0] += count - (before[counter] ?? 0)
    }
  }

  /// Solves again after a change was undone; the week must be worth what it was.
  private mutating func putBack() throws {
    guard case .optimal(value) = plan.resolve(), try plan.verifyTouched() == value else {
      throw Failure(description: "After an undone change the week must be worth \(value).")
    }
  }
}
