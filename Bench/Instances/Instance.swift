package import Assignment

/// An instance as its family makes it, before any solver's structures.
package enum Instance: Sendable {
  /// A full matrix.
  case dense(DenseInstance)
  /// A region's week.
  case region(RegionInstance)
  /// A general network.
  case network(MinCostFlowProblem)

  /// Makes the instance of a name: the same on every machine.
  ///
  /// - Complexity: O(size of the instance), times O(log) of the candidates drawn for a region.
  package init(_ name: InstanceName) {
    switch name.family {
    case .denseUniform, .denseLow, .denseGeometric, .denseProduct:
      self = .dense(DenseInstance(name))
    case .region, .regionTied, .regionFull, .regionTiers, .regionLimited:
      self = .region(RegionInstance(name))
    case .networkSparse, .networkDense, .transportation:
      self = .network(MinCostFlowProblem(network: name))
    }
  }

  /// What tells it from every other instance.
  package var fingerprint: Fingerprint {
    var fingerprint = Fingerprint()
    switch self {
    case .dense(let instance): fingerprint.add(instance.costs)
    case .region(let instance): instance.add(to: &fingerprint)
    case .network(let problem):
      fingerprint.add(problem.supplies)
      for arc in problem.arcs {
        fingerprint.add(Int64(arc.tail))
        fingerprint.add(Int64(arc.head))
        fingerprint.add(arc.capacity)
        fingerprint.add(arc.cost)
      }
    }
    return fingerprint
  }
}
