import Foundation
import Testing

/// Runs the built program as a person would.
struct Program {
  /// What a run left behind.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A folder of one test's own, removed with the value.
  final class Folder {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "plads-test-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// The program beside the test bundle.
  static var executable: URL {
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      .deletingLastPathComponent().appending(path: "plads")
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "plads")
  }

  /// The sample region of the package.
  static var sample: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Data/samples/albertslund").path
  }

  /// Runs the program with these arguments.
  static func run(_ arguments: String...) throws -> Run {
    try run(arguments: arguments)
  }

  /// Runs the program with these arguments.
  static func run(arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    let folder = try Folder()
    // Files, not pipes: a pipe that nobody empties stops the program.
    let outputPath = folder.path + "/output"
    let errorPath = folder.path + "/errors"
    for path in [outputPath, errorPath] {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputPath))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errorPath))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOfFile: outputPath, encoding: .utf8),
      errors: try String(contentsOfFile: errorPath, encoding: .utf8))
  }

  /// Every file below a folder, by its path in it.
  static func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let whole = folder + "/" + path
      let values = try URL(filePath: whole).resourceValues(forKeys: [.isDirectoryKey])
      if values.isDirectory != true { files[path] = try Data(contentsOf: URL(filePath: whole)) }
    }
    return files
  }
}
