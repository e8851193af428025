import ArgumentParser
import BenchReport
import Foundation

/// Where results go, and what they are held against.
struct CountsOptions: ParsableArguments {
  @Option(help: "Write everything that was measured to this file.", completion: .file())
  var json: String?

  @Option(
    help: "Compare counts, objectives and fingerprints, never seconds, with this file.",
    completion: .file())
  var compare: String?

  @Option(
    help: "Store the counts of this run in this file, in place of those of the same instances.",
    completion: .file())
  var store: String?

  /// The counts to compare with, nil when nothing is to be compared.
  ///
  /// Read before anything is measured, so that a faulty file costs no time.
  func storedCounts() throws -> StoredCounts? {
    try compare.map { path in
      do {
        return try StoredCounts(readingFrom: path)
      } catch {
        Self.printError("\(error)")
        throw ExitCode(66)
      }
    }
  }

  /// Writes the report, if one was asked for.
  func writeReport(_ report: some Encodable) throws {
    if let json {
      try Self.write(try StoredCounts.encoder.encode(report) + Data("\n".utf8), to: json)
    }
  }

  /// Stores and compares the counts of a run.
  ///
  /// - Throws: exit code 1 when they have moved.
  func finish(_ run: StoredCounts, comparingWith stored: StoredCounts?) throws {
    if let store {
      let before =
        FileManager.default.fileExists(atPath: store)
        ? try StoredCounts(readingFrom: store) : StoredCounts()
      try Self.write(try before.replacing(with: run).bytes(), to: store)
    }
    guard let stored, let compare else { return }
    let differences = stored.differences(in: run)
    if differences.isEmpty {
      print("The counts are those of \(compare).")
      return
    }
    print("The counts have moved from \(compare):")
    for line in differences { print("  " + line) }
    print("If that is meant, store them with --store \(compare).")
    throw ExitCode.failure
  }

  /// Writes a file.
  ///
  /// - Throws: exit code 73 when it cannot be written.
  static func write(_ bytes: Data, to path: String) throws {
    do {
      try bytes.write(to: URL(filePath: path))
    } catch {
      printError("\(path): The file cannot be written.")
      throw ExitCode(73)
    }
  }

  /// Prints a line to the standard error.
  static func printError(_ line: String) {
    FileHandle.standardError.write(Data("plads-bench: \(line)\n".utf8))
  }
}
