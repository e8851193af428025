package import JobCentre

/// Holding the explanations of unplaced citizens against the definition, opening by opening.
///
/// The definition is ``Assessor/verdict(_:_:)`` of every opening; ``ObstacleTally`` counts the same
/// without asking it of most. They must agree to the last place, and on the nearest fix.
extension Planner {
  /// What an audit of explanations found.
  package struct ExplanationFindings: Sendable {
    /// Nothing found yet.
    package init() {}

    /// Unplaced citizens compared.
    package var citizens = 0
    /// How many of them have a nearest fix.
    package var fixes = 0
    /// Places by the first thing in the way.
    package var places: [Obstacle: Int] = [:]
    /// Whose explanation differs; empty when all agree.
    package var faults: [CitizenID] = []
  }

  /// Plans the week and explains each unplaced citizen twice.
  ///
  /// - Throws: ``PlanningError``, as planning does.
  /// - Complexity: O(unplaced citizens × openings) after planning.
  package func auditExplanations() throws(PlanningError) -> ExplanationFindings {
    let week = try solved(continuing: nil) { _ in }.week
    let source = ObstacleSource(week: week)
    let explainer = UnplacedExplainer(week: week)
    var findings = ExplanationFindings()
    for citizen in week.unplaced {
      let explanation = explainer.explanation(ofCitizen: citizen)
      var defined = DefinedExplanation()
      defined.walk(source, citizen: citizen)
      findings.citizens += 1
      if explanation.fix != nil { findings.fixes += 1 }
      for count in explanation.tally { findings.places[count.obstacle, default: 0] += count.places }
      let best = defined.passing.sorted { ($1.fit, $0.opening) < ($0.fit, $1.opening) }.prefix(3)
      if defined.places
        != Dictionary(
          uniqueKeysWithValues: explanation.tally.map { ($0.obstacle, $0.places) })
        || explanation.places != defined.places.values.reduce(0, +)
        || explanation.passedOver.map(\.fit) != best.map(\.fit)
        || explanation.passedOver.map(\.opening)
          != best.map({ week.region.openings[$0.opening].record.id })
        || explanation.fix
          != defined.best.map({
            source.named($0.gate, citizen: citizen, opening: $0.opening, gain: $0.gain)
          })
      {
        findings.faults.append(explanation.citizen)
      }
    }
    return findings
  }
}

/// What the definition says of every opening for one citizen.
private struct DefinedExplanation {
  var places: [Obstacle: Int] = [:]
  var passing: [(opening: Int, fit: Int)] = []
  var best: (opening: Int, gate: Gate, gain: Int64)?

  mutating func walk(_ source: ObstacleSource, citizen: Int) {
    let facts = source.week.region.citizens[citizen]
    for (opening, work) in source.week.region.openings(for: facts).enumerated()
    where !work.record.isCancelled {
      let obstacle: Obstacle
      switch source.week.assessor.verdict(facts, work) {
      case .otherOccupation:
        obstacle = .otherOccupation
      case .weak:
        obstacle = .weakMatch
      case .passes(let worth):
        obstacle = .taken
        passing.append((opening, worth.fit))
      case .closed(let gates, _):
        guard let first = gates.first else { continue }
        obstacle = .gate(first)
        if let (gate, gain) = source.fix(citizen: citizen, opening: opening),
          gain > best?.gain ?? 0
        {
          best = (opening, gate, gain)
        }
      }
      places[obstacle, default: 0] += work.record.places
    }
  }
}
