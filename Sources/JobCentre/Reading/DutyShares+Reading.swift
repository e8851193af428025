import LocatedJSON

extension RuleBook.DutyShareRule {
  /// Reads a share and reports every fault in it.
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let percent = fields.required("percent") { $0.integer(in: 1...100) }
      let from = fields.required("from") { $0.day() }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let title, let groups, let percent, let from, let source else { return nil }
      return Self(
        id: id, title: title, groups: groups, percent: percent, from: from, source: source,
        isVerified: verified ?? true)
    }
  }
}
