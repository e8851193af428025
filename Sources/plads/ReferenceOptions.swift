import ArgumentParser
import Exchange
import Foundation
import JobCentre
import ReferenceData

/// Where rule books and vocabularies come from, and which day they are read on.
struct ReferenceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder with rule books and vocabularies to use instead of the program's own.",
      discussion: "It must be laid out like the folder Data/ of the project.",
      valueName: "folder"),
    completion: .directory)
  var data: String?

  /// The files to read from.
  var files: ReferenceFiles {
    data.map { ReferenceFiles(directory: $0) } ?? .embedded
  }

  /// Reads the vocabulary and every book.
  func load() throws -> Reference {
    do {
      let files = self.files
      return Reference(
        files: files, vocabulary: try Vocabulary(files: files),
        books: try RuleBook.all(in: files))
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.faultyReferenceData
    }
  }
}

/// What has been read from the reference data.
struct Reference {
  let files: ReferenceFiles
  let vocabulary: Vocabulary
  let books: [RuleBook]

  /// The book in force on a day, with the fingerprint of its file.
  ///
  /// Refuses a day outside the books: yesterday's law is not today's.
  func book(on day: Day) throws -> (book: RuleBook, fingerprint: Fingerprint) {
    guard let book = RuleBook.inForce(on: day, among: books) else {
      let known = books.map { "\($0.id) (\($0.validFrom) to \($0.validTo?.description ?? "…"))" }
      throw ValidationError(
        "No rule book is in force on \(day). The books are \(known.joined(separator: ", ")).\n"
          + "Maybe another --date or --week was meant, or --data should name newer books.")
    }
    do {
      return (book, Fingerprint(of: try files.bytes(of: "rules/\(book.id).json")))
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.faultyReferenceData
    }
  }
}

/// The week of the lists and the day the rules are read on.
struct WeekOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The ISO week of the lists.",
      discussion: "Without --week and --date: the current week.", valueName: "2020-W48"))
  var week: ISOWeek?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The day the rules are read on.",
      discussion: "Without it: the Monday of the week.", valueName: "2020-11-23"))
  var date: Day?

  func validate() throws {
    if let week, let date, ISOWeek(containing: date) != week {
      throw ValidationError(
        "\(date) lies in week \(ISOWeek(containing: date)), not \(week). Maybe only one was meant.")
    }
  }

  /// The day; the clock is read only when nothing is given.
  var day: Day { date ?? week?.monday ?? Terminal.today }
}

extension ISOWeek: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
