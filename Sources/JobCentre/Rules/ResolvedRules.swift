/// A complete set of rules, as it follows from a book, what it amends, and a municipality's
/// overlays.
package struct ResolvedRules: Sendable {
  /// The book it is resolved for.
  package private(set) var book: RuleDocument
  /// The overlays on top of it, in the order they apply.
  package private(set) var overlays: [RuleDocument] = []
  /// Every rule, section by section.
  package private(set) var entries: [RuleEntry]
  /// The sections that bind a municipality.
  package let statutory: Set<RuleSection>
  /// Why rules of other books that this one builds on are not in it.
  package private(set) var repealed: [RuleKey: String] = [:]

  /// The rules of a book written whole.
  init(whole book: RuleDocument, entries: [RuleEntry]) {
    self.book = book
    self.entries = book.isVerified ? entries : entries.map(\.unread)
    statutory = Set(book.statutory)
  }

  /// The rules with the changes of an amendment or overlay made.
  ///
  /// A change that cannot be made is left out: adding a name that is there, replacing or repealing
  /// one that is not. ``RuleLibraryCheck`` refuses such documents.
  func amended(by document: RuleDocument) -> ResolvedRules {
    guard let changes = document.changes else { return self }
    var result = self
    if document.overlay == nil {
      result.book = document
    } else {
      result.overlays.append(document)
    }
    let repealed = Dictionary(
      changes.repeals.map { ($0.key, $0.reason) }, uniquingKeysWith: { first, _ in first })
    let replaced = Dictionary(
      changes.replaces.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(entries.map(\.key))
    result.entries = entries.filter { repealed[$0.key] == nil }.map { replaced[$0.key] ?? $0 }
    result.entries += changes.adds.filter { !known.contains($0.key) }
    result.repealed.merge(repealed) { _, new in new }
    for key in changes.adds.map(\.key) { result.repealed[key] = nil }
    if !document.isVerified { result.entries = result.entries.map(\.unread) }
    return result
  }

  /// The rules of a day: a policy flag weighs nothing before its decision and after its end.
  ///
  /// It stays in the book, so that its code is known.
  func inForce(on day: Day) -> ResolvedRules {
    var result = self
    result.entries = entries.map { entry in
      guard var flag = entry.rule as? RuleBook.PolicyFlagRule, day < flag.from || flag.until < day
      else { return entry }
      flag.weight = 0
      return RuleEntry(key: entry.key, rule: flag, origin: entry.origin)
    }
    return result
  }

  /// The rule of a name.
  package func entry(_ key: RuleKey) -> RuleEntry? { entries.first { $0.key == key } }

  /// The rules of a section, in their order.
  package func rules<R: Rule>(_ section: RuleSection, _ kind: R.Type = R.self) -> [R] {
    entries.compactMap { $0.key.section == section ? $0.rule as? R : nil }
  }

  /// All rules as text, a line each, the same for the same rules whatever files they stand in.
  ///
  /// The book's fingerprint is made of it; each value is preceded by its length, so that no two
  /// sets of rules have the same text.
  package var canonicalText: String {
    let head = "\(book.id) \(book.edition)" + overlays.map { " + \($0.edition)" }.joined()
    let lines = RuleSection.all.flatMap { section in
      entries.filter { $0.key.section == section }.map { entry in
        "\(entry.key): "
          + entry.rule.terms.map { "\($0.name)=\($0.value.utf8.count):\($0.value)" }.joined(
            separator: "; ")
      }
    }
    return ([head] + lines).joined(separator: "\n") + "\n"
  }
}

extension RuleEntry {
  /// The same rule in a book whose law nobody has read.
  fileprivate var unread: RuleEntry {
    guard var rule = rule as? any SourcedRule else { return self }
    rule.isVerified = false
    return RuleEntry(key: key, rule: rule, origin: origin)
  }
}

extension RuleBook {
  /// The book of a complete set of rules; `nil` when a section of one rule is missing.
  package init?(_ rules: ResolvedRules) {
    func one<R: Rule>(_ section: RuleSection) -> R? { rules.rules(section, R.self).first }
    guard let netExpansion: OfferExemption = one(.netExpansion),
      let lastEmployer: OfferExemption = one(.lastEmployer), let ratio: RatioRule = one(.ratio),
      let weeklyMaximum: WeeklyMaximum = one(.weeklyMaximum),
      let estimate: TravelEstimate = one(.transport),
      let terms: DeadlineTerms = one(.deadlineTerms),
      let fit: FitRule = one(.fit), let priority: PriorityRule = one(.priority),
      let lists: ListRule = one(.lists)
    else { return nil }
    let head = rules.book
    self.init(
      id: head.id, edition: ([head] + rules.overlays).map(\.edition).joined(separator: " + "),
      title: head.title, validFrom: head.validFrom, validTo: head.validTo,
      source: head.source, targetGroups: rules.rules(.targetGroups),
      benefits: rules.rules(.benefits), approvals: rules.rules(.approvals),
      purposes: rules.rules(.purposes), sources: rules.rules(.sources),
      measures: rules.rules(.measures), policyFlags: rules.rules(.policyFlags),
      protected: rules.rules(.protected), offerTypes: rules.rules(.offerTypes),
      matrix: rules.rules(.matrix), durations: rules.rules(.durations),
      intakes: rules.rules(.intakes), priorBenefit: rules.rules(.priorBenefit),
      netExpansion: netExpansion,
      lastEmployer: lastEmployer, employmentGaps: rules.rules(.employmentGaps), ratio: ratio,
      weeklyMaximum: weeklyMaximum,
      transport: TransportRule(estimate: estimate, daily: rules.rules(.travelLimits)),
      deadlines: DeadlineRules(terms: terms, rules: rules.rules(.deadlines)),
      dutyShares: rules.rules(.dutyShares), notices: rules.rules(.notices),
      earlyActions: rules.rules(.earlyActions),
      selfReliance: rules.rules(.selfReliance),
      targets: rules.rules(.targets), placementLimits: rules.rules(.placementLimits),
      mentorHours: rules.rules(.mentorHours), gates: rules.rules(.gates), fit: fit,
      priority: priority, lists: lists)
  }
}
