import LocatedJSON

/// Holds a book that could be read against what a book must say to be used.
struct RuleBookCheck {
  private let book: RuleBook

  init(_ book: RuleBook) {
    self.book = book
  }

  /// Reports every contradiction at the book's place in its file.
  func check(_ value: JSONValue) {
    for fault in faults() { value.fault(fault, echo: false) }
  }

  /// Every contradiction in words, in a fixed order; empty when the book can be used.
  func faults() -> [String] {
    dates() + codes() + matrix() + ratio() + fit() + priority() + gates() + transport()
  }

  private func dates() -> [String] {
    guard let last = book.validTo, last < book.validFrom else { return [] }
    return ["must not end (\(last)) before it begins (\(book.validFrom))"]
  }

  /// Codes that are used must be defined, and none twice.
  private func codes() -> [String] {
    let offers = Set(book.offerTypes.map(\.code))
    let groups = Set(book.targetGroups.map(\.code))
    var faults = twice("target group", book.targetGroups.map(\.code.text))
    faults += twice("offer type", book.offerTypes.map(\.code.text))
    faults += twice("benefit", book.benefits.map(\.code))
    faults += twice("approval", book.approvals.map(\.code))
    faults += twice("purpose", book.purposes.map(\.code))
    faults += twice("source", book.sources.map(\.code.text))
    faults += twice("policy flag", book.policyFlags.map(\.code.text))
    var usedOffers = book.matrix.map(\.offer) + book.durations.map(\.offer)
    usedOffers += book.priorBenefit.map(\.offer) + book.netExpansion.offers
    usedOffers += book.lastEmployer.offers
    usedOffers += book.deadlines.rules.flatMap { $0.counts.map(\.offer) }
    faults += unknown("offer type", usedOffers, among: offers)
    var usedGroups = book.matrix.flatMap(\.groups) + book.durations.flatMap(\.groups)
    usedGroups += book.priorBenefit.flatMap(\.groups) + book.netExpansion.exceptGroups
    usedGroups += book.lastEmployer.exceptGroups + book.transport.daily.flatMap(\.groups)
    usedGroups += book.deadlines.rules.flatMap(\.groups)
    faults += unknown("target group", usedGroups, among: groups)
    let subgroups = Set(book.targetGroups.flatMap(\.subgroups))
    faults += unknown(
      "subgroup", book.matrix.flatMap { $0.onlySubgroups + $0.exceptSubgroups }, among: subgroups)
    for group in book.targetGroups {
      faults += group.farSubgroups.filter { !group.subgroups.contains($0) }
        .map { "calls the subgroup \"\($0)\" far, which \"\(group.code)\" does not have" }
    }
    let approvals = Set(book.approvals.map(\.code))
    faults += Set(book.matrix.flatMap { $0.approvals.map(\.text) }).subtracting(approvals).sorted()
      .map { "uses the approval \"\($0)\", which it does not define" }
    return faults
  }

  /// Every offer type has a row, and a group has one deadline.
  private func matrix() -> [String] {
    let rows = Set(book.matrix.map(\.offer))
    var faults = book.offerTypes.filter { !rows.contains($0.code) }
      .map { "must say in its matrix who may have the offer type \"\($0.code)\"" }
    faults += twice(
      "group with a deadline", book.deadlines.rules.flatMap { $0.groups.map(\.text) })
    return faults
  }

  /// The steps of the ratio rise, and only the last is open: else employees count twice or never.
  private func ratio() -> [String] {
    let bounds = book.ratio.steps.map { $0.upTo ?? Int.max }
    let rises = zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    return rises ? [] : ["must have steps of the ratio that rise, none after an open one"]
  }

  /// The parts of the fit add up to 1000 and the goal is the largest (PR-01).
  private func fit() -> [String] {
    let fit = book.fit
    let others = [fit.competences, fit.hours, fit.distance, fit.prospect]
    var faults: [String] = []
    let sum = fit.goal + others.reduce(0, +)
    if sum != 1000 { faults.append("must have parts of the fit that add up to 1000, not \(sum)") }
    if others.contains(where: { $0 >= fit.goal }) {
      faults.append("must give the goal (\(fit.goal)) the largest part of the fit (PR-01)")
    }
    return faults
  }

  /// Each rung of the ladder is worth more than all that lies below it (PR-23).
  private func priority() -> [String] {
    let priority = book.priority
    let width = 1000 + priority.privatePoints + priority.shortagePoints
    var faults: [String] = []
    for (lower, upper) in zip(priority.ladder, priority.ladder.dropFirst())
    where upper - lower <= width {
      faults.append(
        "must have rungs of the ladder more than \(width) apart (PR-23), not \(lower) and \(upper)")
    }
    if let rule = book.offerTypes.first(where: { $0.rung >= priority.ladder.count }) {
      faults.append("puts \"\(rule.code)\" on rung \(rule.rung), which the ladder does not have")
    }
    if priority.maximumWeight < priority.baseWeight {
      faults.append("must not bound the weight below the base weight")
    }
    if book.lists.good > book.lists.strong {
      faults.append("must not ask more of a good match than of a strong one")
    }
    return faults
  }

  /// Every gate has its words, once.
  private func gates() -> [String] {
    let named = book.gates.map(\.gate)
    return Gate.allCases.filter { !named.contains($0) }
      .map { "must name the gate \"\($0.rawValue)\"" } + twice("gate", named.map(\.rawValue))
      + book.gates.filter { $0.fix != nil && !$0.gate.mayBeAsked }
      .map { "must not ask a company to change the gate \"\($0.gate.rawValue)\"" }
  }

  /// Every means of transport has an estimate, once.
  private func transport() -> [String] {
    let named = book.transport.means.map(\.means)
    return Transport.Means.allCases.filter { !named.contains($0) }
      .map { "must estimate travel by \($0.rawValue)" }
      + twice("means of transport", named.map(\.rawValue))
  }

  private func twice(_ what: String, _ codes: [String]) -> [String] {
    var seen = Set<String>()
    return codes.filter { !seen.insert($0).inserted }.map { "names the \(what) \"\($0)\" twice" }
  }

  private func unknown<Kind>(
    _ what: String, _ used: [Identifier<Kind>], among defined: Set<Identifier<Kind>>
  ) -> [String] {
    Set(used).subtracting(defined).sorted()
      .map { "uses the \(what) \"\($0)\", which it does not define" }
  }
}

extension Gate {
  /// Whether a company may be asked to change what closes it: never health, childcare, transport or
  /// somebody's no.
  package var mayBeAsked: Bool {
    switch self {
    case .functionalLimits, .childcare, .transport, .decision, .readiness, .approval: false
    default: true
    }
  }
}
