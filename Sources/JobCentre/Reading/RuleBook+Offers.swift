import LocatedJSON

// Readers of the rules on groups and offers. Each takes a JSON value and reports every fault in it.

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
      guard let code, let title, let source, let distance else { return nil }
      return Self(
        code: code, title: title, source: source, distance: distance, subgroups: subgroups,
        farSubgroups: farSubgroups)
    }
  }
}

extension RuleBook.SourceRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.Source.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let days = fields.required("exclusiveDays") { $0.integer(in: 0...365) }
      guard let code, let title, let days else { return nil }
      return Self(code: code, title: title, exclusiveDays: days)
    }
  }
}

extension RuleBook.PolicyFlagRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let code = fields.required("code") { $0.identifier(CodeKind.PolicyFlag.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...400) }
      let weight = fields.required("weight") { $0.integer(in: 0...100) }
      guard let code, let title, let source, let weight else { return nil }
      return Self(code: code, title: title, source: source, weight: weight)
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

extension RuleBook.MatrixRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let only = fields.list("onlySubgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let except = fields.list("exceptSubgroups") { $0.identifier(CodeKind.Subgroup.self) }
      let sectors = fields.required("sectors") {
        $0.list { $0.choice(of: Company.Sector.self) }
      }
      let approvals = fields.list("approvals") { $0.identifier(CodeKind.Approval.self) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let offer, let groups, let sectors, let source else { return nil }
      return Self(
        offer: offer, groups: groups, onlySubgroups: only, exceptSubgroups: except,
        sectors: sectors, approvals: approvals, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.DurationRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let groups = fields.list("groups") { $0.identifier(CodeKind.TargetGroup.self) }
      let distance = fields.optional("distance") {
        $0.choice(of: RuleBook.TargetGroupRule.Distance.self)
      }
      let sector = fields.optional("sector") { $0.choice(of: Company.Sector.self) }
      let weeks = fields.optional("weeks") { $0.integer(in: 1...520) }
      let months = fields.optional("months") { $0.integer(in: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      if (weeks == nil) == (months == nil) {
        value.fault("must give the maximum either in weeks or in months", echo: false)
      }
      guard let offer, let source,
        let maximum = weeks.map(Length.weeks) ?? months.map(Length.months)
      else { return nil }
      return Self(
        offer: offer, groups: groups, distance: distance, sector: sector, maximum: maximum,
        source: source)
    }
  }
}

extension RuleBook.PriorBenefitRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let sectors = fields.required("sectors") {
        $0.list { $0.choice(of: Company.Sector.self) }
      }
      let months = fields.required("months") { $0.integer(in: 1...120) }
      let exemptions = fields.list("exemptions") { $0.choice(of: Exemption.self) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let offer, let groups, let sectors, let months, let source else { return nil }
      return Self(
        offer: offer, groups: groups, sectors: sectors, months: months, exemptions: exemptions,
        source: source)
    }
  }
}

extension RuleBook.OfferExemption {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let offers = fields.required("offers") { $0.identifiers(CodeKind.OfferType.self) }
      let except = fields.list("exceptGroups") { $0.identifier(CodeKind.TargetGroup.self) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let offers, let source else { return nil }
      return Self(offers: offers, exceptGroups: except, source: source)
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
      guard let minimum, let steps, let minutes, let source else { return nil }
      return Self(minimum: minimum, steps: steps, fullTimeMinutes: minutes, source: source)
    }
  }
}
