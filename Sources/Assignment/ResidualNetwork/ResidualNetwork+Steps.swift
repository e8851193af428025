/// The steps of the residual network: where one more unit could go, or come from.
extension ResidualNetwork: ResidualSteps {
  @inline(__always)
  func forEachStep(
    outOf node: Int,
    _ body: (_ head: Int, _ arc: Int, _ cost: Int64, _ isOpen: () -> Bool) -> Void
  ) {
    let own = potential[node]
    if node < leftCount {
      if leftFlow[node] > 0 {
        body(outside, -1, -own) { true }
      }
      let arcs = arcs.span
      let potentials = potential.span
      for arc in leftStart[node]..<leftStart[node + 1] {
        let item = arcs[arc]
        let head = leftCount + Int(item.right)
        body(head, arc, potentials[head] - Int64(item.value) - own) { !isUsed(arc) }
      }
      return
    }
    let tree = node - leftCount
    if tree < treeCount && treeFlow[tree] < treeCapacity[tree] {
      let above = leftCount + Int(parent[tree])
      body(above, -1, potential[above] - own) { true }
    }
    if tree < rightCount {
      for position in rightStart[tree]..<rightStart[tree] + Int(usedAtRight[tree]) {
        let item = incoming[position]
        let left = Int(item.left)
        body(left, Int(item.arc), Int64(item.value) + potential[left] - own) { true }
      }
      return
    }
    for child in children(of: tree) where treeFlow[Int(child)] > 0 {
      let below = leftCount + Int(child)
      body(below, -1, potential[below] - own) { true }
    }
    if node == outside {
      for left in 0..<leftCount where leftFlow[left] < leftCapacity[left] {
        body(left, -1, potential[left] - own) { true }
      }
    }
  }

  func isRelay(_ node: Int) -> Bool { node < leftCount && usedAtLeft[node] <= 4 }

  @inline(__always)
  func forEachStep(
    into node: Int,
    _ body: (_ tail: Int, _ arc: Int, _ cost: Int64, _ isOpen: () -> Bool) -> Void
  ) {
    let own = potential[node]
    if node < leftCount {
      if leftFlow[node] < leftCapacity[node] {
        body(outside, -1, own) { true }
      }
      for position in heldStart[node]..<heldStart[node] + Int(usedAtLeft[node]) {
        let item = held[position]
        let tail = leftCount + Int(item.right)
        body(tail, Int(item.arc), Int64(item.value) + own - potential[tail]) { true }
      }
      return
    }
    let tree = node - leftCount
    if tree < treeCount && treeFlow[tree] > 0 {
      let above = leftCount + Int(parent[tree])
      body(above, -1, own - potential[above]) { true }
    }
    if tree < rightCount {
      let items = incoming.span
      let potentials = potential.span
      for position in rightStart[tree] + Int(usedAtRight[tree])..<rightStart[tree + 1] {
        let item = items[position]
        let left = Int(item.left)
        body(left, Int(item.arc), own - Int64(item.value) - potentials[left]) { true }
      }
      return
    }
    for child in children(of: tree)
    where treeFlow[Int(child)] < treeCapacity[Int(child)] {
      let below = leftCount + Int(child)
      body(below, -1, own - potential[below]) { true }
    }
    if node == outside {
      for left in 0..<leftCount where leftFlow[left] > 0 {
        body(left, -1, own - potential[left]) { true }
      }
    }
  }
}
