import Foundation

/// What `Bench/peers/regions.py` found: plads beside a script, region by region.
package struct RegionPeers: Sendable, Decodable {
  /// By name of the region.
  package var regions: [String: Comparison]
  private var schema: String

  private static let schema = "plads/bench-regions-peers-1"

  /// One region.
  package struct Comparison: Sendable, Decodable {
    /// Median seconds by the clock: `plads` to all lists, `plan` to the proved plan, `script`.
    package var wallSeconds: [String: Double]
    /// The script's seconds over those of plads to all lists.
    package var ratio: Double
    /// The same over those to the proved plan.
    package var ratioToPlan: Double
  }

  /// Reads a file.
  ///
  /// - Throws: `StoredCounts.Fault` when it cannot be read or is something else.
  package init(readingFrom path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoredCounts.Fault("\(path): The file cannot be read. Maybe it was misspelt.")
    }
    do {
      self = try JSONDecoder().decode(RegionPeers.self, from: data)
    } catch {
      throw StoredCounts.Fault("\(path): The file must be one that regions.py wrote: \(error)")
    }
    if schema != Self.schema {
      throw StoredCounts.Fault("\(path): The schema (\(schema)) must be \(Self.schema).")
    }
  }
}
