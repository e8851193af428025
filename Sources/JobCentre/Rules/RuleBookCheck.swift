import LocatedJSON

/// Holds a complete set of rules against what a book must say to be used.
struct RuleBookCheck {
  let rules: ResolvedRules
  let book: RuleBook

  /// - Parameters:
  ///   - rules: A complete set of rules.
  ///   - book: The book of them.
  init(_ rules: ResolvedRules, _ book: RuleBook) {
    self.rules = rules
    self.book = book
  }

  /// Every contradiction, where it stands; empty when the book can be used.
  func faults() -> [Fault] {
    definitions() + references() + matrix() + deadlines() + ratio() + fit() + priority() + lists()
      + gates() + transport() + flags() + protected() + dutyShares() + targets()
      + mentorHours()
  }

  /// A fault at a rule; where the rule stands in another document, at the one that keeps it.
  ///
  /// A book has been checked before anything is put on top of it: what is wrong with an overlay is the
  /// overlay's fault.
  func fault(_ key: RuleKey, _ rule: String, maybe: String? = nil) -> Fault {
    let documents = rules.overlays.isEmpty ? [rules.book] : rules.overlays
    let last = documents[documents.count - 1].origin
    guard let entry = rules.entry(key),
      documents.contains(where: { $0.origin.file == entry.origin.file })
    else { return Fault(last, rule: "inherits the rule \(key), which \(rule)", maybe: maybe) }
    return Fault(entry.origin, rule: rule, maybe: maybe)
  }

  /// No group is two groups, and no part of one that it does not have is far.
  private func definitions() -> [Fault] {
    var faults: [Fault] = []
    var coverOf: [TargetGroup: TargetGroup] = [:]
    let groups = Set(book.targetGroups.map(\.code))
    for group in book.targetGroups {
      let key = RuleKey(.targetGroups, group.id)
      for subgroup in group.farSubgroups where !group.subgroups.contains(subgroup) {
        faults.append(
          fault(
            key, "calls the subgroup \"\(subgroup)\" far, which \"\(group.code)\" does not have"))
      }
      for covered in group.covers {
        if groups.contains(covered) {
          faults.append(
            fault(key, "covers the target group \"\(covered)\", which the book defines"))
        } else if let other = coverOf.updateValue(group.code, forKey: covered) {
          faults.append(
            fault(key, "covers the target group \"\(covered)\", which \"\(other)\" covers"))
        }
      }
    }
    return faults
  }

  /// Codes that are used must be defined.
  private func references() -> [Fault] {
    let uses = RuleReferences(book)
    var faults: [Fault] = []
    func check(_ what: String, _ used: [(RuleKey, String)], among defined: [String]) {
      let known = Set(defined)
      for (key, code) in used where !known.contains(code) {
        let nearest = NearestName.find(code, among: defined)
        faults.append(
          fault(
            key, "uses the \(what) \"\(code)\", which the book does not define",
            maybe: nearest.map { "\"\($0)\" was meant" }))
      }
    }
    check("target group", uses.groups, among: book.targetGroups.map(\.code.text))
    check("subgroup", uses.subgroups, among: book.targetGroups.flatMap { $0.subgroups.map(\.text) })
    check("offer type", uses.offers, among: book.offerTypes.map(\.code.text))
    check(
      "offer type or measure", uses.counted,
      among: book.offerTypes.map(\.code.text) + book.measures.map(\.code.text))
    check("approval", uses.approvals, among: book.approvals.map(\.code))
    check("purpose", uses.purposes, among: book.purposes.map(\.code))
    check("policy flag", uses.flags, among: book.policyFlags.map(\.code.text))
    return faults
  }

  /// Every offer type has a row, and is no measure.
  private func matrix() -> [Fault] {
    let rows = Set(book.matrix.map(\.offer))
    let measures = Set(book.measures.map(\.code))
    return book.offerTypes.flatMap { type -> [Fault] in
      let key = RuleKey(.offerTypes, type.id)
      var faults: [Fault] = []
      if !rows.contains(type.code) {
        faults.append(
          fault(key, "has no row in the matrix to say who may have the offer type \"\(type.code)\"")
        )
      }
      if measures.contains(type.code) {
        faults.append(fault(key, "is an offer type and a measure at once: \"\(type.code)\""))
      }
      return faults
    }
  }

  /// A group has one deadline, at any age.
  private func deadlines() -> [Fault] {
    var seen: Set<String> = []
    var faults: [Fault] = []
    for rule in book.deadlines.rules {
      for group in rule.groups {
        let ages = rule.ageBands.isEmpty ? AgeBand.allCases : rule.ageBands
        let twice = ages.filter { !seen.insert("\(group) \($0.rawValue)").inserted }
        if !twice.isEmpty {
          faults.append(
            fault(
              RuleKey(.deadlines, rule.id), "gives the target group \"\(group)\" a second deadline")
          )
        }
      }
    }
    return faults
  }

  /// The steps of the ratio rise, and only the last is open: else employees count twice or never.
  private func ratio() -> [Fault] {
    let bounds = book.ratio.steps.map { $0.upTo ?? Int.max }
    let rises = zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    if rises { return [] }
    return [fault(RuleKey(.ratio), "must have steps that rise, none after an open one")]
  }

  /// The parts of the fit add up to 1000 and the goal is the largest (PR-01).
  private func fit() -> [Fault] {
    let fit = book.fit
    let others = [fit.competences, fit.hours, fit.distance, fit.prospect]
    var faults: [Fault] = []
    let sum = fit.goal + others.reduce(0, +)
    if sum != 1000 {
      faults.append(fault(RuleKey(.fit), "must have parts that add up to 1000, not \(sum)"))
    }
    if others.contains(where: { $0 >= fit.goal }) {
      faults.append(
        fault(RuleKey(.fit), "must give the goal (\(fit.goal)) the largest part of the fit (PR-01)")
      )
    }
    return faults
  }

  /// Each rung of the ladder is worth more than all that lies below it (PR-23).
  private func priority() -> [Fault] {
    let priority = book.priority
    let width = 1000 + priority.privatePoints + priority.shortagePoints + mostTargetPoints
    var faults: [Fault] = []
    for (lower, upper) in zip(priority.ladder, priority.ladder.dropFirst())
    where upper - lower <= width {
      faults.append(
        fault(
          RuleKey(.priority),
          "must have rungs of the ladder more than \(width) apart (PR-23), not \(lower) and \(upper)"
        ))
    }
    for type in book.offerTypes where type.rung >= priority.ladder.count {
      faults.append(
        fault(
          RuleKey(.offerTypes, type.id),
          "stands on rung \(type.rung), which the ladder does not have"))
    }
    if priority.maximumWeight < priority.baseWeight {
      faults.append(
        fault(RuleKey(.priority), "must not bound the weight below the base weight"))
    }
    return faults
  }

  private func lists() -> [Fault] {
    guard book.lists.good > book.lists.strong else { return [] }
    return [fault(RuleKey(.lists), "must not ask more of a good match than of a strong one")]
  }

  /// Every gate has its words.
  private func gates() -> [Fault] {
    let named = Set(book.gates.map(\.gate))
    return Gate.allCases.filter { !named.contains($0) }
      .map { Fault(rules.book.origin, rule: "must name the gate \"\($0.rawValue)\"") }
      + book.gates.filter { $0.fix != nil && !$0.gate.mayBeAsked }
      .map { rule in
        fault(
          RuleKey(.gates, rule.id),
          "must not ask a company to change the gate \"\(rule.gate.rawValue)\"")
      }
  }

  /// Every means of transport has an estimate, once.
  private func transport() -> [Fault] {
    let named = book.transport.means.map(\.means)
    let missing = Transport.Means.allCases.filter { !named.contains($0) }
      .map { fault(RuleKey(.transport), "must estimate travel by \($0.rawValue)") }
    var seen: Set<Transport.Means> = []
    return missing
      + named.filter { !seen.insert($0).inserted }
      .map { fault(RuleKey(.transport), "estimates travel by \($0.rawValue) twice") }
  }

  /// A policy flag holds on some day, and on one of its document's.
  private func flags() -> [Fault] {
    let own = rules.overlays.last ?? rules.book
    let ended = book.policyFlags.filter { flag in
      let key = RuleKey(.policyFlags, flag.id)
      return flag.until < own.validFrom && rules.entry(key)?.origin.file == own.origin.file
    }.map {
      fault(
        RuleKey(.policyFlags, $0.id),
        "must not end (\($0.until)) before the document begins (\(own.validFrom))")
    }
    let turned = book.policyFlags.filter { $0.until < $0.from }.map {
      fault(
        RuleKey(.policyFlags, $0.id), "must not end (\($0.until)) before it begins (\($0.from))")
    }
    return ended + turned
  }
}

extension Fault {
  /// A fault at a place that was kept from reading.
  init(_ origin: RuleOrigin, rule: String, maybe: String? = nil) {
    self.init(
      file: origin.file, line: origin.line, column: origin.column, path: origin.path, rule: rule,
      suggestion: maybe)
  }
}
