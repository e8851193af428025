package import Assignment

/// A square matrix of costs, to be minimised.
///
/// | family | entry of row `i`, column `j` | imitates |
/// | --- | --- | --- |
/// | `D-uni` | drawn from 0 … 1,000,000 | the common test of assignment codes |
/// | `D-low` | drawn from 0 … 100 | the same with ties everywhere |
/// | `D-geo` | 10⁶ times the distance, rounded, of two points of the unit square | travel |
/// | `D-prod` | `i · j`, both from 1 | the worst case of shortest augmenting paths |
package struct DenseInstance: Sendable {
  /// The number of rows, and of columns.
  package let size: Int
  /// Row by row.
  package let costs: [Int32]

  /// The instance of a dense family's name.
  init(_ name: InstanceName) {
    size = name.size
    var random = RandomStream(name.description, "costs")
    switch name.family {
    case .denseUniform: costs = Self.uniform(size, 0...1_000_000, &random)
    case .denseLow: costs = Self.uniform(size, 0...100, &random)
    case .denseGeometric: costs = Self.geometric(size, &random)
    case .denseProduct: costs = Self.product(size)
    default: preconditionFailure("The family of \(name) must be dense.")
    }
  }

  private static func uniform(
    _ size: Int, _ range: ClosedRange<Int>, _ random: inout RandomStream
  ) -> [Int32] {
    var costs: [Int32] = []
    costs.reserveCapacity(size * size)
    for _ in 0..<size * size { costs.append(Int32(random.within(range))) }
    return costs
  }

  private static func geometric(_ size: Int, _ random: inout RandomStream) -> [Int32] {
    let points = (0..<2 * size).map { _ in (x: random.fraction(), y: random.fraction()) }
    var costs: [Int32] = []
    costs.reserveCapacity(size * size)
    for from in points[..<size] {
      for to in points[size...] {
        let x = from.x - to.x
        let y = from.y - to.y
        costs.append(Int32((1_000_000 * (x * x + y * y).squareRoot()).rounded()))
      }
    }
    return costs
  }

  private static func product(_ size: Int) -> [Int32] {
    var costs: [Int32] = []
    costs.reserveCapacity(size * size)
    for row in 1...size {
      // OK because sizes of at most 30,000 keep every product below 2³⁰.
      for column in 1...size { costs.append(Int32(row * column)) }
    }
    return costs
  }

  /// The instance as a problem.
  package func problem() throws(DenseProblemError) -> DenseAssignmentProblem {
    try DenseAssignmentProblem(rowCount: size, columnCount: size, costs: costs)
  }
}
