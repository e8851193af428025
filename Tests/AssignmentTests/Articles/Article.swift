import Foundation
import Testing

/// A Markdown page whose Swift examples a test repeats word for word and runs.
///
/// A line `print(…)  // result` of an example promises what it prints.
struct Article {
  private let name: String
  /// The lines of each example, without indentation, blank lines and imports.
  private let examples: [[String]]

  /// The page at a path below the package's folder.
  init(_ path: String) throws {
    name = path
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    var examples: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        isInside = !isInside && line == "```swift"
        if isInside {
          examples.append([])
        }
      } else if isInside && !line.hasPrefix("import ") {
        examples[examples.count - 1].append(line.trimmingCharacters(in: .whitespaces))
      }
    }
    self.examples = examples
  }

  /// The page of that name in the documentation of `Assignment`.
  static func documentation(_ name: String) throws -> Article {
    try Article("Sources/Assignment/Assignment.docc/\(name).md")
  }

  /// Expects that the examples stand in a source file, in their order, and promise what was printed.
  func expect(printed: [String], in file: String) throws {
    let source = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    #expect(!examples.isEmpty, "\(name) has no examples.")
    var rest = source[...]
    for example in examples {
      guard let place = rest.firstRange(of: example) else {
        Issue.record("The test does not run this example of \(name): \(example)")
        return
      }
      rest = rest[place.upperBound...]
    }
    let promised = examples.joined().compactMap { line -> String? in
      guard line.hasPrefix("print("), let mark = line.firstRange(of: "  // ") else {
        return nil
      }
      return String(line[mark.upperBound...])
    }
    #expect(promised == printed, "\(name) promises other results.")
  }
}

/// Takes the place of `print` in an example, and keeps what it would have printed.
struct Printout {
  private(set) var lines: [String] = []

  mutating func callAsFunction(_ value: some CustomStringConvertible) {
    lines.append(value.description)
  }
}
