import Foundation
import JobCentre
import LocatedJSON
import ReferenceData
import Testing

/// The book carried in the program, whole or with one text changed.
enum Books {
  private static let path = "rules/R2020.json"

  static func r2020() throws -> RuleBook {
    let log = FaultLog()
    let book = RuleBook.read(try bytes(), file: "R2020.json", log: log)
    #expect(log.isEmpty, "\(log.sorted)")
    return try #require(book)
  }

  /// The faults of the book after one text is replaced by another, without file, line and column.
  static func faults(replacing old: String, with new: String) throws -> [String] {
    let text = String(decoding: try bytes(), as: UTF8.self)
    let range = try #require(text.range(of: old), "\(old) does not stand in the book.")
    try #require(
      text.range(of: old, range: range.upperBound..<text.endIndex) == nil,
      "\(old) stands in the book twice.")
    let changed = text.replacingCharacters(in: range, with: new)
    let log = FaultLog()
    _ = RuleBook.read(Array(changed.utf8), file: "b.json", log: log)
    return log.sorted.map { fault in
      let place = "\(fault.file):\(fault.line):\(fault.column): "
      return String(fault.description.dropFirst(place.count))
    }
  }

  private static func bytes() throws -> [UInt8] { try ReferenceFiles.embedded.bytes(of: path) }
}
