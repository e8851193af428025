import ArgumentParser
import BenchInstances
import Foundation

/// A folder of instances as files.
struct InstanceFolder {
  let path: String

  /// Writes an instance and says where; the folder is made if need be.
  func write(_ name: InstanceName) throws {
    let instance = Instance(name)
    let file = "\(path)/\(name)\(InstanceFile.suffix(of: instance))"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: file))
      let handle = try FileHandle(forWritingTo: URL(filePath: file))
      defer { try? handle.close() }
      try InstanceFile.write(instance) { try handle.write(contentsOf: Data($0)) }
    } catch {
      CountsOptions.printError("\(file): The file cannot be written: \(error)")
      throw ExitCode(73)
    }
    print(file)
  }
}
