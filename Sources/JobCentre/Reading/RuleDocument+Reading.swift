package import LocatedJSON

extension RuleDocument {
  /// The values of a document's `schema`.
  private static let schemas = ["plads/rule-book", "plads/rule-overlay"]

  /// Reads one document; every fault goes to the log.
  ///
  /// What it says is held against the other documents by ``RuleLibraryCheck``.
  ///
  /// - Parameters:
  ///   - bytes: The document's JSON.
  ///   - file: Its name, for faults.
  ///   - log: Takes the faults.
  /// - Returns: The document, when it could be read; use it only when `log` stayed empty.
  package static func read(_ bytes: [UInt8], file: String, log: FaultLog) -> RuleDocument? {
    guard let text = JSONText.parse(bytes, file: file, log) else { return nil }
    let root = text.root(log)
    return root.object { fields in
      let schema = fields.required("schema") { $0.oneOf(schemas) }
      _ = fields.required("version") { $0.integer(in: 1...1) }
      return RuleDocument(&fields, isOverlay: schema == 1)
    }
  }

  private init?(_ fields: inout ObjectReader, isOverlay: Bool) {
    let origin = fields.value.origin
    let id = fields.required("id") { $0.string(length: 1...32) }
    let edition = fields.required("edition") { $0.string(length: 1...48) }
    let title = fields.required("title") { $0.string(length: 1...160) }
    let validFrom = fields.required("validFrom") { $0.day() }
    let validTo =
      isOverlay ? fields.required("validTo") { $0.day() } : fields.optional("validTo") { $0.day() }
    let source = fields.required("source") { $0.string(length: 1...400) }
    let isDraft = isOverlay ? nil : fields.optional("draft") { $0.bool() }
    let isVerified = isOverlay ? nil : fields.optional("verified") { $0.bool() }
    let statutory = isOverlay ? [] : fields.list("statutory") { $0.section() }
    let kind =
      isOverlay
      ? Kind.readOverlay(&fields)
      : fields.has("amends") ? Kind.readAmendment(&fields) : Kind.readWhole(&fields)
    if let validFrom, let validTo, validTo < validFrom {
      fields.value.fault("must not end (\(validTo)) before it begins (\(validFrom))", echo: false)
    }
    guard let id, let edition, let title, let validFrom, let source, let kind else { return nil }
    self.init(
      id: id, edition: edition, title: title, validFrom: validFrom, validTo: validTo,
      source: source, isDraft: isDraft ?? false, isVerified: isVerified ?? true, kind: kind,
      statutory: statutory, origin: origin)
  }
}

extension RuleDocument.Kind {
  fileprivate static func readWhole(_ fields: inout ObjectReader) -> Self? {
    var reader = RuleSectionReader(isWhole: true)
    reader.read(&fields)
    return .whole(reader.entries)
  }

  fileprivate static func readAmendment(_ fields: inout ObjectReader) -> Self? {
    let amended = fields.required("amends") { $0.string(length: 1...32) }
    let changes = RuleChanges.read(&fields)
    return amended.map { .amendment(of: $0, changes) }
  }

  fileprivate static func readOverlay(_ fields: inout ObjectReader) -> Self? {
    let municipality = fields.required("municipality") { value in
      value.identifier(MunicipalityCodeKind.self).map { (code: $0, origin: value.origin) }
    }
    let decision = fields.required("decision") { $0.string(length: 1...400) }
    let purpose = fields.required("purpose") { $0.string(length: 1...400) }
    let changes = RuleChanges.read(&fields)
    guard let municipality, let decision, let purpose else { return nil }
    return .overlay(
      RuleDocument.Overlay(
        municipality: municipality.code, municipalityOrigin: municipality.origin,
        decision: decision, purpose: purpose),
      changes)
  }
}

extension RuleChanges {
  fileprivate static func read(_ fields: inout ObjectReader) -> RuleChanges {
    func entries(_ value: JSONValue) -> [RuleEntry]? {
      value.object { fields in
        var reader = RuleSectionReader(isWhole: false)
        reader.read(&fields)
        return reader.entries
      }
    }
    let adds = fields.optional("adds", entries)
    let replaces = fields.optional("replaces", entries)
    let repeals = fields.list("repeals", Repeal.read)
    return RuleChanges(adds: adds ?? [], replaces: replaces ?? [], repeals: repeals)
  }
}

extension RuleChanges.Repeal {
  fileprivate static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let key = fields.required("rule") {
        $0.converted("must name a rule as section/id, such as durations/praktik.near") {
          RuleKey($0)
        }
      }
      let reason = fields.required("reason") { $0.string(length: 1...400) }
      guard let key, let reason else { return nil }
      return Self(key: key, reason: reason, origin: value.origin)
    }
  }
}

extension JSONValue {
  /// Reads the name of a section.
  fileprivate func section() -> RuleSection? {
    oneOf(RuleSection.all.map(\.description)).map { RuleSection.all[$0] }
  }
}
