import Assignment
import Testing

@Suite("The article about flows")
struct FlowArticleTests {
  @Test("Runs as it is written")
  func examples() throws {
    var print = Printout()

    let buses = try MinCostFlowProblem(
      supplies: [4, 0, 0, -4],
      arcs: [
        .init(tail: 0, head: 1, capacity: 3, cost: 1),
        .init(tail: 0, head: 2, capacity: 4, cost: 4),
        .init(tail: 1, head: 2, capacity: 2, cost: 1),
        .init(tail: 1, head: 3, capacity: 2, cost: 5),
        .init(tail: 2, head: 3, lowerBound: 1, capacity: 5, cost: 1),
      ])
    if case .optimal(let answer) = buses.solved() {
      print(answer.value)  // 16
      print(answer.flow)  // [2, 2, 2, 0, 4]
      print(answer.potentials)  // [0, -1, -4, -5]
      try FlowCertificate.verify(answer, of: buses)

      let reduced = buses.arcs.map { arc in
        arc.cost - answer.potentials[Int(arc.tail)] + answer.potentials[Int(arc.head)]
      }
      print(reduced)  // [0, 0, -2, 1, 0]
    }

    let crowded = try MinCostFlowProblem(
      supplies: [6, 0, -6],
      arcs: [
        .init(tail: 0, head: 1, capacity: MinCostFlowProblem.unbounded, cost: 1),
        .init(tail: 1, head: 2, capacity: 3, cost: 1),
        .init(tail: 0, head: 2, capacity: 2, cost: 7),
      ])
    if case .infeasible(let cut) = crowded.solved() {
      print(cut.nodes)  // [0, 1]
      try FlowCertificate.verify(cut, of: crowded)
    }

    let perpetual = try MinCostFlowProblem(
      supplies: [1, 0, -1],
      arcs: [
        .init(tail: 0, head: 1, capacity: 1, cost: 2),
        .init(tail: 1, head: 2, capacity: MinCostFlowProblem.unbounded, cost: 3),
        .init(tail: 2, head: 1, capacity: MinCostFlowProblem.unbounded, cost: -4),
      ])
    if case .unbounded(let proof) = perpetual.solved() {
      print(proof.flow)  // [1, 1, 0]
      print(proof.cycle)  // [2, 1]
      try FlowCertificate.verify(proof, of: perpetual)
    }

    let disguised = try MinCostFlowProblem(
      supplies: [1, 1, 0, 0, -2],
      arcs: [
        .init(tail: 0, head: 2, capacity: 1, cost: -7),
        .init(tail: 0, head: 3, capacity: 1, cost: -5),
        .init(tail: 1, head: 2, capacity: 1, cost: -6),
        .init(tail: 0, head: 4, capacity: 1, cost: 0),
        .init(tail: 1, head: 4, capacity: 1, cost: 0),
        .init(tail: 2, head: 4, capacity: 1, cost: 0),
        .init(tail: 3, head: 4, capacity: 1, cost: 0),
      ])
    if let recognised = RecognisedMatching(disguised),
      let answer = recognised.flow(of: recognised.matching.solved())
    {
      print(answer.value)  // -11
      try FlowCertificate.verify(answer, of: disguised)
    }

    try Article.documentation("FlowsAndProofsThatThereIsNone")
      .expect(printed: print.lines, in: #filePath)
  }
}
