import JobCentre
import Matching
import TestSupport
import Testing

/// One change to a pair that fits, at one gate: just inside it or just outside.
struct Scenario: CustomTestStringConvertible, Sendable {
  let gate: Gate
  let isOpen: Bool
  let name: String
  let offer: OfferType
  let change: @Sendable (inout TinyRegion) -> Void

  /// The pair still passes.
  static func passes(
    _ gate: Gate, _ name: String, _ offer: OfferType = "ordinaertJob",
    _ change: @escaping @Sendable (inout TinyRegion) -> Void
  ) -> Scenario {
    Scenario(gate: gate, isOpen: true, name: name, offer: offer, change: change)
  }

  /// The gate closes, and no other.
  static func closes(
    _ gate: Gate, _ name: String, _ offer: OfferType = "ordinaertJob",
    _ change: @escaping @Sendable (inout TinyRegion) -> Void
  ) -> Scenario {
    Scenario(gate: gate, isOpen: false, name: name, offer: offer, change: change)
  }

  var testDescription: String { "\(gate): \(name)" }

  func check() throws {
    var region = try TinyRegion.fitting(offer)
    change(&region)
    if isOpen {
      try region.expectPlaced()
    } else {
      try region.expectClosed([gate])
    }
  }
}

extension TinyRegion {
  /// The first citizen is proposed for the first opening.
  func expectPlaced(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    let plan = try plan()
    #expect(
      plan.proposals.map(\.opening) == [opening.id], "\(plan.unplaced)",
      sourceLocation: sourceLocation)
    #expect(plan.proposals.map(\.citizen) == [citizen.id], sourceLocation: sourceLocation)
    #expect(plan.unplaced.isEmpty && plan.incomplete.isEmpty, sourceLocation: sourceLocation)
  }

  /// The first citizen is not proposed, these gates being closed and no others.
  ///
  /// The tally names the first of them. An agreement to the pair, which asks every gate but that of
  /// the calendar, brings out all that outlast it.
  func expectClosed(
    _ gates: [Gate], _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let plan = try plan()
    #expect(plan.proposals.isEmpty && plan.reserves.isEmpty, sourceLocation: sourceLocation)
    #expect(plan.suggestions.isEmpty, sourceLocation: sourceLocation)
    let tally = try #require(plan.unplaced.first, sourceLocation: sourceLocation).tally
    #expect(
      tally.map(\.obstacle) == gates.prefix(1).map(Obstacle.gate), sourceLocation: sourceLocation)
    #expect(tally.map(\.places) == [opening.places], sourceLocation: sourceLocation)
    if gates == [.decision] { return }
    var agreed = self
    agreed.decisions.append(
      Decision(
        citizen: citizen.id, opening: opening.id, date: date, role: .primary, step: .company,
        answer: .yes))
    // What a course gives, only too late today, does not undo an agreement either, and neither does
    // it that there is no duty any more.
    let isTaught = opening.requirements.certificates.allSatisfy {
      vocabulary.competences[$0]?.course?.days != nil
    }
    let lasting = gates.filter {
      $0 != .expired && $0 != .notice && $0 != .selfReliance && !($0 == .certificate && isTaught)
    }
    #expect(
      try agreed.plan().conflicts.map(\.cause) == (lasting.isEmpty ? [] : [.gates(lasting)]),
      sourceLocation: sourceLocation)
  }
}
