import BenchReport
import Foundation

/// What `plads-bench regions` found.
struct RegionReport: Encodable {
  /// What the file is.
  private let schema = "plads/bench-regions-1"
  /// In the order measured.
  var regions: [MeasuredRegion] = []

  private enum CodingKeys: CodingKey {
    case schema
    case regions
    case growth
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(regions, forKey: .regions)
    try container.encode(growth, forKey: .growth)
  }

  /// How what a run takes grows with what it is given, over the regions.
  var growth: [RegionGrowth] {
    let names = regions.first?.phases.map(\.name) ?? []
    var found = names.enumerated().compactMap { place, name in
      fitted("\(name), CPU", over: "citizens") { $0.phases[place].phase.medianCPUSeconds }
    }
    for size in ["citizens", "pairs", "pairsScored"] {
      if let whole = fitted("whole, CPU", over: size, { $0.whole.medianCPUSeconds }) {
        found.append(whole)
      }
    }
    if let memory = fitted("memory", over: "citizens", { Double($0.medianPeakBytes ?? 0) }) {
      found.append(memory)
    }
    return found
  }

  /// The exponent of a quantity over a count; nil unless the greatest count is at least twice the
  /// smallest, for between like sizes chance decides, and nothing took 0.
  private func fitted(
    _ quantity: String, over count: String, _ value: (MeasuredRegion) -> Double
  ) -> RegionGrowth? {
    let points = regions.map { (x: Double($0.counts.counters[count] ?? 0), y: value($0)) }
    guard let most = points.map(\.x).max(), let least = points.map(\.x).min(), least > 0,
      most >= 2 * least, points.allSatisfy({ $0.y > 0 })
    else { return nil }
    return Statistics.exponent(of: points).map {
      RegionGrowth(quantity: quantity, over: count, exponent: $0)
    }
  }

  /// A line while regions are being measured.
  static func progress(_ region: MeasuredRegion) -> String {
    let seconds = String(format: "%.3f s", region.whole.medianSeconds)
    let proposals = region.counts.counters["proposals"] ?? 0
    return "\(region.name): \(proposals) proposals, proved, from files to lists in \(seconds)"
  }

  /// Counts, then medians by the clock and of the processor, then growth.
  var text: String {
    var lines = counts.text + "\n" + seconds.text
    if !growth.isEmpty { lines += "\n" + exponents.text }
    return lines
  }

  private var counts: Table {
    var table = Table(["counts"] + regions.map(\.name))
    for name in Set(regions.flatMap { $0.counts.counters.keys }).sorted() {
      table.add([name] + regions.map { $0.counts.counters[name].map(String.init) ?? "—" })
    }
    table.add(["edges"] + regions.map { String($0.counts.arcs) })
    table.add(["objective"] + regions.map { String($0.counts.objective) })
    return table
  }

  private var seconds: Table {
    var table = Table(["wall s (CPU s)"] + regions.map(\.name))
    func row(_ name: String, _ phases: [Phase]) {
      let cells = phases.map {
        String(format: "%.4f (%.4f)", $0.medianSeconds, $0.medianCPUSeconds)
      }
      table.add([name] + cells)
    }
    for (place, phase) in (regions.first?.phases ?? []).enumerated() {
      row(phase.name, regions.map { $0.phases[place].phase })
    }
    row("whole", regions.map(\.whole))
    table.add(
      ["peak MB"]
        + regions.map { region in
          region.medianPeakBytes.map { String(format: "%.0f", Double($0) / 1_000_000) } ?? "—"
        })
    return table
  }

  private var exponents: Table {
    var table = Table(["growth", "over", "exponent"])
    for each in growth {
      table.add([each.quantity, each.over, String(format: "%.2f", each.exponent)])
    }
    return table
  }
}

/// The exponent `b` of quantity = a · countᵇ.
struct RegionGrowth: Encodable {
  /// What grows.
  let quantity: String
  /// With which count.
  let over: String
  /// How fast.
  let exponent: Double
}
