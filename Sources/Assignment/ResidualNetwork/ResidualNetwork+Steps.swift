/// The steps of the residual network: where one more unit could go, or come from.
extension ResidualNetwork: ResidualSteps {
  @inline(__always)
  func forEachStep(
    outOf node: Int, _ body: (_ head: Int, _ arc: Int, _ cost: Int64) -> Void
  ) {
    let own = potential[node]
    if node < leftCount {
      if leftFlow[node] > 0 {
        body(outside, -1, -own)
      }
      for arc in leftStart[node]..<leftStart[node + 1] where !isUsed(arc) {
        let head = leftCount + Int(rightOfArc[arc])
        body(head, arc, potential[head] - valueOfArc[arc] - own)
      }
      return
    }
    let tree = node - leftCount
    if tree < treeCount && treeFlow[tree] < treeCapacity[tree] {
      let above = leftCount + Int(parent[tree])
      body(above, -1, potential[above] - own)
    }
    if tree < rightCount {
      for position in rightStart[tree]..<rightStart[tree] + Int(usedAtRight[tree]) {
        let item = incoming[position]
        let left = Int(item.left)
        body(left, Int(item.arc), item.value + potential[left] - own)
      }
      return
    }
    for child in children(of: tree) where treeFlow[Int(child)] > 0 {
      let below = leftCount + Int(child)
      body(below, -1, potential[below] - own)
    }
    if node == outside {
      for left in 0..<leftCount where leftFlow[left] < leftCapacity[left] {
        body(left, -1, potential[left] - own)
      }
    }
  }

  /// The node must not be the outside.
  @inline(__always)
  func forEachStep(
    into node: Int, _ body: (_ tail: Int, _ arc: Int, _ cost: Int64) -> Void
  ) {
    let own = potential[node]
    if node < leftCount {
      if leftFlow[node] < leftCapacity[node] {
        body(outside, -1, own)
      }
      for position in heldStart[node]..<heldStart[node] + Int(usedAtLeft[node]) {
        let arc = Int(held[position])
        let tail = leftCount + Int(rightOfArc[arc])
        body(tail, arc, valueOfArc[arc] + own - potential[tail])
      }
      return
    }
    let tree = node - leftCount
    if treeFlow[tree] > 0 {
      let above = leftCount + Int(parent[tree])
      body(above, -1, own - potential[above])
    }
    if tree < rightCount {
      for position in rightStart[tree] + Int(usedAtRight[tree])..<rightStart[tree + 1] {
        let item = incoming[position]
        let left = Int(item.left)
        body(left, Int(item.arc), own - item.value - potential[left])
      }
      return
    }
    for child in children(of: tree)
    where treeFlow[Int(child)] < treeCapacity[Int(child)] {
      let below = leftCount + Int(child)
      body(below, -1, own - potential[below])
    }
  }
}
