import Foundation

/// The memory this process has in use.
///
/// Linux tells it in `/proc/self`; elsewhere nothing is reported.
package enum ProcessMemory {
  /// Bytes in memory now.
  package static var resident: Int? { bytes("VmRSS:") }

  /// The most bytes that were in memory since `resetPeak()`, or since the process began.
  package static var peak: Int? { bytes("VmHWM:") }

  /// Lets the peak begin anew at what is in memory now.
  ///
  /// - Returns: whether the system allowed it.
  package static func resetPeak() -> Bool {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return false }
    // 5 is the kernel's word for "reset the peak".
    return (try? file.write(contentsOf: Data("5".utf8))) != nil
  }

  private static func bytes(_ field: String) -> Int? {
    guard let file = FileHandle(forReadingAtPath: "/proc/self/status"),
      let data = try? file.readToEnd()
    else { return nil }
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(field) {
      // As in "VmHWM:    123456 kB".
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        .flatMap { Int($0) }.map { $0 * 1024 }
    }
    return nil
  }
}
