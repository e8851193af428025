/// The faults found so far, each once.
///
/// A log belongs to one thread. Tasks that read in parallel each fill their own, and the logs are
/// joined with ``append(_:)``.
package final class FaultLog {
  /// The faults in the order in which they were found.
  package private(set) var faults: [Fault] = []

  /// Tells for a text whether it must never be kept or echoed.
  ///
  /// It is asked for values, keys and file names as a whole, and once more for every finished text
  /// of a fault.
  private let redact: (@Sendable (String) -> Bool)?
  private var seen: Set<Fault> = []
  private var wronglyEncodedFiles: Set<String> = []

  /// Creates an empty log.
  package init(redact: (@Sendable (String) -> Bool)? = nil) {
    self.redact = redact
  }

  /// Whether no fault was found.
  package var isEmpty: Bool { faults.isEmpty }

  /// The number of faults.
  package var count: Int { faults.count }

  /// The faults in the order of file, line and column.
  package var sorted: [Fault] { faults.sorted() }

  /// Adds a fault, less whatever of its texts must not be echoed.
  package func add(_ fault: Fault) {
    let fault = redacted(fault)
    if seen.insert(fault).inserted { faults.append(fault) }
  }

  /// Adds the faults of another log.
  package func append(_ others: [Fault]) {
    for fault in others { add(fault) }
  }

  /// Adds a fault of encoding, unless the file already has one: the first says it all.
  func addEncodingFault(_ fault: Fault) {
    if wronglyEncodedFiles.insert(fault.file).inserted { add(fault) }
  }
}

extension FaultLog {
  /// Whether a text must never be kept or echoed.
  func mustHide(_ text: String) -> Bool {
    redact?(text) ?? false
  }

  /// Whether any text is hidden at all; spares the work of finding out what surrounds a value.
  var hidesTexts: Bool { redact != nil }

  private func redacted(_ fault: Fault) -> Fault {
    guard let redact else { return fault }
    var fault = fault
    if redact(fault.file) { fault.file = "(name withheld)" }
    if redact(fault.path) { fault.path = "(path withheld)" }
    if let value = fault.value, redact(value) { fault.value = nil }
    if redact(fault.rule) { fault.rule = "breaks a rule whose wording is withheld" }
    if let suggestion = fault.suggestion, redact(suggestion) { fault.suggestion = nil }
    if redact(fault.description) {
      fault.path = "(path withheld)"
      fault.value = nil
      fault.suggestion = nil
    }
    return fault
  }
}
