import Foundation
import JobCentre
import TestSupport
import Testing

/// A file of cases, each tried under each book.
struct ScenarioFile<Case: Decodable>: Decodable {
  let about: String
  /// By book, a day on which it is in force.
  let books: [String: String]
  let cases: [Case]
}

/// A case with the name that a failing test shows.
protocol NamedCase: Decodable, Sendable {
  var name: String { get }
}

/// A case under one book.
struct Trial<Case: NamedCase>: Sendable, CustomTestStringConvertible {
  let book: String
  let day: Day
  let scenario: Case

  var testDescription: String { "\(book): \(scenario.name)" }
}

/// The files of one kind of case.
struct ScenarioFiles<Case: NamedCase>: Sendable {
  /// Whether a file of the folder is one of them, by its name.
  let isOne: @Sendable (String) -> Bool

  /// Every case under every book of its file, files and books by name; none when a file cannot be read,
  /// which ``expectAll(atLeast:)`` tells.
  var trials: [Trial<Case>] {
    let files = (try? names().map(file)) ?? []
    return files.flatMap { file in
      file.books.sorted { $0.key < $1.key }.flatMap { book, day in
        file.cases.map { Trial(book: book, day: Day(stringLiteral: day), scenario: $0) }
      }
    }
  }

  /// Expects that every file is read and has what a file must have, and so many trials in all.
  func expectAll(atLeast count: Int) throws {
    for name in try names() {
      let file = try file(name)
      #expect(!file.about.isEmpty && !file.books.isEmpty && !file.cases.isEmpty, "\(name)")
    }
    let trials = trials
    #expect(trials.count >= count, "\(trials.count)")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: ScenarioFolder.url.appending(path: "Books").path
    ).filter(isOne).sorted()
  }

  private func file(_ name: String) throws -> ScenarioFile<Case> {
    try ScenarioFolder.read(ScenarioFile<Case>.self, "Books/\(name)")
  }
}

/// Where the scenario files are.
enum ScenarioFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()

  /// Reads a file of scenarios.
  static func read<T: Decodable>(_ type: T.Type, _ path: String) throws -> T {
    try JSONDecoder().decode(type, from: Data(contentsOf: url.appending(path: path)))
  }
}
