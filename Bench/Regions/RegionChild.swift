import ArgumentParser
import BenchReport
import Exchange
import Foundation
import JobCentre
import ReferenceData
import Regions

/// A synthetic region, written once and run in processes of their own.
struct RegionChild {
  private let name: String
  private let folder: URL
  private let week: ISOWeek

  /// Makes the region of a name and writes its files into a folder of its own.
  init(_ name: RegionName, in parent: URL) throws {
    self.name = name.text
    folder = parent.appending(path: name.text)
    week = name.spec.week
    let vocabulary = try Vocabulary(files: .embedded)
    let region = try RegionGenerator(name.spec, vocabulary: vocabulary).generate()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try RegionFiles.write(region, folder: files)
  }

  private var files: String { folder.appending(path: "region").path }

  /// Runs the region so many times, each in a process of its own.
  ///
  /// - Throws: exit code 70 when a run ends with a fault, or when two runs differ.
  func measured(rounds: Int) throws -> MeasuredRegion {
    let found = try (0..<rounds).map { round in
      let lists = folder.appending(path: "lists-\(round)")
      defer { try? FileManager.default.removeItem(at: lists) }
      let answer: RegionRound = try ChildProcess.answer(
        to: ["measure-region", files, lists.path, "--week", week.description], about: name)
      return answer
    }
    do {
      return try MeasuredRegion(name: name, rounds: found)
    } catch {
      CountsOptions.printError("\(error)")
      throw ExitCode(70)
    }
  }
}

/// `plads-bench measure-region`: what the child does.
struct MeasureRegion: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a region's files to its lists once and print what it took as JSON.",
    shouldDisplay: false)

  @Argument var region: String
  @Argument var lists: String
  @Option var week: String

  func run() throws {
    guard let week = ISOWeek(week) else {
      throw ValidationError("The week (\(week)) must be as in 2020-W48.")
    }
    do {
      let round = try RegionRun(folder: region, week: week).measured(writingTo: lists)
      print(String(decoding: try StoredCounts.encoder.encode(round), as: UTF8.self))
    } catch {
      CountsOptions.printError("The region could not be taken to its lists: \(error)")
      throw ExitCode(70)
    }
  }
}
