import LocatedJSON

extension RuleBookCheck {
  /// Every target can be met and priced, and is for a year in which its document is in force.
  func targets() -> [Fault] {
    book.targets.flatMap { target -> [Fault] in
      let key = RuleKey(.targets, target.id)
      var rules: [String] = []
      if target.offers.isEmpty { rules.append("must name the offers that are counted") }
      if let least = target.minimum, let most = target.maximum, least > most {
        rules.append("must not ask for at least \(least) and at most \(most)")
      }
      if target.isShare {
        rules += share(target)
      } else if target.minimum == nil && target.maximum == nil {
        rules.append("must have a minimum or a maximum")
      }
      if let year = yearOutOfForce(target, key) {
        rules.append("is for \(target.year), when its document is not in force (\(year))")
      }
      return rules.map { fault(key, $0) }
    }
  }

  /// A share has a least number of per cent, is a share of what holds it, and has whole prices.
  private func share(_ target: RuleBook.TargetRule) -> [String] {
    var rules: [String] = []
    if target.maximum != nil || !(target.minimum.map { 1...99 ~= $0 } ?? false) {
      rules.append("must, as a share, have a minimum of 1 to 99 per cent and no maximum")
    }
    for offer in target.offers where !target.shareOf.contains(offer) {
      rules.append("counts \"\(offer)\", which is not among what it is a share of")
    }
    if target.points * book.priority.baseWeight % 100 != 0 {
      rules.append(
        "must, as a share, have points that times the base weight (\(book.priority.baseWeight)) "
          + "are a multiple of 100")
    }
    return rules
  }

  /// The time in which the target's own document is in force, when the target's year lies outside.
  private func yearOutOfForce(_ target: RuleBook.TargetRule, _ key: RuleKey) -> String? {
    guard let file = rules.entry(key)?.origin.file,
      let own = ([rules.book] + rules.overlays).first(where: { $0.origin.file == file }),
      let first = Day("\(target.year)-01-01"), let last = Day("\(target.year)-12-31"),
      last < own.validFrom || own.validTo.map({ $0 < first }) ?? false
    else { return nil }
    return "\(own.validFrom) to \(own.validTo.map { "\($0)" } ?? "further notice")"
  }

  /// What all targets of one year together can move between two pairs of one citizen, at most.
  ///
  /// The ladder must stay wider than that, so that no target puts praktik before ordinary work.
  var mostTargetPoints: Int {
    Dictionary(grouping: book.targets, by: \.year).values
      .map { $0.reduce(0) { $0 + $1.points } }.max() ?? 0
  }
}
