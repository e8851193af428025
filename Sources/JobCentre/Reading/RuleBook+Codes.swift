import LocatedJSON

// Readers of the codes of a book. Each takes a JSON value and reports every fault in it.

extension RuleBook.CodeTitle {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.string(length: 1...48) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      guard let code, let title else { return nil }
      return Self(code: code, title: title)
    }
  }
}

extension RuleBook.TargetGroupRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.TargetGroup.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let distance = fields.required("distance") { $0.choice(of: Distance.self) }
      let subgroups = fields.list("subgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let farSubgroups = fields.list("farSubgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let covers = fields.list("covers") { $0.identifier(CodeKind.TargetGroup.self) }
      let demandsOf = fields.list("demandsOf") { $0.identifier(CodeKind.TargetGroup.self) }
      let closedAfter = fields.optional("closedAfter") { $0.day() }
      let verified = fields.optional("verified") { $0.bool() }
      guard let code, let title, let source, let distance else { return nil }
      return Self(
        code: code, title: title, source: source, distance: distance, subgroups: subgroups,
        farSubgroups: farSubgroups, covers: covers, demandsOf: demandsOf,
        closedAfter: closedAfter, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.SourceRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.Source.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let days = fields.required("exclusiveDays") { $0.integer(in: 0...365) }
      let sharedWith = fields.list("sharedWith") { $0.identifier(MunicipalityCodeKind.self) }
      let isHomeFirst = fields.optional("homeFirst") { $0.bool() }
      let verified = fields.optional("verified") { $0.bool() }
      guard let code, let title, let days else { return nil }
      return Self(
        code: code, title: title, exclusiveDays: days, sharedWith: sharedWith,
        isHomeFirst: isHomeFirst ?? false, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.MeasureRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.OfferType.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let code, let title, let source else { return nil }
      return Self(code: code, title: title, source: source)
    }
  }
}

extension RuleBook.ProtectedRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.string(length: 1...48) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let code, let title, let source else { return nil }
      return Self(code: code, title: title, source: source)
    }
  }
}

extension RuleBook.PolicyFlagRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.PolicyFlag.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let decision = fields.required("decision") { $0.string(length: 1...400) }
      let purpose = fields.required("purpose") { $0.string(length: 1...400) }
      let from = fields.required("from") { $0.day() }
      let until = fields.required("until") { $0.day() }
      let weight = fields.required("weight") { $0.integer(in: 0...100) }
      guard let code, let title, let decision, let purpose, let from, let until, let weight
      else {
        return nil
      }
      return Self(
        code: code, title: title, decision: decision, purpose: purpose, from: from, until: until,
        weight: weight)
    }
  }
}

extension RuleBook.OfferTypeRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.OfferType.self) }
      let title = fields.required("title") { $0.string(length: 1...80) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let rung = fields.required("rung") { $0.integer(in: 0...15) }
      let countsInRatio = fields.required("countsInRatio") { $0.bool() }
      let alwaysDischarges = fields.required("alwaysDischarges") { $0.bool() }
      let needsPurpose = fields.required("needsPurpose") { $0.bool() }
      let needsExtraWork = fields.required("needsExtraWork") { $0.bool() }
      guard let code, let title, let source, let rung, let countsInRatio, let alwaysDischarges,
        let needsPurpose, let needsExtraWork
      else { return nil }
      return Self(
        code: code, title: title, source: source, rung: rung, countsInRatio: countsInRatio,
        alwaysDischarges: alwaysDischarges, needsPurpose: needsPurpose,
        needsExtraWork: needsExtraWork)
    }
  }
}
