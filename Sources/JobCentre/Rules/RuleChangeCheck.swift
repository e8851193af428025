import LocatedJSON

/// Holds the changes of one document against the rules they are made to.
struct RuleChangeCheck {
  private let document: RuleDocument
  private let base: ResolvedRules

  init(_ document: RuleDocument, on base: ResolvedRules) {
    self.document = document
    self.base = base
  }

  /// Every change that cannot be made, and every one a municipality may not make.
  func faults() -> [Fault] {
    guard let changes = document.changes else { return [] }
    let known = Dictionary(
      base.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let names = base.entries.map(\.key.description)
    func missing(_ verb: String, _ key: RuleKey, _ origin: RuleOrigin) -> Fault {
      Fault(
        origin, rule: "\(verb) \(key), which \(base.book.id) does not have",
        maybe: NearestName.find(key.description, among: names).map { "\"\($0)\" was meant" })
    }
    var faults = Self.twice(changes.adds + changes.replaces)
    for entry in changes.adds where known[entry.key] != nil {
      faults.append(
        Fault(
          entry.origin, rule: "adds \(entry.key), which \(base.book.id) has",
          maybe: "it belongs under \"replaces\""))
    }
    for entry in changes.replaces where known[entry.key] == nil {
      faults.append(missing("replaces", entry.key, entry.origin))
    }
    for repeal in changes.repeals where known[repeal.key] == nil {
      faults.append(missing("repeals", repeal.key, repeal.origin))
    }
    return document.overlay == nil ? faults : faults + loosened(changes, known)
  }

  /// Rules that stand twice in one document.
  static func twice(_ entries: [RuleEntry]) -> [Fault] {
    var seen: Set<RuleKey> = []
    return entries.filter { !seen.insert($0.key).inserted }
      .map { Fault($0.origin, rule: "names the rule \($0.key) twice") }
  }

  /// What an overlay loosens although the book marks it as statutory.
  private func loosened(_ changes: RuleChanges, _ known: [RuleKey: RuleEntry]) -> [Fault] {
    let repealed = changes.repeals.filter { base.statutory.contains($0.key.section) }.map {
      Fault($0.origin, rule: "repeals \($0.key), which is statutory in \(base.book.id)")
    }
    let replaced = changes.replaces.filter { entry in
      guard base.statutory.contains(entry.key.section), let old = known[entry.key],
        !isForUnknownGroup(entry.rule, changes)
      else { return false }
      return !isAtLeastAsStrict(entry.rule, as: old.rule)
    }
    let added = changes.adds.filter {
      base.statutory.contains($0.key.section) && !isForUnknownGroup($0.rule, changes)
        && loosens($0.rule, changes)
    }
    return repealed
      + (replaced + added).map {
        Fault($0.origin, rule: "loosens \($0.key), which is statutory in \(base.book.id)")
      } + ownOfferTypes(changes)
  }

  /// Own offer types that would take the place of the book's and be less: one that discharges any
  /// duty, as ordinary work does, or one outside the ratio in which the book's supported offers count.
  private func ownOfferTypes(_ changes: RuleChanges) -> [Fault] {
    guard base.statutory.contains(.offerTypes) else { return [] }
    let book = base.book.id
    let isRatioed = base.rules(.offerTypes, RuleBook.OfferTypeRule.self).contains(
      where: \.countsInRatio)
    return changes.adds.flatMap { entry -> [Fault] in
      guard let type = entry.rule as? RuleBook.OfferTypeRule else { return [] }
      var faults: [Fault] = []
      if type.alwaysDischarges {
        faults.append(
          Fault(
            entry.origin,
            rule: "adds \(entry.key), which discharges any duty: \(book) says which offers do",
            maybe: "\"alwaysDischarges\" should be false"))
      }
      if isRatioed && !type.countsInRatio {
        faults.append(
          Fault(
            entry.origin,
            rule: "adds \(entry.key), which leaves the ratio that the supported offers of \(book) "
              + "count in",
            maybe: "\"countsInRatio\" should be true"))
      }
      return faults
    }
  }

  /// Whether a rule is for a group that nobody defines: that is what is wrong with it, and is said when
  /// the rules are checked as a whole.
  private func isForUnknownGroup(_ rule: any Rule, _ changes: RuleChanges) -> Bool {
    guard let rule = rule as? any GroupedRule else { return false }
    let known = (base.entries + changes.adds).compactMap { $0.rule as? RuleBook.TargetGroupRule }
    return !rule.groups.allSatisfy { group in known.contains { $0.code == group } }
  }

  private func isAtLeastAsStrict<R: Rule>(_ rule: R, as other: any Rule) -> Bool {
    (other as? R).map { rule.isAtLeastAsStrict(as: $0) } ?? false
  }

  /// Whether a rule that is added lets through what the book stops.
  ///
  /// The matrix says who *may* have an offer, of two limits on travel the later holds, and a share
  /// takes the duty from its citizens once it is reached. Other rules only add to what is asked.
  private func loosens(_ rule: any Rule, _ changes: RuleChanges) -> Bool {
    let ownOffers = Set(changes.adds.filter { $0.key.section == .offerTypes }.map(\.key.id))
    let ownGroups = Set(changes.adds.filter { $0.key.section == .targetGroups }.map(\.key.id))
    if let row = rule as? RuleBook.MatrixRule {
      return !ownOffers.contains(row.offer.text)
        && !row.groups.allSatisfy { ownGroups.contains($0.text) }
    }
    if let limit = rule as? RuleBook.TransportRule.DailyLimit {
      return !limit.groups.allSatisfy { ownGroups.contains($0.text) }
    }
    return rule is RuleBook.DutyShareRule
  }
}

/// A rule that holds for some groups.
private protocol GroupedRule {
  var groups: [TargetGroup] { get }
}

extension RuleBook.MatrixRule: GroupedRule {}
extension RuleBook.DurationRule: GroupedRule {}
extension RuleBook.PriorBenefitRule: GroupedRule {}
extension RuleBook.TransportRule.DailyLimit: GroupedRule {}
extension RuleBook.DeadlineRule: GroupedRule {}
extension RuleBook.NoticeRule: GroupedRule {}
