import ArgumentParser
import Exchange
import Foundation
import JobCentre
import LocatedJSON
import MatchLists
import Matching

/// A region as read from its folder, with the plan that is to be continued.
struct RegionInput {
  let region: Region
  let earlier: Planner.Earlier?

  /// Reads the region's folder, and the published plan when there is one.
  ///
  /// Every fault of every file is printed before the program stops; a circumstance that the rule
  /// books protect is one.
  static func read(
    _ folder: String, under library: RuleLibrary, published: String? = nil, on day: Day? = nil
  ) throws -> RegionInput {
    let values = try? URL(filePath: folder).resourceValues(forKeys: [.isDirectoryKey])
    guard values?.isDirectory == true else {
      // The name is not repeated: it may hold what must not be echoed.
      Terminal.printError(
        "There is no folder at the REGION given. Maybe it was misspelt, or lies elsewhere.")
      throw ExitCode.noInput
    }
    let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
    let region = RegionFiles.read(folder: folder, protected: library.protectedCodes, log)
    var earlier: Planner.Earlier?
    if let published {
      guard let bytes = FileManager.default.contents(atPath: published) else {
        Terminal.printError(
          "The plan given with --since cannot be read. Maybe it was misspelt, or lies elsewhere.")
        throw ExitCode.noInput
      }
      earlier = PublishedPlan.read([UInt8](bytes), file: published, log: log).map {
        Planner.Earlier(date: $0.date, pairs: $0.pairs)
      }
    }
    guard let region, log.isEmpty else {
      Terminal.printFaults(log)
      throw ExitCode.faultyInput
    }
    if let earlier, let day, earlier.date > day {
      throw ValidationError(
        "The plan given with --since was made on \(earlier.date), after \(day). "
          + "Maybe the plan and the date are exchanged.")
    }
    return RegionInput(region: region, earlier: earlier)
  }
}
