package import Assignment

/// Networks in the manner of NETGEN.
///
/// D. Klingman, A. Napier, J. Stutz, *NETGEN: a program for generating large scale capacitated
/// assignment, transportation, and minimum cost flow network problems*, Management Science 20 (1974)
/// 814–821, doi:10.1287/mnsc.20.5.814. A *skeleton* carries some feasible flow; all other arcs join
/// random nodes. Costs are drawn from 1 … 10,000, capacities of the arcs outside the skeleton from
/// 1 … 1000.
///
/// The parameters are those of the families NETGEN-8 and NETGEN-SR in P. Kovács, *Minimum-cost flow
/// algorithms: an experimental evaluation*, Optimization Methods and Software 30 (2015) 94–127,
/// doi:10.1080/10556788.2014.895828: with `n = 2ᵉ` nodes, √n sources, √n sinks, 1000 units for each
/// source on the average, and `8 n` arcs (`N8`) or `n √n` (`NS`). `NT` has sources and sinks only, half
/// each, and `n · max(8, √n / 4)` arcs.
extension MinCostFlowProblem {
  /// The network of a network family's name.
  package init(network name: InstanceName) {
    var draw = NetworkDraw(name)
    switch name.family {
    case .networkSparse: draw.general(arcs: 8 * draw.nodeCount)
    case .networkDense: draw.general(arcs: draw.nodeCount * draw.root)
    case .transportation: draw.transportation()
    default: preconditionFailure("The family of \(name) must be one of networks.")
    }
    do {
      try self.init(supplies: draw.supplies, arcs: draw.arcs)
    } catch {
      preconditionFailure("The generator keeps every range, yet: \(error)")
    }
  }
}
