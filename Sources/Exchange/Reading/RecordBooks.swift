import JobCentre
import LocatedJSON

/// Where the ids of one kind are defined and where they are named, over all files of a region.
///
/// A class, because the decoders of nested records share it.
final class IdentifierBook<Kind: IdentifierKind> {
  private let noun: String
  private let isPNumber: Bool
  private var definitions: [Identifier<Kind>: JSONValue] = [:]
  private var references: [(id: Identifier<Kind>, value: JSONValue)] = []
  /// The ids in the order of the file, for suggestions that do not depend on hashing.
  private var order: [String] = []
  /// Whether all ids could be read; if not, a reference without its record proves nothing.
  var isComplete = false

  /// A book of ids of `noun`, such as `citizen`.
  init(of noun: String, isPNumber: Bool = false) {
    self.noun = noun
    self.isPNumber = isPNumber
  }

  /// Reads the id of a record; one that another record has already is a fault.
  func define(_ value: JSONValue) -> Identifier<Kind>? {
    guard let id = value.identifier(Identifier<Kind>.self, isPNumber: isPNumber) else {
      return nil
    }
    if let first = definitions[id] {
      value.fault(
        "stands already at line \(first.line), column \(first.column)", echo: !isPNumber)
    } else {
      definitions[id] = value
      order.append(id.text)
    }
    return id
  }

  /// Reads an id that names a record of this book, which may come later.
  func refer(_ value: JSONValue) -> Identifier<Kind>? {
    guard let id = value.identifier(Identifier<Kind>.self, isPNumber: isPNumber) else {
      return nil
    }
    references.append((id, value))
    return id
  }

  /// Adds a fault for each reference without a record.
  ///
  /// - Parameter suggestions: How many may still be looked for: each costs a pass over all ids.
  /// - Complexity: O(references + suggestions · ids).
  func resolve(suggestions: inout Int) {
    guard isComplete else { return }
    for (id, value) in references where definitions[id] == nil {
      var nearest: String?
      if !isPNumber, suggestions > 0 {
        suggestions -= 1
        nearest = NearestName.find(id.text, among: order)
      }
      value.fault(
        "is the id of no \(noun) in this region", maybe: nearest.map { "\"\($0)\" was meant" },
        echo: !isPNumber)
    }
  }
}

/// The ids of a region.
final class RecordBooks {
  /// Codes that no record of a citizen may hold.
  let protected: Set<String>
  /// The citizens.
  let citizens = IdentifierBook<CitizenIDKind>(of: "citizen")
  /// The companies.
  let companies = IdentifierBook<CVRNumberKind>(of: "company")
  /// The sites of all companies.
  let sites = IdentifierBook<PNumberKind>(of: "site", isPNumber: true)
  /// The openings.
  let openings = IdentifierBook<OpeningIDKind>(of: "opening")

  /// Books without any id yet.
  init(protected: Set<String>) {
    self.protected = protected
  }

  /// Adds a fault for each reference without a record.
  func resolve() {
    var suggestions = 20
    citizens.resolve(suggestions: &suggestions)
    sites.resolve(suggestions: &suggestions)
    openings.resolve(suggestions: &suggestions)
  }
}
