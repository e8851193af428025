import LocatedJSON

// Readers of the rules on citizens in particular circumstances.

extension RuleBook.NoticeRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let days = fields.required("days") { $0.integer(in: 0...365) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let groups, let days, let source else { return nil }
      return Self(
        id: id, groups: groups, days: days, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.EarlyActionRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let only = fields.list("onlySubgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let weeks = fields.required("weeks") { $0.integer(in: 1...104) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let title, let groups, let weeks, let source else { return nil }
      return Self(
        id: id, title: title, groups: groups, onlySubgroups: only, weeks: weeks, source: source,
        isVerified: verified ?? true)
    }
  }
}

extension RuleBook.SelfRelianceRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let months = fields.optional("untilMonths") { $0.integer(in: 1...120) }
      let flags = fields.list("exceptFlags") { $0.identifier(CodeKind.PolicyFlag.self) }
      let offers = fields.list("offers") { $0.identifier(CodeKind.OfferType.self) }
      let allowsProspect = fields.required("allowsProspect") { $0.bool() }
      let decision = fields.required("decision") { $0.string(length: 1...400) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let title, let groups, let allowsProspect, let decision, let source else {
        return nil
      }
      return Self(
        id: id, title: title, groups: groups, untilMonths: months, exceptFlags: flags,
        offers: offers, allowsProspect: allowsProspect, decision: decision, source: source,
        isVerified: verified ?? true)
    }
  }
}

extension RuleBook.EmploymentGapRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let months = fields.required("months") { $0.integer(in: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let offer, let months, let source else { return nil }
      return Self(
        id: id, offer: offer, months: months, source: source, isVerified: verified ?? true)
    }
  }
}
