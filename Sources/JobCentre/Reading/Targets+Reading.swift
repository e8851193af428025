import LocatedJSON

// Readers of what a municipality has decided for a year.

extension RuleBook.TargetRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let year = fields.required("year") { $0.integer(in: 2000...2100) }
      let offers = fields.required("offers") { $0.identifiers(CodeKind.OfferType.self) }
      let sectors = fields.list("sectors") { $0.choice(of: Company.Sector.self) }
      let shareOf = fields.optional("shareOf") { $0.identifiers(CodeKind.OfferType.self) }
      let minimum = fields.optional("minimum") { $0.integer(in: 0...1_000_000) }
      let maximum = fields.optional("maximum") { $0.integer(in: 0...1_000_000) }
      let points = fields.required("points") { $0.integer(in: 1...1000) }
      let decision = fields.required("decision") { $0.string(length: 1...400) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let title, let year, let offers, let points, let decision, let source else {
        return nil
      }
      return Self(
        id: id, title: title, year: year, offers: offers, sectors: sectors,
        shareOf: shareOf ?? [], minimum: minimum, maximum: maximum, points: points,
        decision: decision, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.PlacementLimitRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let scope = fields.required("scope") { $0.choice(of: Scope.self) }
      let perWeek = fields.required("perWeek") { $0.integer(in: 0...10_000) }
      let decision = fields.required("decision") { $0.string(length: 1...400) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let id, let scope, let perWeek, let decision, let source else { return nil }
      return Self(id: id, scope: scope, perWeek: perWeek, decision: decision, source: source)
    }
  }
}

extension RuleBook.MentorHoursRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let year = fields.required("year") { $0.integer(in: 2000...2100) }
      let offers = fields.required("offers") { $0.identifiers(CodeKind.OfferType.self) }
      let minutes = fields.required("minutesPerWeek") { $0.integer(in: 0...10_000_000) }
      let most = fields.required("mostPerPlacement") { $0.integer(in: 1...2_220) }
      let isLess = fields.optional("lessSiteMentor") { $0.bool() }
      let points = fields.required("points") { $0.integer(in: 1...1000) }
      let decision = fields.required("decision") { $0.string(length: 1...400) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let title, let year, let offers, let minutes, let most, let points,
        let decision, let source
      else { return nil }
      return Self(
        id: id, title: title, year: year, offers: offers, minutesPerWeek: minutes,
        mostPerPlacement: most, isLessSiteMentor: isLess ?? false, points: points,
        decision: decision, source: source, isVerified: verified ?? true)
    }
  }
}
