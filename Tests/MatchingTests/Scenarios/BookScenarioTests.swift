import JobCentre
import Matching
import TestSupport
import Testing

/// The gates of every book from the scenario files, just inside and just outside.
struct BookScenarioTests {
  /// A file of cases, each tried under each book.
  struct File: Decodable {
    var about: String
    /// By book, a day on which it is in force.
    var books: [String: String]
    var cases: [BookScenario]
  }

  /// A case under one book.
  struct Trial: Sendable, CustomTestStringConvertible {
    let book: String
    let day: Day
    let scenario: BookScenario

    var testDescription: String { "\(book): \(scenario.name)" }
  }

  static let trials: [Trial] = {
    guard let names = try? ScenarioFiles.names({ !$0.hasPrefix("deadlines") }) else { return [] }
    return names.flatMap { name -> [Trial] in
      guard let file = try? ScenarioFiles.read(File.self, "Books/\(name)") else { return [] }
      return file.books.sorted { $0.key < $1.key }.flatMap { book, day in
        file.cases.map { Trial(book: book, day: Day(stringLiteral: day), scenario: $0) }
      }
    }
  }()

  @Test func everyFileIsRead() throws {
    for name in try ScenarioFiles.names({ !$0.hasPrefix("deadlines") }) {
      let file = try ScenarioFiles.read(File.self, "Books/\(name)")
      #expect(!file.about.isEmpty && !file.books.isEmpty && !file.cases.isEmpty, "\(name)")
    }
    #expect(Self.trials.count > 200)
  }

  @Test(arguments: trials)
  func gates(trial: Trial) throws {
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
