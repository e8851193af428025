import Foundation

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let url: URL

  var path: String { url.path }

  init() throws {
    // Letters alone: a name must not be shaped like a CPR number by chance.
    let name = String((0..<12).map { _ in "abcdefghijklmnop".randomElement() ?? "a" })
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "plads-\(name)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names in a folder within, sorted.
  func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: path).path).sorted()
  }

  func write(_ path: String, _ text: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }

  func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: url.appending(path: path).path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
