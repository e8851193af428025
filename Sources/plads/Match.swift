import ArgumentParser
import Exchange
import JobCentre
import LocatedJSON
import MatchLists
import Matching

/// `plads match`: from a region's files to the week's lists.
struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the week's match lists of a region.",
    discussion: """
      Reads citizens, companies, openings and decisions from REGION, decides under the rule book \
      in force who should go where, and writes one folder:

        plan.json        everything, for machines, with the proof
        konsulenter/     per consultant: whom to call, a page per company
        virksomheder/    per production unit: a sheet for the company
        sagsbehandlere/  per caseworker: decisions, the unplaced, gaps
        borgere/         per caseworker: a sheet for each citizen

      The folder is written beside the old one and swapped whole. Nothing is written when the \
      input has a fault. On a day when something was cancelled, --since keeps the published pairs \
      and plans anew only what was freed:

        plads match REGION --date 2020-11-24 --since lists/plan.json --out lists
      """)

  @Argument(help: "The folder with the region's files.", completion: .directory)
  var region: String

  @OptionGroup var weekOptions: WeekOptions

  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var out = "lists"

  @Option(
    help: ArgumentHelp(
      "An earlier plan whose pairs stay where they still can.", valueName: "plan.json"),
    completion: .file(extensions: ["json"]))
  var since: String?

  @Flag(
    help:
      "Prove the plan once more against every pair, each by the definition; slow where there are many."
  )
  var verifyAll = false

  @OptionGroup var reference: ReferenceOptions

  func run() throws {
    let reference = try reference.load()
    let day = weekOptions.day
    var progress = ProgressLine()
    let input = try RegionInput.read(
      region, under: reference.library, published: since, on: day)
    let inForce = try reference.books(of: input.region, on: day)
    let book = inForce.books.list.book(on: day)
    let index = RegionIndex(input.region)
    var record = RunRecord(
      week: ISOWeek(containing: day), date: day, bookID: book.id, bookEdition: book.edition,
      bookTitle: book.title, bookFingerprint: inForce.rules.fingerprint.description,
      inputFingerprint: RegionFiles.fingerprint(of: input.region).description,
      programVersion: Program.version)
    record.isDraft = inForce.rules.book.isDraft
    record.startBooks = inForce.startBooks
    record.homeBooks = inForce.homeBooks
    let plan: Plan
    do {
      let planner = Planner(
        index: index, books: inForce.books, vocabulary: reference.vocabulary, run: record)
      plan = try planner.plan(
        continuing: input.earlier, verifiesByDefinition: verifyAll
      ) { progress.show($0) }
    } catch {
      progress.clear()
      Terminal.printError(error.description)
      throw ExitCode.internalError
    }
    progress.show("Writing lists")
    let lists = MatchLists(
      plan: plan, index: index, books: inForce.books, vocabulary: reference.vocabulary)
    do {
      try OutputFolder(path: out, marker: "plan.json")
        .replace(with: lists.files().map { OutputFolder.File(path: $0.path, bytes: $0.bytes) })
    } catch {
      progress.clear()
      Terminal.printError(error.description)
      throw ExitCode.cannotWrite
    }
    progress.clear()
    print(lists.summary(), terminator: "")
  }
}

extension ProgressLine {
  /// Shows what the planner is at.
  fileprivate mutating func show(_ phase: Planner.Phase) {
    switch phase {
    case .compile: show("Reading rules and records")
    case .candidates(let permille): show("Looking at every pair", permille: permille)
    case .solve: show("Solving and proving")
    case .certify: show("Proving over every pair")
    case .reserves: show("Choosing reserves")
    case .explain: show("Explaining")
    }
  }
}
