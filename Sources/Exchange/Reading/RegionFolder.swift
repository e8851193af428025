import Foundation
import JobCentre
import LocatedJSON

/// Finds and loads the files of a region in a folder.
struct RegionFolder {
  private let path: String
  private let log: FaultLog

  /// A folder, and the log that takes what is wrong with it.
  init(path: String, _ log: FaultLog) {
    self.path = path
    self.log = log
  }

  /// The files, and the kinds that are already known to be missing or unreadable.
  func files() -> (files: [RegionFiles.File], unreadable: Set<RegionFiles.Kind>) {
    guard let names = names() else { return ([], Set(RegionFiles.Kind.allCases)) }
    for name in names where CPRShape.occurs(in: name) {
      log.add(
        Fault(
          file: "(name withheld)", rule: "has a name that \(CPRSearch.rule)"))
    }
    var files: [RegionFiles.File] = []
    var unreadable: Set<RegionFiles.Kind> = []
    for kind in RegionFiles.Kind.allCases {
      if let file = file(of: kind, among: names) {
        files.append(file)
      } else {
        unreadable.insert(kind)
      }
    }
    return (files, unreadable)
  }

  /// The names in the folder, sorted; `nil` after a fault.
  private func names() -> [String]? {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    guard let values = try? url.resourceValues(forKeys: [.isDirectoryKey]) else {
      log.add(Fault(file: path, rule: "is no folder: nothing is there"))
      return nil
    }
    guard values.isDirectory == true else {
      log.add(
        Fault(
          file: path, rule: "is a file, not a folder",
          suggestion: "the folder that holds it was meant"))
      return nil
    }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      log.add(Fault(file: path, rule: "is a folder that cannot be read"))
      return nil
    }
  }

  /// The file of a kind; `nil` where there is none, with a fault if there ought to be one.
  private func file(of kind: RegionFiles.Kind, among names: [String]) -> RegionFiles.File? {
    let found = RegionFiles.Layout.allCases.filter {
      names.contains("\(kind.rawValue).\($0.rawValue)")
    }
    guard let layout = found.first else {
      if kind.isRequired {
        let wanted = "\(kind.rawValue).json"
        let nearest = NearestName.find(wanted, among: names.filter { !isRegionFile($0) })
        log.add(
          Fault(
            file: wanted, rule: "is missing, and so is \(kind.rawValue).jsonl",
            suggestion: nearest.map { "\"\($0)\" was meant" }))
      }
      return nil
    }
    if found.count > 1 {
      log.add(
        Fault(
          file: "\(kind.rawValue).jsonl",
          rule: "must not stand beside \(kind.rawValue).json: one of the two is to be removed"))
    }
    var file = RegionFiles.File(kind: kind, layout: layout, bytes: [])
    guard let bytes = bytes(of: file.name) else { return nil }
    file.bytes = bytes
    return file
  }

  private func isRegionFile(_ name: String) -> Bool {
    RegionFiles.Kind.allCases.contains { kind in
      RegionFiles.Layout.allCases.contains { "\(kind.rawValue).\($0.rawValue)" == name }
    }
  }

  /// The bytes of a file; `nil` after a fault.
  private func bytes(of name: String) -> [UInt8]? {
    let url = URL(filePath: path).appending(path: name).resolvingSymlinksInPath()
    do {
      let values = try url.resourceValues(forKeys: [.isRegularFileKey, .isDirectoryKey])
      guard values.isRegularFile == true else {
        let rule = values.isDirectory == true ? "is a folder, not a file" : "is not a plain file"
        log.add(Fault(file: name, rule: rule))
        return nil
      }
      return [UInt8](try Data(contentsOf: url))
    } catch {
      log.add(Fault(file: name, rule: "cannot be read", suggestion: "its permissions forbid it"))
      return nil
    }
  }
}
