import JobCentre
import Matching
import TestSupport
import Testing

/// The gates of every book from the scenario files, just inside and just outside.
struct BookScenarioTests {
  private static let files = ScenarioFiles<BookScenario> { !$0.hasPrefix("deadlines") }
  static let trials = files.trials

  @Test func everyFileIsRead() throws {
    try Self.files.expectAll(atLeast: 200)
  }

  @Test(arguments: trials)
  func gates(trial: Trial<BookScenario>) throws {
    let region = try trial.scenario.region(on: trial.day)
    #expect(region.book.id == trial.book)
    let gates = (trial.scenario.closed ?? []).compactMap(Gate.init)
    if gates.isEmpty {
      try region.expectPlaced()
    } else {
      try region.expectClosed(gates)
    }
  }

  /// Every gate but that of the exempt, and that of what municipalities alone decide, is tried from
  /// both sides under every book.
  @Test func everyGateIsTriedUnderEveryBook() throws {
    for book in Set(Self.trials.map(\.book)) {
      let closed = Set(
        Self.trials.filter { $0.book == book }.flatMap { $0.scenario.closed ?? [] })
      #expect(
        Set(Gate.allCases.map(\.rawValue)).subtracting(closed) == ["exempt", "selfReliance"],
        "\(book)")
    }
  }
}
