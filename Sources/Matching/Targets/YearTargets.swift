import JobCentre

/// What a municipality has decided for the year of a list, counted from what runs and what is held.
struct YearTargets {
  let placements: [PlacementTarget]
  let mentorHours: [MentorLoad]

  /// As the solver sees them.
  var lines: [TargetLine] { placements.map(\.line) + mentorHours.map(\.line) }

  /// A new pair that is held, by places in the compiled region.
  struct HeldPair {
    let citizen: Int
    let opening: Int
  }

  /// Counts the targets of a year.
  ///
  /// - Parameters:
  ///   - book: The book of the list.
  ///   - index: The region.
  ///   - region: The same, compiled.
  ///   - started: Pairs that have started, by the decisions in force.
  ///   - held: New pairs that are held.
  ///   - today: The day of the list.
  init(
    _ book: RuleBook, index: RegionIndex, region: CompiledRegion, started: [Changes.Pair],
    held: [HeldPair], today: Day
  ) {
    let year = today.components.year
    let targets = book.targets.filter { $0.year == year }
    let stock =
      targets.isEmpty ? nil : RunningStock(index, started: started, today: today)
    placements = targets.compactMap { rule in
      stock.map {
        PlacementTarget(
          rule, stock: $0, openings: region.openings, held: held,
          baseWeight: book.priority.baseWeight)
      }
    }
    mentorHours = book.mentorHours.filter { $0.year == year }.map { rule in
      MentorLoad(
        rule, running: MentorUse(rule, index, started: started, today: today), region: region,
        held: held, baseWeight: book.priority.baseWeight)
    }
  }
}
