import LocatedJSON

// Readers of the rules on offers. Each takes a JSON value and reports every fault in it.

extension RuleBook.MatrixRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let only = fields.list("onlySubgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let except = fields.list("exceptSubgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let from = fields.list("listedFrom") { $0.identifier(CodeKind.TargetGroup.self) }
      let ages = fields.list("ageBands") { $0.choice(of: AgeBand.self) }
      let sectors = fields.required("sectors") {
        $0.list { $0.choice(of: Company.Sector.self) }
      }
      let approvals = fields.list("approvals") { $0.identifier(CodeKind.Approval.self) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let offer, let groups, let sectors, let source else { return nil }
      return Self(
        id: id, offer: offer, groups: groups, onlySubgroups: only, exceptSubgroups: except,
        listedFrom: from, ageBands: ages, sectors: sectors, approvals: approvals, source: source,
        isVerified: verified ?? true)
    }
  }
}

extension RuleBook.DurationRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let groups = fields.list("groups") { $0.identifier(CodeKind.TargetGroup.self) }
      let distance = fields.optional("distance") {
        $0.choice(of: RuleBook.TargetGroupRule.Distance.self)
      }
      let sector = fields.optional("sector") { $0.choice(of: Company.Sector.self) }
      let purposes = fields.list("purposes") { $0.identifier(CodeKind.Purpose.self) }
      let maximum = Length.read(&fields)
      let extended = fields.optional("extended", Extension.read)
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let offer, let source, let maximum else { return nil }
      return Self(
        id: id, offer: offer, groups: groups, distance: distance, sector: sector,
        purposes: purposes, maximum: maximum, extended: extended, source: source,
        isVerified: verified ?? true)
    }
  }
}

extension RuleBook.DurationRule.Extension {
  fileprivate static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let approval = fields.required("approval") { $0.identifier(CodeKind.Approval.self) }
      let maximum = RuleBook.DurationRule.Length.read(&fields)
      guard let approval, let maximum else { return nil }
      return Self(approval: approval, maximum: maximum)
    }
  }
}

extension RuleBook.DurationRule.Length {
  /// Reads `weeks` or `months`, of which one must be given.
  fileprivate static func read(_ fields: inout ObjectReader) -> Self? {
    let weeks = fields.optional("weeks") { $0.integer(in: 1...520) }
    let months = fields.optional("months") { $0.integer(in: 1...120) }
    if (weeks == nil) == (months == nil) {
      fields.value.fault("must give the maximum either in weeks or in months", echo: false)
    }
    return weeks.map(Self.weeks) ?? months.map(Self.months)
  }
}

extension RuleBook.IntakeRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let offers = fields.required("offers") { $0.identifiers(CodeKind.OfferType.self) }
      let days = fields.required("days") { list in
        list.list { value in
          value.converted("must be a day that every year has, such as 08-01") { DayOfYear($0) }
        }
      }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let groups, let offers, let days, let source else { return nil }
      return Self(
        id: id, groups: groups, offers: offers, days: days, source: source,
        isVerified: verified ?? true)
    }
  }
}

extension RuleBook.PriorBenefitRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let sectors = fields.required("sectors") {
        $0.list { $0.choice(of: Company.Sector.self) }
      }
      let months = fields.required("months") { $0.integer(in: 1...120) }
      let exemptions = fields.list("exemptions") { $0.choice(of: Exemption.self) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let offer, let groups, let sectors, let months, let source else { return nil }
      return Self(
        id: id, offer: offer, groups: groups, sectors: sectors, months: months,
        exemptions: exemptions, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.OfferExemption {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let offers = fields.required("offers") { $0.identifiers(CodeKind.OfferType.self) }
      let except = fields.list("exceptGroups") { $0.identifier(CodeKind.TargetGroup.self) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let offers, let source else { return nil }
      return Self(
        offers: offers, exceptGroups: except, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.WeeklyMaximum {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let minutes = fields.required("minutes") { $0.integer(in: 1...10_080) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let minutes, let source else { return nil }
      return Self(minutes: minutes, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.RatioRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let minimum = fields.required("minimum") { $0.integer(in: 0...100) }
      let steps = fields.required("steps") {
        $0.list { value in
          value.object { fields -> Step? in
            let upTo = fields.optional("upTo") { $0.integer(in: 1...1_000_000) }
            let per = fields.required("per") { $0.integer(in: 1...1_000) }
            return per.map { Step(upTo: upTo, per: $0) }
          }
        }
      }
      let minutes = fields.required("fullTimeMinutes") { $0.integer(in: 1...10_080) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let minimum, let steps, let minutes, let source else { return nil }
      return Self(
        minimum: minimum, steps: steps, fullTimeMinutes: minutes, source: source,
        isVerified: verified ?? true)
    }
  }
}
