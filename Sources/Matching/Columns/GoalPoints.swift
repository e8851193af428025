import JobCentre

/// The goal part of one citizen in one occupation.
struct GoalPoints {
  /// At a company that the citizen has not wished for.
  let elsewhere: Int32
  /// At a wished company, at best.
  let most: Int32
}

extension RegionColumns {
  /// The goal part of a citizen in an occupation, with and without a wish.
  func goal(_ line: CitizenColumns.Line, _ digits: OccupationDigits) -> GoalPoints {
    var elsewhere: Int32 = 0
    var most: Int32 = 0
    for place in line.goals {
      let goal = citizens.goals[Int(place)]
      let shared = goal.digits.shared(with: digits)
      guard shared > 0 else { continue }
      elsewhere = max(elsewhere, goalPoints[Int(goal.row)][4 - shared])
      if goal.company >= 0 { most = max(most, wishedPoints[Int(goal.row)][4 - shared]) }
    }
    return GoalPoints(elsewhere: elsewhere, most: max(elsewhere, most))
  }

  /// The goal part of a citizen in an occupation at one company.
  func goal(
    _ line: CitizenColumns.Line, _ digits: OccupationDigits, company: Int32
  ) -> Int32 {
    line.goals.reduce(0) { best, place in
      let goal = citizens.goals[Int(place)]
      let shared = goal.digits.shared(with: digits)
      guard shared > 0 else { return best }
      let points = goal.company == company ? wishedPoints : goalPoints
      return max(best, points[Int(goal.row)][4 - shared])
    }
  }
}
