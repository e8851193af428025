import LocatedJSON

// Readers of the rules on travel, deadlines, value and lists.

extension RuleBook.TravelEstimate {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let detour = fields.required("detourPercent") { $0.integer(in: 100...300) }
      let margin = fields.required("marginPercent") { $0.integer(in: 0...100) }
      let means = fields.required("means") { $0.list(RuleBook.TransportRule.Means.read) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let detour, let margin, let means, let source else { return nil }
      return Self(detourPercent: detour, marginPercent: margin, means: means, source: source)
    }
  }
}

extension RuleBook.TransportRule.Means {
  fileprivate static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let means = fields.required("means") { $0.choice(of: Transport.Means.self) }
      let base = fields.required("baseMinutes") { $0.integer(in: 0...120) }
      let seconds = fields.required("secondsPerKilometre") { $0.integer(in: 1...3600) }
      guard let means, let base, let seconds else { return nil }
      return Self(means: means, baseMinutes: base, secondsPerKilometre: seconds)
    }
  }
}

extension RuleBook.TransportRule.DailyLimit {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let months = fields.required("fromMonths") { $0.integer(in: 0...120) }
      let minutes = fields.required("maximumMinutes") { $0.integer(in: 0...1440) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let groups, let months, let minutes, let source else { return nil }
      return Self(
        id: id, groups: groups, fromMonths: months, maximumMinutes: minutes, source: source,
        isVerified: verified ?? true)
    }
  }
}

extension RuleBook.DeadlineTerms {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let horizon = fields.required("horizonWeeks") { $0.integer(in: 0...52) }
      let overdue = fields.required("overdueStartWeeks") { $0.integer(in: 0...52) }
      let listed = fields.required("listedWeeks") { $0.integer(in: 0...52) }
      let exemption = fields.required("monthsAfterExemption") { $0.integer(in: 0...12) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let horizon, let overdue, let listed, let exemption, let source else { return nil }
      return Self(
        horizonWeeks: horizon, overdueStartWeeks: overdue, listedWeeks: listed,
        monthsAfterExemption: exemption, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.DeadlineRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let id = fields.required("id") { $0.ruleID() }
      let groups = fields.required("groups") { $0.identifiers(CodeKind.TargetGroup.self) }
      let ages = fields.list("ageBands") { $0.choice(of: AgeBand.self) }
      let first = fields.required("firstOfferMonths") { $0.integer(in: 0...60) }
      let weeks = fields.optional("maximumPauseWeeks") { $0.integer(in: 0...520) }
      let months = fields.optional("maximumPauseMonths") { $0.integer(in: 0...120) }
      if weeks != nil && months != nil {
        value.fault("must give the longest pause either in weeks or in months", echo: false)
      }
      let counts = fields.required("counts") { $0.list(RuleBook.CountedOffer.read) }
      let minimum = fields.required("minimumWeeks") { $0.integer(in: 0...52) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      let verified = fields.optional("verified") { $0.bool() }
      guard let id, let groups, let first, let counts, let minimum, let source else { return nil }
      return Self(
        id: id, groups: groups, ageBands: ages, firstOfferMonths: first,
        maximumPause: weeks.map { .weeks($0) } ?? months.map { .months($0) }, counts: counts,
        minimumWeeks: minimum, source: source, isVerified: verified ?? true)
    }
  }
}

extension RuleBook.CountedOffer {
  fileprivate static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let offer = fields.required("offer") { $0.identifier(CodeKind.OfferType.self) }
      let grace = fields.required("graceWeeks") { $0.integer(in: 0...52) }
      let laterOnly = fields.optional("laterOnly") { $0.bool() }
      guard let offer, let grace else { return nil }
      return Self(offer: offer, graceWeeks: grace, isLaterOnly: laterOnly ?? false)
    }
  }
}

extension RuleBook.GateRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let gate = fields.required("gate") { $0.choice(of: Gate.self) }
      let title = fields.required("title") { $0.string(length: 1...120) }
      let fix = fields.optional("fix") { $0.string(length: 1...120) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let gate, let title, let source else { return nil }
      return Self(gate: gate, title: title, fix: fix, source: source)
    }
  }
}

extension RuleBook.FitRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let goal = fields.required("goal") { $0.integer(in: 0...1000) }
      let competences = fields.required("competences") { $0.integer(in: 0...1000) }
      let hours = fields.required("hours") { $0.integer(in: 0...1000) }
      let distance = fields.required("distance") { $0.integer(in: 0...1000) }
      let prospect = fields.required("prospect") { $0.integer(in: 0...1000) }
      let scale = fields.required("goalScale", Self.scale)
      let wished = fields.required("wishedCompany") { $0.integer(in: 0...1000) }
      let mustShare = fields.required("mustShare") { $0.integer(in: 0...1000) }
      let trainable = fields.required("trainableShare") { $0.integer(in: 0...1000) }
      let days = fields.required("shortCourseDays") { $0.integer(in: 0...400) }
      let tolerance = fields.required("hoursTolerance") { $0.integer(in: 1...10_080) }
      let floor = fields.required("floor") { $0.integer(in: 1...1000) }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let goal, let competences, let hours, let distance, let prospect, let scale,
        let wished, let mustShare, let trainable, let days, let tolerance, let floor, let source
      else { return nil }
      return Self(
        goal: goal, competences: competences, hours: hours, distance: distance,
        prospect: prospect, goalScale: scale, wishedCompany: wished, mustShare: mustShare,
        trainableShare: trainable, shortCourseDays: days, hoursTolerance: tolerance,
        floor: floor, source: source)
    }
  }

  /// Three rows, for A, B and C, of five shares each, for 4, 3, 2, 1 and 0 digits shared.
  private static func scale(_ value: JSONValue) -> [[Int]]? {
    let rows = value.list { row in row.list { $0.integer(in: 0...1000) } }
    guard let rows, rows.count == 3, rows.allSatisfy({ $0.count == 5 }) else {
      value.fault("must be three rows, for A, B and C, of five shares each", echo: false)
      return nil
    }
    return rows
  }
}

extension RuleBook.PriorityRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let base = fields.required("baseWeight") { $0.integer(in: 1...1000) }
      let duty = fields.required("dutyWeight") { $0.integer(in: 0...1000) }
      let weeks = fields.required("waitingWeeks") { $0.integer(in: 1...520) }
      let waiting = fields.required("waitingMaximum") { $0.integer(in: 0...1000) }
      let maximum = fields.required("maximumWeight") { $0.integer(in: 1...1000) }
      let privatePoints = fields.required("privatePoints") { $0.integer(in: 0...1000) }
      let shortagePoints = fields.required("shortagePoints") { $0.integer(in: 0...1000) }
      let shortages = fields.list("shortageOccupations") {
        $0.identifier(OccupationCodeKind.self)
      }
      let ladder = fields.required("ladder") { $0.list { $0.integer(in: 0...100_000) } }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let base, let duty, let weeks, let waiting, let maximum, let privatePoints,
        let shortagePoints, let ladder, let source
      else { return nil }
      return Self(
        baseWeight: base, dutyWeight: duty, waitingWeeks: weeks, waitingMaximum: waiting,
        maximumWeight: maximum, privatePoints: privatePoints, shortagePoints: shortagePoints,
        shortageOccupations: shortages, ladder: ladder, source: source)
    }
  }
}

extension RuleBook.ListRule {
  static func read(_ value: JSONValue) -> Self? {
    value.object { fields in
      let strong = fields.required("strong") { $0.integer(in: 0...1000) }
      let good = fields.required("good") { $0.integer(in: 0...1000) }
      let reserves = fields.required("reservesPerPrimary") { $0.integer(in: 0...20) }
      let listed = fields.required("listsPerCitizen") { $0.integer(in: 1...20) }
      let suggestions = fields.required("suggestionsPerCitizen") { $0.integer(in: 1...20) }
      let lines = fields.required("frontPageLines") { $0.integer(in: 1...100) }
      let shred = fields.required("shredAfterDays") { $0.integer(in: 1...365) }
      let followUp = fields.required("followUpDays") {
        $0.list { $0.integer(in: 1...365) }
      }
      let source = fields.required("source") { $0.string(length: 1...200) }
      guard let strong, let good, let reserves, let listed, let suggestions, let lines, let shred,
        let followUp, let source
      else { return nil }
      return Self(
        strong: strong, good: good, reservesPerPrimary: reserves, listsPerCitizen: listed,
        suggestionsPerCitizen: suggestions, frontPageLines: lines, shredAfterDays: shred,
        followUpDays: followUp, source: source)
    }
  }
}
