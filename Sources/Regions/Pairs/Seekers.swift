import JobCentre

/// Citizens by the occupations of their goals, to find one who fits an opening.
struct Seekers {
  private let byOccupation: [[Int]]

  /// - Complexity: O(*n*) in the goals of all citizens.
  init(_ citizens: [Citizen], in catalogue: Catalogue) {
    let numbers = Dictionary(
      uniqueKeysWithValues: catalogue.occupations.enumerated().map { ($1.code, $0) })
    var byOccupation: [[Int]] = catalogue.occupations.map { _ in [] }
    for (place, citizen) in citizens.enumerated() {
      for goal in citizen.goals {
        if let number = numbers[goal.occupation] { byOccupation[number].append(place) }
      }
    }
    self.byOccupation = byOccupation
  }

  /// Up to `count` citizens with a goal in an occupation, drawn with replacement.
  func some(_ count: Int, in occupation: Int, _ random: inout SeededRandom) -> [Int] {
    let seekers = byOccupation[occupation]
    guard !seekers.isEmpty else { return [] }
    return (0..<count).map { _ in random.pick(seekers) }
  }
}
