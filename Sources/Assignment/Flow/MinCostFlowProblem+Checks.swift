/// What `MinCostFlowProblem.init` refuses.
extension MinCostFlowProblem {
  static func checkCounts(_ supplies: [Int64], _ arcs: [Arc]) throws(FlowProblemError) {
    // One number is the root's, one means "none".
    if supplies.count > Int(Int32.max) - 1 {
      throw .tooManyNodes(count: supplies.count)
    }
    if arcs.count > Int(Int32.max) - 1 {
      throw .tooManyArcs(count: arcs.count)
    }
  }

  static func checkArcs(_ arcs: [Arc], nodeCount: Int) throws(FlowProblemError) {
    for (index, arc) in arcs.enumerated() {
      if arc.tail < 0 || arc.tail >= nodeCount {
        throw .tailOutOfRange(arc: index, tail: arc.tail, count: nodeCount)
      }
      if arc.head < 0 || arc.head >= nodeCount {
        throw .headOutOfRange(arc: index, head: arc.head, count: nodeCount)
      }
      if arc.capacity < arc.lowerBound {
        throw .capacityBelowLowerBound(
          arc: index, lowerBound: arc.lowerBound, capacity: arc.capacity)
      }
    }
  }

  /// Adds up `F`.
  ///
  /// Each amount is taken unsigned and compared before it is added, so nothing here can overflow.
  static func checkAmounts(_ supplies: [Int64], _ arcs: [Arc]) throws(FlowProblemError) {
    var room = UInt64(amountBound)
    for (node, supply) in supplies.enumerated() {
      if supply.magnitude > room {
        throw .supplyTooLarge(node: node, supply: supply)
      }
      room -= supply.magnitude
    }
    for (index, arc) in arcs.enumerated() {
      // OK because a magnitude of at most 2⁶⁰ doubles to at most 2⁶¹.
      if arc.lowerBound.magnitude > room || 2 * arc.lowerBound.magnitude > room {
        throw .lowerBoundTooLarge(arc: index, lowerBound: arc.lowerBound)
      }
      room -= 2 * arc.lowerBound.magnitude
      if arc.capacity != unbounded {
        let (width, overflow) = arc.capacity.subtractingReportingOverflow(arc.lowerBound)
        if overflow || width.magnitude > room {
          throw .capacityTooLarge(arc: index, capacity: arc.capacity)
        }
        room -= width.magnitude
      }
    }
  }

  static func checkCosts(_ arcs: [Arc], nodeCount: Int) throws(FlowProblemError) {
    let greatest = UInt64(potentialBound) / UInt64(nodeCount + 1) - 1
    if let arc = arcs.firstIndex(where: { $0.cost.magnitude > greatest }) {
      throw .costTooLarge(arc: arc, cost: arcs[arc].cost, greatest: Int64(greatest))
    }
  }
}
