package import Foundation

/// The counts of a run as they are stored, by name of the instance.
package struct StoredCounts: Sendable, Equatable, Codable {
  /// What the file is.
  private var schema = Self.schema
  /// By name.
  package var counts: [String: Counts]

  private static let schema = "plads/bench-counts-1"

  /// Something that is wrong with a file of counts.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
      self.description = description
    }
  }

  /// The counts of a run.
  package init(_ counts: [String: Counts] = [:]) {
    self.counts = counts
  }

  /// Reads a file.
  ///
  /// - Throws: `Fault` when it cannot be read or is something else.
  package init(readingFrom path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Fault("\(path): The file cannot be read. Maybe it was misspelt.")
    }
    do {
      self = try JSONDecoder().decode(StoredCounts.self, from: data)
    } catch {
      throw Fault("\(path): The file must hold the counts of a run: \(error)")
    }
    if schema != Self.schema {
      throw Fault("\(path): The schema (\(schema)) must be \(Self.schema).")
    }
  }

  /// The counts with those of `run` in place of what was stored under the same names.
  package func replacing(with run: StoredCounts) -> StoredCounts {
    StoredCounts(counts.merging(run.counts) { $1 })
  }

  /// The file: keys in order, so that a change of one count is a change of one line.
  package func bytes() throws -> Data {
    try Self.encoder.encode(self) + Data("\n".utf8)
  }

  /// What encodes everything the benchmarks write.
  package static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// What in `run` differs from these counts, a line each, by name; empty when nothing does.
  ///
  /// An instance that was measured and is not stored is a difference; one that is stored and was not
  /// measured is none.
  package func differences(in run: StoredCounts) -> [String] {
    run.counts.sorted { $0.key < $1.key }.flatMap { name, counts in
      stored(name).map { counts.differences(from: $0, named: name) }
        ?? ["\(name): no counts are stored"]
    }
  }

  private func stored(_ name: String) -> Counts? { counts[name] }
}
