internal import EmbeddedData

/// The table of files that the C compiler placed in the binary.
///
/// The only place that touches the table's pointers. They are safe to read without limit: the
/// table and its bytes are constants of the program, so they outlive every caller, and each count
/// is the size of the array that it stands beside, computed by the compiler.
enum EmbeddedFiles {
  /// The paths of all files in the binary, in ascending order.
  static let paths: [String] = unsafe table.map { file in unsafe String(cString: file.path) }

  /// A copy of the bytes of the file at `path`, or nil when the binary carries no such file.
  static func bytes(of path: String) -> [UInt8]? {
    guard let index = paths.firstIndex(of: path) else { return nil }
    let file = unsafe table[index]
    return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  private static var table: UnsafeBufferPointer<plads_embedded_file> {
    var count = 0
    let files = unsafe plads_embedded_files(&count)
    return unsafe UnsafeBufferPointer(start: files, count: count)
  }
}
