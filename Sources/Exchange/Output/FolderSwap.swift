package import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Exchanges two folders.
///
/// On Linux by `renameat2` with `RENAME_EXCHANGE`, on Apple's systems by `renamex_np` with
/// `RENAME_SWAP`: one step, after which each name has the other's content. Where the C library or
/// the file system lacks that (an old Samba share, some overlays), by two renames with a name
/// between; a reader may then find no folder for the moment between the two, and a failure of the
/// second undoes the first.
package enum FolderSwap {
  /// Why two folders could not be exchanged.
  package struct Failure: Error, CustomStringConvertible {
    /// The system's reason.
    package var description: String
  }

  /// Gives each of two paths on one file system the content of the other.
  package static func exchange(_ left: URL, _ right: URL) throws {
    switch exchangeAtOnce(left.path, right.path) {
    case .done: return
    case .failed(let code): throw Failure(description: message(code))
    case .unsupported: try exchangeInSteps(left, right)
    }
  }

  /// Exchanges by renaming in three steps; the right path is without content only between the first
  /// and the second.
  package static func exchangeInSteps(_ left: URL, _ right: URL) throws {
    let manager = FileManager.default
    let between = left.deletingLastPathComponent().appending(
      path: left.lastPathComponent + "-old")
    try manager.moveItem(at: right, to: between)
    do {
      try manager.moveItem(at: left, to: right)
    } catch {
      try manager.moveItem(at: between, to: right)
      throw error
    }
    try manager.moveItem(at: between, to: left)
  }

  private enum Outcome {
    case done
    case failed(Int32)
    case unsupported
  }

  private static func exchangeAtOnce(_ left: String, _ right: String) -> Outcome {
    guard let result = systemExchange(left, right) else { return .unsupported }
    if result == 0 { return .done }
    return [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP].contains(result) ? .unsupported : .failed(result)
  }

  #if canImport(Darwin)
  /// The error number of the system's exchange, 0 if it worked.
  private static func systemExchange(_ left: String, _ right: String) -> Int32? {
    unsafe renamex_np(left, right, UInt32(RENAME_SWAP)) == 0 ? 0 : errno
  }
  #else
  private typealias Rename =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32

  /// The error number of the system's exchange, 0 if it worked; `nil` where there is none.
  ///
  /// The function is looked up by name, because the headers show it only to GNU sources, and Swift
  /// does not import them as such.
  private static func systemExchange(_ left: String, _ right: String) -> Int32? {
    guard let program = unsafe dlopen(nil, RTLD_NOW) else { return nil }
    defer { _ = unsafe dlclose(program) }
    guard let symbol = unsafe dlsym(program, "renameat2") else { return nil }
    let rename = unsafe unsafeBitCast(symbol, to: Rename.self)
    let exchange: UInt32 = 1 << 1
    return unsafe rename(AT_FDCWD, left, AT_FDCWD, right, exchange) == 0 ? 0 : errno
  }
  #endif

  private static func message(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}
