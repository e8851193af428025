/// Distances in the residual network of an optimal flow, which is left as it is.
///
/// # Method
///
/// Nothing is expanded at the outside, whose steps reach every left node. A cheapest path from start
/// to goal either leads through the outside or avoids it.
///
/// One search from the start ends at whichever is nearer, the goal or the outside. If that is the
/// outside, at distance `a`, a search backwards from the goal ends at the start or at the outside, at
/// distance `b`, and a path through the outside costs `a + b`. A cheaper one that avoids it meets both
/// searches: the last of its nodes that is `b` or more from the goal is nearer than `a` to the start, so
/// it was settled by the first search, and its next one by the second. One look at the steps between
/// the two finds it.
struct WhatIfSearch: Sendable {
  private var ahead: ShortestPathTree
  private var behind: ShortestPathTree
  /// All 0 but at the goals of a search.
  private var goals: [Int]

  init(nodeCount: Int) {
    ahead = ShortestPathTree(nodeCount: nodeCount)
    behind = ShortestPathTree(nodeCount: nodeCount)
    goals = Array(repeating: 0, count: nodeCount)
  }

  mutating func grow(toNodeCount count: Int) {
    ahead.grow(toNodeCount: count)
    behind.grow(toNodeCount: count)
    for _ in goals.count..<max(goals.count, count) {
      goals.append(0)
    }
  }

  /// The reduced cost of a cheapest residual path, but at most `bound`.
  mutating func distance(
    from start: Int, to goal: Int, in network: EditableNetwork,
    within bound: Int64 = ShortestPathTree.unreached
  ) -> Int64 {
    let outside = network.outside
    if start != outside {
      mark([goal, outside], -1)
      ahead.growForward(from: start, in: network, excess: goals, within: bound)
      mark([goal, outside], 0)
      if ahead.terminal != outside {
        return ahead.horizon
      }
    }
    mark([start, outside], 1)
    behind.growBackward(to: goal, in: network, excess: goals, within: bound)
    mark([start, outside], 0)
    if start == outside || behind.terminal != outside {
      return behind.horizon
    }
    return shortestMeeting(in: network, within: bound)
  }

  private func shortestMeeting(in network: EditableNetwork, within bound: Int64) -> Int64 {
    // OK because neither exceeds 3 · 2⁶⁰: see the ranges in `EditableFlow`.
    var best = min(bound, ahead.horizon + behind.horizon)
    for node in ahead.reached where ahead.distance[node] <= ahead.horizon {
      let reached = ahead.distance[node]
      network.forEachStep(outOf: node) { head, _, cost, isOpen in
        let rest = behind.distance[head]
        // Compared by differences, for the sum may leave 64 bits.
        if rest < best - reached && cost < best - reached - rest && isOpen() {
          best = reached + cost + rest
        }
      }
    }
    return best
  }

  private mutating func mark(_ nodes: [Int], _ value: Int) {
    for node in nodes {
      goals[node] = value
    }
  }
}
