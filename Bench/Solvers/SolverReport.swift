import BenchReport
import Foundation

/// What `plads-bench solvers` found.
struct SolverReport: Encodable {
  /// What the file is.
  private let schema = "plads/bench-solvers-1"
  /// In the order measured.
  var instances: [MeasuredInstance] = []

  private enum CodingKeys: CodingKey {
    case schema
    case instances
    case growth
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(instances, forKey: .instances)
    try container.encodeIfPresent(growth, forKey: .growth)
  }

  /// How the processor time of solving grows with the number of arcs.
  struct Growth: Encodable {
    /// `b` in seconds = a · arcsᵇ.
    let exponent: Double
    /// What it was fitted to.
    let instances: [String]

    /// For people to read.
    var line: String {
      let figure = String(format: "%.3f", exponent)
      return "Growth: solving \(instances.joined(separator: ", ")) takes CPU time ~ arcs^\(figure)."
    }
  }

  /// The growth over the instances of the family `S`; nil unless the greatest has twice the arcs of the
  /// smallest, for between like sizes chance decides.
  var growth: Growth? {
    let fitted = instances.filter { $0.name.hasPrefix("S-") }
    let points = fitted.map { (x: Double($0.counts.arcs), y: $0.phases.solve.medianCPUSeconds) }
    let arcs = points.map(\.x)
    guard let most = arcs.max(), let least = arcs.min(), most >= 2 * least else { return nil }
    return Statistics.exponent(of: points).map {
      Growth(exponent: $0, instances: fitted.map(\.name))
    }
  }

  /// A line while instances are being measured.
  static func progress(_ measurement: MeasuredInstance) -> String {
    let seconds = String(format: "%.4f s", measurement.phases.solve.medianSeconds)
    return "\(measurement.name): \(measurement.counts.objective), proved, solved in \(seconds)"
  }

  /// Medians by the clock, and memory.
  var table: String {
    var table = Table([
      "instance", "nodes", "arcs", "objective", "generate s", "build s", "solve s", "verify s",
      "solve CPU s", "peak MB", "bytes/arc", "× list",
    ])
    for each in instances {
      table.add(Self.row(each))
    }
    return table.text
  }

  private static func row(_ each: MeasuredInstance) -> [String] {
    let phases = [each.phases.generate, each.phases.build, each.phases.solve, each.phases.verify]
    let memory = each.memory
    let peak = memory.peak.map { Double($0) / 1_000_000 }
    let bytesPerArc = memory.multiple.map { $0 * Double(memory.list) / Double(each.counts.arcs) }
    func figure(_ value: Double?, _ format: String) -> String {
      value.map { String(format: format, $0) } ?? "—"
    }
    var row = [each.name, String(each.counts.nodes), String(each.counts.arcs)]
    row.append(String(each.counts.objective))
    row += phases.map { figure($0.medianSeconds, "%.4f") }
    row.append(figure(each.phases.solve.medianCPUSeconds, "%.4f"))
    row += [figure(peak, "%.0f"), figure(bytesPerArc, "%.1f"), figure(memory.multiple, "%.2f")]
    return row
  }
}
