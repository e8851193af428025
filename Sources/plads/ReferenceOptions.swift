import ArgumentParser
import Exchange
import Foundation
import JobCentre
import Matching
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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Whose own rules apply beside the law's.",
      discussion: """
        Without it: those of each citizen's own municipality; where the region has several, what \
        citizens are compared by is the law's book.
        """,
      valueName: "165"))
  var municipality: MunicipalityCode?

  @Flag(name: .long, help: "Take a draft book for law on the days it covers.")
  var draft = false

  /// Reads the vocabulary and every book.
  ///
  /// Refuses a municipality that the vocabulary does not have: its rules would be nobody's.
  func load() throws -> Reference {
    let reference: Reference
    do {
      let files = self.files
      reference = Reference(
        vocabulary: try Vocabulary(files: files), library: try RuleLibrary(files: files),
        municipality: municipality, drafts: draft)
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.faultyReferenceData
    }
    let known = reference.vocabulary.municipalitiesByCode
    if let unknown = municipality.flatMap({ UnknownMunicipality($0, among: known) }) {
      let hint = unknown.suggestion.map { " Maybe \($0)." } ?? ""
      throw ValidationError("The --municipality \(unknown.rule).\(hint)")
    }
    return reference
  }
}

/// What has been read from the reference data.
struct Reference {
  let vocabulary: Vocabulary
  let library: RuleLibrary
  /// As asked for.
  let municipality: MunicipalityCode?
  /// Whether a draft is taken for law.
  let drafts: Bool

  /// The books of a region by the days they hold: those of the municipality asked for, or of the only
  /// one; in a region of several, those without own rules, and beside them each municipality's own.
  ///
  /// Refuses a day outside the books: yesterday's law is not today's.
  func books(of region: Region? = nil, on day: Day) throws -> BooksInForce {
    let homes = Set((region?.citizens ?? []).map(\.municipality))
    let municipality = municipality ?? (homes.count == 1 ? homes.first : nil)
    guard let rules = library.rules(on: day, in: municipality, drafts: drafts),
      let books = library.timeline(in: municipality, drafts: drafts)
    else {
      let known = library.books.filter { drafts || !$0.isDraft }
        .map { "\($0.id) (\($0.validFrom) to \($0.validTo?.description ?? "…"))" }
      throw ValidationError(
        "No rule book is in force on \(day). The books are \(known.joined(separator: ", ")).\n"
          + "Maybe another --date or --week was meant, or --data should name newer books.")
    }
    if let draft = library.books.first(where: { $0.isDraft && $0.isInForce(on: day) }), !drafts {
      Terminal.printError(
        "\(draft.id) is expected to hold on \(day) and is a draft; \(rules.book.id) is taken. "
          + "Maybe --draft was meant.")
    }
    let days = (region?.openings ?? []).map(\.start)
    let starts = Set(days.map(books.place(of:)))
    // A change of weights alone decides nothing about what an opening may be.
    var named: Set = [books.book(on: day).edition]
    let others = starts.sorted().compactMap { place -> RunRecord.StartBook? in
      let segment = books.segments[place]
      guard named.insert(segment.book.edition).inserted else { return nil }
      return library.rules(on: segment.from, in: municipality, drafts: drafts).map {
        RunRecord.StartBook(
          from: segment.from, id: segment.book.id, edition: segment.book.edition,
          fingerprint: $0.fingerprint.description, isDraft: $0.book.isDraft)
      }
    }
    let (own, homeBooks) = municipality == nil ? ownBooks(of: homes, on: [day] + days) : ([:], [])
    return BooksInForce(
      rules: rules, books: RegionBooks(books, own: own), startBooks: others, homeBooks: homeBooks)
  }

  /// The books of those municipalities that have rules of their own on any of these days, and which
  /// of them decide.
  private func ownBooks(
    of homes: Set<MunicipalityCode>, on days: [Day]
  ) -> ([MunicipalityCode: RuleTimeline], [RunRecord.HomeBook]) {
    let own = library.ownTimelines(of: homes, on: days, drafts: drafts)
    var named: [RunRecord.HomeBook] = []
    for (home, books) in own.sorted(by: { $0.key < $1.key }) {
      // A change of weights alone is no other book.
      var editions: Set<String> = []
      for place in Set(days.map(books.place(of:))).sorted() {
        let from = books.segments[place].from
        guard let rules = library.rules(on: from, in: home, drafts: drafts),
          !rules.overlays.isEmpty, let edition = RuleBook(rules)?.edition,
          editions.insert(edition).inserted
        else { continue }
        named.append(
          RunRecord.HomeBook(
            municipality: home, from: from, edition: edition,
            fingerprint: rules.fingerprint.description, isDraft: rules.book.isDraft))
      }
    }
    return (own, named)
  }
}

/// The rules of a day, and the books of all days and municipalities.
struct BooksInForce {
  let rules: ResolvedRules
  let books: RegionBooks
  /// The books of openings that begin while another holds.
  let startBooks: [RunRecord.StartBook]
  /// The books of municipalities with rules of their own, in a region of several.
  let homeBooks: [RunRecord.HomeBook]
}

extension ResolvedRules {
  /// A fingerprint of all that the rules say.
  var fingerprint: Fingerprint { Fingerprint(of: Array(canonicalText.utf8)) }
}

extension Identifier: ExpressibleByArgument where Kind == MunicipalityCodeKind {
  init?(argument: String) {
    self.init(argument)
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
