package import Assignment

/// A second solver of `MinCostFlowProblem`, built to be read: augmenting paths until every supply is
/// sent, then one negative cycle after another by Bellman–Ford until none is left.
///
/// It shares nothing with the solver under test: no tree, no artificial arcs, no potentials kept.
///
/// - Complexity: O(nodes · arcs) for each path and cycle, whose number only small amounts bound.
package struct ReferenceNetwork {
  /// What came of the problem, without proof.
  package enum Outcome: Equatable, Sendable {
    /// The least cost.
    case optimal(Int128)
    /// There is no flow.
    case infeasible
    /// There is no least cost.
    case unbounded
  }

  /// A way to change the flow on an arc; `room` is nil where there is no limit.
  private struct Step {
    var from: Int
    var to: Int
    var room: Int64?
    var cost: Int64
  }

  private let problem: MinCostFlowProblem
  private var flow: [Int64]
  private var excess: [Int64]

  /// Solves a problem.
  package static func outcome(_ problem: MinCostFlowProblem) -> Outcome {
    var network = ReferenceNetwork(problem)
    if !network.sendSupplies() {
      return .infeasible
    }
    if network.cycle(unlimited: true) != nil {
      return .unbounded
    }
    while let cycle = network.cycle(unlimited: false) {
      network.push(along: cycle, atMost: nil)
    }
    return .optimal(
      zip(problem.arcs, network.flow).reduce(0) { $0 + Int128($1.0.cost) * Int128($1.1) })
  }

  private init(_ problem: MinCostFlowProblem) {
    self.problem = problem
    flow = problem.arcs.map(\.lowerBound)
    excess = problem.supplies
    for arc in problem.arcs {
      excess[Int(arc.tail)] -= arc.lowerBound
      excess[Int(arc.head)] += arc.lowerBound
    }
  }

  /// The steps of the residual network: `2e` forwards over arc `e`, `2e + 1` backwards.
  private func step(_ index: Int) -> Step {
    let arc = problem.arcs[index / 2]
    if index % 2 == 0 {
      let room =
        arc.capacity == MinCostFlowProblem.unbounded ? nil : arc.capacity - flow[index / 2]
      return Step(from: Int(arc.tail), to: Int(arc.head), room: room, cost: arc.cost)
    }
    return Step(
      from: Int(arc.head), to: Int(arc.tail), room: flow[index / 2] - arc.lowerBound,
      cost: -arc.cost)
  }

  private var steps: [Int] {
    (0..<2 * problem.arcs.count).filter { step($0).room != 0 }
  }

  private mutating func push(along way: [Int], atMost limit: Int64?) {
    let amount = (way.compactMap { step($0).room } + [limit].compactMap(\.self)).min() ?? 0
    for index in way {
      flow[index / 2] += index % 2 == 0 ? amount : -amount
    }
  }

  /// Sends everything in excess to where it lacks; false when something cannot be sent.
  private mutating func sendSupplies() -> Bool {
    if excess.reduce(0, +) != 0 {
      return false
    }
    while let source = excess.firstIndex(where: { $0 > 0 }) {
      var into = [Int?](repeating: nil, count: excess.count)
      var reached = [source]
      var next = 0
      while next < reached.count {
        for index in steps where step(index).from == reached[next] {
          let node = step(index).to
          if node != source && into[node] == nil {
            into[node] = index
            reached.append(node)
          }
        }
        next += 1
      }
      guard let sink = reached.first(where: { excess[$0] < 0 }) else { return false }
      var way: [Int] = []
      var node = sink
      while node != source, let index = into[node] {
        way.append(index)
        node = step(index).from
      }
      let amount = (way.compactMap { step($0).room } + [excess[source], -excess[sink]]).min() ?? 0
      push(along: way, atMost: amount)
      excess[source] -= amount
      excess[sink] += amount
    }
    return true
  }

  /// A cycle of negative cost in the residual network, or in the part of it that has no limits.
  private func cycle(unlimited: Bool) -> [Int]? {
    let usable = unlimited ? steps.filter { step($0).room == nil } : steps
    var distance = [Int64](repeating: 0, count: excess.count)
    var into = [Int?](repeating: nil, count: excess.count)
    var last: Int?
    for _ in 0..<max(1, excess.count) {
      last = nil
      for index in usable {
        let way = step(index)
        if distance[way.from] + way.cost < distance[way.to] {
          distance[way.to] = distance[way.from] + way.cost
          into[way.to] = index
          last = way.to
        }
      }
    }
    guard var node = last else { return nil }
    // Going back as many steps as there are nodes ends on the cycle.
    for _ in excess {
      node = into[node].map { step($0).from } ?? node
    }
    var cycle: [Int] = []
    let start = node
    repeat {
      guard let index = into[node] else { return nil }
      cycle.append(index)
      node = step(index).from
    } while node != start
    return cycle
  }
}
