package import LocatedJSON
import ReferenceData

/// Reference data that cannot be used: a fault in the data itself, not in a user's input.
package struct ReferenceDataFault: Error, CustomStringConvertible {
  /// What is wrong, in the order of the file.
  package let faults: [Fault]

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Reads one file of the reference data: an object with schema, version and content.
enum ReferenceDocument {
  /// Reads the file at a path; throws every fault in it.
  ///
  /// - Parameters:
  ///   - path: Path below `Data/`.
  ///   - schema: The value of the file's `schema`.
  ///   - files: Where the file is found.
  ///   - read: Reads what stands beside schema and version.
  /// - Returns: What `read` makes of it.
  /// - Throws: ``ReferenceDataFault`` with every fault, or what `files` throws when it has no such
  ///   file.
  static func read<T>(
    _ path: String, schema: String, from files: ReferenceFiles,
    _ read: (inout ObjectReader) -> T?
  ) throws -> T {
    let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
    let text = JSONText.parse(try files.bytes(of: path), file: path, log)
    let result: T? = text?.root(log).object { fields in
      self.header(&fields, schema: schema)
      return read(&fields)
    }
    guard let result, log.isEmpty else { throw ReferenceDataFault(faults: log.sorted) }
    return result
  }

  /// Checks schema and version.
  static func header(_ fields: inout ObjectReader, schema: String) {
    _ = fields.required("schema") { $0.oneOf([schema]) }
    _ = fields.required("version") { $0.integer(in: 1...1) }
  }
}
