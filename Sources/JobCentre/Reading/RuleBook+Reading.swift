package import LocatedJSON
package import ReferenceData

extension RuleBook {
  /// Reads every book in the reference data, by first day in force.
  ///
  /// - Throws: ``ReferenceDataFault`` for the first book with faults.
  package static func all(in files: ReferenceFiles) throws -> [RuleBook] {
    try files.paths(under: "rules/").map { path in
      let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
      let book = read(try files.bytes(of: path), file: path, log: log)
      guard let book, log.isEmpty else { throw ReferenceDataFault(faults: log.sorted) }
      return book
    }.sorted { $0.validFrom < $1.validFrom }
  }

  /// The book in force on a day; `nil` when none is.
  package static func inForce(on day: Day, among books: [RuleBook]) -> RuleBook? {
    books.last { $0.validFrom <= day && ($0.validTo.map { day <= $0 } ?? true) }
  }

  /// Reads a book and checks that it makes sense; every fault goes to the log.
  ///
  /// - Parameters:
  ///   - bytes: The book's JSON.
  ///   - file: Its name, for faults.
  ///   - log: Takes the faults.
  /// - Returns: The book, when it could be read; use it only when `log` stayed empty.
  package static func read(_ bytes: [UInt8], file: String, log: FaultLog) -> RuleBook? {
    let known = log.count
    guard let text = JSONText.parse(bytes, file: file, log) else { return nil }
    let root = text.root(log)
    let book = root.object { fields in
      ReferenceDocument.header(&fields, schema: "plads/rule-book")
      return RuleBook(&fields)
    }
    // A part that could not be read is missing from the book; what follows from that is no fault.
    if let book, log.count == known { RuleBookCheck(book).check(root) }
    return book
  }

  private init?(_ fields: inout ObjectReader) {
    let id = fields.required("id") { $0.string(length: 1...16) }
    let edition = fields.required("edition") { $0.string(length: 1...32) }
    let title = fields.required("title") { $0.string(length: 1...160) }
    let validFrom = fields.required("validFrom") { $0.day() }
    let validTo = fields.optional("validTo") { $0.day() }
    let source = fields.required("source") { $0.string(length: 1...400) }
    let targetGroups = fields.list("targetGroups", required: true, TargetGroupRule.read)
    let benefits = fields.list("benefits", required: true, CodeTitle.read)
    let approvals = fields.list("approvals", required: true, CodeTitle.read)
    let purposes = fields.list("purposes", required: true, CodeTitle.read)
    let sources = fields.list("sources", required: true, SourceRule.read)
    let policyFlags = fields.list("policyFlags", PolicyFlagRule.read)
    let offerTypes = fields.list("offerTypes", required: true, OfferTypeRule.read)
    let matrix = fields.list("matrix", required: true, MatrixRule.read)
    let durations = fields.list("durations", required: true, DurationRule.read)
    let priorBenefit = fields.list("priorBenefit", required: true, PriorBenefitRule.read)
    let netExpansion = fields.required("netExpansion", OfferExemption.read)
    let lastEmployer = fields.required("lastEmployer", OfferExemption.read)
    let ratio = fields.required("ratio", RatioRule.read)
    let minutes = fields.required("maximumWeeklyMinutes") { $0.integer(in: 1...10_080) }
    let transport = fields.required("transport", TransportRule.read)
    let deadlines = fields.required("deadlines", DeadlineRules.read)
    let gates = fields.list("gates", required: true, GateRule.read)
    let fit = fields.required("fit", FitRule.read)
    let priority = fields.required("priority", PriorityRule.read)
    let lists = fields.required("lists", ListRule.read)
    guard let id, let edition, let title, let validFrom, let source, let netExpansion,
      let lastEmployer, let ratio, let minutes, let transport, let deadlines, let fit,
      let priority, let lists
    else { return nil }
    self.init(
      id: id, edition: edition, title: title, validFrom: validFrom, validTo: validTo,
      source: source, targetGroups: targetGroups, benefits: benefits, approvals: approvals,
      purposes: purposes, sources: sources, policyFlags: policyFlags, offerTypes: offerTypes,
      matrix: matrix, durations: durations, priorBenefit: priorBenefit,
      netExpansion: netExpansion, lastEmployer: lastEmployer, ratio: ratio,
      maximumWeeklyMinutes: minutes, transport: transport, deadlines: deadlines, gates: gates,
      fit: fit, priority: priority, lists: lists)
  }
}
