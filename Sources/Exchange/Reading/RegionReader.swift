import JobCentre
import LocatedJSON

/// Reads the files of one region, with the ids of all of them in common books.
struct RegionReader {
  private let log: FaultLog
  private let books: RecordBooks

  /// A reader whose faults go to a log, and to which these codes of citizens are faults.
  init(_ log: FaultLog, protected: Set<String> = []) {
    self.log = log
    books = RecordBooks(protected: protected)
  }

  /// A log that keeps nothing shaped like a CPR number.
  static func newLog() -> FaultLog {
    FaultLog(redact: { CPRShape.occurs(in: $0) })
  }

  /// The region of the files.
  ///
  /// - Parameters:
  ///   - files: At most one of each kind.
  ///   - unreadable: Kinds of which a file is there, or ought to be, with a fault in the log that
  ///     says why it is not among the files.
  /// - Returns: The region; `nil` when there is any fault in the log.
  func region(
    of files: [RegionFiles.File], unreadable: Set<RegionFiles.Kind>
  ) -> Region? {
    func file(_ kind: RegionFiles.Kind) -> RegionFiles.File? {
      let file = files.first { $0.kind == kind }
      if file == nil, kind.isRequired, !unreadable.contains(kind) {
        log.add(Fault(file: "\(kind.rawValue).json", rule: "is missing"))
      }
      return file
    }
    let region = Region(
      citizens: file(.citizens).map(citizens) ?? [],
      companies: file(.companies).map(companies) ?? [],
      openings: file(.openings).map(openings) ?? [],
      decisions: file(.decisions).map(decisions) ?? [])
    books.resolve()
    return log.isEmpty ? region : nil
  }

  /// The citizens of a file.
  func citizens(_ file: RegionFiles.File) -> [Citizen] {
    let result = records(of: file) { Citizen.read($0, books) }
    books.citizens.isComplete = result.isComplete
    return result.records
  }

  /// The companies of a file.
  func companies(_ file: RegionFiles.File) -> [Company] {
    let result = records(of: file) { Company.read($0, books) }
    books.sites.isComplete = result.isComplete
    return result.records
  }

  /// The openings of a file.
  func openings(_ file: RegionFiles.File) -> [Opening] {
    let result = records(of: file) { Opening.read($0, books) }
    books.openings.isComplete = result.isComplete
    return result.records
  }

  /// The decisions of a file.
  func decisions(_ file: RegionFiles.File) -> [Decision] {
    records(of: file) { Decision.read($0, books) }.records
  }

  /// The records of a file, and whether each could at least be looked at.
  private func records<T>(
    of file: RegionFiles.File, _ decode: (JSONValue) -> T?
  ) -> (records: [T], isComplete: Bool) {
    switch file.layout {
    case .json: document(file, decode)
    case .jsonl: lines(file, decode)
    }
  }

  private func document<T>(
    _ file: RegionFiles.File, _ decode: (JSONValue) -> T?
  ) -> (records: [T], isComplete: Bool) {
    guard let text = JSONText.parse(file.bytes, file: file.name, log) else { return ([], false) }
    CPRSearch.search(file.bytes, 0..<file.bytes.count, of: text, log)
    let records = text.root(log).object { fields -> [T]? in
      guard RegionHeader.read(&fields, file) else {
        fields.ignore(file.kind.key)
        return nil
      }
      return fields.required(file.kind.key) { $0.list(decode) }
    }
    return (records ?? [], records != nil)
  }

  private func lines<T>(
    _ file: RegionFiles.File, _ decode: (JSONValue) -> T?
  ) -> (records: [T], isComplete: Bool) {
    let ranges = JSONLines.split(file.bytes, file: file.name, log)
    guard let first = ranges.first else { return ([], false) }
    var isComplete = true
    if let header = text(of: file, first, line: 1) {
      let isOurs = header.root(log).object { RegionHeader.read(&$0, file) ? true : nil }
      guard isOurs != nil else { return ([], false) }
    }
    var records: [T] = []
    records.reserveCapacity(ranges.count)
    for (index, range) in ranges.enumerated().dropFirst() {
      guard let text = text(of: file, range, line: index + 1) else {
        isComplete = false
        continue
      }
      if let record = decode(text.root(log)) { records.append(record) }
    }
    return (records, isComplete)
  }

  private func text(of file: RegionFiles.File, _ range: Range<Int>, line: Int) -> JSONText? {
    guard
      let text = JSONText.parse(
        file.bytes, range: range, file: file.name, firstLine: line, log)
    else { return nil }
    CPRSearch.search(file.bytes, range, of: text, log)
    return text
  }
}

/// The fields `schema` and `version` that begin each file.
enum RegionHeader {
  /// Reads them; `false` after a fault that makes the records be of another kind.
  static func read(_ fields: inout ObjectReader, _ file: RegionFiles.File) -> Bool {
    fields.ignore("$schema")
    var isOurs = true
    fields.required("schema") { value in
      guard let schema = value.string() else { return }
      isOurs = schema == file.kind.schema
      if !isOurs {
        value.fault("must be \"\(file.kind.schema)\"", maybe: suggestion(schema, file))
      }
    }
    fields.required("version") { value in
      guard let version = value.integer() else { return }
      guard version != RegionFiles.version else { return }
      isOurs = false
      value.fault(
        "must be \(RegionFiles.version), the only version there is",
        maybe: version > RegionFiles.version ? "the file is for a newer plads" : nil)
    }
    return isOurs
  }

  private static func suggestion(_ schema: String, _ file: RegionFiles.File) -> String? {
    if let other = RegionFiles.Kind.allCases.first(where: { $0.schema == schema }) {
      return "the file is to be called \(other.rawValue).\(file.layout.rawValue)"
    }
    return NearestName.find(schema, among: [file.kind.schema]).map { "\"\($0)\" was meant" }
  }
}
