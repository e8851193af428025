extension RuleBook {
  /// The rule of a target group, or of the group that covers it under this book.
  ///
  /// A citizen keeps the code of one act while another decides: `jobReadyCashBenefit` is match 1 in
  /// the book of 2011.
  package func group(of code: TargetGroup) -> TargetGroupRule? {
    targetGroups.first { $0.code == code } ?? targetGroups.first { $0.covers.contains(code) }
  }
}
