import Foundation

/// The few statistics that reports are made of.
package enum Statistics {
  /// The least value that `percent` of all values do not exceed; 0 when there are none.
  ///
  /// For an even number of values the 50th percentile is the lower middle one.
  package static func percentile(_ percent: Int, of values: [Double]) -> Double {
    if values.isEmpty { return 0 }
    let rank = (values.count * percent + 99) / 100
    return values.sorted()[max(rank, 1) - 1]
  }

  /// The exponent `b` of the power law `y = a xᵇ` that fits points best: least squares of the
  /// logarithms.
  ///
  /// - Returns: nil for fewer than two different `x`.
  package static func exponent(of points: [(x: Double, y: Double)]) -> Double? {
    let logarithms = points.map { (x: log($0.x), y: log($0.y)) }
    let count = Double(points.count)
    let x = logarithms.reduce(0) { $0 + $1.x } / count
    let y = logarithms.reduce(0) { $0 + $1.y } / count
    let spread = logarithms.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
    if points.count < 2 || spread == 0 { return nil }
    return logarithms.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / spread
  }
}
