import LocatedJSON

extension RuleBookCheck {
  /// A share is of groups that have a first offer to be given, each in one share alone.
  func dutyShares() -> [Fault] {
    var seen: Set<TargetGroup> = []
    let due = Set(book.deadlines.rules.flatMap(\.groups))
    return book.dutyShares.flatMap { share -> [Fault] in
      let key = RuleKey(.dutyShares, share.id)
      var rules: [String] = []
      if share.groups.isEmpty { rules.append("must name the groups that it is a share of") }
      for group in share.groups {
        if !due.contains(group) {
          rules.append("counts the target group \"\(group)\", which has no deadline")
        }
        if !seen.insert(group).inserted {
          rules.append("counts the target group \"\(group)\", which is in a share already")
        }
      }
      return rules.map { fault(key, $0) }
    }
  }
}
