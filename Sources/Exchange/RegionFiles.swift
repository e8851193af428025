package import JobCentre
package import LocatedJSON

/// The files of a region: `citizens`, `companies`, `openings` and, if there are any, `decisions`.
///
/// Each is either a JSON document, `citizens.json`:
///
///     {"schema": "plads/citizens", "version": 1, "citizens": [ … ]}
///
/// or JSON Lines, `citizens.jsonl`: a first line `{"schema": "plads/citizens", "version": 1}` and
/// then one record a line. `Data/schemas` describes every field. Reading collects the faults of all
/// files in one run and returns a region only when there are none.
package enum RegionFiles {
  /// One of the files.
  package enum Kind: String, CaseIterable, Sendable {
    case citizens
    case companies
    case openings
    case decisions

    /// What the field `schema` holds.
    package var schema: String { "plads/\(rawValue)" }

    /// The name of the field that holds the records of a JSON document.
    var key: StaticString {
      switch self {
      case .citizens: "citizens"
      case .companies: "companies"
      case .openings: "openings"
      case .decisions: "decisions"
      }
    }

    /// Whether a region needs the file.
    var isRequired: Bool { self != .decisions }
  }

  /// How a file is laid out.
  package enum Layout: String, CaseIterable, Sendable {
    /// A JSON document with one record a line.
    case json
    /// JSON Lines.
    case jsonl
  }

  /// The bytes of one file.
  package struct File: Sendable {
    /// What it holds.
    package var kind: Kind
    /// How it is laid out.
    package var layout: Layout
    /// Its content.
    package var bytes: [UInt8]

    /// The bytes of one file.
    package init(kind: Kind, layout: Layout, bytes: [UInt8]) {
      self.kind = kind
      self.layout = layout
      self.bytes = bytes
    }

    /// Its name in the folder, such as `citizens.json`.
    package var name: String { "\(kind.rawValue).\(layout.rawValue)" }
  }

  /// The version of the formats.
  package static let version = 1

  /// Reads the region in a folder.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - protected: Codes of circumstances that no record of a citizen may hold; each is a fault.
  ///   - log: Takes the faults of all files. Nothing shaped like a CPR number enters it.
  /// - Returns: The region, or `nil` when there is any fault.
  /// - Complexity: O(bytes).
  package static func read(
    folder: String, protected: Set<String> = [], _ log: FaultLog
  ) -> Region? {
    let faults = RegionReader.newLog()
    let found = RegionFolder(path: folder, faults).files()
    let region = RegionReader(faults, protected: protected).region(
      of: found.files, unreadable: found.unreadable)
    log.append(faults.faults)
    return region
  }

  /// Reads a region from files in memory.
  ///
  /// - Parameters:
  ///   - files: At most one of each kind; those that a region needs must be there.
  ///   - protected: Codes of circumstances that no record of a citizen may hold; each is a fault.
  ///   - log: Takes the faults of all files. Nothing shaped like a CPR number enters it.
  /// - Returns: The region, or `nil` when there is any fault.
  /// - Precondition: No kind occurs twice.
  /// - Complexity: O(bytes).
  package static func read(
    _ files: [File], protected: Set<String> = [], _ log: FaultLog
  ) -> Region? {
    precondition(
      Set(files.map(\.kind)).count == files.count, "Each kind of file may be given once.")
    let faults = RegionReader.newLog()
    let region = RegionReader(faults, protected: protected).region(of: files, unreadable: [])
    log.append(faults.faults)
    return region
  }

  /// Reads the citizens of one file; `nil` when there is any fault.
  package static func citizens(in file: File, _ log: FaultLog) -> [Citizen]? {
    records(of: file, .citizens, log) { $0.citizens($1) }
  }

  /// Reads the companies of one file; `nil` when there is any fault.
  package static func companies(in file: File, _ log: FaultLog) -> [Company]? {
    records(of: file, .companies, log) { $0.companies($1) }
  }

  /// Reads the openings of one file, whose sites and citizens are not looked up; `nil` when there
  /// is any fault.
  package static func openings(in file: File, _ log: FaultLog) -> [Opening]? {
    records(of: file, .openings, log) { $0.openings($1) }
  }

  /// Reads the decisions of one file, whose citizens and openings are not looked up; `nil` when
  /// there is any fault.
  package static func decisions(in file: File, _ log: FaultLog) -> [Decision]? {
    records(of: file, .decisions, log) { $0.decisions($1) }
  }

  private static func records<T>(
    of file: File, _ kind: Kind, _ log: FaultLog, _ read: (RegionReader, File) -> [T]
  ) -> [T]? {
    precondition(file.kind == kind, "\(file.name) holds no \(kind.rawValue).")
    let faults = RegionReader.newLog()
    let records = read(RegionReader(faults), file)
    log.append(faults.faults)
    return faults.isEmpty ? records : nil
  }
}
