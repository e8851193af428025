import Assignment
import TestSupport
import Testing

/// After every edit the session stands for the same problem as the plain model, and its matching is
/// proven optimal for it.
@Suite("A matching that is edited")
struct EditableMatchingTests {
  @Test(
    "200 random edits, each solved again, agree with solving from scratch",
    arguments: RandomProblem.Values.allCases)
  func sequences(values: RandomProblem.Values) throws {
    for seed in 0..<UInt64(120) {
      var shape = RandomProblem()
      shape.lefts = 0...8
      shape.rights = 0...6
      shape.edges = 0...30
      shape.limits = 0...5
      shape.values = values
      let problem = try shape.problem(seed: seed)
      var session = EditableMatching(problem)
      var model = EditedProblem(problem)
      var edits = RandomEdits(seed: seed, values: values)
      for number in 0..<200 {
        let edit = edits.next(for: model)
        let step: Comment = "seed \(seed), edit \(number): \(edit)"
        let next = model.after(edit)
        guard try isAccepted(edit, by: &session, fits: next.fits, step) else {
          continue
        }
        model = next
        try check(&session, against: model, step)
      }
    }
  }

  @Test("Many edits at once, then solved again", arguments: RandomProblem.Values.allCases)
  func batches(values: RandomProblem.Values) throws {
    for seed in 0..<UInt64(60) {
      var shape = RandomProblem()
      shape.lefts = 20...60
      shape.rights = 10...30
      shape.edges = 200...600
      shape.limits = 0...12
      shape.limitCapacity = 0...12
      shape.values = values
      let problem = try shape.problem(seed: seed)
      var session = EditableMatching(problem)
      var model = EditedProblem(problem)
      var edits = RandomEdits(seed: seed, values: values)
      for number in 0..<10 {
        let step: Comment = "seed \(seed), batch \(number)"
        for _ in 0..<20 {
          let edit = edits.next(for: model)
          let next = model.after(edit)
          if try isAccepted(edit, by: &session, fits: next.fits, step) {
            model = next
          }
        }
        session.resolve()
        try check(&session, against: model, step)
      }
    }
  }

  @Test("Losses and gains equal the differences of optima, and asking changes nothing")
  func questions() throws {
    for seed in 0..<UInt64(400) {
      let values = RandomProblem.Values.allCases[Int(seed % 5)]
      var shape = RandomProblem()
      shape.lefts = 1...8
      shape.rights = 1...6
      shape.edges = 5...30
      shape.limits = 0...5
      shape.values = values
      let problem = try shape.problem(seed: seed)
      var session = EditableMatching(problem)
      var model = EditedProblem(problem)
      var edits = RandomEdits(seed: seed, values: values)
      for number in 0..<8 {
        let edit = edits.next(for: model)
        let next = model.after(edit)
        let step: Comment = "seed \(seed), edit \(number): \(edit)"
        if try isAccepted(edit, by: &session, fits: next.fits, step) {
          model = next
        }
        if case .optimal(let value) = session.resolve() {
          let before = session.matching
          try ask(&session, about: model, worth: value, step)
          #expect(session.matching == before, step)
        }
      }
    }
  }

  @Test("More forced pairs than fit are said, and releasing one of them helps")
  func overload() throws {
    let problem = try BMatchingProblem(
      leftCapacities: [1], rightCapacities: [1, 1],
      edges: [
        BMatchingProblem.Edge(left: 0, right: 0, value: 5),
        BMatchingProblem.Edge(left: 0, right: 1, value: -3),
      ])
    var session = EditableMatching(problem)
    try session.force(edge: 0)
    try session.force(edge: 1)
    guard case .infeasible(let overload) = session.resolve() else {
      Issue.record("Two edges are forced at a left node of capacity 1.")
      return
    }
    #expect(overload.side == .left)
    #expect(overload.index == 0)
    #expect(overload.forced == 2)
    #expect(overload.capacity == 1)
    session.release(edge: 0)
    #expect(session.resolve() == .optimal(value: -3))
    #expect(session.usedEdges(atLeft: 0) == [1])
  }

  @Test("Forced losses that leave the range are refused, and nothing is changed")
  func forcedLosses() throws {
    let least = -BMatchingProblem.valueBound
    let problem = try BMatchingProblem(
      leftCapacities: [2], rightCapacities: [1, 1],
      edges: [
        BMatchingProblem.Edge(left: 0, right: 0, value: least),
        BMatchingProblem.Edge(left: 0, right: 1, value: -1),
      ])
    var session = EditableMatching(problem)
    try session.force(edge: 0)
    #expect(throws: ProblemError.forcedValuesTooLow(edge: 1, total: least - 1)) {
      try session.force(edge: 1)
    }
    #expect(session.resolve() == .optimal(value: least))
    try session.setValue(0, ofEdge: 1)
    try session.force(edge: 1)
    #expect(throws: ProblemError.forcedValuesTooLow(edge: 1, total: least - 2)) {
      try session.setValue(-2, ofEdge: 1)
    }
    #expect(session.resolve() == .optimal(value: least))
  }

  @Test("What an edit may not hold is refused, and nothing is changed")
  func refusals() throws {
    let problem = try BMatchingProblem(
      leftCapacities: [1], rightCapacities: [1],
      edges: [BMatchingProblem.Edge(left: 0, right: 0, value: 5)],
      limits: [
        BMatchingProblem.Limit(capacity: 1, parent: 1), BMatchingProblem.Limit(capacity: 1),
      ],
      limitOfRight: [0])
    var session = EditableMatching(problem)
    let tooLow = -BMatchingProblem.valueBound - 1
    let refused: [(EditedProblem.Edit, ProblemError)] = [
      (.addLeft(-1), .negativeLeftCapacity(left: 1, capacity: -1)),
      (.addRight(-2, limit: 0), .negativeRightCapacity(right: 1, capacity: -2)),
      (.addRight(1, limit: 2), .membershipOutOfRange(right: 1, limit: 2, count: 2)),
      (.addRight(1, limit: -2), .membershipOutOfRange(right: 1, limit: -2, count: 2)),
      (.addLimit(-1, parent: 0), .negativeLimitCapacity(limit: 2, capacity: -1)),
      (.addLimit(1, parent: 2), .parentOutOfRange(limit: 2, parent: 2, count: 2)),
      (.moveRight(0, limit: 2), .membershipOutOfRange(right: 0, limit: 2, count: 2)),
      (.moveLimit(0, parent: -2), .parentOutOfRange(limit: 0, parent: -2, count: 2)),
      (.moveLimit(0, parent: 0), .limitCycle(limit: 0)),
      (.moveLimit(1, parent: 0), .limitCycle(limit: 1)),
      (
        .addEdge(BMatchingProblem.Edge(left: 1, right: 0, value: 1)),
        .leftOutOfRange(edge: 1, left: 1, count: 1)
      ),
      (
        .addEdge(BMatchingProblem.Edge(left: 0, right: -1, value: 1)),
        .rightOutOfRange(edge: 1, right: -1, count: 1)
      ),
      (
        .addEdge(BMatchingProblem.Edge(left: 0, right: 0, value: tooLow)),
        .valueTooLow(edge: 1, value: tooLow)
      ),
      (.setValue(tooLow, edge: 0), .valueTooLow(edge: 0, value: tooLow)),
      (
        .setValue(BMatchingProblem.valueBound + 1, edge: 0),
        .valuesTooLarge(left: 0, greatest: BMatchingProblem.valueBound + 1, total: 0)
      ),
      (.setLeft(-1, 0), .negativeLeftCapacity(left: 0, capacity: -1)),
      (.setRight(-1, 0), .negativeRightCapacity(right: 0, capacity: -1)),
      (.setLimit(-1, 0), .negativeLimitCapacity(limit: 0, capacity: -1)),
    ]
    for (edit, error) in refused {
      #expect(throws: error) {
        try session.apply(edit)
      }
    }
    #expect(session.value == 5)
    #expect(session.problem == problem)
    try session.setValue(BMatchingProblem.valueBound, ofEdge: 0)
    #expect(session.resolve() == .optimal(value: BMatchingProblem.valueBound))
  }

  @Test("The check of what was touched notices every kind of fault of an adopted matching")
  func faults() throws {
    // Edge 3 is worth nothing; forbidding it touches both its ends and changes nothing else.
    let problem = try BMatchingProblem(
      leftCapacities: [1, 1], rightCapacities: [1, 1],
      edges: [
        BMatchingProblem.Edge(left: 0, right: 0, value: 5),
        BMatchingProblem.Edge(left: 1, right: 0, value: 3),
        BMatchingProblem.Edge(left: 0, right: 1, value: 4),
        BMatchingProblem.Edge(left: 0, right: 0, value: 0),
      ])
    func matching(
      _ edges: [Int], value: Int64, left: [Int64], right: [Int64]
    ) -> BMatching {
      BMatching(
        edges: edges, value: value, prices: DualPrices(left: left, right: right, limit: []))
    }
    let cases: [(BMatching, CertificateViolation?)] = [
      (matching([1, 2], value: 7, left: [4, 2], right: [1, 0]), nil),
      (
        matching([1, 2], value: 8, left: [4, 2], right: [1, 0]),
        .valueMismatch(stated: 7, counted: 8)
      ),
      (
        matching([1, 2], value: 7, left: [5, 2], right: [1, 0]),
        .usedEdgeLoses(edge: 2, reducedValue: -1)
      ),
      (
        matching([1, 2], value: 7, left: [4, 2], right: [0, 0]),
        .unusedEdgePays(edge: 0, reducedValue: 1)
      ),
      (
        matching([1], value: 3, left: [4, 2], right: [1, 0]),
        .pricedButNotFull(.left, index: 0, used: 0, capacity: 1, price: 4)
      ),
      (
        matching([1, 2], value: 7, left: [-4, 2], right: [9, 0]),
        .negativePrice(.left, index: 0, price: -4)
      ),
      (
        matching([0, 1], value: 8, left: [4, 2], right: [1, 0]),
        .overfull(.right, index: 0, used: 2, capacity: 1)
      ),
      (
        matching([1, 2], value: 7, left: [Int64.max - 7, 2], right: [1, Int64.max - 7]),
        .overflow
      ),
    ]
    for (adopted, fault) in cases {
      var session = EditableMatching(problem, adopted)
      session.forbid(edge: 3)
      session.resolve()
      if let fault {
        #expect(throws: fault) {
          try session.verifyTouched()
        }
      } else {
        #expect(try session.verifyTouched() == 7)
      }
    }
  }

  @Test("An edit costs a few searches, and a small part of the nodes")
  func work() throws {
    var shape = RandomProblem()
    shape.lefts = 3_000...3_000
    shape.rights = 900...900
    shape.edges = 60_000...60_000
    shape.leftCapacity = 1...1
    shape.rightCapacity = 1...5
    shape.limits = 300...300
    shape.limitCapacity = 1...9
    shape.values = .anySign
    let problem = try shape.problem(seed: 1)
    var session = EditableMatching(problem)
    var random = SplitMix64(seed: 2)
    let start = session.counters
    let rounds = 200
    for _ in 0..<rounds {
      let edge = Int.random(in: problem.edges.indices, using: &random)
      try session.force(edge: edge)
      session.resolve()
      session.release(edge: edge)
      session.forbid(edge: edge)
      session.resolve()
      session.release(edge: edge)
      session.resolve()
      try session.verifyTouched()
    }
    let searches =
      session.counters.forwardSearches + session.counters.backwardSearches
      - start.forwardSearches - start.backwardSearches
    #expect(searches <= 3 * rounds)
    #expect(session.counters.settledNodes - start.settledNodes <= 30 * rounds)
    try Certificate.verify(session.matching, of: session.problem)
  }

  /// Makes the edit, and checks that it is refused exactly when the values would not fit.
  private func isAccepted(
    _ edit: EditedProblem.Edit, by session: inout EditableMatching, fits: Bool, _ step: Comment
  ) throws -> Bool {
    do {
      try session.apply(edit)
    } catch ProblemError.valuesTooLarge {
      #expect(!fits, step)
      return false
    }
    #expect(fits, step)
    return true
  }

  private func check(
    _ session: inout EditableMatching, against model: EditedProblem, _ step: Comment
  ) throws {
    let outcome = session.resolve()
    guard let remainder = try model.remainder() else {
      guard case .infeasible(let overload) = outcome else {
        Issue.record("More is forced than fits, yet \(outcome); \(step)")
        return
      }
      #expect(overload.forced > Int(overload.capacity), step)
      return
    }
    let value = remainder.solved().value + model.valueOfForced
    #expect(outcome == .optimal(value: value), step)
    if case .optimal = outcome {
      #expect(try session.verifyTouched() == value, step)
      #expect(session.problem == remainder, step)
      let certificate = try Certificate.verify(session.matching, of: session.problem)
      #expect(certificate.value + session.valueOfForced == value, step)
    }
  }

  private func ask(
    _ session: inout EditableMatching, about model: EditedProblem, worth value: Int64,
    _ step: Comment
  ) throws {
    for edge in model.present.sorted() {
      let forced = try model.after(.layDown(.forced, edge: edge)).value()
      let loss = session.isUsed(edge: edge) ? 0 : forced.map { value - $0 }
      #expect(session.lossOfForcing(edge: edge) == loss ?? Sensitivity.impossible, step)

      if model.standing[edge] != .forced {
        let forbidden = try model.after(.layDown(.forbidden, edge: edge)).value()
        #expect(session.lossOfForbidding(edge: edge) == forbidden.map { value - $0 }, step)
      }
    }
    for right in model.rights.sorted() where model.rightCapacities[right] < Int32.max {
      let more = try model.after(.setRight(model.rightCapacities[right] + 1, right)).value()
      #expect(session.gainOfOneMorePlace(right: right) == more.map { $0 - value }, step)
    }
    for limit in model.kept.sorted() where model.limits[limit].capacity < Int32.max {
      let more = try model.after(.setLimit(model.limits[limit].capacity + 1, limit)).value()
      #expect(session.gainOfOneMorePlace(limit: limit) == more.map { $0 - value }, step)
    }
  }
}
