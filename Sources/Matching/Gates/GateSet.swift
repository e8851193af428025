package import JobCentre

/// A set of gates, such as those closed to a pair, in the order of ``Gate``.
package struct GateSet: Hashable, Sendable {
  private var bits: UInt32 = 0

  /// The empty set: the pair passes.
  package init() {}

  /// A set of one gate.
  package init(_ gate: Gate) {
    insert(gate)
  }

  package mutating func insert(_ gate: Gate) {
    bits |= 1 << gate.place
  }

  /// Inserts the gate when it is closed.
  mutating func insert(_ gate: Gate, if isClosed: Bool) {
    if isClosed { insert(gate) }
  }

  /// Inserts the gates of another set.
  mutating func formUnion(_ other: GateSet) {
    bits |= other.bits
  }

  /// Whether the sets share a gate.
  func intersects(_ other: GateSet) -> Bool { bits & other.bits != 0 }

  package mutating func remove(_ gate: Gate) {
    bits &= ~(1 << gate.place)
  }

  package func contains(_ gate: Gate) -> Bool { bits & (1 << gate.place) != 0 }

  package var isEmpty: Bool { bits == 0 }

  package var count: Int { bits.nonzeroBitCount }

  /// The first gate in the order of ``Gate``; `nil` when the set is empty.
  package var first: Gate? {
    bits == 0 ? nil : Gate.allCases[bits.trailingZeroBitCount]
  }

  /// The place of the first gate in the order of ``Gate``; that of no gate when the set is empty.
  var firstPlace: Int { bits.trailingZeroBitCount }

  /// The gates in the order of ``Gate``.
  package var gates: [Gate] { Gate.allCases.filter(contains) }
}

extension Gate {
  /// The gate's place in the order of report.
  fileprivate var place: UInt32 {
    // OK because there are fewer than 32 gates: the table is checked when it is made.
    Self.places[self, default: 0]
  }

  private static let places: [Gate: UInt32] = {
    precondition(allCases.count <= 32, "\(allCases.count) gates do not fit into 32 bits.")
    return Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt32($0)) })
  }()
}
