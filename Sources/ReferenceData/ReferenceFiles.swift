/// The reference files of the program: rule books, occupations, competences, schemas.
///
/// Files are named by their path below `Data/`, with `/` between folders:
/// `occupations/disco08.json`. The files inside the binary are found wherever the program is
/// copied to; a folder given with `--data` takes their place as a whole. A file missing from that
/// folder is an error and is not looked for in the binary, or a run could silently mix two
/// versions of the rules.
package struct ReferenceFiles: Sendable {
  private enum Store {
    case binary
    case folder(String)
  }

  private let store: Store

  private init(store: Store) {
    self.store = store
  }

  /// The files carried in the binary.
  package static let embedded = ReferenceFiles(store: .binary)

  /// The files of a folder laid out like `Data/`.
  ///
  /// - Parameter directory: path of the folder, absolute or relative to the working directory.
  ///   It is not touched before a file is asked for.
  package init(directory: String) {
    store = .folder(directory)
  }

  /// Reads one file.
  ///
  /// - Parameter path: path below `Data/`, such as `occupations/disco08.json`.
  /// - Returns: its bytes, exactly as on disk.
  /// - Throws: `ReferenceFileError` naming the path and where it was looked for, when there is no
  ///   such file or it cannot be read.
  /// - Complexity: O(*n* + *f*), *n* bytes of the file, *f* files in the binary.
  package func bytes(of path: String) throws(ReferenceFileError) -> [UInt8] {
    switch store {
    case .binary:
      guard let bytes = EmbeddedFiles.bytes(of: path) else {
        throw ReferenceFileError(
          path: path, place: placeDescription, problem: "there is no such file",
          advice: "one of these is meant: \(EmbeddedFiles.paths.joined(separator: ", "))")
      }
      return bytes
    case .folder(let directory):
      return try bytes(of: path, inFolder: directory)
    }
  }

  /// Lists the reference files below a folder.
  ///
  /// - Parameter folder: path of a folder below `Data/`, such as `rules/`, or empty for all.
  /// - Returns: their paths below `Data/`, ascending; empty when the folder holds none.
  /// - Throws: `ReferenceFileError` when the folder given with `--data` cannot be listed.
  package func paths(under folder: String) throws(ReferenceFileError) -> [String] {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    switch store {
    case .binary:
      return EmbeddedFiles.paths.filter { $0.hasPrefix(prefix) }
    case .folder(let directory):
      return try paths(under: prefix, inFolder: directory)
    }
  }

  /// Where these files are, in words for a message or a run record.
  package var placeDescription: String {
    switch store {
    case .binary: "the files carried in the program"
    case .folder(let directory): "the folder '\(directory)'"
    }
  }
}
