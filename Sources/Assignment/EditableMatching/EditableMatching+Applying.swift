// What the edits of a matching are made of: nodes put in and taken out, edges laid down, capacities
// left to the flow.

extension EditableMatching {
  mutating func put(_ node: Int, under above: Int, capacity: Int32) {
    isResolved = false
    flow.put(node, under: above, capacity: Int(capacity))
    for _ in stated.count..<max(stated.count, flow.network.nodeCount) {
      stated.append(0)
      forcedCount.append(0)
      isRemoved.append(false)
    }
    questions.grow(toNodeCount: flow.network.nodeCount)
    stated[node] = capacity
  }

  mutating func removeNode(_ node: Int) {
    for edge in flow.network.edges(at: node) {
      detach(Int(edge))
    }
    stated[node] = 0
    isRemoved[node] = true
    applyCapacity(of: node)
    flow.resetPrice(of: node)
  }

  mutating func detach(_ edge: Int) {
    layDown(.forbidden, edge)
    flow.remove(edge)
  }

  mutating func layDown(_ standing: EditableNetwork.Standing, _ edge: Int) {
    let old = flow.network.standing[edge]
    if old == standing {
      return
    }
    isResolved = false
    flow.close(edge)
    flow.setStanding(of: edge, to: standing)
    let value = flow.network.edges[edge].value
    if old == .forced {
      forcedValue &-= value
      forcedLoss -= min(0, value)
      force(-1, edge)
    }
    if standing == .forced {
      forcedValue &+= value
      forcedLoss += min(0, value)
      force(1, edge)
    }
    flow.settle(edge)
  }

  /// Takes units for a forced edge from every capacity it passes, or gives them back.
  mutating func force(_ units: Int, _ edge: Int) {
    for node in flow.network.nodesCharged(for: edge) {
      forcedCount[node] += units
      applyCapacity(of: node)
    }
  }

  /// Leaves the flow what forced edges do not take of a capacity.
  mutating func applyCapacity(of node: Int) {
    isResolved = false
    let remaining = Int(stated[node]) - forcedCount[node]
    if let place = overloaded.firstIndex(of: node) {
      if remaining >= 0 {
        overloaded.remove(at: place)
      }
    } else if remaining < 0 {
      overloaded.append(node)
    }
    flow.setCapacity(of: node, to: max(0, remaining))
  }

  mutating func lowerBudget(ofLeft left: Int) {
    budget.lower(
      ValueBudget.Wanted(flow.network, left: left), left: left,
      capacity: stated[flow.network.node(ofLeft: left)])
  }
}
