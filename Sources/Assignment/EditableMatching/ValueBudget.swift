/// Keeps the greatest value any matching could reach within `BMatchingProblem.valueBound`.
///
/// Each left node demands its greatest value times the places it could fill, as
/// `BMatchingProblem.init` counts it; forced and forbidden edges count, since they may be released.
struct ValueBudget: Sendable {
  private var demand: [Int64] = []
  private var total: Int64 = 0

  /// The demands of a checked problem.
  ///
  /// - Complexity: O(edges).
  init(_ network: EditableNetwork, _ capacities: [Int32]) {
    for (left, capacity) in capacities.enumerated() {
      addLeft()
      let wanted = Wanted(network, left: left)
      demand[left] = wanted.greatest * Int64(wanted.times(capacity))
      total += demand[left]
    }
  }

  mutating func addLeft() {
    demand.append(0)
  }

  /// Takes note of what a left node now wants at most, or refuses.
  ///
  /// - Throws: `valuesTooLarge`, and nothing is changed.
  mutating func set(
    _ wanted: Wanted, left: Int, capacity: Int32
  ) throws(ProblemError) {
    let others = total - demand[left]
    let (product, overflow) = wanted.greatest.multipliedReportingOverflow(
      by: Int64(wanted.times(capacity)))
    if overflow || product > BMatchingProblem.valueBound - others {
      throw .valuesTooLarge(left: left, greatest: wanted.greatest, total: others)
    }
    demand[left] = product
    total = others + product
  }

  /// Takes note that a left node has lost edges, which no bound can refuse.
  mutating func lower(_ wanted: Wanted, left: Int, capacity: Int32) {
    // OK because it is at most the old demand.
    let product = wanted.greatest * Int64(wanted.times(capacity))
    total += product - demand[left]
    demand[left] = product
  }

  /// The greatest value above 0 at a left node, and the number of such values.
  struct Wanted {
    private(set) var greatest: Int64 = 0
    private(set) var degree = 0

    /// What the node's edges are worth, one of them perhaps left out.
    ///
    /// - Complexity: O(degree).
    init(_ network: EditableNetwork, left: Int, without omitted: Int = -1) {
      for edge in network.edges(at: network.node(ofLeft: left)) where edge != omitted {
        add(network.edges[Int(edge)].value)
      }
    }

    mutating func add(_ value: Int64) {
      if value > 0 {
        degree += 1
        greatest = max(greatest, value)
      }
    }

    /// How often the greatest value is counted: at least once, for even a value that no matching can
    /// collect enters reduced costs.
    func times(_ capacity: Int32) -> Int {
      max(1, min(Int(capacity), degree))
    }
  }
}
