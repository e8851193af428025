/// Distances in the residual network of an optimal flow, which is left as it is.
///
/// # Method
///
/// Nothing is expanded at the outside, whose steps reach every left node. A cheapest path either
/// avoids the outside, or is a cheapest path to it and a cheapest path from it. One search from the
/// start ends at whichever comes first, goal or outside; if that is the outside, one search backwards
/// from the goal gives the rest of that way, and one more search looks for a shorter way that avoids
/// it.
struct WhatIfSearch: Sendable {
  private var tree: ShortestPathTree
  /// All 0 but at the goals of a search.
  private var goals: [Int]

  init(nodeCount: Int) {
    tree = ShortestPathTree(nodeCount: nodeCount)
    goals = Array(repeating: 0, count: nodeCount)
  }

  mutating func grow(toNodeCount count: Int) {
    tree.grow(toNodeCount: count)
    for _ in goals.count..<max(goals.count, count) {
      goals.append(0)
    }
  }

  /// The reduced cost of a cheapest residual path, but at most `bound`.
  mutating func distance(
    from start: Int, to goal: Int, in network: EditableNetwork,
    within bound: Int64 = ShortestPathTree.unreached
  ) -> Int64 {
    var toOutside: Int64 = 0
    if start != network.outside {
      let (way, end) = forward(from: start, to: [goal, network.outside], in: network, bound)
      if end != network.outside {
        return way
      }
      toOutside = way
    }
    let (fromOutside, end) = backward(to: goal, from: [start, network.outside], in: network, bound)
    if start == network.outside || end != network.outside {
      return fromOutside
    }
    // OK because both are below 2⁶²: see the ranges in `EditableFlow`.
    let through = min(bound, toOutside + fromOutside)
    return forward(from: start, to: [goal], in: network, through).0
  }

  private mutating func forward(
    from start: Int, to ends: [Int], in network: EditableNetwork, _ bound: Int64
  ) -> (Int64, Int?) {
    for end in ends {
      goals[end] = -1
    }
    tree.growForward(from: start, in: network, excess: goals, within: bound)
    for end in ends {
      goals[end] = 0
    }
    return (tree.horizon, tree.terminal)
  }

  private mutating func backward(
    to goal: Int, from starts: [Int], in network: EditableNetwork, _ bound: Int64
  ) -> (Int64, Int?) {
    for start in starts {
      goals[start] = 1
    }
    tree.growBackward(to: goal, in: network, excess: goals, within: bound)
    for start in starts {
      goals[start] = 0
    }
    return (tree.horizon, tree.terminal)
  }
}
