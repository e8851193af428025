import Foundation

extension ReferenceFiles {
  /// Reads one file below a folder of the disk.
  func bytes(
    of path: String, inFolder directory: String
  ) throws(ReferenceFileError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: Self.location(of: path, inFolder: directory)))
    } catch {
      throw ReferenceFileError(
        path: path, place: placeDescription, problem: Self.reason(error),
        advice: "the folder given with --data must be laid out like Data/ of the program")
    }
  }

  /// Lists the JSON files below one folder of a folder of the disk.
  ///
  /// Only `.json` files that are not samples are reference files, as in the binary.
  func paths(
    under prefix: String, inFolder directory: String
  ) throws(ReferenceFileError) -> [String] {
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: directory)
        .filter { path in
          path.hasPrefix(prefix) && path.hasSuffix(".json") && !path.hasPrefix("samples/")
        }
        .sorted()
    } catch {
      throw ReferenceFileError(
        path: prefix, place: placeDescription, problem: Self.reason(error),
        advice: "the folder given with --data must exist and be readable")
    }
  }

  private static func location(of path: String, inFolder directory: String) -> URL {
    URL(filePath: directory, directoryHint: .isDirectory).appending(path: path)
  }

  /// What Foundation says went wrong, without the absolute path, which would differ by machine.
  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile?, .fileNoSuchFile?: "there is no such file or folder"
    case .fileReadNoPermission?: "it may not be read"
    default: "it cannot be read"
    }
  }
}
