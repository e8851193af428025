/// The codes that the rules of a book use, each with the rule that uses it.
struct RuleReferences {
  private(set) var groups: [(RuleKey, String)] = []
  private(set) var subgroups: [(RuleKey, String)] = []
  /// Offer types, where no measure can stand.
  private(set) var offers: [(RuleKey, String)] = []
  /// Offers where types and measures can stand.
  private(set) var counted: [(RuleKey, String)] = []
  private(set) var approvals: [(RuleKey, String)] = []
  private(set) var purposes: [(RuleKey, String)] = []
  private(set) var flags: [(RuleKey, String)] = []

  init(_ book: RuleBook) {
    for rule in book.targetGroups {
      groups += rule.demandsOf.map { (RuleKey(.targetGroups, rule.id), $0.text) }
    }
    for rule in book.matrix {
      let key = RuleKey(.matrix, rule.id)
      offers.append((key, rule.offer.text))
      groups += (rule.groups + rule.listedFrom).map { (key, $0.text) }
      subgroups += (rule.onlySubgroups + rule.exceptSubgroups).map { (key, $0.text) }
      approvals += rule.approvals.map { (key, $0.text) }
    }
    for rule in book.durations {
      let key = RuleKey(.durations, rule.id)
      offers.append((key, rule.offer.text))
      groups += rule.groups.map { (key, $0.text) }
      purposes += rule.purposes.map { (key, $0.text) }
      approvals += rule.extended.map { [(key, $0.approval.text)] } ?? []
    }
    for rule in book.intakes {
      let key = RuleKey(.intakes, rule.id)
      offers += rule.offers.map { (key, $0.text) }
      groups += rule.groups.map { (key, $0.text) }
    }
    for rule in book.priorBenefit {
      let key = RuleKey(.priorBenefit, rule.id)
      offers.append((key, rule.offer.text))
      groups += rule.groups.map { (key, $0.text) }
    }
    for (section, rule) in [
      (RuleSection.netExpansion, book.netExpansion), (.lastEmployer, book.lastEmployer),
    ] {
      offers += rule.offers.map { (RuleKey(section), $0.text) }
      groups += rule.exceptGroups.map { (RuleKey(section), $0.text) }
    }
    for rule in book.employmentGaps {
      offers.append((RuleKey(.employmentGaps, rule.id), rule.offer.text))
    }
    for rule in book.notices {
      groups += rule.groups.map { (RuleKey(.notices, rule.id), $0.text) }
    }
    for rule in book.earlyActions {
      let key = RuleKey(.earlyActions, rule.id)
      groups += rule.groups.map { (key, $0.text) }
      subgroups += rule.onlySubgroups.map { (key, $0.text) }
    }
    for rule in book.selfReliance {
      let key = RuleKey(.selfReliance, rule.id)
      groups += rule.groups.map { (key, $0.text) }
      offers += rule.offers.map { (key, $0.text) }
      flags += rule.exceptFlags.map { (key, $0.text) }
    }
    for rule in book.transport.daily {
      groups += rule.groups.map { (RuleKey(.travelLimits, rule.id), $0.text) }
    }
    for rule in book.targets {
      let key = RuleKey(.targets, rule.id)
      offers += rule.offers.map { (key, $0.text) }
      counted += rule.shareOf.map { (key, $0.text) }
    }
    for rule in book.dutyShares {
      groups += rule.groups.map { (RuleKey(.dutyShares, rule.id), $0.text) }
    }
    for rule in book.mentorHours {
      offers += rule.offers.map { (RuleKey(.mentorHours, rule.id), $0.text) }
    }
    for rule in book.deadlines.rules {
      let key = RuleKey(.deadlines, rule.id)
      groups += rule.groups.map { (key, $0.text) }
      counted += rule.counts.map { (key, $0.offer.text) }
    }
  }
}
