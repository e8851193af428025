import BenchReport
import Exchange
import JobCentre
import LocatedJSON
import MatchLists
import Matching
import ReferenceData

/// A region's files taken to the week's lists once, through the phases of `plads match`.
struct RegionRun {
  private let folder: String
  private let week: ISOWeek
  private var clock = PhaseClock()

  /// Something that cannot be measured.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// A run over the region in a folder, as of the Monday of a week.
  init(folder: String, week: ISOWeek) {
    self.folder = folder
    self.week = week
  }

  /// Runs it; the lists go to a new folder.
  ///
  /// - Throws: what is wrong with the region, the proof or the folder.
  consuming func measured(writingTo lists: String) throws -> RegionRound {
    var run = self
    let day = run.week.monday
    run.clock.begin("reference")
    let vocabulary = try Vocabulary(files: .embedded)
    let library = try RuleLibrary(files: .embedded)
    run.clock.begin("read")
    let region = try run.region(protected: library.protectedCodes)
    run.clock.begin("record")
    let books = try library.books(of: region, on: day)
    let index = RegionIndex(region)
    let record = run.record(of: region, under: books.list.book(on: day))
    let planner = Planner(index: index, books: books, vocabulary: vocabulary, run: record)
    let (plan, work) = try planner.planCountingWork { run.clock.begin($0.name) }
    run.clock.begin("lists")
    let files = MatchLists(plan: plan, index: index, books: books, vocabulary: vocabulary).files()
    run.clock.begin("write")
    try OutputFolder(path: lists, marker: nil)
      .replace(with: files.map { OutputFolder.File(path: $0.path, bytes: $0.bytes) })
    run.clock.end()
    // What is counted below is no part of a run, and must not be in its peak.
    let peak = ProcessMemory.peak
    let scanned = ([nil] + books.homes).map { home in
      RegionScoring(index: index, books: books, home: home, vocabulary: vocabulary, today: day)
        .scan()
    }
    return RegionRound(
      counts: Self.counts(index.region, plan, work, scanned), laps: run.clock.laps, peakBytes: peak)
  }

  private func region(protected: Set<String>) throws -> Region {
    let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
    guard let region = RegionFiles.read(folder: folder, protected: protected, log) else {
      let faults = log.sorted.map(\.description).joined(separator: "\n")
      throw Failure(description: "The region has faults:\n\(faults)")
    }
    return region
  }

  private func record(of region: Region, under book: RuleBook) -> RunRecord {
    RunRecord(
      week: week, date: week.monday, bookID: book.id, bookEdition: book.edition,
      bookTitle: book.title, bookFingerprint: "",
      inputFingerprint: RegionFiles.fingerprint(of: region).description, programVersion: "")
  }

  private static func counts(
    _ region: Region, _ plan: Plan, _ work: PlanningWork, _ scanned: [ScanCounts]
  ) -> Counts {
    var counters = Counts.counters(of: work.steps)
    counters["blocksBounded"] = scanned.reduce(0) { $0 + $1.boundedBlocks }
    counters["blocksOpened"] = scanned.reduce(0) { $0 + $1.openedBlocks }
    counters["branches"] = work.branches
    counters["candidates"] = work.candidates
    counters["citizens"] = region.citizens.count
    counters["companies"] = region.companies.count
    counters["duties"] = plan.proof.duties
    counters["gap"] = Int(plan.proof.gap)
    counters["limits"] = work.limits
    counters["openings"] = region.openings.count
    counters["pairs"] = plan.proof.pairs
    counters["pairsScored"] = scanned.reduce(0) { $0 + $1.scored }
    counters["places"] = region.openings.reduce(0) { $0 + $1.places }
    counters["proposals"] = plan.proposals.count
    counters["reserves"] = plan.reserves.count
    return Counts(
      nodes: region.citizens.count + region.openings.count, arcs: work.edges,
      fingerprint: plan.run.inputFingerprint, method: "plan", objective: plan.proof.objective,
      counters: counters)
  }
}

extension Planner.Phase {
  /// The phase in a report.
  fileprivate var name: String {
    switch self {
    case .compile: "compile"
    case .candidates: "candidates"
    case .solve: "solve"
    case .certify: "certify"
    case .reserves: "reserves"
    case .explain: "explain"
    }
  }
}

extension RuleLibrary {
  /// The books that a region is matched under on a day: of its only municipality, or the law's beside
  /// those of each municipality with decisions of its own in force on a day that matters.
  fileprivate func books(of region: Region, on day: Day) throws -> RegionBooks {
    let homes = Set(region.citizens.map(\.municipality))
    let only = homes.count == 1 ? homes.first : nil
    guard let list = timeline(in: only) else {
      throw RegionRun.Failure(description: "No rule book is in force on \(day).")
    }
    if only != nil { return RegionBooks(list) }
    return RegionBooks(list, own: ownTimelines(of: homes, on: [day] + region.openings.map(\.start)))
  }
}
