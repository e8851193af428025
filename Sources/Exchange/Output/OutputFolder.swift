import Foundation
import JobCentre

/// A folder that is written whole or not at all.
///
/// The files are written into a new folder beside the target, which then takes the target's place:
/// on Linux and macOS in one step of the file system (see ``FolderSwap``), so that a reader finds
/// either all old files or all new ones. If anything fails, the target is as it was and the new
/// folder is removed. If the program is killed while it writes, the target is as it was, and a
/// hidden folder `.NAME.plads-…` is left beside it. Against a power failure nothing is promised.
///
/// Files are readable and writable by their owner alone, and so are the folders: the lists are
/// about people.
package struct OutputFolder: Sendable {
  /// One file of the folder.
  package struct File: Sendable {
    /// Its path within the folder, with `/` between the parts.
    package var path: String
    /// Its content.
    package var bytes: [UInt8]

    /// One file of the folder.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  private let path: String
  private let marker: String?

  /// A folder to be written.
  ///
  /// - Parameters:
  ///   - path: Where it is, or will be. The folder around it must exist.
  ///   - marker: The name of a file that only our own folders hold, such as `plan.json`: a folder
  ///     that holds other files without it is somebody else's and is never replaced. Where it is
  ///     `nil`, only a new or empty folder is written.
  package init(path: String, marker: String?) {
    self.path = path
    self.marker = marker
  }

  /// Puts a folder of just these files in the place of the target.
  ///
  /// - Throws: ``OutputFolderError``; the target is unchanged then, and so is what lies beside it.
  /// - Precondition: Each path is relative, has no `.` or `..`, holds nothing shaped like a CPR
  ///   number, and occurs once.
  package func replace(with files: [File]) throws(OutputFolderError) {
    check(files)
    let target = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL
    let isThere = try mayReplace(target)
    let parent = target.deletingLastPathComponent()
    guard Self.isFolder(parent) else { throw .noParent(parent.path) }
    let name = ".\(target.lastPathComponent).plads-\(UUID().uuidString.prefix(8))"
    let new = parent.appending(path: name)
    do {
      try write(files, into: new)
      if isThere {
        try FolderSwap.exchange(new, target)
      } else {
        try FileManager.default.moveItem(at: new, to: target)
      }
    } catch {
      try? FileManager.default.removeItem(at: new)
      throw .notWritten(path, Self.reason(error))
    }
    // From here on the new files are in place, and what is left of the old ones is only litter.
    if isThere { try? FileManager.default.removeItem(at: new) }
  }

  /// Whether something is at the target; throws where it must not be replaced.
  private func mayReplace(_ target: URL) throws(OutputFolderError) -> Bool {
    guard FileManager.default.fileExists(atPath: target.path) else { return false }
    guard Self.isFolder(target) else { throw .isFile(path) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: target.path)
    } catch {
      throw .notWritten(path, Self.reason(error))
    }
    if names.isEmpty || marker.map(names.contains) == true { return true }
    throw .isForeign(path, marker: marker)
  }

  private func write(_ files: [File], into folder: URL) throws {
    let manager = FileManager.default
    let forOwner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    try manager.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: forOwner)
    var made: Set<URL> = [folder]
    for file in files {
      let url = folder.appending(path: file.path)
      let parent = url.deletingLastPathComponent()
      if made.insert(parent).inserted {
        try manager.createDirectory(
          at: parent, withIntermediateDirectories: true, attributes: forOwner)
      }
      try Data(file.bytes).write(to: url, options: .withoutOverwriting)
      try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
    }
  }

  private func check(_ files: [File]) {
    var paths: Set<String> = []
    for (index, file) in files.enumerated() {
      // The path itself is not shown: it is what must not be seen.
      precondition(
        !CPRShape.occurs(in: file.path), "The path of file \(index) is shaped like a CPR number.")
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      precondition(
        parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.contains("\0") },
        "The path \"\(file.path)\" must be relative and plain.")
      precondition(
        paths.insert(file.path.lowercased()).inserted,
        "The path \"\(file.path)\" must occur once, whatever the case of its letters.")
    }
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }

  private static func reason(_ error: any Error) -> String {
    (error as? FolderSwap.Failure)?.description ?? error.localizedDescription
  }
}

/// Why a folder was not written.
package enum OutputFolderError: Error, Hashable, CustomStringConvertible {
  /// At the path is a file.
  case isFile(String)
  /// The folder holds files, but not the one that shows it to be ours.
  case isForeign(String, marker: String?)
  /// The folder that is to hold it does not exist.
  case noParent(String)
  /// The file system refused; with its reason.
  case notWritten(String, String)

  /// One sentence, and what may help.
  package var description: String {
    switch self {
    case .isFile(let path):
      return "\(path) is a file, and is not replaced. Maybe another folder was meant."
    case .isForeign(let path, let marker):
      let reason = marker.map { "holds files but no \($0), so it is not ours" }
      return "\(path) \(reason ?? "holds files already"), and is not replaced. "
        + "Maybe a new folder inside it was meant."
    case .noParent(let path):
      return "\(path) is no folder. Maybe it is to be made first."
    case .notWritten(let path, let reason):
      return "\(path) could not be written: \(reason)"
    }
  }
}
