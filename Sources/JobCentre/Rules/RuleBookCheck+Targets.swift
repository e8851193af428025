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
      rules += outOfForce(target.year, key)
      return rules.map { fault(key, $0) }
    }
  }

  /// Mentor hours name the offers that draw on them, have whole prices for a minute, and are for a year
  /// in which their document is in force.
  func mentorHours() -> [Fault] {
    book.mentorHours.flatMap { hours -> [Fault] in
      let key = RuleKey(.mentorHours, hours.id)
      var rules: [String] = []
      if hours.offers.isEmpty { rules.append("must name the offers that draw on the hours") }
      if hours.points * book.priority.baseWeight % 60 != 0 {
        rules.append(
          "must have points for an hour that times the base weight (\(book.priority.baseWeight)) "
            + "are a multiple of 60")
      }
      rules += outOfForce(hours.year, key)
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

  /// What is wrong when the rule's own document is not in force in the rule's year.
  private func outOfForce(_ year: Int, _ key: RuleKey) -> [String] {
    guard let file = rules.entry(key)?.origin.file,
      let own = ([rules.book] + rules.overlays).first(where: { $0.origin.file == file }),
      let first = Day("\(year)-01-01"), let last = Day("\(year)-12-31"),
      last < own.validFrom || own.validTo.map({ $0 < first }) ?? false
    else { return [] }
    let time = "\(own.validFrom) to \(own.validTo.map { "\($0)" } ?? "further notice")"
    return ["is for \(year), when its document is not in force (\(time))"]
  }

  /// What all targets and mentor hours of one year together can move between two pairs of one citizen,
  /// at most.
  ///
  /// The ladder must stay wider than that, so that none of them puts praktik before ordinary work.
  var mostTargetPoints: Int {
    let ofTargets = book.targets.map { ($0.year, $0.points) }
    let ofMentors = book.mentorHours.map {
      ($0.year, ($0.points * $0.mostPerPlacement + 59) / 60)
    }
    return Dictionary(ofTargets + ofMentors, uniquingKeysWith: +).values.max() ?? 0
  }
}
